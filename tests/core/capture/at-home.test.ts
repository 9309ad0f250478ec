import { workIn } from '../../support/read-message';
import { testNoWork, testReadings } from '../../support/reading-tables';

// Every message is of Wednesday 10 March 2027.

testNoWork('"%s" is done at home or for oneself', [
  'ik kook vanavond lasagne',
  'ik maak vanavond soep',
  'ik doe nog even boodschappen',
  'ik bak zaterdag een taart',
  'ik ga vanavond de was doen',
  'ik zet koffie',
  'ik maai het gras',
  'ik stofzuig het huis',
  'ik haal de was binnen',
  'ik maak het eten klaar',
  'ik moet nog boodschappen doen',
  'ik ga zo eten koken',
  'ik verf zaterdag de schutting',
  'ik breng de kinderen naar school',
  "I'll have the soup",
  "I'll have a coffee",
  "I'll take the train",
  "I'll grab a sandwich",
]);

testReadings('"%s" is work', workIn, [
  ['ik kook vrijdag voor de vrijwilligers', 'Koken voor de vrijwilligers | ik | 2027-03-12 | - | -'],
  ['ik bak een taart voor de borrel', 'Taart voor de borrel bakken | ik | - | - | -'],
  ['ik doe de boodschappen voor de lunch', 'Boodschappen voor de lunch doen | ik | - | - | -'],
  ['ik zet de koffie klaar', 'Koffie klaarzetten | ik | - | - | -'],
  ['ik maak de presentatie', 'Presentatie maken | ik | - | - | -'],
  ['ik haal de flyers vrijdag', 'Flyers halen | ik | 2027-03-12 | - | -'],
  ['ik bestel de lunch voor vrijdag', 'Lunch bestellen | ik | 2027-03-12 | - | -'],
  ["I'll take the minutes", 'Take the minutes | ik | - | - | -'],
  ["I'll have the report ready by Friday", 'Have the report | ik | 2027-03-12 | - | -'],
]);

testNoWork('"%s" praises, or tells what somebody always does', [
  'Goede plannen, Bas',
  'Mooie posters, Inge',
  'Sterke stukken, Mo',
  'Leuke beelden, Noor',
  'Inge geeft les',
  'Inge geeft vrijdag les',
  'Bas geeft morgen training',
  'Bas geeft college op dinsdag',
  'Inge draait vrijdag dienst',
  'Inge doet examen',
  'Bas loopt stage',
  'Bas staat te woord',
]);

testReadings('"%s" is more than praise or habit', workIn, [
  ['Inge geeft vrijdag een workshop', 'Workshop geven | Inge | 2027-03-12 | - | -'],
  ['Bas geeft de training op 9 april', 'Training geven | Bas | 2027-04-09 | - | -'],
  ['Goede plannen maken, Bas', 'Goede plannen maken | Bas | - | - | -'],
  ['Nieuwe planning graag, Bas', 'Nieuwe planning | Bas | - | - | -'],
  ['Bas doet het examenrooster', 'Examenrooster doen | Bas | - | - | -'],
]);

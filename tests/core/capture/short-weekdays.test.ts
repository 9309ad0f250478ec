import { partsOf } from '../../support/read-message';
import { testNoWork, testReadings } from '../../support/reading-tables';

// Every message is of Wednesday 10 March 2027.

testReadings('the weekday of "%s" is a date: %s', partsOf('title', 'owners', 'due'), [
  ['Ik stuur jullie ma nog de cijfers', 'Cijfers sturen | ik | 2027-03-15'],
  ['Folder naar de drukker brengen, doe ik ma', 'Folder naar de drukker brengen | ik | 2027-03-15'],
  ['Bas belt ma met IT over de printers', 'Bellen met IT over de printers | Bas | 2027-03-15'],
  ['Bas regelt ma de bus', 'Bus regelen | Bas | 2027-03-15'],
  ['Bas stuurt het rooster ma op', 'Rooster opsturen | Bas | 2027-03-15'],
  ['Bas stuurt de planning ma rond', 'Planning rondsturen | Bas | 2027-03-15'],
  ['Inge geeft de lijst ma door', 'Lijst doorgeven | Inge | 2027-03-15'],
  ['Kan Bas di even bellen?', 'Bellen | Bas | 2027-03-16'],
  ['Bas levert di de lijst aan', 'Lijst aanleveren | Bas | 2027-03-16'],
  ['Bas stuurt de planning di', 'Planning sturen | Bas | 2027-03-16'],
  ['Inge overlegt di met de drukker', 'Overleggen met de drukker | Inge | 2027-03-16'],
  ['Bas stuurt wo de planning', 'Planning sturen | Bas | 2027-03-17'],
  ['Zaal boeken, doe ik wo', 'Zaal boeken | ik | 2027-03-17'],
  ['Bas levert de lijst aan voor wo', 'Lijst aanleveren | Bas | 2027-03-17'],
  ['Bas: flyers bijbestellen do', 'Flyers bijbestellen | Bas | 2027-03-11'],
  [
    '- Bas flyers bijbestellen do\n- Inge zaal boeken vr',
    'Flyers bijbestellen | Bas | 2027-03-11 + Zaal boeken | Inge | 2027-03-12',
  ],
  ['Noor haalt za/zo de posters op', 'Posters ophalen | Noor | 2027-03-14'],
  ['Inge zet ’m ma in de agenda', 'Hem in de agenda zetten | Inge | 2027-03-15'],
  ['Inge: di bellen met de drukker', 'Bellen met de drukker | Inge | 2027-03-16'],
  ['Bas zet do iets in de chat', 'Iets in de chat zetten | Bas | 2027-03-11'],
  ['Ik bel vr met de gemeente', 'Bellen met de gemeente | ik | 2027-03-12'],
  ['Bas haalt de notulen vr op', 'Notulen ophalen | Bas | 2027-03-12'],
  ['actie Bas: bussen regelen (vr)', 'Bussen regelen | Bas | 2027-03-12'],
  ['Bas stuurt za de foto’s', 'Foto’s sturen | Bas | 2027-03-13'],
  ['Bas stuurt de foto’s ma of di', 'Foto’s sturen | Bas | 2027-03-16'],
  ['Bas belt de scholen di/wo', 'Scholen bellen | Bas | 2027-03-17'],
]);

testReadings('no word of "%s" is a weekday: %s', partsOf('title', 'owners', 'due'), [
  ['Bas belt ma even', 'Ma bellen | Bas | -'],
  ['Bas belt ma en pa', 'Ma en pa bellen | Bas | -'],
  ['Ik haal m’n ma op', 'M’n ma ophalen | ik | -'],
  ['Inge koopt bloemen met haar ma', 'Bloemen met haar ma kopen | Inge | -'],
  ['Bas stuurt zo de mail', 'Zo de mail sturen | Bas | -'],
  ['Bas stuurt de planning zo', 'Planning zo sturen | Bas | -'],
  ['Inge belt docenten wo', 'Docenten wo bellen | Inge | -'],
  ['Inge belt met wo', 'Bellen met wo | Inge | -'],
  ['Inge overlegt met het wo over de stage', 'Overleggen met het wo over de stage | Inge | -'],
  ['Inge checkt de cijfers hbo en wo', 'Cijfers hbo en wo checken | Inge | -'],
  ['Bas maakt een lijstje vr de open dag', 'Lijstje vr de open dag maken | Bas | -'],
  ['Bas belt vr de gemeente', 'Vr de gemeente bellen | Bas | -'],
  ['Bas vraagt di Marco', 'Di Marco vragen | Bas | -'],
  ['Bas regelt de do’s en don’ts', 'Do’s en don’ts regelen | Bas | -'],
]);

testNoWork('"%s" asks for nothing', ['do you want to call Bas?', 'What else can we do', 'Bas has nothing to do']);

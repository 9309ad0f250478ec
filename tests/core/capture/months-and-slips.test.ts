import { partsOf } from '../../support/read-message';
import { testNoWork, testReadings } from '../../support/reading-tables';

// Every message is of Wednesday 10 March 2027.
// cspell:ignore apirl binnn binnne eidn jansen mrogen uiterlk uitrlijk weeknd wekn

testReadings('In "%s" a month is a name only with the rest of the name', partsOf('title', 'owners', 'due'), [
  ['mei lin stuurt de cijfers', 'Cijfers sturen | mei lin | -'],
  ['mei ling belt de scholen', 'Scholen bellen | mei ling | -'],
  ['mei jansen belt de school vrijdag', 'School bellen | mei jansen | 2027-03-12'],
  ['april jansen stuurt de cijfers rond', 'Cijfers rondsturen | april jansen | -'],
  ['april mulder maakt haar planning', 'Haar planning maken | april mulder | -'],
  ['Mei Lin stuurt de cijfers', 'Cijfers sturen | Mei Lin | -'],
  ['jan mulder belt de school', 'School bellen | jan mulder | -'],
  ['begin mei belt Bas de school', 'School bellen | Bas | 2027-05-01'],
  ['in mei belt bas de school', 'School bellen | bas | 2027-05-31'],
]);

testNoWork('"%s" is about the month', [
  'mei vakantie duurt de hele week',
  'mei omzet toont de daling',
  'mei begint met regen',
  'mei wordt een drukke maand',
  'april doet wat hij wil',
  'juni planning is klaar',
]);

testReadings('In "%s" a slip of the pen hides no day', partsOf('due'), [
  ['taak bas, flyer afmaken, binnn 2 weken', '2027-03-24'],
  ['Bas maakt de flyer binnne 2 weken', '2027-03-24'],
  ['Bas maakt de flyer uitrlijk vrijdag', '2027-03-12'],
  ['Bas maakt de flyer uiterlk 3 mei', '2027-05-03'],
  ['Bas maakt de flyer mrogen', '2027-03-11'],
  ['Bas maakt de flyer vor vrijdag', '2027-03-12'],
  ['Bas maakt de flyer over 2 wekn', '2027-03-24'],
  ['Bas maakt de flyer eidn mei', '2027-05-31'],
  ['Bas maakt de flyer 3 apirl', '2027-04-03'],
  ['Bas maakt de flyer dit weeknd', '2027-03-14'],
]);

testReadings('"%s" has its day or its owner behind', partsOf('title', 'owners', 'due'), [
  ['Bas stuurt de cijfers do op naar de redactie', 'Cijfers opsturen naar de redactie | Bas | 2027-03-11'],
  ['Inge geeft de lijst di door aan Bas', 'Lijst doorgeven aan Bas | Inge | 2027-03-16'],
  ['Mo zet de tafels vr klaar met Bas', 'Tafels klaarzetten met Bas | Mo | 2027-03-12'],
  ['Bas haalt ma op bij het station', 'Ma ophalen bij het station | Bas | -'],
  ['zaal boeken, actie bas vrijdag', 'Zaal boeken | bas | 2027-03-12'],
  ['De flyers moeten nog weg, actie Inge en Bas', 'Flyers weg | Inge+Bas | -'],
  ['drukker bellen, todo bas', 'Drukker bellen | bas | -'],
]);

testNoWork('"%s" says no work', [
  'leuk, actie Bas',
  'de zaal is geboekt, actie Bas is klaar',
  'mooi gesprek gehad, actie Bas',
]);

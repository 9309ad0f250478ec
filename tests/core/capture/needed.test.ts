import { partsOf } from '../../support/read-message';
import { testNoWork, testReadings } from '../../support/reading-tables';

// Every message is of Wednesday 10 March 2027.

testReadings('In "%s" what is needed of somebody is asked', partsOf('title', 'owners', 'due'), [
  ['Ik heb van Bas voor vrijdag de cijfers nodig', 'Cijfers | Bas | 2027-03-12'],
  ['We hebben van Inge nog een handtekening nodig', 'Handtekening | Inge | -'],
  ['bas ik heb voor vrijdag je cijfers nodig', 'Cijfers | bas | 2027-03-12'],
  ['Bas, ik heb je cijfers nodig voor vrijdag', 'Cijfers | Bas | 2027-03-12'],
  ['Inge, we hebben jouw stuk maandag nodig', 'Stuk | Inge | 2027-03-15'],
  ['Mo we hebben nog een foto van je nodig', 'Foto | Mo | -'],
  ['Voor 3 mei hebben wij van Noor de planning nodig', 'Planning | Noor | 2027-05-03'],
]);

testReadings('In "%s" somebody sees to what will happen', partsOf('title', 'owners', 'due'), [
  ['de flyer gaat vrijdag naar de drukker, mo regelt dat', 'Flyer naar de drukker | mo | 2027-03-12'],
  ['de stukken gaan morgen de deur uit, Bas doet dat', 'Stukken de deur uit | Bas | 2027-03-11'],
  ['de aanvraag gaat vrijdag de deur uit, ik zorg daarvoor', 'Aanvraag de deur uit | ik | 2027-03-12'],
  ['kan de flyer voor vrijdag naar de drukker? Mo?', 'Flyer naar de drukker | Mo | 2027-03-12'],
  ['Bas stuurt vrijdag aan het eind van de dag de cijfers', 'Cijfers sturen | Bas | 2027-03-12'],
  ['Inge belt de school aan het begin van de week', 'School bellen | Inge | 2027-03-15'],
  ['morgen is de laatste dag, zet jij de uitnodiging op de site, mo?', 'Uitnodiging op de site zetten | mo | -'],
]);

testReadings('In "%s" pas says no sooner, unless it is a pass', partsOf('title', 'owners', 'due'), [
  ['doordat de drukker dicht is haal ik de flyers pas maandag op', 'Flyers ophalen | ik | 2027-03-15'],
  ['de flyers haal ik maandag pas op', 'Flyers ophalen | ik | 2027-03-15'],
  ['Bas haalt de pas maandag op', 'Pas ophalen | Bas | 2027-03-15'],
  ['Inge haalt de nieuwe pas maandag op', 'Nieuwe pas ophalen | Inge | 2027-03-15'],
  ['ik pas vrijdag de planning aan', 'Planning aanpassen | ik | 2027-03-12'],
  ['inge haalt de flyers op ipv bas', 'Flyers ophalen | inge | -'],
]);

testNoWork('"%s" asks for nothing', [
  'Bas, ik heb hulp nodig',
  'Bas, ik heb je nodig',
  'Inge, ik heb je niet meer nodig',
  'ik heb een nieuwe laptop nodig',
  'We hebben van de gemeente een vergunning nodig',
  'Ik heb tijd nodig',
  'de flyer gaat vrijdag naar de drukker',
  'kan de vergadering naar vrijdag? Mo?',
]);

import { dueOf, partsOf } from '../../support/read-message';
import { testReadings } from '../../support/reading-tables';

// Dates as people type them in a hurry. Every message is of Wednesday 10 March 2027.
// cspell:ignore vlgnde volgnde volgene vlgende komnde aanst eerstvlgnde mndag wnsdag vrijdg morgn overmrgn vndaag jnuari

testReadings('"%s" is %s', dueOf, [
  ['vlgnde wk ma', '2027-03-15'],
  ['vlgnde week', '2027-03-19'],
  ['volgnde week', '2027-03-19'],
  ['volgene week', '2027-03-19'],
  ['vlg. week', '2027-03-19'],
  ['begin vlg wk', '2027-03-15'],
  ['vlgende maand', '2027-04-30'],
  ['komnde vrijdag', '2027-03-12'],
  ['aanst. maandag', '2027-03-15'],
  ['as maandag', '2027-03-15'],
  ['eerstvlgnde maandag', '2027-03-15'],
  ['mndag', '2027-03-15'],
  ['wnsdag', '2027-03-17'],
  ['vrijdg', '2027-03-12'],
  ['morgn', '2027-03-11'],
  ['overmrgn', '2027-03-12'],
  ['vndaag', '2027-03-10'],
  ['3 jnuari', '2028-01-03'],
  ['eind vd maand', '2027-03-31'],
  ['voor eind vd wk', '2027-03-12'],
  ['eind vh jaar', '2027-12-31'],
  ['begin v/h jaar', '2028-01-01'],
  ['over 2 wk', '2027-03-24'],
  ['dit kwartaal nog', '2027-03-31'],
  ['uiterlijk 9 apr.', '2027-04-09'],
  ['dinsdag of zo', '2027-03-16'],
]);

testReadings('no word of the date is left in the title of "%s": %s', partsOf('title', 'owners', 'due'), [
  ['Bas stuurt de notulen de rest van de maand', 'Notulen sturen | Bas | 2027-03-31'],
  ['Bas stuurt de notulen vrijdag of maandag', 'Notulen sturen | Bas | 2027-03-15'],
  ['Bas stuurt de link vrijdag (of maandag)', 'Link sturen | Bas | 2027-03-15'],
  ['Bas stuurt de link volgende week ergens', 'Link sturen | Bas | 2027-03-19'],
  ['Bas stuurt de link vrijdagochtend vroeg', 'Link sturen | Bas | 2027-03-12'],
  ['Bas stuurt de link vanavond laat', 'Link sturen | Bas | 2027-03-10'],
  ['Bas stuurt de link begin of midden volgende week', 'Link sturen | Bas | 2027-03-17'],
  ['Bas stuurt de link half/eind mei', 'Link sturen | Bas | 2027-05-31'],
  ['Bas stuurt de agenda voor donderdag uiterlijk dinsdag rond', 'Agenda voor donderdag rondsturen | Bas | 2027-03-16'],
  ['vrijdag pas ik de tekst aan', 'Tekst aanpassen | ik | 2027-03-12'],
  ['Bas doet de administratie de komende weken', 'Administratie doen | Bas | -'],
]);

testReadings('no word of "%s" is a date', partsOf('title', 'owners', 'due'), [
  ['Waar komt dat geld vandaan?', ''],
  ['Bas koopt een mand fruit', 'Mand fruit kopen | Bas | -'],
  ['Bas maakt een as voor het wiel', 'As voor het wiel maken | Bas | -'],
]);

testReadings('of "%s" the "na" belongs where it does: %s', partsOf('title', 'owners', 'due'), [
  ['Bas, bel jij die twee bedrijven nog na vandaag', 'Die twee bedrijven nabellen | Bas | 2027-03-10'],
  ['Bas stuurt de stukken na vandaag', 'Stukken nasturen | Bas | 2027-03-10'],
  ['Bas kijkt de offerte na morgen', 'Offerte nakijken | Bas | 2027-03-11'],
  ['Bas loopt de zaal na maandag', 'Zaal nalopen | Bas | 2027-03-15'],
  ['Bas rekent de begroting na vrijdag', 'Begroting narekenen | Bas | 2027-03-12'],
  ['Bas belt Inge na de vakantie', 'Inge bellen | Bas | 2027-05-03'],
  ['Bas belt Inge na maandag', 'Inge bellen | Bas | 2027-03-16'],
  ['Bas stuurt de factuur na 1 mei', 'Factuur sturen | Bas | 2027-05-03'],
]);

testReadings('in "%s" the work is done that day: %s', partsOf('title', 'owners', 'due'), [
  ['Bas doet de aftrap bij de gastlessen op 2 nov', 'Aftrap doen bij de gastlessen | Bas | 2027-11-02'],
  ['Bas helpt bij de rondleiding op 3 april', 'Helpen bij de rondleiding | Bas | 2027-04-03'],
  ['Inge spreekt bij de netwerklunch op 20 mei', 'Spreken bij de netwerklunch | Inge | 2027-05-20'],
  ['Inge schenkt de koffie bij het bezoek 20 mei', 'Koffie schenken | Inge | 2027-05-20'],
]);

testReadings('in "%s" the day belongs to the meeting', partsOf('due'), [
  ['Bas werkt de notulen van de sessie op 3 mei uit', '-'],
  ['Bas maakt het programma van de rondleiding op 3 april', '-'],
  ['Bas doet verslag van het bezoek op 20 mei', '-'],
]);

testReadings('"%s" is due on %s', partsOf('due'), [
  ['Kreeg dit van de gemeente: "graag de begroting voor 1 oktober". Bas, stuur jij die in?', '2027-10-01'],
  ['De accountant mailt: “de verklaring uiterlijk 12 april”. Inge, upload jij die?', '2027-04-12'],
  ['"graag voor 1 oktober". Bas, stuur jij de begroting vrijdag in?', '2027-03-12'],
  ['De gemeente schreef "voor 3 mei of voor 10 mei". Bas, stuur jij die in?', '-'],
  ['De gemeente schreef "we zijn op 3 mei langs geweest". Bas, stuur jij die foto in?', '-'],
  ['Bas stuurt de brief "Samen voor 2030" door', '-'],
]);

testReadings('what others want in "%s" is due on %s', partsOf('due'), [
  ['Net gebeld met de gemeente, die willen de begroting voor 1 oktober. Bas, stuur jij die in?', '2027-10-01'],
  ['De deadline voor het plan was 3 juni maar is nu 10 juni. Bas dient het in', '2027-06-10'],
  ['De drukker wil de bestanden voor donderdag, Inge levert ze aan', '2027-03-11'],
  ['De accountant heeft de cijfers uiterlijk vrijdag nodig, kun jij die sturen, Bas?', '2027-03-12'],
  ['De gemeente wil de begroting voor 1 oktober. Bas stuurt het verslag in', '-'],
  ['We moesten de begroting voor 1 maart inleveren. Bas, stuur jij die alsnog?', '-'],
]);

testReadings('of "%s" the day somebody is away counts only for work done then: %s', partsOf('due'), [
  ['Bas is tot vrijdag afwezig, Inge beantwoordt de mail', '-'],
  ['Bas is tot maandag ziek, Inge opent de zaal', '-'],
  ['Bas is vrijdag vrij, Inge doet dan de balie', '2027-03-12'],
]);

testReadings('of "%s" the day in the clause that follows is %s', partsOf('due'), [
  ['ok dan pak ik het verslag op, heb ik eind volgende week', '2027-03-19'],
  ['Ik maak de flyer, heb ik vrijdag klaar', '2027-03-12'],
  ['Ik maak de flyer, heb ik vrijdag vrij', '-'],
  ['Ik maak de flyer, heb vrijdag een afspraak', '-'],
]);

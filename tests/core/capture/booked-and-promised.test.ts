import { partsOf } from '../../support/read-message';
import { testNoWork, testReadings } from '../../support/reading-tables';

// Every message is of Wednesday 10 March 2027.
// cspell:ignore karim afhebben

testReadings('"%s" is for the day that it must be done, not the day it is for', partsOf('title', 'owners', 'due'), [
  [
    'svp zaal boeken voor 50 man op 3 juni, graag deze week regelen',
    'Zaal boeken voor 50 man op 3 juni | - | 2027-03-12',
  ],
  [
    'Bas, wil je een zaal reserveren voor 12 mei, graag vandaag nog doen',
    'Zaal reserveren voor 12 mei | Bas | 2027-03-10',
  ],
  [
    'Inge boekt een zaal voor 20 personen op 9 juni, liefst deze week',
    'Zaal voor 20 personen op 9 juni boeken | Inge | 2027-03-12',
  ],
  ['Kan iemand een bus huren voor 14 mei? Graag voor vrijdag regelen', 'Bus huren voor 14 mei | - | 2027-03-12'],
  ['tolk regelen voor 8 april, actie Bas, graag morgen doen', 'Tolk regelen | Bas | 2027-03-11'],
  ['Inge bestelt de lunch voor 3 juni, deze week nog', 'Lunch voor 3 juni bestellen | Inge | 2027-03-12'],
  ['Bas boekt de zaal op 3 juni', 'Zaal boeken | Bas | 2027-06-03'],
  ['Bas boekt de zaal vrijdag, graag de sleutel deze week regelen', 'Zaal boeken | Bas | 2027-03-12'],
  ['Bas regelt de sprekers voor 3 juni, uiterlijk 1 april', 'Sprekers voor 3 juni regelen | Bas | 2027-04-01'],
]);

testReadings('"%s" is for the day of the work, not of the reason', partsOf('title', 'owners', 'due'), [
  ['niemand te pakken gekregen vandaag dus ik bel morgen de school', 'School bellen | ik | 2027-03-11'],
  ['maandag geen tijd gehad dus ik maak het plan donderdag', 'Plan maken | ik | 2027-03-11'],
  ['vrijdag open dag, dus Inge bestelt morgen de lunch', 'Lunch bestellen | Inge | 2027-03-11'],
  ['flyers vrijdag dus bas regelt het', 'Flyers regelen | bas | 2027-03-12'],
  ['deadline vrijdag dus ik maak de flyer', 'Flyer maken | ik | 2027-03-12'],
  ['ik regel een nieuwe datum, liefst ma', 'Nieuwe datum regelen | ik | 2027-03-15'],
  ['Inge stuurt de cijfers, liefst vr', 'Cijfers sturen | Inge | 2027-03-12'],
  ['kun jij de zaal boeken, graag di', 'Zaal boeken | - | 2027-03-16'],
  ['bas maakt de flyer liefst do', 'Flyer maken | bas | 2027-03-11'],
  ['Inge zoekt een docent, liefst wo', 'Docent zoeken | Inge | -'],
]);

testReadings('"%s" says whose it is in front', partsOf('title', 'owners', 'due'), [
  ['actie voor mij na dit gesprek: flyer herschrijven', 'Flyer herschrijven | ik | -'],
  ['actie voor Bas n.a.v. het overleg: flyer herschrijven', 'Flyer herschrijven | Bas | -'],
  ['actie voor inge uit de vergadering: zaal boeken', 'Zaal boeken | inge | -'],
  ['actiepunt voor mij voor vrijdag: notulen uitwerken', 'Notulen uitwerken | ik | 2027-03-12'],
  ['actie voor mij deze week: flyer herschrijven', 'Flyer herschrijven | ik | 2027-03-12'],
  ['actie voor mij en bas: flyer maken', 'Flyer maken | ik+bas | -'],
  ['actie voor het team: flyer herschrijven', 'Flyer herschrijven | - | -'],
  ['Inge stuurt de lijst naar mij en Bas', 'Lijst sturen naar mij en Bas | Inge | -'],
]);

testReadings('"%s" says when what was said before will be there', partsOf('title', 'owners', 'due'), [
  ['Ik zoek uit wat de huur kost, eind mei heb ik het rond', 'Uitzoeken wat de huur kost | ik | 2027-05-31'],
  ['Ik reken de begroting door, vrijdag heb ik het af', 'Begroting doorrekenen | ik | 2027-03-12'],
  ['Ik maak de planning, volgende week heb ik die klaar', 'Planning maken | ik | 2027-03-19'],
  ['Ik regel de zaal. Maandag heb ik het rond.', 'Zaal regelen | ik | 2027-03-15'],
  ['Het verslag heb ik vrijdag af', 'Verslag afhebben | ik | 2027-03-12'],
]);

testReadings('"%s" was promised', partsOf('title', 'owners', 'due'), [
  ['karim jij had toegezegd dat je de kaart zou updaten, lukt dat voor 1 april?', 'Kaart updaten | karim | 2027-04-01'],
  ['Bas, jij had beloofd de zaal te boeken', 'Zaal boeken | Bas | -'],
  ['Inge je hebt toegezegd dat je de flyers ophaalt', 'Flyers ophalen | Inge | -'],
  ['Inge, jij had gezegd dat je de school zou bellen', 'School bellen | Inge | -'],
  ['jij had toch beloofd dat je de lijst zou maken, Bas?', 'Lijst maken | Bas | -'],
  ['Mo had toegezegd dat hij de brief zou sturen', 'Brief sturen | Mo | -'],
  ['De teksten heeft Bas eind mei klaar', 'Teksten klaarhebben | Bas | 2027-05-31'],
  ['Bas heeft de flyers vrijdag klaar', 'Flyers klaarhebben | Bas | 2027-03-12'],
  ['Inge heeft morgen de notulen af', 'Notulen afhebben | Inge | 2027-03-11'],
  ['Ik heb vrijdag de teksten klaar', 'Teksten klaarhebben | ik | 2027-03-12'],
]);

testNoWork('"%s" promises no work', [
  'je had beloofd te komen',
  'jij had gezegd dat het goed zou komen',
  'Bas, jij had toegezegd dat je erbij zou zijn',
  'Bas had toegezegd dat hij zou komen',
  'De teksten heeft Bas klaar',
  'ik heb de teksten klaar',
  'ik heb de teksten bijna klaar',
  'Inge heeft vrijdag vrij',
  'Bas heeft de flyers vrijdag nog niet klaar',
]);

testReadings('In "%s" a bullet needs no space behind it', partsOf('coalition', 'priority'), [
  ['acties coalitie 3 prio b\n-bas wervingstekst schrijven 28 mei\n-inge quotes opnemen 4 juni', '3 | B + 3 | B'],
  ['acties sc10\n-Bas zaal boeken 28 mei\n-Inge flyers maken 4 juni', '10 | - + 10 | -'],
  ['actielijst prio a\n•bas zaal boeken 28 mei\n•inge flyers maken 4 juni', '- | A + - | A'],
]);

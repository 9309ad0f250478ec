import { partsOf } from '../../support/read-message';
import { testNoWork, testReadings } from '../../support/reading-tables';

// Every message is of Wednesday 10 March 2027.
// cspell:ignore femke karim noor

testReadings('"%s" calls whoever it opens with', partsOf('title', 'owners'), [
  ['hoi bas ik zie net dat de lijst niet klopt, kun jij die nakijken?', 'Lijst nakijken | bas'],
  ['hey inge ik hoorde dat de zaal vol is, wil jij een andere regelen?', 'Andere regelen | inge'],
  ['hoi mo we hebben nog geen beamer, kun jij er een huren?', 'Beamer huren | mo'],
  ['hee noor ik mis de notulen nog, stuur jij ze even door', 'Notulen doorsturen | noor'],
  ['hoi karim de printer is stuk, kan jij een monteur bellen?', 'Monteur bellen | karim'],
  ['dag sanne ik weet niet of je m al had, wil je het verslag nakijken', 'Verslag nakijken | sanne'],
  ['hoi femke ik hoop dat het goed gaat, zou jij de flyers willen ophalen', 'Flyers ophalen | femke'],
  ['Bas ik heb de lijst nodig, stuur jij hem?', 'Lijst sturen | Bas'],
  ['hoi inge de zaal is vol, boek jij een andere?', 'Andere zaal boeken | inge'],
  ['Inge er is nog geen tolk. Regel jij er een?', 'Tolk regelen | Inge'],
  ['Bas ik bel de school', 'School bellen | ik'],
  ['Inge ik stuur je morgen de cijfers', 'Cijfers sturen | ik'],
  ['Bas we moeten de zaal nog boeken voor vrijdag', 'Zaal boeken | -'],
  ['hoi bas de flyers graag vrijdag rondsturen', 'Flyers rondsturen | bas'],
  ['dag allemaal ik bel morgen de school', 'School bellen | ik'],
]);

testReadings('"%s" asks for work beside what was heard, hoped or why', partsOf('title', 'owners', 'due'), [
  ['Ik hoorde dat de zaal vol is, wil jij een andere zaal zoeken?', 'Andere zaal zoeken | - | -'],
  ['Ik hoop dat je fijne dagen had, wil je de cijfers sturen?', 'Cijfers sturen | - | -'],
  ['Ik begreep dat Bas ziek is, neem jij de presentatie over, Inge?', 'Presentatie overnemen | Inge | -'],
  [
    'De beheerder meldt dat de sleutel kwijt is, kun je een nieuwe sleutel laten maken, Mo?',
    'Nieuwe sleutel laten maken | Mo | -',
  ],
  ['Bas, kun jij de zaal boeken want ik heb geen tijd', 'Zaal boeken | Bas | -'],
  ['Inge belt de school want de zaal is vol', 'School bellen | Inge | -'],
  ['ik bel de drukker want ik hoorde dat de flyers te laat zijn', 'Drukker bellen | ik | -'],
  ['Bas moet de zaal voor vrijdag rond hebben want dan komt de wethouder', 'Zaal rond hebben | Bas | 2027-03-12'],
  ['Inge regelt de lunch want Bas is maandag ziek', 'Lunch regelen | Inge | -'],
  ['Mo doet de notulen want Inge kan niet', 'Notulen doen | Mo | -'],
  [
    'wil jij de lijst nakijken want ik denk dat er fouten in zitten, uiterlijk vrijdag',
    'Lijst nakijken | - | 2027-03-12',
  ],
  ['kun jij de notulen sturen want die heb ik vrijdag nodig', 'Notulen sturen | - | 2027-03-12'],
  ['Bas stuurt de offerte door, want Inge betaalt hem', 'Offerte doorsturen | Bas | -'],
  ['Noor zet de stoelen vrijdag klaar want zaterdag is het feest', 'Stoelen klaarzetten | Noor | 2027-03-12'],
]);

testNoWork('"%s" asks for nothing', [
  'Ik hoorde dat Bas ziek is, kun jij dat bevestigen?',
  'Inge zei dat de zaal vol is, wist jij dat?',
  'Stel dat Bas ziek is, kun jij dan de zaal boeken?',
  'Heeft Bas de zaal al geboekt, weet jij dat?',
  'hoi bas de notulen zijn af',
  'Hoi Bas ik heb de zaal geboekt',
  'hoi inge we zien je vrijdag',
  'ik vind het goed want Bas regelt de zaal',
  'We wachten nog even want Inge belt morgen de school',
  'Ik ben er vrijdag niet want ik heb vrij',
  'Fijn, want Bas kan de zaal niet boeken',
]);

import { workIn } from '../../support/read-message';
import { testNoWork, testReadings } from '../../support/reading-tables';

/** What people say of themselves in between: on the way, at home, at ease. */
const SMALL_TALK = `
fijn weekend alvast, ik ga zo de boot op
ik ga zo naar huis
ik ga zo de trein in
ik ga straks de stad in
ik ga zo de deur uit
ik ga de tuin in
ik ga even naar buiten
ik ga vanavond hardlopen
ik ga een dagje strand doen
ik plak er een dagje aan vast
ik haal zo een broodje
ik haal even frisse lucht
ik rijd zo naar huis
ik rijd nu weg uit Hoorn
ik moet eerst de kinderen halen
ik moet mijn trein halen
ik moet nog even tanken
ik moet de hond nog uitlaten
ik moet mijn dochter naar de zwemles brengen
ik breng mijn auto naar de garage
ik bel even met mijn moeder
ik bak zaterdag een taart voor mijn dochter
ik ruim mijn bureau op en ga naar huis
ik kijk vanavond de finale
ik trek mijn jas aan
ik doe een dutje
ik doe mijn best
ik doe vandaag rustig aan
ik neem een ijsje
ik neem er nog een
ik check straks het weer
ik meld me later
ik meld me om 3 uur
ik klap de laptop dicht
ik gooi de handdoek in de ring
ik maak een wandeling
ik maak er wat leuks van
ik pak vanavond de koffers in
ik schrijf dit vanuit de trein
ik vergeet het steeds
ik dank het bestuur en geef het stokje door
Bas gaat zo de boot op
Inge gaat straks de stad in
Bas doet niks meer aan het dossier
`;

testNoWork('"%s" is small talk', SMALL_TALK.trim().split('\n'));

testReadings('"%s" is work', workIn, [
  ['Vergeet ik steeds.. morgenochtend bel ik de drukker', 'Drukker bellen | ik | 2027-03-11 | - | -'],
  ['Ik ga de scholen langs met de flyers', 'Scholen langsgaan met de flyers | ik | - | - | -'],
  ['Ik ga morgen de cijfers na', 'Cijfers nagaan | ik | 2027-03-11 | - | -'],
  ['Ik stuur zo de notulen rond', 'Notulen rondsturen | ik | - | - | -'],
  ['Ik stuur straks de lijst', 'Lijst sturen | ik | - | - | -'],
  ['Ik moet de leden nog bellen', 'Leden bellen | ik | - | - | -'],
  ['Ik lever mijn stuk vrijdag in', 'Stuk inleveren | ik | 2027-03-12 | - | -'],
  ['Ik kook vrijdag voor de vrijwilligers', 'Koken voor de vrijwilligers | ik | 2027-03-12 | - | -'],
  ['Ik pak de uitnodigingen in voor vrijdag', 'Uitnodigingen inpakken | ik | 2027-03-12 | - | -'],
  ['Ik meld het incident bij de gemeente', 'Incident melden bij de gemeente | ik | - | - | -'],
  ['Ik rijd de kraam naar Hoorn', 'Kraam rijden naar Hoorn | ik | - | - | -'],
  ['Ik doe vrijdag de inkopen', 'Inkopen doen | ik | 2027-03-12 | - | -'],
  ['Ik geef de aantallen vrijdag door', 'Aantallen doorgeven | ik | 2027-03-12 | - | -'],
]);

testReadings('"%s" keeps its words', workIn, [
  ['Bas checkt [de lijst](https://lijst.example/a) en **de kaart**', 'Lijst en de kaart checken | Bas | - | - | -'],
  ['Bas leest [de notitie](https://notitie.example) na', 'Notitie nalezen | Bas | - | - | -'],
  [
    'Inge leest de notitie (https://notitie.example) na',
    'Notitie (https://notitie.example) nalezen | Inge | - | - | -',
  ],
  ['Actie: 🚀🎉 taart bestellen voor vrijdag', 'Taart bestellen | - | 2027-03-12 | - | -'],
  ['Bas bestelt taart 🎂 en koffie', 'Taart 🎂 en koffie bestellen | Bas | - | - | -'],
  ['Bas bestelt taart 🎂', 'Taart bestellen | Bas | - | - | -'],
]);

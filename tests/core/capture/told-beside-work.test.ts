import { workIn } from '../../support/read-message';
import { testNoWork, testReadings } from '../../support/reading-tables';

testReadings('In "%s" only what is said of the work is its day', workIn, [
  [
    'Hoi Inge, zou je de prijslijst kunnen aanpassen? De leverancier verhoogt per 1 mei de tarieven.',
    'Prijslijst aanpassen | Inge | - | - | -',
  ],
  [
    'Inge, zou je de prijslijst kunnen aanpassen? De nieuwe tarieven gaan per 1 mei in.',
    'Prijslijst aanpassen | Inge | - | - | -',
  ],
  ['Bas bestelt de stoelen. De winkel levert ze vrijdag.', 'Stoelen bestellen | Bas | - | - | -'],
  ['Inge, stuur jij de cijfers? Ik heb ze dinsdag nodig', 'Cijfers sturen | Inge | 2027-03-16 | - | -'],
  [
    'Bas, kun jij het contract nakijken? We hebben het vrijdag al nodig',
    'Contract nakijken | Bas | 2027-03-12 | - | -',
  ],
  [
    'Inge, kun jij de aanvraag voorbereiden? Deze moet voor 1 april de deur uit.',
    'Aanvraag voorbereiden | Inge | 2027-04-01 | - | -',
  ],
]);

testReadings('"%s" is read as if it were written shorter', workIn, [
  ['Bas levert de cijfers voor het eind v h kwartaal', 'Cijfers leveren | Bas | 2027-03-31 | - | -'],
  ['Bas levert eind v d maand de cijfers', 'Cijfers leveren | Bas | 2027-03-31 | - | -'],
  ['Inge stuurt het verslag op zijn laatst vrijdag', 'Verslag sturen | Inge | 2027-03-12 | - | -'],
  ["Inge stuurt de lijst vrijdag op z'n laatst", 'Lijst sturen | Inge | 2027-03-12 | - | -'],
  ['Inge stuurt het verslag vr 9 april op zijn laatst', 'Verslag sturen | Inge | 2027-04-09 | - | -'],
  ['Bas ruimt de zaal op na afloop van de commissie', 'Zaal opruimen | Bas | 2027-03-19 | - | -'],
  ['Bas schrijft na afloop van de commissie een terugblik', 'Terugblik schrijven | Bas | 2027-03-19 | - | -'],
]);

testReadings('"%s" asks for work', workIn, [
  ['quote v d directeur ophalen, doe ik zelf nog vandaag', 'Quote v d directeur ophalen | ik | 2027-03-10 | - | -'],
  ['niet vergeten: badges meenemen', 'Badges meenemen | - | - | - | -'],
  [
    'Inge werkt de notulen uit en zet ze voor dinsdag op de site',
    'Notulen uitwerken en ze op de site zetten | Inge | 2027-03-16 | - | -',
  ],
  ['Bas zet de lijst klaar en stuurt hem rond', 'Lijst klaarzetten en hem rondsturen | Bas | - | - | -'],
  ['Kunnen jullie allebei de risicolijst aanvullen, Bas en Inge?', 'Risicolijst aanvullen | Bas+Inge | - | - | -'],
  ['Mag ik van jou voor vrijdag de definitieve lijst, Inge?', 'Definitieve lijst | Inge | 2027-03-12 | - | -'],
  ['Mogen wij van jou de cijfers ontvangen, Bas?', 'Cijfers ontvangen | Bas | - | - | -'],
  ['Mag ik van jullie de cijfers, Bas en Inge?', 'Cijfers | Bas+Inge | - | - | -'],
  [
    'Laat jij de ouders weten dat de school dicht is, Inge?',
    'Ouders laten weten dat de school dicht is | Inge | - | - | -',
  ],
  [
    'Zou iemand van het secretariaat de agenda kunnen delen? Liefst eind deze week',
    'Agenda delen | - | 2027-03-12 | - | -',
  ],
  ['De stagiair heeft een account nodig. Bas, kun je dat aanvragen?', 'Account aanvragen | Bas | - | - | -'],
  [
    'We hebben nog een beamer nodig. Inge, wil je die ophalen voor vrijdag?',
    'Beamer ophalen | Inge | 2027-03-12 | - | -',
  ],
  [
    'De verklaring is nog niet getekend. Inge, kun jij dat deze maand nog regelen?',
    'Verklaring tekenen | Inge | 2027-03-31 | - | -',
  ],
  ['Nog één ding: de brief is nog niet geprint. Bas, kun jij dat doen?', 'Brief printen | Bas | - | - | -'],
  ['Kan iemand van het bestuur de brief ondertekenen?', 'Brief ondertekenen | - | - | - | -'],
]);

testNoWork('"%s" asks for no work', [
  '<at>Bas</at>: wil je voor het eind van de week even laten weten of je erbij bent?',
  'Wil je laten weten of je komt?',
  'Bas, kun je dat bevestigen?',
  'Inge, wil je dat nog eens bekijken?',
  'Laat je het ons weten, Bas?',
  'Laat je me de uitslag weten?',
  'Quote: "Bas belt morgen de school"',
  'Vergeet niet: morgen is de borrel',
  'Heeft iemand van de school gebeld?',
  'Mag ik van jullie weten of het lukt?',
  'Mag ik van jou de auto lenen, Bas?',
  'Dat hoor ik graag van jou',
  'Ik wil van jou weten of het lukt',
  'Ik ben op zijn laatst om 5 uur thuis',
]);

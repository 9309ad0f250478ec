import { brief } from '../../support/read-message';

test.each([
  ['Zet mij maar neer voor de catering', 'Catering | ik | - | - | -'],
  ['Zet me maar neer voor het halen van de broodjes, vrijdag', 'Halen van de broodjes | ik | 2027-03-12 | - | -'],
  ['Besloten wordt dat het secretariaat de lijsten digitaliseert', 'Lijsten digitaliseren | - | - | - | -'],
  ['Besloten is dat het bestuur de begroting herziet voor 1 mei', 'Begroting herzien | - | 2027-05-01 | - | -'],
  ['Afgesproken is dat de gemeente de vergunning regelt', 'Vergunning regelen | - | - | - | -'],
  ['Welke scholen meedoen zoekt Bas voor vrijdag uit', 'Welke scholen meedoen uitzoeken | Bas | 2027-03-12 | - | -'],
  ['Wie er komt vraag ik morgen na', 'Wie er komt navragen | ik | 2027-03-11 | - | -'],
  ['Hoe dat werkt zoekt Inge uit', 'Hoe dat werkt uitzoeken | Inge | - | - | -'],
  ['Inge gaat in mei met de drukker om tafel', 'Met de drukker om tafel | Inge | 2027-05-31 | - | -'],
  ['Inge jij bent aan zet: zaal boeken', 'Zaal boeken | Inge | - | - | -'],
  ['Bas jij bent nu aan de beurt: akkoord wethouder regelen', 'Akkoord wethouder regelen | Bas | - | - | -'],
  ['Bas, hierbij de vraag of je de brief wil redigeren', 'Brief redigeren | Bas | - | - | -'],
  ['Inge, mijn vraag is of je de flyers kunt nalezen', 'Flyers nalezen | Inge | - | - | -'],
  ['Kan dat filmpje vrijdag op youtube, Bas?', 'Filmpje op youtube | Bas | 2027-03-12 | - | -'],
  ['Kunnen de flyers vrijdag naar de drukker, Inge?', 'Flyers naar de drukker | Inge | 2027-03-12 | - | -'],
  ['De zaal wordt geboekt door Bas en mij voor vrijdag', 'Zaal boeken | Bas+ik | 2027-03-12 | - | -'],
  [
    '<at>Ilse Bos</at> / <at>Sam Hart</at> splitsen jullie het bestand uit voor vrijdag?',
    'Bestand uitsplitsen | Ilse Bos+Sam Hart | 2027-03-12 | - | -',
  ],
  ['Graag akkoord van Bas op de opzet, uiterlijk 14 mei', 'Akkoord op de opzet | Bas | 2027-05-14 | - | -'],
  ['Could Sam double check the summary? Deadline is Monday', 'Double check the summary | Sam | 2027-03-15 | - | -'],
  ['Would Sam be able to prepare the tour? Ready by 11 May, please.', 'Prepare the tour | Sam | 2027-05-11 | - | -'],
  ['Would you be able to send the minutes by Friday, Sam?', 'Send the minutes | Sam | 2027-03-12 | - | -'],
  ["I'll proofread the annual report tomorrow", 'Proofread the annual report | ik | 2027-03-11 | - | -'],
  ["I'll water the plants on Friday", 'Water the plants | ik | 2027-03-12 | - | -'],
  ["Let's have Sam book the venue by Friday", 'Book the venue | Sam | 2027-03-12 | - | -'],
  ['Can we ask Sam to book the venue? He has until Friday', 'Book the venue | Sam | 2027-03-12 | - | -'],
  ['Sam owns the budget update, due Friday', 'Budget update | Sam | 2027-03-12 | - | -'],
])('"%s" asks for work', (text, wanted) => {
  expect(brief(text)).toEqual([wanted]);
});

test.each([
  'Welke scholen doen mee?',
  'Wie er komt weet ik niet',
  'Hoe dat werkt weet Inge',
  'Bas, de vraag is of je komt',
  'Inge, de vraag of het lukt blijft open',
  'Kan dat vrijdag, Bas?',
  'Kan de vergadering ook in Hoorn, Inge?',
  'Besloten is dat het bestuur blijft',
  'Akkoord met de planning',
  'Wie er jarig is zoek ik niet uit',
  'Wat de scholen doen bekijkt Inge al jaren',
  'Kunnen de kinderen naar binnen, Inge?',
  'Het plan is dat de gemeente de hal bouwt',
  'Zet mij niet neer voor de catering',
  'De zaal is geboekt door Bas en mij',
  "I'll miss the meeting on Friday",
  "I'll leave the office at five",
  "I'll probably attend the dinner",
  'Could Sam be ill?',
  'Would Sam be able to come on Friday?',
  "Let's have the meeting on Friday",
  'Can we ask Sam something?',
  'Can we have the room on Friday?',
  'Sam owns a boat',
])('"%s" asks for none', (text) => {
  expect(brief(text)).toEqual([]);
});

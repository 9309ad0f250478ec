import { partsOf } from '../../support/read-message';
import { testReadings } from '../../support/reading-tables';

// Every message is of Wednesday 10 March 2027.

const reading = partsOf('title', 'owners', 'due');

testReadings('In "%s" each does their own part', reading, [
  [
    'Inge regelt de zaal; Sanne de catering; Joost de beamer',
    'Zaal regelen | Inge | - + Catering | Sanne | - + Beamer | Joost | -',
  ],
  [
    'Inge regelt de zaal. Sanne de catering. Joost de beamer.',
    'Zaal regelen | Inge | - + Catering | Sanne | - + Beamer | Joost | -',
  ],
  ['Mo haalt de stoelen; ik de tafels', 'Stoelen halen | Mo | - + Tafels | ik | -'],
  [
    'Bas belt de scholen; Inge de bedrijven; allebei voor vrijdag',
    'Scholen bellen | Bas | 2027-03-12 + Bedrijven | Inge | 2027-03-12',
  ],
  ['Inge zaal regelen, Sanne catering', 'Zaal regelen | Inge | - + Catering | Sanne | -'],
  [
    'Inge zaal regelen, Sanne catering, Joost beamer',
    'Zaal regelen | Inge | - + Catering | Sanne | - + Beamer | Joost | -',
  ],
  [
    'Inge zaal regelen; Sanne catering; Joost beamer',
    'Zaal regelen | Inge | - + Catering | Sanne | - + Beamer | Joost | -',
  ],
  [
    'Bas flyers drukken, Mo posters, Inge banners voor vrijdag',
    'Flyers drukken | Bas | - + Posters | Mo | - + Banners | Inge | 2027-03-12',
  ],
  ['Inge zaal regelen en Sanne catering regelen', 'Zaal regelen | Inge | - + Catering regelen | Sanne | -'],
  [
    'Bas de school bellen en Mo stoelen huren voor vrijdag',
    'School bellen | Bas | - + Stoelen huren | Mo | 2027-03-12',
  ],
]);

testReadings('In "%s" each mention begins the work of the next', reading, [
  ['@Inge zaal regelen @Sanne catering regelen', 'Zaal regelen | Inge | - + Catering regelen | Sanne | -'],
  [
    '<at>Inge</at> zaal regelen <at>Sanne</at> catering regelen',
    'Zaal regelen | Inge | - + Catering regelen | Sanne | -',
  ],
  [
    '@Inge zaal regelen voor vrijdag @Sanne catering regelen voor maandag',
    'Zaal regelen | Inge | 2027-03-12 + Catering regelen | Sanne | 2027-03-15',
  ],
  ['@Inge belt de HvA @Sanne boekt de zaal', 'HvA bellen | Inge | - + Zaal boeken | Sanne | -'],
  [
    '<at>Inge</at> belt vrijdag de HvA <at>Sanne</at> boekt de zaal',
    'HvA bellen | Inge | 2027-03-12 + Zaal boeken | Sanne | -',
  ],
  [
    '@Inge kun jij de zaal regelen @Sanne kun jij de catering regelen',
    'Zaal regelen | Inge | - + Catering regelen | Sanne | -',
  ],
  ['@Inge: zaal regelen @Sanne: catering regelen', 'Zaal regelen | Inge | - + Catering regelen | Sanne | -'],
  ['@Inge wil jij de flyers maken <at>Mo</at> kun jij ze ophalen', 'Flyers maken | Inge | - + Flyers ophalen | Mo | -'],
]);

testReadings('In "%s" who goes with them has no name', reading, [
  ['Joost & co boekt de zaal', 'Zaal boeken | Joost | -'],
  ['Joost en co boekt de zaal', 'Zaal boeken | Joost | -'],
  ['zaal boeken (Bas & co)', 'Zaal boeken | Bas | -'],
  ['Sanne belt de HvA & co', 'HvA & co bellen | Sanne | -'],
]);

testReadings('In "%s" who is named further on begins nothing', reading, [
  ['persbericht schrijven @Roos', 'Persbericht schrijven | Roos | -'],
  ['@Inge en @Sanne zaal regelen', 'Zaal regelen | Inge+Sanne | -'],
  ['<at>Inge</at> belt <at>Sanne</at> over de zaal', 'Sanne over de zaal bellen | Inge | -'],
  ['<at>Inge</at> stuurt <at>Sanne</at> de lijst', 'Sanne de lijst sturen | Inge | -'],
  ['<at>Inge</at> stemt de planning af met <at>Sanne</at>', 'Planning afstemmen met Sanne | Inge | -'],
  ['<at>Inge</at> stuurt de lijst die <at>Sanne</at> maakt rond', 'Lijst die Sanne maakt rondsturen | Inge | -'],
  ['<at>Inge</at> vraagt wie <at>Sanne</at> de lijst stuurt', ''],
  ['Inge zaal regelen, Sanne erbij', 'Zaal regelen | Inge+Sanne | -'],
  ['Inge zaal regelen, Sanne akkoord', 'Zaal regelen | Inge+Sanne | -'],
  ['Inge zaal regelen met Sanne en Mo', 'Zaal regelen met Sanne en Mo | Inge | -'],
  ['zaal boeken <at>Inge</at> graag voor vrijdag', 'Zaal boeken | Inge | 2027-03-12'],
  ['Inge belt de HvA. Sanne de groeten!', 'HvA bellen | Inge | -'],
]);

import { brief } from '../../support/read-message';

test.each([
  ['De begroting ligt nog bij mij.. Inge stuur jij ’m door?', 'Begroting doorsturen | Inge | - | - | -'],
  ['De banner is klaar. Bas haal jij m op?', 'Banner ophalen | Bas | - | - | -'],
  ['Het contract ligt klaar, teken jij t Bas? Voor vrijdag', 'Contract tekenen | Bas | 2027-03-12 | - | -'],
  ['De flyers zijn binnen. Kun jij ze rondbrengen Inge?', 'Flyers rondbrengen | Inge | - | - | -'],
  [
    "De subsidie loopt af. Bas vraagt 'm opnieuw aan voor 1 mei",
    'Subsidie opnieuw aanvragen | Bas | 2027-05-01 | - | -',
  ],
  ['De banner hangt scheef. Bas zet hem morgen recht', 'Banner rechtzetten | Bas | 2027-03-11 | - | -'],
  ['De cijfers kloppen niet. Inge herstelt dat voor vrijdag', 'Cijfers herstellen | Inge | 2027-03-12 | - | -'],
  ['Vouchers staan verkeerd in de boekhouding. Inge corrigeert dat nog', 'Vouchers corrigeren | Inge | - | - | -'],
  ['De factuur klopt niet, dat zoek ik uit', 'Factuur uitzoeken | ik | - | - | -'],
  ['De lijst van de open dag klopt niet. Kun jij die nalopen Bas?', 'Lijst van de open dag nalopen | Bas | - | - | -'],
  [
    'We missen de gegevens van 3 deelnemers. Kun jij die opvragen Bas?',
    'Gegevens van 3 deelnemers opvragen | Bas | - | - | -',
  ],
  ['De deadline van het plan is verschoven, Inge dien jij m dan in?', 'Plan indienen | Inge | - | - | -'],
  ['De nieuwe stagiair heeft nog geen laptop. Regel jij er een Bas?', 'Laptop regelen | Bas | - | - | -'],
  ['We hebben geen koffie meer. Inge haal jij nieuwe?', 'Nieuwe koffie halen | Inge | - | - | -'],
  ['De printer doet raar. Bas kijk jij ernaar?', 'Naar de printer kijken | Bas | - | - | -'],
  ['Website: knop doet niets. Inge kijkt ernaar', 'Naar website: knop kijken | Inge | - | - | -'],
  ['Als de zaal vrij is boekt Inge hem voor vrijdag', 'Zaal boeken | Inge | 2027-03-12 | - | -'],
  ['Bas maakt t programma voor 7 mei', 'Programma maken | Bas | 2027-05-07 | - | -'],
])('"%s" is about the thing said before', (text, wanted) => {
  expect(brief(text)).toEqual([wanted]);
});

test('a small word that nothing was said before stays a pronoun in full', () => {
  expect(brief('Ik stuur m morgen op')).toEqual(['Hem opsturen | ik | 2027-03-11 | - | -']);
});

test.each([
  'Ik zoek dat even uit',
  'Dat zoek ik morgen uit',
  'Bas zoekt het uit',
  'Doet Bas trouwens',
  "Inge doet 't",
  'Inge doet t',
  'Ik check dat',
  'Ik kijk ernaar',
  'Nvm doe ik zelf',
  'Actie: doen',
  'Actie: dit',
  'Actie: morgen',
  'Actie: Bas',
])('"%s" says that something will be done, but not what', (text) => {
  expect(brief(text)).toEqual([]);
});

test.each([
  ['De sleutel ligt bij Mo, haal jij m op Bas?', 'Sleutel ophalen | Bas | - | - | -'],
  ['Het hek sluit niet goed meer.. Bas fix jij dat?', 'Hek fixen | Bas | - | - | -'],
  ['Die lijst moet nog naar de gemeente, doe jij dat Bas?', 'Die lijst naar de gemeente | Bas | - | - | -'],
  ['De banner is gescheurd, ik bestel morgen een nieuwe', 'Nieuwe banner bestellen | ik | 2027-03-11 | - | -'],
  ['Als de bus vol is regel ik een tweede', 'Tweede bus regelen | ik | - | - | -'],
  ['Zie bericht van de gemeente, handel jij dat af Bas?', 'Bericht van de gemeente afhandelen | Bas | - | - | -'],
  ['De zaal is nog niet betaald. Ik maak dat vandaag in orde', 'Zaal in orde maken | ik | 2027-03-10 | - | -'],
  ['Bas en Inge pakken samen de aankleding op', 'Samen de aankleding oppakken | Bas+Inge | - | - | -'],
  ['De start van het project kondigt Bas aan', 'Start van het project aankondigen | Bas | - | - | -'],
])('"%s" is about that thing', (text, wanted) => {
  expect(brief(text)).toEqual([wanted]);
});

test('what somebody does something with is what the next one takes up', () => {
  expect(brief('Inge schrijft de tekst, Bas leest hem na en Mo zet hem morgen online')).toEqual([
    'Tekst schrijven | Inge | - | - | -',
    'Tekst nalezen | Bas | - | - | -',
    'Tekst onlinezetten | Mo | 2027-03-11 | - | -',
  ]);
  expect(brief('Bas haalt de stoelen op. Inge zet ze vrijdag klaar')).toEqual([
    'Stoelen ophalen | Bas | - | - | -',
    'Stoelen klaarzetten | Inge | 2027-03-12 | - | -',
  ]);
  expect(brief('Bas boekt de zaal. Inge checkt dat alles klopt')).toEqual([
    'Zaal boeken | Bas | - | - | -',
    'Checken dat alles klopt | Inge | - | - | -',
  ]);
});

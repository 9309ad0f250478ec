import { brief, workIn } from '../../support/read-message';
import { testNoWork, testReadings } from '../../support/reading-tables';

testReadings('"%s" is about the thing said before', workIn, [
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
]);

test('a small word that nothing was said before stays a pronoun in full', () => {
  expect(brief('Ik stuur m morgen op')).toEqual(['Hem opsturen | ik | 2027-03-11 | - | -']);
});

testNoWork('"%s" says that something will be done, but not what', [
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
]);

testReadings('"%s" is about that thing', workIn, [
  ['De sleutel ligt bij Mo, haal jij m op Bas?', 'Sleutel ophalen | Bas | - | - | -'],
  ['Het hek sluit niet goed meer.. Bas fix jij dat?', 'Hek fixen | Bas | - | - | -'],
  ['Die lijst moet nog naar de gemeente, doe jij dat Bas?', 'Die lijst naar de gemeente | Bas | - | - | -'],
  ['De banner is gescheurd, ik bestel morgen een nieuwe', 'Nieuwe banner bestellen | ik | 2027-03-11 | - | -'],
  ['Als de bus vol is regel ik een tweede', 'Tweede bus regelen | ik | - | - | -'],
  ['Zie bericht van de gemeente, handel jij dat af Bas?', 'Bericht van de gemeente afhandelen | Bas | - | - | -'],
  ['De zaal is nog niet betaald. Ik maak dat vandaag in orde', 'Zaal in orde maken | ik | 2027-03-10 | - | -'],
  ['Bas en Inge pakken samen de aankleding op', 'Aankleding oppakken | Bas+Inge | - | - | -'],
  ['De start van het project kondigt Bas aan', 'Start van het project aankondigen | Bas | - | - | -'],
]);

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

testReadings('in "%s" the thing stands in the first half', workIn, [
  ['De banner ligt nog in de auto. Wie brengt hem terug?', 'Banner terugbrengen | - | - | - | -'],
  ['De stoelen staan in de kelder. Wie zet ze vrijdag klaar?', 'Stoelen klaarzetten | - | 2027-03-12 | - | -'],
  ['De folders liggen bij de drukker. Wie haalt ze op voor 1 april?', 'Folders ophalen | - | 2027-04-01 | - | -'],
  ['De website is verouderd. Wie werkt hem bij?', 'Website bijwerken | - | - | - | -'],
  ['De link werkt niet. Die herstel ik morgen.', 'Link herstellen | ik | 2027-03-11 | - | -'],
  ['De prijzen kloppen niet meer. Die pas ik maandag aan.', 'Prijzen aanpassen | ik | 2027-03-15 | - | -'],
  ["De logo's zijn wazig. Die vervangt Inge vrijdag.", "Logo's vervangen | Inge | 2027-03-12 | - | -"],
  ['De bijlage ontbreekt nog. Inge, graag nasturen voor vrijdag.', 'Bijlage nasturen | Inge | 2027-03-12 | - | -'],
  [
    'De handtekeningen ontbreken. <at>Bas Visser</at>, graag verzamelen voor 2 april.',
    'Handtekeningen verzamelen | Bas Visser | 2027-04-02 | - | -',
  ],
  ['De zaal is nog niet betaald. Inge, graag regelen voor vrijdag.', 'Zaal betalen | Inge | 2027-03-12 | - | -'],
  ['Bas, de brief is nog niet verstuurd. Graag oppakken.', 'Brief versturen | Bas | - | - | -'],
  ['Het contract is nog niet getekend. Wie doet dat?', 'Contract tekenen | - | - | - | -'],
  ['De notulen zijn nog niet verstuurd. Bas, graag rondsturen.', 'Notulen rondsturen | Bas | - | - | -'],
  ['In de folder ontbreken de prijzen. Wie vult ze aan?', 'Prijzen aanvullen | - | - | - | -'],
  [
    'In het rapport ontbreekt de inleiding. Bas schrijft die voor 1 mei.',
    'Inleiding schrijven | Bas | 2027-05-01 | - | -',
  ],
  ['In de nieuwsbrief missen we een column. Schrijf jij die, Inge?', 'Column schrijven | Inge | - | - | -'],
  ['Het formulier mist een logo. Wie past het aan?', 'Formulier aanpassen | - | - | - | -'],
  [
    'Wat de raad nog mist is een samenvatting. Bas schrijft die voor 1 mei.',
    'Samenvatting schrijven | Bas | 2027-05-01 | - | -',
  ],
  ['De directeur vraagt naar de cijfers. Inge mailt hem die morgen.', 'Cijfers mailen | Inge | 2027-03-11 | - | -'],
  ['De school wil de folder. Inge brengt hun die morgen.', 'Folder brengen | Inge | 2027-03-11 | - | -'],
  ['Die posters, Bas, laat jij ze drukken?', 'Posters laten drukken | Bas | - | - | -'],
  ['Die lijst, Inge, kun jij die nalopen?', 'Lijst nalopen | Inge | - | - | -'],
  ['Dat filmpje, Bas, zet jij het online?', 'Filmpje onlinezetten | Bas | - | - | -'],
  ['De posters, Inge, hang jij ze op voor vrijdag?', 'Posters ophangen | Inge | 2027-03-12 | - | -'],
  ['stoelen tellen. wie heeft daar morgen tijd voor?', 'Stoelen tellen | - | 2027-03-11 | - | -'],
  ['Zaal opruimen. Wie heeft daar zin in?', 'Zaal opruimen | - | - | - | -'],
  [
    'ik kom niet toe aan de folder. wie maakt hem af? moet vrijdag klaar zijn',
    'Folder afmaken | - | 2027-03-12 | - | -',
  ],
  ['ik red de notulen niet. wie neemt ze over?', 'Notulen overnemen | - | - | - | -'],
  ['begroting klopt niet, Bas duikt erin', 'In begroting duiken | Bas | - | - | -'],
  [
    'Die vragen over de zaal legt Bas neer bij het bestuur, doet ie morgen',
    'Die vragen over de zaal neerleggen bij het bestuur | Bas | 2027-03-11 | - | -',
  ],
  ['Voor de folder mogen jullie bij mij zijn: ik maak hem vrijdag af.', 'Folder afmaken | ik | 2027-03-12 | - | -'],
]);

testNoWork('"%s" asks for no work', [
  'De zaal is vol. Wie komt er vrijdag?',
  'De brief is verstuurd. Wie heeft hem gelezen?',
  'De finale is vanavond. Wie kijkt hem ook?',
  'De uitslag is binnen. Wie wint het?',
  'De begroting klopt niet. Wie begrijpt hem?',
  'Borrelen vrijdag! Wie heeft daar zin in?',
  'Koffie drinken! wie heeft daar tijd voor?',
  'De directeur is ziek. Die zie ik maandag weer.',
  'Bas is er morgen niet. Die belt Inge wel eens.',
  'De zaal is nog niet geboekt.',
  'De brief is nog niet verstuurd. Bas snapt dat niet.',
  'We missen nog een alinea over de zaal.',
  'De gemeente vraagt om een offerte.',
  'De wethouder wil een foto. Inge vindt dat prima.',
  'Die brief, Inge, heb jij die al gelezen?',
  'Wie stuurt het?',
  'Moet vrijdag klaar zijn',
]);

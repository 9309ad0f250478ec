import { brief } from '../../support/read-message';

// Every message is of Wednesday 10 March 2027.

test.each([
  ['Bas heeft van Inge de vraag gekregen om de kaart te actualiseren', 'Kaart actualiseren | Bas | - | - | -'],
  ['Bas kreeg het verzoek de statuten op te vragen', 'Statuten opvragen | Bas | - | - | -'],
  ['Bas krijgt van Inge de opdracht de zaal te boeken', 'Zaal boeken | Bas | - | - | -'],
  ['Inge vroeg mij om de zaal te boeken', 'Zaal boeken | ik | - | - | -'],
  ['Inge heeft mij gevraagd de zaal te boeken', 'Zaal boeken | ik | - | - | -'],
  ['Ik vraag Bas om de zaal te boeken', 'Zaal boeken | Bas | - | - | -'],
  ['Wij verzoeken Bas de lijst uiterlijk 1 mei aan te vullen', 'Lijst aanvullen | Bas | 2027-05-01 | - | -'],
  ['Kunnen we Bas vragen om de zaal te boeken?', 'Zaal boeken | Bas | - | - | -'],
  ['Bas, ik reken erop dat de lijst morgen in de map staat', 'Lijst in de map | Bas | 2027-03-11 | - | -'],
  ['Hierbij verzoek ik Inge om de lijst aan te vullen', 'Lijst aanvullen | Inge | - | - | -'],
  ['Namens het bestuur verzoek ik u, Bas, de stukken toe te sturen', 'Stukken toesturen | Bas | - | - | -'],
  ['Bas, ik wil je vragen om de zaal te boeken', 'Zaal boeken | Bas | - | - | -'],
  ['Zou jij, Bas, even kunnen nagaan of het bedrag klopt?', 'Nagaan of het bedrag klopt | Bas | - | - | -'],
  ['Stuur jij de notulen nog rond Bas?', 'Notulen rondsturen | Bas | - | - | -'],
  ['Bas, als je nog even de zaal wilt boeken', 'Zaal boeken | Bas | - | - | -'],
  ['Bas, probeer de zaal te boeken', 'Zaal boeken | Bas | - | - | -'],
  ['Bas, denk je aan de badges?', 'Denken aan de badges | Bas | - | - | -'],
  ['Laat Bas de zaal maar boeken', 'Zaal boeken | Bas | - | - | -'],
  ['Bas, kun jij de zaal boeken? Hoeft niet vandaag hoor', 'Zaal boeken | Bas | - | - | -'],
  ['Bas belt de scholen die niet bereikbaar waren', 'Scholen bellen die niet bereikbaar waren | Bas | - | - | -'],
  ['Inge, het zou fijn zijn als je de flyer voor vrijdag checkt', 'Flyer checken | Inge | 2027-03-12 | - | -'],
  ['Bas, kun je een meeting schedulen met de gemeente?', 'Meeting schedulen met de gemeente | Bas | - | - | -'],
  ['Inge laat Bas weten of het doorgaat', 'Bas laten weten of het doorgaat | Inge | - | - | -'],
  ['Inge belt de school om te vragen of het past', 'School bellen om te vragen of het past | Inge | - | - | -'],
  ['Bas zoekt iemand die kan fotograferen', 'Iemand zoeken die kan fotograferen | Bas | - | - | -'],
  ['Als het regent zet Bas de tent op', 'Tent opzetten | Bas | - | - | -'],
  ['Elke maandag belt Bas de drukker', 'Elke maandag de drukker bellen | Bas | - | - | -'],
  ['De brief moet nog weg. Bas, stuur jij hem vrijdag?', 'Brief sturen | Bas | 2027-03-12 | - | -'],
  ['Bas, bedankt voor de brief! Kun je hem naar Hilde sturen?', 'Brief naar Hilde sturen | Bas | - | - | -'],
  ['@Bas @Inge kunnen jullie de brief nalezen', 'Brief nalezen | Bas+Inge | - | - | -'],
  ['Bas niet vergeten de brief te sturen', 'Brief sturen | Bas | - | - | -'],
  ['Bas krijgt vier weken de tijd om de lijst te maken', 'Lijst maken | Bas | 2027-04-07 | - | -'],
  ['Bas, ik ontvang graag voor vrijdag jouw brief', 'Brief ontvangen | Bas | 2027-03-12 | - | -'],
  ['Bas, ik ga ervan uit dat jij de zaal boekt', 'Zaal boeken | Bas | - | - | -'],
])('"%s" is work of who is asked', (text, wanted) => {
  expect(brief(text)).toEqual([wanted]);
});

test.each([
  ['Punt voor Roos: huurcontract nabellen', 'Huurcontract nabellen | Roos | - | - | -'],
  ['Nog een klusje voor Inge: vlaggen ophangen', 'Vlaggen ophangen | Inge | - | - | -'],
  ['Huiswerk voor Bas en Inge: notitie lezen', 'Notitie lezen | Bas+Inge | - | - | -'],
  ['Besloten: website wordt geactualiseerd. Actie: Inge', 'Website actualiseren | Inge | - | - | -'],
  [
    'Vrijdag moet de nota gepubliceerd zijn; Bas kun jij daarvoor zorgen?',
    'Nota publiceren | Bas | 2027-03-12 | - | -',
  ],
  ['De badges nabestellen pak ik op', 'Badges nabestellen | ik | - | - | -'],
  ['De website wordt vernieuwd (Inge, voor 1 mei)', 'Website vernieuwen | Inge | 2027-05-01 | - | -'],
  ['Voor de catering zorgt Inge', 'Zorgen voor de catering | Inge | - | - | -'],
  ['Iemand die morgen de sleutel kan ophalen?', 'Sleutel ophalen | - | 2027-03-11 | - | -'],
  ['Let op Bas: brief voor vrijdag sturen', 'Brief sturen | Bas | 2027-03-12 | - | -'],
  ['Website vernieuwen ligt bij Inge', 'Website vernieuwen | Inge | - | - | -'],
  ['Zoals afgesproken stuurt Bas de brief', 'Brief sturen | Bas | - | - | -'],
  ['Bas stuurt de brief zodra Hilde akkoord geeft', 'Brief sturen zodra Hilde akkoord geeft | Bas | - | - | -'],
  ['Badges regelt Inge', 'Badges regelen | Inge | - | - | -'],
  ['(5b) Maud: tijdlijn tekenen', 'Tijdlijn tekenen | Maud | - | 5b | -'],
  ['Zaterdag de hal opbouwen, Dries en ik doen dat', 'Hal opbouwen | Dries+ik | 2027-03-13 | - | -'],
  ['Wij (Ties en ik) bellen de scholen', 'Scholen bellen | Ties+ik | - | - | -'],
  ['In mei belt Mei de scholen', 'Scholen bellen | Mei | 2027-05-31 | - | -'],
  ['fyi ik bel ze morgen over de zaal', 'Ze over de zaal bellen | ik | 2027-03-11 | - | -'],
  ['Fotoreportage inplannen, Bas neemt dit voor zijn rekening', 'Fotoreportage inplannen | Bas | - | - | -'],
  ['ik zoek iemand die de advertentie kan opmaken', 'Advertentie opmaken | - | - | - | -'],
  ['We hebben iemand nodig die de stoelen klaarzet', 'Stoelen klaarzetten | - | - | - | -'],
])('"%s" says whose it is and what', (text, wanted) => {
  expect(brief(text)).toEqual([wanted]);
});

test('several owners, each with an infinitive, have an action each', () => {
  expect(brief('Bas drukker bellen, Inge kaarten kopen')).toEqual([
    'Drukker bellen | Bas | - | - | -',
    'Kaarten kopen | Inge | - | - | -',
  ]);
});

test.each([
  'Bas is gevraagd als spreker',
  'Bericht van Bas: de zaal is vol',
  'Ik reken erop dat het lukt',
  'Dat kan Bas ook doen',
  'Bas kan goed presenteren',
  'Bas zou de zaal hebben geboekt',
  'Bas gaat morgen met pensioen',
  'De lijst die Bas zou maken hoeft niet meer',
  'We gaan morgen lunchen, als je mee wilt eten',
  'Laat Bas weten dat het doorgaat',
  'fyi de zaal is geboekt',
  'Stuurt Bas vrijdag de brief, dan is hij op tijd',
  'Wie stuurt de brief eigenlijk?',
  'Bas krijgt volgende week de sleutel',
  'Bas haalt de kinderen van school',
  'De website wordt vernieuwd',
  'Het zou fijn zijn als iemand de flyer checkt',
  'Inge, laat je even weten of de zaal vrij is?',
  'Ik laat het je weten',
  'Bas heeft beloofd te komen',
  'Bas moet lachen',
  'Bas, veel succes morgen!',
  'Mooi weer vandaag, Bas!',
  'Bas stelt voor om de zaal te verplaatsen',
  'Bas deelt mee dat de zaal is geboekt',
  'Bas pleit voor een andere locatie',
  'Bas benadrukt het belang van de regeling',
  'Inge stemt in met het voorstel',
  'Bas opent de vergadering',
  'Bas doet normaal de catering',
  'Wie gaat er mee lunchen?',
])('"%s" asks for nothing', (text) => {
  expect(brief(text)).toEqual([]);
});

import { partsOf } from '../../support/read-message';

// Every message is of Wednesday 10 March 2027.

const told = partsOf('title', 'owners', 'due');

test.each([
  ['Ik heb Inge beloofd de zaal te regelen', 'Zaal regelen | ik | -'],
  ['Noor heeft mij beloofd de cijfers te mailen', 'Cijfers mailen | Noor | -'],
  ['Noor heeft Ruben beloofd de cijfers te mailen', 'Cijfers mailen | Noor | -'],
  ['Noor heeft aan Ruben toegezegd de cijfers uiterlijk vrijdag te mailen', 'Cijfers mailen | Noor | 2027-03-12'],
  ['Mo heeft Inge aangeboden de zaal te regelen', 'Zaal regelen | Mo | -'],
  ['Sanne en Mo hebben Inge beloofd de zaal te regelen', 'Zaal regelen | Sanne+Mo | -'],
  ['Aan Inge heb ik toegezegd de brief te schrijven', 'Brief schrijven | ik | -'],
  ['In het overleg heeft Noor mij toegezegd de brief te schrijven', 'Brief schrijven | Noor | -'],
  ['Er is door Mo toegezegd de zaal te regelen', 'Zaal regelen | Mo | -'],
  ['Mij is door Noor beloofd de cijfers te mailen', 'Cijfers mailen | Noor | -'],
  ['<at>Inge Dam</at> had Mo beloofd de lijst bij te werken', 'Lijst bijwerken | Inge Dam | -'],
  ['Jij had Inge beloofd de zaal te boeken, Mo', 'Zaal boeken | Mo | -'],
  ['Mo belooft Inge de zaal te regelen', 'Zaal regelen | Mo | -'],
  ['ik beloof Inge de zaal voor vrijdag te regelen', 'Zaal regelen | ik | 2027-03-12'],
  ['Mo zegt Inge toe de zaal te regelen', 'Zaal regelen | Mo | -'],
  ['Inge zegde aan Mo toe de brief te schrijven', 'Brief schrijven | Inge | -'],
  ['Mo beloofde Inge de flyers op te halen', 'Flyers ophalen | Mo | -'],
  ['Inge biedt Mo aan de zaal te regelen', 'Zaal regelen | Inge | -'],
  ['Ik heb Inge beloofd dat Mo de zaal regelt', 'Zaal regelen | Mo | -'],
  ['Gisteren heeft Noor mij beloofd dat ze de cijfers mailt', 'Cijfers mailen | Noor | -'],
  ['Ruben promised Inge to book the room', 'Book the room | Ruben | -'],
  ['Ruben has promised me to send the figures by Friday', 'Send the figures | Ruben | 2027-03-12'],
  ['I promised Inge that I would book the room', 'Book the room | ik | -'],
  ['Ruben promised that he would book the room', 'Book the room | Ruben | -'],
])('In "%s" the work is of who promises', (text, wanted) => {
  expect(told(text)).toBe(wanted);
});

test.each([
  ['We hebben Inge beloofd de zaal te regelen', 'Zaal regelen | - | -'],
  ['Wij beloven Inge de zaal te regelen', 'Zaal regelen | - | -'],
  ['We hebben Inge beloofd dat we de zaal regelen', 'Zaal regelen | - | -'],
])('In "%s" we promise, so that it is for somebody to take', (text, wanted) => {
  expect(told(text)).toBe(wanted);
});

test.each([
  ['Ik heb beloofd Inge de cijfers te sturen', 'Inge de cijfers sturen | ik | -'],
  ['Inge belooft Mo te bellen', 'Mo bellen | Inge | -'],
  ['Inge heeft toegezegd om Mo te bellen', 'Mo bellen | Inge | -'],
  ['Sanne heeft Mo toegezegd hem vrijdag te bellen', 'Mo bellen | Sanne | 2027-03-12'],
  ['Ik heb Inge beloofd haar de lijst te sturen', 'Inge de lijst sturen | ik | -'],
  ['Mo heeft Inge gevraagd hem te bellen', 'Mo bellen | Inge | -'],
  ['Ik heb Inge gevraagd Mo te bellen', 'Mo bellen | Inge | -'],
  ['Ik heb Inge gevraagd om Mo te bellen', 'Mo bellen | Inge | -'],
])('In "%s" who is called stays in the work', (text, wanted) => {
  expect(told(text)).toBe(wanted);
});

test.each([
  ['Inge is door Mo gevraagd de zaal te regelen', 'Zaal regelen | Inge | -'],
  ['Inge is gevraagd door Mo om de zaal te regelen', 'Zaal regelen | Inge | -'],
  ['Ik ben door Mo gevraagd de zaal te regelen', 'Zaal regelen | ik | -'],
  ['Aan Inge is door Mo verzocht de zaal te regelen', 'Zaal regelen | Inge | -'],
  ['Inge werd door Mo benaderd om de opening te doen', 'Opening doen | Inge | -'],
  ['Mo heeft mij gevraagd de zaal te regelen', 'Zaal regelen | ik | -'],
  ['Ik heb Inge gevraagd de zaal te regelen', 'Zaal regelen | Inge | -'],
  ['Ik heb aan Inge gevraagd of ze de zaal regelt', 'Zaal regelen | Inge | -'],
  ['Inge heeft gevraagd of ik de zaal boek', 'Zaal boeken | ik | -'],
])('In "%s" the work is of who was asked', (text, wanted) => {
  expect(told(text)).toBe(wanted);
});

test.each([
  'De drukker heeft Inge beloofd de flyers te brengen',
  'Het bestuur heeft Mo toegezegd de brief te sturen',
  'Noor heeft Ruben beloofd dat hij de cijfers krijgt',
  'Heb jij Inge beloofd de zaal te regelen?',
  'Heeft Noor je toegezegd de cijfers te mailen?',
  'Ik heb Inge nooit beloofd de zaal te regelen',
  'Mo heeft Inge beloofd te komen',
  'Inge heeft Mo een taart beloofd',
  'Ruben promised Inge a cake',
  'Ruben promised Inge that she would get the figures',
])('"%s" gives nobody here work', (text) => {
  expect(told(text)).toBe('');
});

test.each([
  ['Vandaag heeft Inge mij beloofd de zaal te regelen', 'Zaal regelen | Inge | -'],
  ['Inge heeft vandaag toegezegd de zaal uiterlijk vrijdag te regelen', 'Zaal regelen | Inge | 2027-03-12'],
  ['Inge heeft vandaag gevraagd of ik de zaal boek', 'Zaal boeken | ik | -'],
  ['Inge heeft toegezegd vandaag de zaal te regelen', 'Zaal regelen | Inge | 2027-03-10'],
])('In "%s" the day of the promise is no deadline', (text, wanted) => {
  expect(told(text)).toBe(wanted);
});

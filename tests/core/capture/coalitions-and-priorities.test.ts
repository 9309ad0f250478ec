import { brief, partsOf } from '../../support/read-message';
import { testAllRead, testNoWork, testReadings } from '../../support/reading-tables';

testReadings('"%s" is of coalition %s', partsOf('coalition'), [
  ['(5b) Maud: tijdlijn tekenen', '5b'],
  ['[5b] Maud: tijdlijn tekenen', '5b'],
  ['5b - Maud: tijdlijn tekenen', '5b'],
  ['Maud | tijdlijn tekenen | 5b | 12 mei', '5b'],
  ['SC3 Maud: tijdlijn tekenen', '3'],
  ['coalitie 5b Maud: tijdlijn tekenen', '5b'],
  ['#SC4 Maud: tijdlijn tekenen', '4'],
  ['#zij_instroom Maud: tijdlijn tekenen', '3'],
  ['Coalitie III: Maud tekent de tijdlijn', '3'],
  ['Coal. 4: Maud tekent de tijdlijn', '4'],
  ['Maud tekent de tijdlijn voor coalitie vier', '4'],
  ['Maud tekent de tijdlijn van het ontwikelfonds', '4'],
  ['Maud tekent de tijdlijn voor mkb route', '6'],
  ['Maud tekent de SPT-tijdlijn', '1'],
]);

test.each([
  'Maud belt het leerwerkloket',
  'Maud belt de T&T-campussen',
  'Maud belt de practor',
  'Maud woont en tekent op nummer 5b',
  'Maud mailt scenario B',
  'Maud mailt de gemeente [1]',
])('"%s" is of no coalition', (text) => {
  expect(brief(text).filter((line) => line.split(' | ')[3] !== '-')).toEqual([]);
});

test.each([
  ['hoge urgentie', 'A'],
  ['met voorrang', 'A'],
  ['spoedgeval', 'A'],
  ['met haast', 'A'],
  ['prio=A', 'A'],
  ['prio 2', 'B'],
  ['normale prio', 'B'],
  ['niet zo dringend', 'C'],
  ['is niet heel urgent', 'C'],
  ['geen enkele haast', 'C'],
  ['heeft geen prioriteit', 'C'],
  ['z.s.m.', '-'],
])('"%s" is priority %s', (words, priority) => {
  expect(brief(`Bas maakt de flyer, ${words}`)[0]?.split(' | ')[4]).toBe(priority);
});

testAllRead('"%s" has no priority', partsOf('priority'), '-', [
  'Bas maakt het spoedplan',
  'Bas belt de spoedeisende hulp',
  'Bas schrijft artikel A',
]);

testReadings('"%s" is work by how urgent it is', partsOf('title', 'priority'), [
  ['Prio A: contract met de drukker tekenen vóór kerst', 'Contract met de drukker tekenen | A'],
  ['prio b: flyers nabestellen', 'Flyers nabestellen | B'],
  ['Hoge prioriteit: flyers nabestellen voor vrijdag', 'Flyers nabestellen | A'],
  ['spoed: flyers nabestellen', 'Flyers nabestellen | A'],
]);

testNoWork('"%s" is no work, however urgent', [
  'Prio A: drie acties open',
  'Prio A: veiligheid',
  'Prio A: we moeten eens gaan nadenken',
  'Prio: A',
  'Prio A is dat we de zaal boeken',
  'hoge prioriteit: leren en werken',
  'prioriteit: samenwerken',
  'urgent: zaal al geboekt',
]);

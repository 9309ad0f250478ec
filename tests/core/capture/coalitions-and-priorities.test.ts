import { brief } from '../../support/read-message';

test.each([
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
])('"%s" is of coalition %s', (text, code) => {
  expect(brief(text)[0]?.split(' | ')[3]).toBe(code);
});

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

test.each(['Bas maakt het spoedplan', 'Bas belt de spoedeisende hulp', 'Bas schrijft artikel A'])(
  '"%s" has no priority',
  (text) => {
    expect(brief(text)[0]?.split(' | ')[4]).toBe('-');
  },
);

import { brief, workIn } from '../../support/read-message';
import { testReadings } from '../../support/reading-tables';
import { framed, nothing } from './frames';

test('whoever and whatever day is put in a frame of work comes out of it as its owner and its due day', () => {
  const all = framed();
  const wrong = all.filter(({ text, owners, due }) => {
    const [only = '', ...more] = brief(text);
    const [title = '', whose, when] = only.split(' | ');
    return more.length > 0 || !/flyers/i.test(title) || whose !== owners || when !== due;
  });

  expect(all.length).toBeGreaterThan(4000);
  expect(wrong.map(({ text }) => text)).toEqual([]);
});

test.each([
  ['Inge pakt de catering op, Bas de zaal', ['Inge', 'Bas']],
  ['Ik bel de scholen, Inge de bedrijven en Bas de gemeenten. Allemaal voor vrijdag.', ['ik', 'Inge', 'Bas']],
  ['Bas belt de scholen en ik de gemeenten', ['Bas', 'ik']],
])('"%s" leaves the verb out and gives each their own', (text, owners) => {
  expect(brief(text).map((line) => line.split(' | ')[1])).toEqual(owners);
});

testReadings('"%s" says whose it is and when', workIn, [
  ['Mijn actie: flyers rondsturen voor vrijdag', 'Flyers rondsturen | ik | 2027-03-12 | - | -'],
  ['Mijn huiswerk voor vrijdag: flyers rondsturen', 'Flyers rondsturen | ik | 2027-03-12 | - | -'],
  ['Doe ik! Volgende week maandag heb je de cijfers', 'Cijfers | ik | 2027-03-15 | - | -'],
  ['Die flyers stuur ik wel rond, voor vrijdag', 'Die flyers rondsturen | ik | 2027-03-12 | - | -'],
  ['Bas geeft de workshop op 19 april', 'Workshop geven | Bas | 2027-04-19 | - | -'],
  ['Bas, graag je akkoord op de brief voor vrijdag', 'Akkoord op de brief | Bas | 2027-03-12 | - | -'],
]);

test('no frame that asks for nothing becomes work, whoever and whatever day is put in it', () => {
  const all = nothing();

  expect(all.length).toBeGreaterThan(1000);
  expect(all.filter((text) => brief(text).length > 0)).toEqual([]);
});

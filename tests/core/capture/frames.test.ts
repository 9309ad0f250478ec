import { brief } from '../../support/read-message';
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

test('no frame that asks for nothing becomes work, whoever and whatever day is put in it', () => {
  const all = nothing();

  expect(all.length).toBeGreaterThan(1000);
  expect(all.filter((text) => brief(text).length > 0)).toEqual([]);
});

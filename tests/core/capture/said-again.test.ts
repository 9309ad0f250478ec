import { reworded, rewordIn } from '../../../core/capture/said-again';

/** The title once the words of the message count; null when the message has nothing to do with it. */
function after(message: string, title: string): string | null {
  const change = rewordIn(message);
  return change && reworded(title, change);
}

test.each([
  ['niet bellen maar mailen', 'HvA bellen', 'HvA mailen'],
  ['HvA moet HAN zijn', 'HvA bellen', 'HAN bellen'],
  ['niet de zaal maar de aula', 'Zaal boeken', 'Aula boeken'],
  ['niet 3 maar 4 stoelen', 'Met 3 stoelen naar Hoorn rijden', 'Met 4 stoelen naar Hoorn rijden'],
  ['12 moet 14 zijn', 'Zaal voor 12 personen boeken', 'Zaal voor 14 personen boeken'],
  ['mailen, niet bellen', 'Provincie bellen over de subsidie', 'Provincie mailen over de subsidie'],
  ['poster i.p.v. flyer', 'Flyer ontwerpen', 'Poster ontwerpen'],
])('“%s” makes of “%s” “%s”', (message, title, expected) => {
  expect(after(message, title)).toBe(expected);
});

test.each([
  ['niet bellen maar mailen', 'Belgen uitnodigen'],
  ['niet de zaal maar de aula', 'Zaalwacht regelen'],
  ['de zaal moet groot zijn', 'Zaal boeken'],
  ['de flyer moet mooi worden', 'Flyer ontwerpen'],
  ['niet bellen, hij is ziek', 'HvA bellen'],
  ['niet bellen maar eerst even rustig nadenken', 'HvA bellen'],
  ['bellen moet kunnen', 'HvA bellen'],
])('“%s” leaves “%s” alone', (message, title) => {
  expect(after(message, title)).toBeNull();
});

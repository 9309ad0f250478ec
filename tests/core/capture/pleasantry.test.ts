import { pleasantryIn } from '../../../core/capture/pleasantry';

test.each([
  ...['dank je!', 'Dankjewel 🙏', 'bedankt', 'Top, bedankt!', 'super, dank je wel hoor', 'heel erg bedankt', 'thanks!'],
  ...['Thank you so much', 'ok bedankt', 'bedankt voor je hulp', 'merci', '🙏', '❤️', 'Prima zo, dank!', 'thx 👍'],
])('“%s” thanks', (text) => {
  expect(pleasantryIn(text)).toBe('thanks');
});

test.each([
  ...[
    '👍',
    '👍🏼👍🏼',
    'ok',
    'Oké.',
    'prima',
    'ja',
    'Ja hoor',
    'top!',
    'helder 👍',
    'is goed',
    'dat is goed',
    'mooi zo',
  ],
  ...[
    'fijn weekend!',
    'tot morgen',
    'klopt',
    'ok, duidelijk',
    'nice',
    'got it',
    'nee dank je',
    'ja graag',
    'ok doen we',
    ':)',
    '😀',
    'haha',
    'check',
  ],
])('“%s” nods', (text) => {
  expect(pleasantryIn(text)).toBe('nod');
});

test.each([
  ...[
    'nee',
    'ok?',
    'prima?',
    'Sanne',
    'vrijdag',
    'klaar',
    'dank Inge even',
    'bedankt Inge',
    'goed idee van de provincie',
  ],
  ...[
    'ja, Inge belt de bank',
    'ok Sanne',
    'top 10 maken',
    'help',
    'mooi weer vandaag',
    'wat is dit',
    'het',
    'bedank de spreker',
  ],
  ...['✅', '❌', '❓', '!', '...', '12', 'ok 12', 'hoe gaat het', 'goed rapport', 'check de cijfers', 'voor je hulp'],
])('“%s” says more than that, or something else', (text) => {
  expect(pleasantryIn(text)).toBeNull();
});

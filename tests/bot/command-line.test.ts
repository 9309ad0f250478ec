// cspell:ignore klaaar acites hepl
import { commandMeant, findCommand } from '../../bot/command-line';
import { type Command, say, type Turn } from '../../bot/turn';

const commands: readonly Command[] = [
  { words: ['help', 'help me', 'hallo'], takes: 'nothing', run: async () => say('help') },
  {
    words: ['klaar', 'done'],
    takes: 'numbers',
    behind: ['klaar', 'gedaan', 'done'],
    run: async (_turn, numbers) => say(numbers.join('+')),
    asked: async (_turn, numbers) => say(`hoe staat ${numbers.join('+')}`),
  },
  { words: ['acties'], takes: 'name', run: async (_turn, name) => say(name ?? 'geen naam') },
];

async function answer(text: string): Promise<string | null> {
  const run = findCommand(commands, text);
  const reply = run && (await run({} as Turn));
  return reply?.kind === 'line' ? reply.text : null;
}

describe('Recognising a command', () => {
  it.each([
    ['help', 'help'],
    ['help graag', 'help'],
    ['klaar 12 graag', '12'],
    ['graag klaar 12 en 13', '12+13'],
    ['klaar 12, dank je!', '12'],
    ['klaar 12 s.v.p.', '12'],
    ['  Help! ', 'help'],
    ['klaar 12', '12'],
    ['klaar #12', '12'],
    ['klaar#12', '12'],
    ['klaar: 12', '12'],
    ['klaar nummer 12', '12'],
    ['klaar', ''],
    ['Klaar 12, #14 en 15.', '12+14+15'],
    ['done 12 and 13', '12+13'],
    ['klaar 12 12', '12'],
    ['/help', 'help'],
    ['help me', 'help'],
    ['/klaar 12', '12'],
    ['klaar #12 en 13', '12+13'],
    ['klaar twaalf', '12'],
    ['klaar eenentwintig', '21'],
    ['12 klaar', '12'],
    ['#12 is gedaan', '12'],
    ['Actie 12 is al klaar!', '12'],
    ['12 en #13 zijn klaar', '12+13'],
    ['12 is done', '12'],
    ['acties Ontwikkelfonds', 'Ontwikkelfonds'],
    ['acties', 'geen naam'],
  ])('%j', async (text, expected) => {
    expect(await answer(text)).toBe(expected);
  });

  it.each([
    ['12 klaar?', '12'],
    ['klaar 12?', '12'],
    ['klaar twaalf ?', '12'],
    ['is 12 klaar?', '12'],
    ['Is #12 al gedaan??', '12'],
    ['is actie 12 nu klaar?!', '12'],
    ['zijn 12 en 13 klaar?', '12+13'],
    ['12 en 13 done?', '12+13'],
  ])('%j asks how it stands', async (text, expected) => {
    expect(await answer(text)).toBe(`hoe staat ${expected}`);
  });

  it('asks for the number of “klaar?” as it does for “klaar”, and a question about help is one', async () => {
    expect(await answer('klaar?')).toBe('');
    expect(await answer('help?')).toBe('help');
    expect(await answer('acties Ontwikkelfonds?')).toBe('Ontwikkelfonds');
  });

  it.each([
    'is 12 klaar',
    'zijn 3 klaar?',
    'is de zaal klaar?',
    'klaar met de notulen',
    'klaar 12 en de rest',
    'klaar 0',
    'klaar -3',
    'klaar 1e9',
    'klaarzetten 12',
    'help me met de notulen',
    'acties: Sanne belt',
    'acties\n- Sanne belt',
    '',
    'klaar 99999999999999999999',
    'klaar honderd twaalf',
    'klaar half',
    '3 zijn klaar',
    '12 januari klaar',
    'nota 12 is klaar',
    'bijna klaar',
    'is klaar',
    'help me met de flyer',
  ])('leaves %j for an action', async (text) => {
    expect(await answer(text)).toBeNull();
  });
});

describe('A slip in the word of a command', () => {
  it.each([
    ['kaar 12', 'klaar 12'],
    ['klaaar 12 en 13', 'klaar 12 en 13'],
    ['Acites Ontwikkelfonds', 'acties Ontwikkelfonds'],
    ['halo', 'help'],
  ])('in %j is asked about as %j', (text, expected) => {
    expect(commandMeant(commands, text)).toBe(expected);
  });

  it.each([
    'klaar 12',
    'kaar met de notulen',
    'kaart 12',
    'acites',
    'acites van de hele commissie voor vrijdag',
    'hepl',
    'done',
    'halo Inge',
    '',
  ])('is not in %j', (text) => {
    expect(commandMeant(commands, text)).toBeNull();
  });
});

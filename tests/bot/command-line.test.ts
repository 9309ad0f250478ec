import { findCommand } from '../../bot/command-line';
import { type Command, say, type Turn } from '../../bot/turn';

const commands: readonly Command[] = [
  { words: ['help'], takes: 'nothing', run: async () => say('help') },
  { words: ['klaar', 'done'], takes: 'numbers', run: async (_turn, numbers) => say(numbers.join('+')) },
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
    ['acties Ontwikkelfonds', 'Ontwikkelfonds'],
    ['acties', 'geen naam'],
  ])('%j', async (text, expected) => {
    expect(await answer(text)).toBe(expected);
  });

  it.each([
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
  ])('leaves %j for an action', async (text) => {
    expect(await answer(text)).toBeNull();
  });
});

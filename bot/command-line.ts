import { isOneSlipAway } from '../core/capture/text/fold';
import { dutchNumbers } from '../core/capture/vocabulary/nl-numbers';
import type { Command, Reply, Turn } from './turn';
import { typedWords } from './typed-words';

/** Longer texts are never commands. */
const COMMAND_MAX = 120;
/** A slip in a shorter word makes too many other words. */
const SLIP_WORD_MIN = 5;
/** A name with more words is more likely work to be done. */
const NAME_WORDS_MAX = 4;

type Run = (turn: Turn) => Promise<Reply>;

/** Finds the command that a text is, ready to run; null when it is none, so that it may be an action. */
export function findCommand(commands: readonly Command[], text: string): Run | null {
  const typed = commandText(text);
  if (typed === null) return null;
  const asks = /\?[?!.]*$/.test(text.trim());
  for (const command of commands) {
    for (const word of command.words) {
      const rest = afterWord(typed, word);
      const run = rest === null ? null : prepared(command, rest, asks);
      if (run) return run;
    }
  }
  return findBehindNumbers(commands, typed, asks);
}

/**
 * The command that a text would be but for one slip in its word, as it should have been typed: a
 * letter may be missing, doubled, wrong or swapped. It is only to be asked about, never carried out by guess. Null
 * when there is none.
 */
export function commandMeant(commands: readonly Command[], text: string): string | null {
  const typed = commandText(text)?.split(/\s+/) ?? [];
  for (const command of commands) {
    for (const word of command.words) {
      const count = word.split(' ').length;
      const head = typed.slice(0, count).join(' ').toLowerCase();
      if (word.length < SLIP_WORD_MIN || head === word || !isOneSlipAway(head, word)) continue;
      const rest = typed.slice(count);
      if (fits(command, rest)) return [command.takes === 'nothing' ? command.words[0] : word, ...rest].join(' ');
    }
  }
  return null;
}

/** The text as a command may be written: on one line, with or without a slash before it and a stop behind it. */
function commandText(text: string): string | null {
  const typed = text
    .trim()
    .replace(/^\//, '')
    .replace(/[.!?]+$/, '')
    .replace(COURTESY, '');
  return typed === '' || typed.length > COMMAND_MAX || typed.includes('\n') ? null : typed;
}

/** "Klaar 12, dank je". */
const COURTESY = new RegExp(`^(?:${courtesies()})[\\s,]+(?=\\S)|(?<=\\S)[\\s,]+(?:${courtesies()})[.!]*$`, 'giu');

function courtesies(): string {
  return typedWords('courtesy')
    .map((word) => word.replaceAll('.', '\\.'))
    .join('|');
}

/** What follows the command's word, or null when the text does not begin with it. */
function afterWord(typed: string, word: string): string | null {
  if (typed.slice(0, word.length).toLowerCase() !== word) return null;
  const rest = typed.slice(word.length);
  return rest === '' || rest.startsWith(' ') || /^\s*[#:]\s*#?\d/.test(rest) ? rest.replace(/^\s*:/, '').trim() : null;
}

function prepared(command: Command, rest: string, asks: boolean): Run | null {
  switch (command.takes) {
    case 'nothing': {
      const answer = asks ? (command.asked ?? command.run) : command.run;
      return rest === '' ? (turn) => answer(turn) : null;
    }
    case 'name': {
      const answer = asks ? (command.asked ?? command.run) : command.run;
      return (turn) => answer(turn, rest === '' ? null : rest);
    }
    case 'numbers': {
      const numbers = rest === '' ? [] : (numberInWords(rest) ?? numbersIn(rest));
      return numbers && carriedOut(command, numbers, asks);
    }
  }
}

/** A question about numbers changes nothing; "klaar?" without one still asks for it. */
function carriedOut(
  { run, asked }: Extract<Command, { takes: 'numbers' }>,
  numbers: readonly number[],
  asks: boolean,
): Run {
  return (turn) => (asks && numbers.length > 0 ? asked(turn, numbers) : run(turn, numbers));
}

function fits(command: Command, rest: readonly string[]): boolean {
  switch (command.takes) {
    case 'nothing':
      return rest.length === 0;
    case 'name':
      return rest.length > 0 && rest.length <= NAME_WORDS_MAX;
    case 'numbers':
      return numbersIn(rest.join(' ')) !== null;
  }
}

/** "12 klaar", "#12 is gedaan", "12 en 13 zijn klaar", "is 12 al klaar?". But "3 zijn klaar" tells how many. */
function findBehindNumbers(commands: readonly Command[], typed: string, asks: boolean): Run | null {
  const [, first = '', said = typed] = (asks && /^(is|zijn|are)\s+(.+)$/i.exec(typed)) || [];
  const folded = said.toLowerCase();
  for (const command of commands) {
    if (command.takes !== 'numbers') continue;
    const word = command.behind.find((one) => folded.endsWith(` ${one}`));
    if (word === undefined) continue;
    const [, before, verb] =
      /^(.+?)(?:\s+(is|zijn|are))?(?:\s+(?:al|nu|ook|now))?$/i.exec(said.slice(0, -word.length).trim()) ?? [];
    const numbers = before === undefined ? null : numbersIn(before);
    const counts = /^(?:zijn|are)$/i.test(verb ?? first) && numbers?.length === 1;
    if (numbers && !counts) return carriedOut(command, numbers, asks);
  }
  return null;
}

/** "12, #14 en 15", "nummer 12": one or more action numbers and nothing else. */
function numbersIn(text: string): readonly number[] | null {
  const parts = text
    .split(/[\s,;&]+|\ben\b|\band\b/i)
    .filter((part) => part !== '' && !/^(?:actie|action|nummer|nr\.?|number)$/i.test(part));
  const numbers = parts.map((part) => (/^#?\d{1,9}$/.test(part) ? Number(part.replace('#', '')) : Number.NaN));
  return numbers.length > 0 && numbers.every((number) => number > 0) ? [...new Set(numbers)] : null;
}

const NUMBER_WORDS = dutchNumbers();

/** "Twaalf"; more words than one may be one number ("honderd twaalf") or two. */
function numberInWords(text: string): readonly number[] | null {
  const number = NUMBER_WORDS.get(text.toLowerCase()) ?? Number.NaN;
  return Number.isInteger(number) ? [number] : null;
}

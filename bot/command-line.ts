import type { Command, Reply, Turn } from './turn';

/** Longer texts are never commands. */
const COMMAND_MAX = 120;

/** Finds the command that a text is, ready to run; null when it is none, so that it may be an action. */
export function findCommand(commands: readonly Command[], text: string): ((turn: Turn) => Promise<Reply>) | null {
  const typed = text.trim().replace(/[.!?]+$/, '');
  if (typed === '' || typed.length > COMMAND_MAX || typed.includes('\n')) return null;
  for (const command of commands) {
    for (const word of command.words) {
      const rest = afterWord(typed, word);
      const run = rest === null ? null : prepared(command, rest);
      if (run) return run;
    }
  }
  return null;
}

/** What follows the command's word, or null when the text does not begin with it. */
function afterWord(typed: string, word: string): string | null {
  if (typed.slice(0, word.length).toLowerCase() !== word) return null;
  const rest = typed.slice(word.length);
  return rest === '' || rest.startsWith(' ') || /^\s*[#:]\s*#?\d/.test(rest) ? rest.replace(/^\s*:/, '').trim() : null;
}

function prepared(command: Command, rest: string): ((turn: Turn) => Promise<Reply>) | null {
  switch (command.takes) {
    case 'nothing':
      return rest === '' ? (turn) => command.run(turn) : null;
    case 'name':
      return (turn) => command.run(turn, rest === '' ? null : rest);
    case 'numbers': {
      const numbers = rest === '' ? [] : numbersIn(rest);
      return numbers ? (turn) => command.run(turn, numbers) : null;
    }
  }
}

/** "12, #14 en 15", "nummer 12": one or more action numbers and nothing else. */
function numbersIn(text: string): readonly number[] | null {
  const parts = text
    .split(/[\s,;&]+|\ben\b|\band\b/i)
    .filter((part) => part !== '' && !/^(?:actie|action|nummer|nr\.?|number)$/i.test(part));
  const numbers = parts.map((part) => (/^#?\d{1,9}$/.test(part) ? Number(part.replace('#', '')) : Number.NaN));
  return numbers.length > 0 && numbers.every((number) => number > 0) ? [...new Set(numbers)] : null;
}

import { type Correction, opensCorrection } from './correction';
import type { CorrectionChange } from './correction-change';
import { fold } from './text/fold';
import { wordSet } from './vocabulary/phrase-list';

/**
 * Whether a correction that was said among people, and not to the bot, can only be meant as one. It must open as a
 * correction does, and each value must say what it is: "sorry Inge" and "nee, B" answer somebody in the room, "niet
 * Bas maar Inge" and "toch prio B" do not. A number such as #214 names the action item, and then everything counts.
 */
export function isPlainlyMeant(text: string, { which, changes }: Correction): boolean {
  return opensCorrection(text) && (typeof which === 'number' || changes.every((change) => isPlain(text, change)));
}

function isPlain(text: string, change: CorrectionChange): boolean {
  switch (change.kind) {
    case 'due':
      return !hasWord(change.due.words, CLOCK);
    case 'priority':
      return hasWord(change.priority.words, PRIORITY);
    case 'coalition':
      return change.coalition.words.includes('#') || hasWord(change.coalition.words, COALITION);
    case 'owners':
      return change.insteadOf !== null || hasWord(text, ASSIGNING);
    default:
      // "Laat maar", "Inge ook" and "een week later" are said of anything.
      return false;
  }
}

function hasWord(text: string, words: ReadonlySet<string>): boolean {
  return (fold(text).match(/[a-z]+/g) ?? []).some((word) => words.has(word));
}

/** Beside a name they make it an owner; without them people call somebody: "nee, Inge", "wacht, Bas". */
const ASSIGNING = wordSet('bedoel maak moet doet pakt wordt mean make does');
const PRIORITY = wordSet('prio prioriteit priority');
const COALITION = wordSet('coalitie coalition');
/** When to meet or to call each other, rather than the day on which work is done. */
const CLOCK = wordSet(
  'min minuut minuten kwartier uur uurtje vanochtend vanmorgen vanmiddag vanavond vannacht tonight minute minutes hour hours',
);

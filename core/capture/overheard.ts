import type { Correction } from './correction';
import { fold } from './text/fold';

/**
 * Whether a correction that was said among people, and not to the bot, can only be meant as one. Each value must
 * say what it is: "sorry Inge" and "nee, B" answer somebody in the room, "niet Bas maar Inge" and "toch prio B" do
 * not. A number such as #214 names the action item, and then everything counts.
 */
export function isPlainlyMeant(text: string, correction: Correction): boolean {
  if (text.includes('?')) return false;
  if (correction.number !== null) return true;
  const { due, priority, coalition, owners, insteadOf } = correction;
  return (
    (!due || !hasWord(due.words, CLOCK)) &&
    (!priority || hasWord(priority.words, PRIORITY)) &&
    (!coalition || coalition.words.includes('#') || hasWord(coalition.words, COALITION)) &&
    (owners.length === 0 || insteadOf !== null || hasWord(text, ASSIGNING))
  );
}

function hasWord(text: string, words: ReadonlySet<string>): boolean {
  return (fold(text).match(/[a-z]+/g) ?? []).some((word) => words.has(word));
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Beside a name they make it an owner; without them people call somebody: "nee, Inge", "wacht, Bas". */
const ASSIGNING = setOf('bedoel maak moet doet pakt wordt mean make does');
const PRIORITY = setOf('prio prioriteit priority');
const COALITION = setOf('coalitie coalition');
/** When to meet or to call each other, rather than the day on which work is done. */
const CLOCK = setOf(
  'min minuut minuten kwartier uur uurtje vanochtend vanmorgen vanmiddag vanavond vannacht tonight minute minutes hour hours',
);

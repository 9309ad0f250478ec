import type { PreparedContext } from './context';
import type { CorrectionChange } from './correction-change';
import { correctionWords } from './correction-frames';
import { fold } from './text/fold';
import { understand } from './understand';
import type { Message, OwnerRef } from './understanding';
import { wordOf } from './vocabulary/lexicon';
import { isFunctionWord } from './vocabulary/nl-function-words';

/** What a sentence that says one action item again changes of it: what it does not name stays. Null for anything else. */
export function saidAgain(message: Message, context: PreparedContext): readonly CorrectionChange[] | null {
  const [only, ...others] = understand(message, context).actions;
  if (!only || others.length > 0) return null;
  const { title, owners, due, coalition, priority, doubts } = only;
  return [
    { kind: 'title', title, from: 'sentence' },
    ...(owners.length > 0 ? [{ kind: 'owners', owners, insteadOf: null } as const] : []),
    ...(due ? [{ kind: 'due', due, doubts: doubts.filter(({ about }) => about !== 'coalition') } as const] : []),
    ...(coalition ? [{ kind: 'coalition', coalition } as const] : []),
    ...(priority ? [{ kind: 'priority', priority } as const] : []),
  ];
}

/** Whether a sentence says this action item again: it has a word of its title, or one of its owners. */
export function isSaidAgain(
  item: { readonly title: string; readonly owners: readonly { readonly name: string }[] },
  changes: readonly CorrectionChange[],
): boolean {
  const known = new Set(correctionWords(`${item.title} ${item.owners.map(({ name }) => name).join(' ')}`).map(normOf));
  const said = changes.flatMap((change) => {
    if (change.kind === 'title') return correctionWords(change.title).map(normOf);
    return change.kind === 'owners' ? change.owners.flatMap(({ value }) => nameWords(value)) : [];
  });
  return said.some((word) => known.has(word) && !isFunctionWord(word));
}

function normOf({ norm }: { readonly norm: string }): string {
  return norm;
}

function nameWords(ref: OwnerRef): readonly string[] {
  return ref.kind === 'sender' ? [] : fold(ref.name).split(' ');
}

/** How people say which words of the title are to be others. */
const REWORDINGS: readonly { readonly pattern: RegExp; readonly alike: boolean }[] = [
  { pattern: /^(?:niet|not)\s+(?<old>.+?),?\s+(?:maar|but)\s+(?<now>.+)$/i, alike: false },
  { pattern: /^(?<now>.+?),?\s+(?:in plaats van|i\.p\.v\.?|ipv|instead of|rather than)\s+(?<old>.+)$/i, alike: false },
  { pattern: /^(?:vervang|replace)\s+(?<old>.+?)\s+(?:door|with|by)\s+(?<now>.+)$/i, alike: false },
  { pattern: /^(?<old>.+?)\s+(?:moet|moest|should)\s+(?<now>.+?)\s+(?:zijn|worden|be)$/i, alike: true },
  { pattern: /^(?<old>.+?)\s+(?:moet zijn|moest zijn|should be)\s+(?<now>.+)$/i, alike: true },
  { pattern: /^(?<now>.+?),\s+(?:niet|not)\s+(?<old>.+)$/i, alike: true },
];

/** Longer than what is put in the place of a few words. */
const WORDS_MAX = 3;

/**
 * Reads which words of a title are to be others: "niet bellen maar mailen". What may tell how something is ("de zaal
 * moet groot zijn") counts only when old and new are alike: both names, both verbs or both numbers.
 */
export function rewordIn(text: string): Extract<CorrectionChange, { kind: 'reword' }> | null {
  for (const { pattern, alike } of REWORDINGS) {
    const said = pattern.exec(text.replace(/[.!]+$/, ''))?.groups ?? {};
    const [old, now] = [said.old, said.now].map((words) => withoutArticle(words ?? ''));
    if (!old || !now || wordsIn(old) > WORDS_MAX || wordsIn(now) > WORDS_MAX) continue;
    const kinds = [kindOf(old), kindOf(now)];
    if (kinds[0] === kinds[1] ? kinds[0] !== 'other' || !alike : !alike && kinds[0] !== 'verb') {
      return { kind: 'reword', old, now };
    }
  }
  return null;
}

function withoutArticle(words: string): string {
  return words.replace(/^(?:de|het|een|the|an?)\s+/i, '').trim();
}

function wordsIn(text: string): number {
  return correctionWords(text).length;
}

function kindOf(words: string): 'verb' | 'name' | 'number' | 'other' {
  const last = words.split(' ').at(-1) ?? '';
  if (wordOf(fold(last)).verb?.form === 'infinitive') return 'verb';
  if (/^\d/.test(words)) return 'number';
  return /^\p{Lu}/u.test(words) ? 'name' : 'other';
}

/** The title with other words in it; null when it does not have the old ones. */
export function reworded(title: string, { old, now }: Extract<CorrectionChange, { kind: 'reword' }>): string | null {
  const from = ` ${fold(title)} `.indexOf(` ${fold(old)} `);
  if (from < 0) return null;
  const behind = title.slice(from + old.length);
  // "Niet 3 maar 4 stoelen" says again what stands behind it.
  const again = now.split(' ').at(-1) ?? '';
  const said =
    fold(`${behind} `).startsWith(` ${fold(again)} `) && again !== now ? now.slice(0, -again.length - 1) : now;
  const next = title.slice(0, from) + said + behind;
  return next.charAt(0).toUpperCase() + next.slice(1);
}

import { phraseAt, phraseSet } from '../../text/phrases';
import type { Token } from '../../text/token';
import { CLOSING_PHRASES, GREETED_GROUPS, OPENING_GREETINGS } from '../../vocabulary/nl-courtesies';

/**
 * Takes off what a message says to be friendly: "Goedemorgen allemaal." in front, "Fijn weekend!" and smileys behind.
 * The rest is then read as if it stood alone. A message that is nothing else stays whole.
 */
export function withoutCourtesies(tokens: readonly Token[]): readonly Token[] {
  const from = greetingEnd(tokens);
  const to = closingStart(tokens);
  return to > from ? tokens.slice(from, to) : tokens;
}

/** "Hoi,", "Goedemorgen allemaal."; not "Hoi Bas,", which calls somebody. */
function greetingEnd(tokens: readonly Token[]): number {
  if (!OPENING_GREETINGS.has(tokens[0]?.norm ?? '')) return 0;
  const at = GREETED_GROUPS.has(tokens[1]?.norm ?? '') ? 2 : 1;
  return /^[,.!]$/.test(tokens[at]?.norm ?? '') && tokens[at + 1]?.kind !== 'break' ? at + 1 : 0;
}

const MOST_CLOSINGS = 4;
const LONGEST_CLOSING = 5;

function closingStart(tokens: readonly Token[]): number {
  let to = withoutSmileys(tokens, tokens.length);
  for (let count = 0; count < MOST_CLOSINGS; count++) {
    const start = closingBefore(tokens, to);
    if (start === to) break;
    to = withoutSmileys(tokens, tokens[start - 1]?.norm === ',' ? start - 1 : start);
  }
  return to;
}

/** Where the closing phrase that ends a stretch begins; its end when none does. */
function closingBefore(tokens: readonly Token[], to: number): number {
  let end = to;
  while (/^[.!…,]$/.test(tokens[end - 1]?.norm ?? '')) end--;
  for (let start = Math.max(1, end - LONGEST_CLOSING); start < end; start++) {
    if (phraseAt(CLOSINGS, tokens, start)?.to === end && standsApart(tokens, start)) return start;
  }
  return to;
}

const CLOSINGS = phraseSet(CLOSING_PHRASES);

/** Behind a mark, or with a capital in the middle of a line: "… in week 53 Fijn weekend!". */
function standsApart(tokens: readonly Token[], start: number): boolean {
  const [before, first] = [tokens[start - 1], tokens[start]];
  if (before?.kind === 'break' || first?.capital === true) return before?.norm !== ':';
  return /^[.,!?…)]$/.test(before?.norm ?? '') || isSmiley(before);
}

function withoutSmileys(tokens: readonly Token[], from: number): number {
  let to = from;
  for (;;) {
    if (isSmiley(tokens[to - 1])) to--;
    else if (isTyped(tokens, to)) to = typedStart(tokens, to);
    else return to;
  }
}

/** A tick says that something is done; it is no smiley. */
function isSmiley(token: Token | undefined): boolean {
  return token?.kind === 'mark' && SMILEY.test(token.norm) && !TICKS.has(token.norm);
}

const SMILEY = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F)$/u;
const TICKS = new Set(['✅', '✔', '☑', '❌', '❓', '❗', '‼', '©', '®', '™']);

/** ":)", ":-)", ";)" and ":D". */
function isTyped(tokens: readonly Token[], to: number): boolean {
  return typedStart(tokens, to) < to;
}

function typedStart(tokens: readonly Token[], to: number): number {
  const mouth = tokens[to - 1];
  if (!mouth || mouth.spaced || !/^[)dp]$/.test(mouth.norm)) return to;
  const at = tokens[to - 2]?.norm === '-' && !tokens[to - 2]?.spaced ? to - 3 : to - 2;
  const eyes = tokens[at];
  return eyes?.spaced && (eyes.norm === ':' || eyes.norm === ';') ? at : to;
}

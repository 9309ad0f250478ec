import { phraseAt, phraseSet } from '../../text/phrases';
import { CLOSING_PHRASES, SIGNATURE_PHRASES } from '../../vocabulary/nl-courtesies';
import type { Line } from './layout';
import type { Scan } from './scan';

const SIGNATURES = phraseSet(SIGNATURE_PHRASES);

/** Whether the sender signs from here on: "Groet, Bas". What follows is no part of the message. */
export function beginsSignature({ tokens }: Scan, at: number): boolean {
  return phraseAt(SIGNATURES, tokens, at) !== null;
}

const CLOSINGS = phraseSet(CLOSING_PHRASES);
const MOST_BEHIND = 3;

/** "Fijn weekend!" as a line of its own, with at most a name behind it. */
export function takesLeave({ tokens }: Scan, { from, to }: Pick<Line, 'from' | 'to'>, left: number): boolean {
  if (left > MOST_BEHIND) return false;
  const end = phraseAt(CLOSINGS, tokens, from)?.to ?? from;
  return end > from && tokens.slice(end, to).every(({ kind }) => kind === 'mark');
}

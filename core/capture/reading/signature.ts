import { phraseAt, phraseSet } from '../text/phrases';
import { SIGNATURE_PHRASES } from '../vocabulary/nl-courtesies';
import type { Scan } from './scan';

const SIGNATURES = phraseSet(SIGNATURE_PHRASES);

/** Whether the sender signs from here on: "Groet, Bas". What follows is no part of the message. */
export function beginsSignature({ tokens }: Scan, at: number): boolean {
  return phraseAt(SIGNATURES, tokens, at) !== null;
}

import type { Refusal } from '../../vocabulary/nl-refusals';
import type { ClauseReading } from '../clauses/clause-reading';

/** A clause as read, with why it may not be work and what was written before it. */
export interface Read {
  readonly reading: ClauseReading;
  readonly refusal: Refusal | null;
  readonly marked: boolean;
  readonly ownerField: boolean;
}

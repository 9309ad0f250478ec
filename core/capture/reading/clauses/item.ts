import type { Who } from '../../parts/find-people';
import type { Word } from '../../vocabulary/lexicon';

/** A word of a clause that matters for its shape, or a person or group. Dates, priorities and fillers are left out. */
export interface Item {
  readonly at: number;
  readonly to: number;
  readonly norm: string;
  readonly word: Word;
  readonly who: Who | null;
  readonly isName: boolean;
}

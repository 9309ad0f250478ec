import { wordSet } from './phrase-list';

/** Words behind which a number is that of a coalition: "coalitie 4". */
export const COALITION_WORDS: ReadonlySet<string> = wordSet(
  'coalitie coalities ontwikkelcoalitie startcoalitie coalition sc purposecase coal',
);

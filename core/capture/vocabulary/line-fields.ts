/** The names of the fields behind the title on a printed line. */
export const LINE_FIELDS = { owners: 'wie', due: 'wanneer', coalition: 'coalitie', priority: 'prio' } as const;

/** What stands in a field that is left empty on purpose. */
export const EMPTY_FIELD: readonly string[] = ['n.t.b.', 'ntb', 'geen', 'niemand', '-', '–', '?'];

/** Words that only say how an action item stands. */
export const STATUS_WORDS: readonly string[] = ['klaar', 'heropen', 'heropenen', 'bezig', 'te doen', 'ingetrokken'];

/** Who owns an action item on a printed line when nobody does. */
export const NOBODY = 'n.t.b.';

/** The names of the fields behind the title on a printed line. */
export const LINE_FIELDS = { owners: 'wie', due: 'wanneer', coalition: 'coalitie', priority: 'prio' } as const;

/** Who owns an action item on a printed line when nobody does. */
export const NOBODY = 'n.t.b.';

import { wordSet } from './phrase-list';

/** Words inside a name: Loes in 't Veld, Bas van der Laan. */
export const NAME_LINKS: ReadonlySet<string> = wordSet(
  "van de der den het 't t ten ter te in op el al la le du von da di dos ben bin af d' l' v d vd v/d v.d.",
);

/** Titles before a name; they are no part of it. */
export const NAME_TITLES: ReadonlySet<string> = wordSet(
  'heer mevrouw meneer dhr mw mevr mr mrs ms drs ir ing dr prof wethouder gedeputeerde collega',
);

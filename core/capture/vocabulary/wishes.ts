import { wordSet } from './phrase-list';

/** Words that make a week, a weekend or a feast a wish: "een goede week gewenst", "fijne feestdagen". */
export const WISHES = wordSet(
  'fijn fijne prettig prettige goed goede mooi mooie leuk leuke gezellig gezellige gelukkig gelukkige vrolijk vrolijke',
  'heerlijk heerlijke zalig zalige gezegend gezegende happy merry nice',
);

import { phraseList, wordSet } from './phrase-list';

/** Greetings that may stand before what is said: "Hoi, …", "Goedemorgen allemaal. …". */
export const OPENING_GREETINGS: ReadonlySet<string> = wordSet(
  'hoi hallo hee hey hi he heey goedemorgen goedemiddag goedenavond goedendag goeiemorgen goeiemiddag goeiendag dag beste ',
  'yo morning hello moi mogge hoihoi hai',
);

/** Who is greeted when nobody in particular is. */
export const GREETED_GROUPS: ReadonlySet<string> = wordSet(
  "allemaal allen iedereen team collega's collegas mensen luitjes lui dames heren jongens all everyone everybody there",
);

/** What people close a message with; it says nothing of the work. */
export const CLOSING_PHRASES: readonly string[] = phraseList(
  'fijn weekend, fijn weekend allemaal, fijn weekend vast, alvast fijn weekend, fijne avond, fijne dag, fijne middag',
  'fijne dag nog, fijne week, fijne vakantie, fijne feestdagen, prettig weekend, prettige avond, prettige dag',
  'prettige feestdagen, goed weekend, mooi weekend, nice weekend, have a nice weekend, enjoy the weekend',
  'groet, groeten, groetjes, mvg, gr, met vriendelijke groet, vriendelijke groet, hartelijke groet, groetjes en tot snel',
  'tot snel, tot gauw, werk ze, succes, succes allemaal, veel succes, alvast dank, alvast veel dank, alvast bedankt',
  'dank alvast, bedankt alvast, dank, dank je, dankjewel, dank je wel, dank jullie wel, bedankt, veel dank, thanks',
  'thank you, thx, thnx, tnx, bvd, b.v.d., cheers, many thanks, thanks in advance',
);

/** What opens the end of a message, where its sender signs. */
export const SIGNATURE_PHRASES: readonly string[] = phraseList(
  'groet, groeten, groetjes, gr, mvg, hgr, vr gr, met vriendelijke groet, met vriendelijke groeten, vriendelijke groet, vriendelijke groeten',
  'hartelijke groet, hartelijke groeten, met hartelijke groet, kind regards, regards, best regards, cheers',
);

import { phraseList, wordSet } from './phrase-list';

/** How people say thank you, as a message of its own. */
export const THANKS: readonly string[] = phraseList(
  'dank, dank je, dank je wel, dankje, dankjewel, dank u, dank u wel, dank jullie wel, bedankt, veel dank, heel veel dank',
  'hartelijk dank, hartelijk bedankt, harstikke bedankt, hartstikke bedankt, duizendmaal dank, merci, thanks, thank you',
  'many thanks, thanks a lot, thank you very much, thanks so much, thx, thnx, tnx, tx, ty, cheers',
);

/** How people show that they have seen something or agree: nothing is asked. */
export const NODS: readonly string[] = phraseList(
  'ok, oke, okay, okee, okidoki, okie, okido, oki, k, prima, top, toppie, super, fijn, mooi, goed, goed zo, perfect, uitstekend, prachtig',
  'helder, duidelijk, akkoord, eens, mee eens, ja, jaa, jep, jawel, yep, yes, ja hoor, klopt, dat klopt, precies, check, gezien',
  'begrepen, komt goed, is goed, dat is goed, is prima, dat is prima, dat is mooi, lekker, geweldig, fantastisch, goed bezig',
  'lekker bezig, handig, knap, netjes, keurig, tof, gaaf, leuk, mooi zo, haha, hahaha, hihi, wauw, wow, nee hoor, nee dank je, graag, ja graag, doe maar, doen we',
  'nee dankjewel, nee bedankt, no thanks, no thank you, nice, great, good, fine, alright, all right, sure, cool, right, noted',
  'got it, understood, agreed, sounds good, well done, good job, awesome, done deal',
  'tot straks, tot morgen, tot zo, tot dan, doei, doeg, doeidoei, dag, ciao, bye, bye bye, see you, goodbye',
);

/** Words that may stand beside them. */
export const BESIDE_PLEASANTRIES: ReadonlySet<string> = wordSet(
  'hoor he tafelwerk allemaal jij jullie zo dan maar weer al alvast heel erg zeer echt helemaal wel nou nog ook bot o oh ah aha en voor je',
  'de hulp snelle moeite dit dat very much so and all for your the help you nogmaals wat that is it that’s',
);

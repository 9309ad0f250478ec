import { wordSet } from './phrase-list';

/** English verbs for work, in their base form. */
export const EN_VERBS = wordSet(
  'add agree align analyse analyze announce answer approach arrange ask assess attach attend back book bring buy calculate call cancel change chase check clean close collect',
  'compare complete confirm contact coordinate copy correct count create decide define deliver design develop discuss distribute do draft draw edit email evaluate explain export file',
  'fill film finalise finalize find finish fix follow forward gather get give go hand have help hire improve include inform install interview investigate invite invoice join keep launch lead list look',
  'mail make map measure meet monitor move negotiate note notify obtain offer open order organise organize pay phone pick plan post prepare present print process propose provide publish put',
  'read record recruit register remind rent repair replace reply report request research reserve review revise ring run save scan schedule select sell send set share show sign sort speak start',
  'submit summarise summarize supply support take talk tell test text tidy train translate try turn type update upload verify visit write volunteer host refine rewrite resolve circulate chair facilitate archive brief clarify',
);

/** The verb that "books", "teaches" and "tidies" are of, when it is one for work. */
export function englishVerbOfThird(norm: string): string | null {
  if (!norm.endsWith('s')) return null;
  const forms = [norm.slice(0, -1), norm.endsWith('es') ? norm.slice(0, -2) : '', norm.replace(/ies$/, 'y')];
  return forms.find((form) => EN_VERBS.has(form)) ?? null;
}

export const EN_MODALS = wordSet('can could will would should shall may might must');

/** Verbs that tell how things are. */
export const EN_STATIVES = wordSet(
  'is are was were am be been has have had do does did seems looks think thinks thought know knows like likes love hope hopes feel believe believes want wants said says',
);

/** Verbs behind "can you" that ask for information or attendance. */
export const EN_NOT_WORK = wordSet('tell explain join attend come go see hear know help show');

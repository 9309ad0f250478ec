import type { CuedDate } from '../../dates/cues';
import { CHARGED } from '../../vocabulary/nl-charges';
import { wordSet } from '../../vocabulary/phrase-list';
import { isLightVerb } from '../clauses/carrier';
import type { ClauseReading } from '../clauses/clause-reading';
import type { Scan } from '../clauses/scan';

const ABOUT_WHEN = wordSet(
  'mag kan is moet hoeft was het dat dit gaat om ook prima goed vroeg genoeg tijd op ruim uiterlijk pas zeker liefst best voldoende volstaat okay fine enough is soon ',
  'eerder later binnen wel gereed klaar zijn hebben graag nodig ervoor worden wordt heeft heb hebt tijd wachten blijven liggen lukt lukken ',
  'de nu haalbaar halen redden streven streef streefdatum doel planning daarvoor hiervoor ruimte alle komt past te doen doel zou fijn mooi ideaal perfect top would be great nice good perfect ideal works for me',
);

/** "Begin volgende week is vroeg genoeg", "mag ook na het weekend", "het gaat om maandag": about the day, nothing else. */
export function saysOnlyWhen({ items, clause }: ClauseReading): boolean {
  const mayName = clause.after !== '?';
  const isNeeded = items.some(({ norm }) => norm === 'nodig');
  return items.every((item) => {
    if (item.who === null) return ABOUT_WHEN.has(item.norm) || (isNeeded && NEEDED.has(item.norm));
    return mayName && (item.who.kind === 'you' || (isNeeded && WHO_NEED.has(item.norm)));
  });
}

/** "Ik heb ze dinsdag nodig", "we hebben die vrijdag al nodig". */
const NEEDED = wordSet("hem die deze dat het 't m 'm al");
const WHO_NEED = wordSet('ik we wij ze hij zij die deze');

/** "…, graag deze week regelen", "…, vandaag nog doen": behind the work, when it is to be done. */
export function saysWhenToDo({ kind, clause, items }: ClauseReading): boolean {
  if (kind !== 'infinitive' || clause.before === '') return false;
  return items.every(({ who, norm }) => who === null && (ABOUT_WHEN.has(norm) || isLightVerb(norm)));
}

/** "Een zaal boeken op 3 juni, liefst deze week": what is booked is for that day, if another is named. */
export function isBookedFor({ cue }: CuedDate, { verbForm: form, items }: ClauseReading): boolean {
  if (cue !== 'on' && cue !== 'before') return false;
  return BOOKING.has(form?.infinitive ?? '') || items.some(({ norm }) => BOOKING.has(norm));
}

const BOOKING = wordSet('boeken reserveren vastleggen huren inhuren bespreken bestellen inplannen');

/** "Vandaag geen tijd dus ik bel morgen": the day of the reason is not that of the work. */
export function isReason({ tokens }: Scan, { kind, clause }: ClauseReading): boolean {
  const next = tokens[clause.to]?.norm === ',' ? clause.to + 1 : clause.to;
  return (kind === 'nominal' || kind === 'infinitive') && tokens[next]?.norm === 'dus';
}

const RESULT_VERBS = wordSet('staat staan ligt liggen heb hebben krijg krijgt krijgen zie is zijn komt komen');
const NO_RESULT = wordSet(
  'niet geen nooit aanwezig afwezig vrij ziek weg druk vol dicht gesloten afspraak overleg vergadering tijd les dienst',
);

/** "… aanpassen, staat er morgenochtend in", "heb je vrijdag in je mail": when what was promised before is done. */
export function tellsWhenDone({ items, clause }: ClauseReading): boolean {
  if (clause.before === '' || clause.after === '?' || !RESULT_VERBS.has(items[0]?.norm ?? '')) return false;
  return items.every(({ who, norm }) => (who?.kind !== 'people' || norm === 'ik') && !NO_RESULT.has(norm));
}

/** "De leverancier verhoogt per 1 mei de tarieven.": a sentence of its own about what somebody else does. */
export function isOfOthers({ kind, clause, items, who }: ClauseReading): boolean {
  if (!/^[.!?]$/.test(clause.before) || !OTHERS.has(items[0]?.norm ?? '')) return false;
  if (kind === 'statement') return CHANGES.has(items.at(-1)?.norm ?? '');
  if ((kind !== 'nominal' || who) && who?.kind !== 'they') return false;
  return items.some(({ word }, i) => i > 1 && i < items.length - 1 && word.verb?.form === 'third');
}

const OTHERS = wordSet('de het een onze');
/** "De tarieven gaan per 1 mei in." */
const CHANGES = wordSet('in omhoog omlaag open dicht van');

/** "Inge heeft vandaag toegezegd de zaal te boeken": when it was promised or asked, not when it must be done. */
export function isWhenAsked({ items }: ClauseReading, { found }: CuedDate): boolean {
  if (found.reason !== 'relative-day') return false;
  const word = items.findIndex(({ norm, who }) => !who && CHARGED.has(norm));
  const isPerfect = word > 0 && items.slice(0, word).some(({ norm }) => HAVING.has(norm));
  return isPerfect && found.to <= (items[word]?.at ?? 0);
}

const HAVING = wordSet('heb hebt heeft hebben had hadden is ben werd');

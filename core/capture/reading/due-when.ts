import { wordSet } from '../vocabulary/phrase-list';
import type { ClauseReading } from './clause-reading';

const ABOUT_WHEN = wordSet(
  'mag kan is moet hoeft was het dat dit gaat om ook prima goed vroeg genoeg tijd op ruim uiterlijk pas zeker liefst best voldoende volstaat okay fine enough is soon ',
  'eerder later binnen wel gereed klaar zijn hebben graag nodig ervoor worden wordt heeft heb hebt tijd wachten blijven liggen lukt lukken ',
  'de nu haalbaar halen redden streven streef streefdatum doel planning daarvoor hiervoor ruimte alle komt past te doen doel',
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

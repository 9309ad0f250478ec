import { wordSet } from '../../vocabulary/phrase-list';
import type { Line } from '../clauses/layout';
import type { Scan } from '../clauses/scan';
import type { Unit } from '../draft/unit';

const DONE = wordSet(
  'gedaan afgerond done afgehandeld vervallen voltooid geregeld verstuurd uitgevoerd gesloten vervalt completed cancelled closed gereed klaar ok',
);
/** With a day these words say when it must be done. */
const ALSO_DUE = wordSet('klaar gereed');
const DONE_COMPANY = wordSet('al is reeds inmiddels alvast already helemaal');
const TICKS = new Set(['✅', '✔', '✓', '☑', '✗', '❌']);
const SEPARATORS = new Set(['-', '|', '→', ':', '=', ';', ',']);
/** Also the character that makes a tick a coloured one. */
const ENDS = new Set(['!', '.', '\uFE0F']);

/** "… (klaar)", "klaar: …", "… ✅", "~~…~~": a line that is no work any more. */
export function isTickedOff(scan: Scan, { from, to }: Pick<Line, 'from' | 'to'>): boolean {
  const { tokens } = scan;
  const line = { from, to: ENDS.has(tokens[to - 1]?.norm ?? '') ? to - 1 : to };
  const last = tokens[line.to - 1]?.norm ?? '';
  if (TICKS.has(last) || (tokens[line.from]?.norm === '~' && last === '~')) return true;
  const opensWith = tokens[line.from]?.norm ?? '';
  if (DONE.has(opensWith) && SEPARATORS.has(tokens[line.from + 1]?.norm ?? '')) return true;
  if ((DONE.has(last) || last === 'af') && SEPARATORS.has(tokens[line.to - 2]?.norm ?? '')) return true;
  return (last === ')' || last === ']') && isDoneAside(scan, line);
}

const LONGEST_ASIDE = 6;

/** "(klaar)", "(al gedaan)", "[afgerond 3/4]"; "(klaar op 3/4)" is when it is due. */
function isDoneAside({ tokens, dates }: Scan, { from, to }: Pick<Line, 'from' | 'to'>): boolean {
  let open = to - 2;
  while (open > from && open > to - LONGEST_ASIDE && tokens[open]?.norm !== '(' && tokens[open]?.norm !== '[') open--;
  let first = open + 1;
  while (DONE_COMPANY.has(tokens[first]?.norm ?? '')) first++;
  const word = tokens[first]?.norm ?? '';
  const isDated = dates.some(({ found }) => found.from > open && found.from < to);
  return (DONE.has(word) || (word === 'af' && !isDated)) && !(isDated && ALSO_DUE.has(word));
}

const NOT_YET = wordSet('niet nog not yet bijna half deels');

/** "De zaal is geboekt", "Parkeren kan achter het gebouw": a line that tells something. Under "Acties" only what is done. */
export function tellsFact({ reads }: Unit, isActionList: boolean): boolean {
  const kinds = reads.map(({ reading }) => reading.kind).filter((kind) => kind !== 'empty');
  const [first] = reads;
  if (kinds[0] !== 'statement' || first?.marked || kinds.some((kind) => kind !== 'statement' && kind !== 'nominal'))
    return false;
  const { items } = first?.reading ?? { items: [] };
  if (items.some((item) => NOT_YET.has(item.norm))) return false;
  return !isActionList || items.at(-1)?.word.verb?.form === 'participle';
}

const NONE = wordSet('geen nvt n.v.t. none nihil niets niks');
const NOTHING_MORE = wordSet(
  'acties actie actiepunten actiepunt punten punt afspraken taken toezeggingen openstaande nieuwe andere overige verdere concrete meer ',
  'op dit moment verder overleg vergadering bespreking nu nog voor tot toe hier vandaag deze keer week uit van mijn onze kant vanuit gemaakt bijzonderheden actions items further new',
);

/** "Acties: geen", "- geen nieuwe acties". */
export function saysNone({ tokens }: Scan, { from, to }: Pick<Line, 'from' | 'to'>): boolean {
  let start = to;
  while (start > from && tokens[start - 1]?.norm !== ':') start--;
  if (start > from + 3 || !NONE.has(tokens[start]?.norm ?? '')) return false;
  for (let at = start + 1; at < to; at++) {
    const token = tokens[at];
    if (token?.kind === 'word' && !NOTHING_MORE.has(token.norm)) return false;
  }
  return true;
}

/** "Volgend overleg 12 januari", "Datum volgende keer: 12 mei om 10 uur": when people meet, and nothing to do. */
export function announcesMeeting(scan: Scan, { from, to }: Pick<Line, 'from' | 'to'>): boolean {
  const { tokens, inside, whoAt, dates } = scan;
  const next = from + (tokens[from]?.norm === 'datum' ? 1 : 0);
  const opens = NEXT.has(tokens[next]?.norm ?? '') && MEETINGS.has(tokens[next + 1]?.norm ?? '');
  if (!opens || !dates.some(({ found }) => found.to > next + 2 && found.to <= to)) return false;
  for (let at = next + 2; at < to; at++) {
    const { verb, isModal } = tokens[at]?.word ?? {};
    const works = isModal || verb?.form === 'infinitive' || verb?.form === 'third';
    if (!inside[at] && works) return false;
    if (whoAt[at]?.kind === 'people' && !whoAt[at]?.receives) return false;
  }
  return true;
}

const NEXT = wordSet('volgende volgend eerstvolgende eerstvolgend komende komend nieuwe nieuw next');
const MEETINGS = wordSet(
  'keer overleg overlegmoment vergadering bijeenkomst sessie meeting afspraak moment datum vergaderdatum bespreking werkoverleg teamoverleg ',
  'voortgangsoverleg afstemming call stand-up standup commissie stuurgroep regiegroep werkgroep werksessie bespreekmoment',
);

const AGENDA_POINTS = wordSet('opening sluiting rondvraag w.v.t.t.k. mededelingen afsluiting pauze');

/** "1. Opening", "5. Rondvraag": a point of every meeting. */
export function isAgendaPoint({ tokens }: Scan, { from, to }: Pick<Line, 'from' | 'to'>): boolean {
  return AGENDA_POINTS.has(tokens[from]?.norm ?? '') && to - from <= 2;
}

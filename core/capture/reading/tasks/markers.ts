import { startsWithDigit } from '../../text/fold';
import { phraseAt, phraseOf, phraseSet } from '../../text/phrases';
import { BEFORE_MARKER, LABELS } from '../../vocabulary/nl-sentences';
import { MARKER_PHRASES } from '../../vocabulary/nl-sentences-compiled';
import { NL_STATIVES } from '../../vocabulary/nl-verb-roles';
import { wordSet } from '../../vocabulary/phrase-list';
import { isVerbForm } from '../../vocabulary/verbs';
import type { Clause } from '../clauses/clauses';
import { fillerAt } from '../clauses/items';
import { DATE, type Scan } from '../clauses/scan';

/** A clause without its marker or label, and what the label said. */
export interface MarkedClause {
  readonly clause: Clause;
  readonly marked: boolean;
  /** The clause is the value of "Wie:", "eigenaar" and the like. */
  readonly ownerField: boolean;
}

/** Takes markers ("actie:", "AP -", "nog een actie:") and labels ("Besluit:", "Wie:") off the clauses. */
export function takeMarkers(scan: Scan, clauses: readonly Clause[]): readonly MarkedClause[] {
  const result: MarkedClause[] = [];
  let valueFollows = false;
  for (const clause of clauses) {
    const isValue: boolean = valueFollows && /^[:,-]$/.test(clause.before);
    const ends = labelsOf(scan, clause);
    const from = Math.max(ends.marker, ends.label, ends.field, ends.forWhom, clause.from);
    const isEmpty = from >= clause.to;
    valueFollows = ends.field >= 0 ? isEmpty : isValue && clause.after === ',';
    const ownerField = !isEmpty && (ends.field >= 0 || ends.forWhom >= 0 || isValue);
    if (!isEmpty || ends.marker >= 0) {
      const rest = from === clause.from ? clause : { ...clause, from: Math.min(from, clause.to) };
      result.push({ clause: rest, marked: ends.marker >= 0, ownerField });
    }
  }
  return result;
}

/** Where the labels at the beginning of a clause end; -1 for those it does not have. */
function labelsOf(scan: Scan, clause: Clause): { marker: number; field: number; forWhom: number; label: number } {
  const marker = markerEnd(scan, clause);
  const field = ownerFieldEnd(scan, clause);
  const forWhom = ownerBehind(scan, clause, marker >= 0 ? marker : clause.from);
  return { marker, field, forWhom, label: marker < 0 && field < 0 ? labelEnd(scan, clause) : -1 };
}

const MAY_LEAD_MARKER = new Set(['', ...'.!?;:\n(*•|])-']);

/** The position after a marker at the beginning of a clause; -1 when there is none. */
function markerEnd(scan: Scan, clause: Clause): number {
  const isInside = clause.before === ',' && (clause.after === ':' || isOnlyWhose(scan, clause));
  if (!MAY_LEAD_MARKER.has(clause.before) && !isInside) return -1;
  if (isPriorityOfWork(scan, clause)) return clause.to;
  let at = clause.from;
  while (skipsToMarker(scan, at, clause)) at = scan.whoAt[at]?.to ?? at + 1;
  const marker = numberedMarker(scan, at) ?? phraseAt(MARKER_PHRASES, scan.tokens, at);
  if (!marker || marker.to > clause.to) return -1;
  const first = scan.tokens[at]?.norm ?? '';
  return goesOnAsMarker(scan, clause, marker.to, first) ? marker.to : -1;
}

/** "zaal boeken, actie Bas vrijdag": whose it is and perhaps when, and nothing else. */
function isOnlyWhose({ tokens, whoAt, inside }: Scan, { from, to }: Clause): boolean {
  const who = whoAt[from + 1];
  if (!WHOSE.has(tokens[from]?.norm ?? '') || who?.kind !== 'people') return false;
  for (let at = who.to; at < to; at++) if (inside[at] !== DATE) return false;
  // "Leuk, actie Bas" says no work.
  for (let at = from - 2; at >= 0 && tokens[at]?.kind !== 'break'; at--) {
    const { verb, isModal = false } = tokens[at]?.word ?? {};
    if (isModal || verb?.form === 'infinitive') return true;
  }
  return false;
}

const WHOSE = wordSet('actie ap actiepunt taak todo');

const NOT_TO_FORGET = phraseSet(['niet vergeten', 'vergeet niet', 'niet te vergeten']);

/** "Prio A: contract tekenen", "niet vergeten: badges meenemen": nothing else, and work behind it in the same line. */
function isPriorityOfWork(scan: Scan, { from, to, after }: Clause): boolean {
  if (after !== ':') return false;
  const isReminder = phraseAt(NOT_TO_FORGET, scan.tokens, from)?.to === to;
  if (!isReminder && !scan.priorities.some((one) => one.from === from && one.to === to)) return false;
  let works = false;
  for (let at = to + 1; at < scan.tokens.length; at++) {
    const token = scan.tokens[at];
    if (!token || token.kind === 'break' || (token.kind === 'mark' && ENDS_WORK.has(token.norm))) break;
    const { verb, isModal, isStative } = token.word;
    if (isModal || isStative || verb?.form === 'third') return false;
    if (verb?.form === 'infinitive') {
      if (at === to + 1 || scan.tokens[at - 1]?.norm === 'en') return false;
      works = true;
    }
  }
  return works;
}

const ENDS_WORK = wordSet('. , ; ! ?');

/** "actiepunt voor Marijn:", "todo voor mij:": the position of who it is for; -1 when the marker goes on otherwise. */
function ownerBehind(scan: Scan, clause: Clause, at: number): number {
  const reminds =
    at === clause.from && REMINDERS.has(scan.tokens[at]?.norm ?? '') && scan.tokens[at + 1]?.norm === 'aan';
  if (reminds && clause.after === ':' && scan.whoAt[at + 2]?.to === clause.to) return at + 2;
  const isReminder = at === clause.from && REMINDERS.has(scan.tokens[at]?.norm ?? '') && clause.after === ':';
  if (isReminder && scan.whoAt[at + 1]?.kind === 'people' && scan.whoAt[at + 1]?.to === clause.to) return at + 1;
  const handed = handedTo(scan, clause, at);
  if (handed >= 0) return handed;
  const lead = scan.tokens[at]?.norm ?? '';
  if (clause.after !== ':' || !FOR_WHOM.has(lead) || (at === clause.from && !OPENS_FOR.has(lead))) return -1;
  const who = scan.whoAt[at + 1];
  return who?.kind === 'people' && (who.to === clause.to || isAside(scan, who.to, clause.to)) ? at + 1 : -1;
}

/** "actie voor mij na dit gesprek:", "todo voor Bas deze week:": where it comes from or when, with nobody else in it. */
function isAside(scan: Scan, from: number, to: number): boolean {
  if (scan.inside[from] !== DATE && !OPENS_ASIDE.has(scan.tokens[from]?.norm ?? '')) return false;
  for (let at = from; at < to; at++) if (scan.whoAt[at] || at >= from + LONGEST_LABEL) return false;
  return true;
}

const OPENS_ASIDE = wordSet('na uit vanuit n.a.v. nav naar van over bij tijdens ivm i.v.m. mbt m.b.t. nog');

/** "Punt voor Roos:", "nog een klusje voor Bas en Inge:", "vraag aan Mo:". */
function handedTo(scan: Scan, clause: Clause, at: number): number {
  if (clause.after !== ':') return -1;
  if (chargeEnd(scan, clause.from) === clause.to) return clause.from;
  const calls = phraseAt(CALLS, scan.tokens, at);
  if (calls && scan.whoAt[calls.to]?.to === clause.to) return calls.to;
  for (let link = at + 1; link < Math.min(at + LONGEST_LABEL, clause.to - 1); link++) {
    if (!HANDING.has(scan.tokens[link]?.norm ?? '')) continue;
    const who = scan.whoAt[link + 1];
    const isHanded = HANDED.has(scan.tokens[link - 1]?.norm ?? '');
    return isHanded && who?.kind === 'people' && who.to === clause.to ? link + 1 : -1;
  }
  return -1;
}

/** "Bas heeft nog een actie:", "mijn actie:", "staat nog op mijn lijstje:": where it ends; -1 when it is not there. */
function chargeEnd(scan: Scan, start: number): number {
  let from = start;
  while (ON_LIST.has(scan.tokens[from]?.norm ?? '')) from++;
  const who = scan.whoAt[from];
  const mine = scan.tokens[from]?.norm === 'mijn';
  if (!mine && (who?.kind !== 'people' || !HAS.has(scan.tokens[who.to]?.norm ?? ''))) return -1;
  let at = mine ? from + 1 : (who?.to ?? from) + 1;
  while (BEFORE_CHARGE.has(scan.tokens[at]?.norm ?? '')) at++;
  if (!CHARGES.has(scan.tokens[at]?.norm ?? '')) return -1;
  let to = at + 1;
  while (scan.inside[to] === DATE) to++;
  return to;
}

const ON_LIST = wordSet('staat staan nog ook op voor');
const HAS = new Set(['zijn', 'haar', 'hun', 'heeft', 'heb', 'hebben', 'krijgt', 'krijg', 'krijgen']);
const BEFORE_CHARGE = wordSet(
  'nog ook een de het nieuwe eerste tweede laatste volgende extra kleine als dus twee drie',
);
const CHARGES = wordSet(
  'actie acties actiepunt actiepunten taak taken taakje klus klusje klusjes lead voortouw regie huiswerk opdracht verzoekje punt puntje todo to-do lijst lijstje actielijst todolijst takenlijst aandeel bijdrage deel',
);

const CALLS = phraseSet([
  'let op',
  'niet vergeten',
  'denk eraan',
  'attentie',
  'ter herinnering',
  'even voor',
  'speciaal voor',
  'toegezegd door',
  'beloofd door',
  'aangeboden door',
  'opgepakt door',
  'op het lijstje van',
  'op de lijst van',
]);
const LONGEST_LABEL = 5;
const HANDING = new Set(['voor', 'vr', 'for', 'aan', 'tav', 't.a.v.', 'richting']);
const HANDED = wordSet(
  'punt puntje punten klus klusje klusjes huiswerk taak taakje taken opdracht opdrachtje vraag vraagje verzoek verzoekje oproep oproepje',
  'werk werkje werkpunt karwei karweitje volgende laatste eentje iets dingetje ding reminder herinnering boodschap boodschapje to-do bal actiepuntje aandachtspunt',
);

const REMINDERS = new Set(['reminder', 'herinnering', 'verzoek', 'vraag', 'oproep', 'vraagje', 'verzoekje']);
const FOR_WHOM = new Set(['voor', 'van', 'door', 'bij', 'aan', 'for', 'by', 'tav', 't.a.v.', 'vr', 'v']);
const OPENS_FOR = new Set(['voor', 'for', 'tav', 't.a.v.', 'vr', 'v']);

/** "AP3", "actie12", "AP 3": a marker with the number of the item. */
function numberedMarker(scan: Scan, at: number): { readonly to: number } | null {
  const norm = scan.tokens[at]?.norm ?? '';
  if (endsWithDigit(norm) && /^(?:ap|actie|actiepunt|todo|punt)\d{1,3}$/.test(norm)) return { to: at + 1 };
  const next = scan.tokens[at + 1];
  const numbered = next?.kind === 'number' && !next.ordinal && NUMBERED.has(norm);
  return numbered && scan.whoAt[at + 2] !== undefined ? { to: at + 2 } : null;
}

const NUMBERED = new Set(['ap', 'actie', 'actiepunt']);

function endsWithDigit(norm: string): boolean {
  return startsWithDigit(norm.charAt(norm.length - 1));
}

function skipsToMarker(scan: Scan, at: number, clause: Clause): boolean {
  if (at >= clause.to) return false;
  const token = scan.tokens[at];
  const who = scan.whoAt[at];
  if (who) return who.kind === 'bot';
  return token?.kind === 'word' && BEFORE_MARKER.has(token.norm);
}

/** "actie:", "actie Bas", "AP - …", "todo bellen"; not "actie 12 is afgerond" or "de actie van Joost". */
function goesOnAsMarker(scan: Scan, clause: Clause, at: number, first: string): boolean {
  if (at >= clause.to)
    return (
      clause.after === ':' ||
      clause.after === '-' ||
      clause.after === '→' ||
      clause.after === '|' ||
      clause.after === ']'
    );
  const next = scan.tokens[at];
  if (!next) return false;
  const inField = clause.after === ':';
  if (next.kind === 'number') return inField && at + 1 >= clause.to;
  if (NL_STATIVES.has(next.norm) || next.norm === 'en') return false;
  if (inField && FOR_WHOM.has(next.norm) && scan.whoAt[at + 1] !== undefined) return true;
  if (next.norm === 'van') return false;
  if (scan.whoAt[at] !== undefined) return true;
  if (scan.inside[at] === DATE) return inField || first === 'deadline';
  if (WORKS_WITHOUT_COLON.has(first)) return true;
  if (inField) return next.norm === 'voor' || next.norm === 'bij' || next.norm === 'for';
  return isVerbForm(next.norm) && first.startsWith('actie') && clause.from === 0;
}

const WORKS_WITHOUT_COLON = new Set(['todo', 'ap', 'actiepunt', "todo's"]);

function ownerFieldEnd(scan: Scan, clause: Clause): number {
  const field = phraseOf(scan.tokens[clause.from]?.word.ownerField, scan.tokens, clause.from);
  if (!field || field.to > clause.to) return -1;
  if (field.to === clause.to) return clause.after === ':' || clause.after === '-' ? field.to : -1;
  const isQuestionWord = scan.tokens[clause.from]?.norm === 'wie' || scan.tokens[clause.from]?.norm === 'who';
  const next = scan.tokens[field.to]?.norm === 'is' ? field.to + 1 : field.to;
  const who = scan.whoAt[next];
  if (isQuestionWord || !who || who.to < clause.to - 1) return -1;
  return next;
}

/** "Besluit:", "Reminder:", "Wat:" say nothing about the task; greetings neither. */
function labelEnd(scan: Scan, clause: Clause): number {
  if (clause.after !== ':') return -1;
  if (isIntroduction(scan, clause)) return clause.to;
  if (clause.to - clause.from > 2) return -1;
  for (let at = clause.from; at < clause.to; at++) {
    const norm = scan.tokens[at]?.norm ?? '';
    if (!LABELS.has(norm) && norm !== 'op' && !fillerAt(scan, at, true)) return -1;
  }
  return clause.to;
}

/** "Nog één ding:", "even iets anders:", "laatste puntje:": says only that something comes. */
function isIntroduction({ tokens, whoAt }: Scan, { from, to }: Clause): boolean {
  if (to - from > LONGEST_LABEL || !INTRODUCED.has(tokens[to - 1]?.norm ?? '')) return false;
  for (let at = from; at < to - 1; at++)
    if (whoAt[at] || !(BEFORE_INTRODUCED.has(tokens[at]?.norm ?? '') || BEFORE_MARKER.has(tokens[at]?.norm ?? '')))
      return false;
  return true;
}

const INTRODUCED = wordSet(
  'ding dingetje dingen dingetjes punt puntje puntjes iets anders wat vraagje verzoekje mededeling orde zekerheid volledigheid',
);
const BEFORE_INTRODUCED = wordSet(
  'een klein kleine ander andere iets wat anders eerste even o oh ja praktisch praktische huishoudelijk kort korte twee drie paar voor de goede tot slot',
);

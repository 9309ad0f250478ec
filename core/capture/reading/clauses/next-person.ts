import { isFiniteVerb } from '../../parts/place';
import { wordSet } from '../../vocabulary/phrase-list';
import { DATE, type Scan } from './scan';

/**
 * "@Inge zaal regelen @Sanne catering regelen", "@Inge belt de HvA @Sanne boekt de zaal": whether with the mention
 * here the work of the next begins, behind that of another and without a mark between them.
 */
export function beginsNext(scan: Scan, from: number, at: number): boolean {
  const token = scan.tokens[at];
  if (!token || (token.kind !== 'mention' && token.norm !== '@')) return false;
  const who = scan.whoAt[at];
  if (who?.kind !== 'people' || who.receives || !isDone(scan, from, at)) return false;
  const next = scan.tokens[who.to];
  return next?.norm === ':' || (next !== undefined && isFiniteVerb(next)) || isTelegram(scan, who.to);
}

/** "Inge zaal regelen en Sanne catering regelen": whether what somebody is to do ends before "en", and the next follows. */
export function goesOnWithNext(scan: Scan, from: number, at: number): boolean {
  const [first, next] = [scan.whoAt[from], scan.whoAt[at + 1]];
  if (first?.kind !== 'people' || next?.kind !== 'people' || next.receives) return false;
  if (!isInfinitive(scan, at - 1) || at - 1 <= first.to || OBJECT.has(scan.tokens[next.to]?.norm ?? '')) return false;
  return !scan.tokens.slice(first.to, at).some(isFiniteVerb) && isTelegram(scan, next.to);
}

/** Whether what stands before is work by itself: it ends with an infinitive, or on what somebody does something with. */
function isDone(scan: Scan, from: number, at: number): boolean {
  const last = scan.tokens[at - 1];
  if (last === undefined || at - from < 3 || scan.whoAt[at - 1] || LEADS_ON.has(last.norm)) return false;
  if (scan.inside[at - 1] === DATE || isInfinitive(scan, at - 1)) return worksIn(scan, from, at);
  return last.kind === 'word' && !isFiniteVerb(last) && worksIn(scan, from, at - 1);
}

function worksIn({ tokens }: Scan, from: number, to: number): boolean {
  return tokens.slice(from + 1, to).some(({ word }) => word.verb !== null || word.isModal);
}

/** An object and an infinitive, before anybody else or a mark. */
function isTelegram(scan: Scan, from: number): boolean {
  for (let at = from; at < from + LONGEST; at++) {
    const token = scan.tokens[at];
    if (token?.kind !== 'word' || scan.whoAt[at] || token.word.isModal || token.word.verb?.form === 'third')
      return false;
    if (isInfinitive(scan, at)) return at > from;
  }
  return false;
}

function isInfinitive({ tokens }: Scan, at: number): boolean {
  return tokens[at]?.word.verb?.form === 'infinitive';
}

const LONGEST = 8;
const OBJECT = wordSet('de het een');
/** Behind these the sentence has not come to its end. */
const LEADS_ON = wordSet(
  'of dat die als wat hoe waar wie wanneer welke waarom hoeveel zodra omdat want maar en dan de het een te om alleen ook dus toen ; : , ( - |',
);

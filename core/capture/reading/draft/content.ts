import { inRange } from '../../text/in-range';
import { wordSet } from '../../vocabulary/phrase-list';
import { doesSo, isCarrier, isLightVerb, isTakenBySender, takesIt } from '../clauses/carrier';
import { type ClauseKind, type ClauseReading, hasWords, STRONG } from '../clauses/clause-reading';
import { hasInfinitive } from '../clauses/items';
import type { Scan } from '../clauses/scan';
import { meantBy } from './meant';
import type { Read } from './read';

const CONTENT: readonly ClauseKind[] = ['infinitive', 'need', 'nominal'];

/** The clauses that say what the task is. */
export function contentOf(
  scan: Scan,
  reads: readonly Read[],
  head: Read | null,
  marked: boolean,
): readonly ClauseReading[] {
  if (head) return [enumeration(scan, reads, head)];
  const usable = reads
    .filter((one) => !one.ownerField && hasWords(scan, one.reading) && !isOnlyReady(one.reading))
    .map((one) => one.reading);
  const left = leftOut(scan, reads);
  const found = left ? [left] : named(scan, reads, usable);
  if (found.length > 0) return found;
  // "Bas regelt dat wel" without a word about what leaves nothing to write down.
  const said = usable.filter(
    (reading) => (STRONG.has(reading.kind) && !isCarrier(reading)) || reading.kind === 'statement',
  );
  if (said.length > 0 || !marked) return said.slice(0, 1);
  const verb = reads.find((one) => !one.ownerField && one.refusal === null && saysVerb(one.reading));
  if (verb) return [verb.reading];
  // Behind a marker whatever is said is work (conventions §1a).
  return reads
    .filter((one) => !one.ownerField && one.refusal?.evenMarked !== true && one.reading.kind === 'question')
    .map((one) => ({ ...one.reading, start: 0, verb: -1, verbForm: null, who: null }))
    .slice(0, 1);
}

/** "Actie: Sanne belt vrijdag": behind a marker a verb is enough when it says what is done; "Sanne regelt" does not. */
function saysVerb({ kind, verbForm: form, who }: ClauseReading): boolean {
  return STRONG.has(kind) && who?.kind === 'people' && form !== null && !isLightVerb(form.infinitive);
}

/** "Moeten vrijdag klaar zijn": only when. */
function isOnlyReady({ kind, items, start }: ClauseReading): boolean {
  return kind === 'need' && items.slice(start).every(({ norm }) => READY.has(norm));
}

const READY = wordSet('klaar af rond gereed binnen zijn wezen is dan moet moeten');

/** What is named as work by an infinitive, a need or a noun, or in the clause that takes it on. */
function named(scan: Scan, reads: readonly Read[], usable: readonly ClauseReading[]): readonly ClauseReading[] {
  // "De zaal is nog niet betaald. Graag regelen": the paying is the work.
  const undone = usable.find(({ kind, verb }) => kind === 'need' && verb >= 0);
  if (undone) return [undone];
  const kind = CONTENT.find((one) => usable.some((reading) => reading.kind === one));
  const found = usable.filter((reading) => reading.kind === kind);
  if (kind === 'infinitive') return withLead(usable, found);
  if (kind === 'need') return found.slice(0, 1);
  const taken = looksAt(scan, reads) ?? (kind ? takenOn(scan, reads) : (askedOfUs(reads) ?? takenOn(scan, reads)));
  return taken ? [taken] : found.slice(0, 3);
}

/** "Met Sinterklaas moet de chocolade er zijn, Inge bestelt": the verb says more than the need. */
function leftOut(scan: Scan, reads: readonly Read[]): ClauseReading | undefined {
  const at = reads.findIndex(({ reading }) => doesSo(reading));
  const reading = reads[at]?.reading;
  const before = reads[at - 1]?.reading;
  const isNamed = before?.kind === 'need' || (before?.kind === 'nominal' && before.who === null);
  return reading && isNamed && meantBy(scan, reads, reading) ? reading : undefined;
}

/** "Zie mail van de bank, pak jij die op?": the verb that takes it on says what is done with it. */
function takenOn(scan: Scan, reads: readonly Read[]): ClauseReading | undefined {
  const taking = reads.find(({ reading }) => reading.verb >= 0 && takesIt(reading))?.reading;
  const thing = taking && meantBy(scan, reads, taking);
  return taking?.verbForm?.infinitive === 'doen' ? (thing ?? undefined) : thing ? taking : undefined;
}

/** "Kunnen we dat rapport nog vertalen? Doe ik": what was asked is the work. */
function askedOfUs(reads: readonly Read[]): ClauseReading | undefined {
  const asked = reads.find(({ reading }) => reading.kind === 'question' && reading.who?.kind === 'we')?.reading;
  if (!asked || !hasInfinitive(asked.items, asked.start)) return undefined;
  return reads.some(({ reading }) => isTakenBySender(reading)) ? { ...asked, kind: 'infinitive' } : undefined;
}

/** "De printer doet raar. Bas kijk jij ernaar?": looking at it is the work. */
function looksAt(scan: Scan, reads: readonly Read[]): ClauseReading | undefined {
  return reads
    .map(({ reading }) => reading)
    .find(
      (reading) =>
        reading.verbForm?.infinitive === 'kijken' &&
        STRONG.has(reading.kind) &&
        reading.items.some(({ norm }) => LOOKED_AT.has(norm)) &&
        meantBy(scan, reads, reading),
    );
}

const LOOKED_AT = wordSet('ernaar daarnaar hiernaar');

/** "Catering, zaal en techniek regelen": what leads up to the infinitive belongs to it. */
function withLead(usable: readonly ClauseReading[], found: readonly ClauseReading[]): readonly ClauseReading[] {
  const first = found[0];
  if (!first) return [];
  const at = usable.indexOf(first);
  const lead = at > 0 ? usable[at - 1] : undefined;
  const joins =
    lead?.kind === 'nominal' &&
    lead.who === null &&
    lead.clause.after === ',' &&
    first.clause.from === lead.clause.to + 1;
  return lead && joins ? [lead, first] : [first];
}

/** "Bas haalt de banners, vlaggen en stoelen op": nouns right behind the head go on with it. */
function enumeration(scan: Scan, reads: readonly Read[], { reading }: Read): ClauseReading {
  const next = reads.find((one) => one.reading.clause.from === reading.clause.to + 1)?.reading;
  if (next?.kind !== 'nominal' || next.who || next.clause.before !== ',' || !hasWords(scan, next)) return reading;
  if (!next.items.some((item) => item.norm === 'en')) return reading;
  if (inRange(scan.dates, next.clause.from, next.clause.to).length > 0) return reading;
  return { ...reading, clause: { ...reading.clause, to: next.clause.to }, items: [...reading.items, ...next.items] };
}

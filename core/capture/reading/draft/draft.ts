import type { CuedDate } from '../../dates/cues';
import type { CoalitionFound } from '../../parts/find-coalitions';
import { type PriorityFound, priorityField } from '../../parts/find-priorities';
import type { UnknownTag } from '../../parts/unknown-tags';
import { inRange } from '../../text/in-range';
import type { ActionReason } from '../../understanding';
import { wordSet } from '../../vocabulary/phrase-list';
import { takesIt } from '../clauses/carrier';
import { type ClauseKind, type ClauseReading, isNoWorkAt, STRONG } from '../clauses/clause-reading';
import { PRIORITY, type Scan } from '../clauses/scan';
import { asksWho, asksWhoHasTime } from '../clauses/seeking';
import { chooseDue, type DueChoice } from '../due/due';
import { contentOf } from './content';
import { meantBy } from './meant';
import { chooseOwners, type OwnerChoice } from './owners';
import type { Read } from './read';
import { saysNothing, titleOf } from './title';

/** An action in the making: its parts as found in its own words. */
export interface Draft {
  readonly reason: ActionReason;
  readonly title: string;
  readonly owners: OwnerChoice['owners'];
  /** Whether the words themselves say who owns it, even if that is nobody in particular. */
  readonly ownersSaid: boolean;
  readonly due: DueChoice;
  readonly coalition: CoalitionFound | null;
  /** A hashtag in its words that may be meant for a coalition. */
  readonly unknownTag: UnknownTag | null;
  readonly priority: PriorityFound | null;
}

/** How a stretch of the message is read: as chat, as marked by the person or a heading, or as a line of a list. */
export type UnitMode = 'chat' | 'marked' | 'list';

/** The clauses that are about one piece of work. */
export interface Gathered {
  readonly reads: readonly Read[];
  /** All that was said, also of other work: what a pronoun may stand for. */
  readonly said: readonly Read[];
  readonly head: Read | null;
  readonly from: number;
  readonly to: number;
}

/** Makes an action of the clauses about one piece of work; null when they ask for none. */
export function draftOf(scan: Scan, gathered: Gathered, marked: boolean, mode: UnitMode): Draft | null {
  const { reads, head } = gathered;
  if (!head && refusedAsAWhole(reads, marked)) return null;
  const readings = reads.map((one) => one.reading);
  const refused = reads.filter((one) => one.refusal !== null && !isExcused(one)).map((one) => one.reading);
  const due = chooseDue(scan, readings, (reading) => refused.includes(reading));
  const owners = chooseOwners(scan, reads, head?.reading ?? carrying(readings));
  const content = contentOf(scan, reads, head, marked && mode !== 'list').map((reading) => withObject(reading, owners));
  if (content.length === 0) return null;
  const reason =
    mode === 'list'
      ? 'list'
      : marked
        ? 'marker'
        : reasonFor(scan, reads, head, owners, due, content[0]?.kind ?? 'empty');
  if (!reason) return null;
  const title = titleOf(scan, content, { dates: due.spoken, whos: owners.whos }, () =>
    meantIn(scan, gathered.said, content[0]),
  );
  if (title === '' || saysNothing(title) || (!marked && isOnlyIt(title, content[0]))) return null;
  return {
    reason,
    title,
    owners: owners.owners,
    ownersSaid: owners.said,
    due,
    coalition: coalitionIn(scan, gathered),
    unknownTag: inRange(scan.unknownTags, gathered.from, gathered.to)[0] ?? null,
    priority: priorityIn(scan, gathered),
  };
}

/** "Inge verstuurt het vrijdag": nobody said what. */
function isOnlyIt(title: string, content: ClauseReading | undefined): boolean {
  if (title.includes(' ') || !content) return false;
  if (content.verb < 0 && content.kind !== 'request') return false;
  const said = content.verb >= 0 ? content.items : content.items.slice(content.start, content.start + 1);
  return said.some(({ norm }) => IT.has(norm));
}

const IT = wordSet("het dat dit deze t 't");

/** What a pronoun in the clause that says the work stands for. */
function meantIn(scan: Scan, reads: readonly Read[], content: ClauseReading | undefined): ClauseReading | null {
  return content && (STRONG.has(content.kind) || isBare(content)) ? meantBy(scan, reads, content) : null;
}

/** "Inge, graag nasturen": nothing but the infinitive. */
function isBare({ kind, items, start }: ClauseReading): boolean {
  return kind === 'infinitive' && items.length === start + 1;
}

/** "Roos - Sam inwerken": who owns nothing in a telegram is what the work is about. */
function withObject(reading: ClauseReading, { whos }: OwnerChoice): ClauseReading {
  const { who, items, start } = reading;
  const isTelegram = reading.kind === 'infinitive' || reading.kind === 'nominal';
  if (!isTelegram || who?.kind !== 'people' || whos.length === 0 || whos.includes(who)) return reading;
  return items[start - 1]?.who === who ? { ...reading, who: null, start: start - 1 } : reading;
}

/** Without a clause that asks for work, one refusal is enough to stay quiet. */
function refusedAsAWhole(reads: readonly Read[], marked: boolean): boolean {
  return reads.some((one) => one.refusal !== null && !isExcused(one) && (!marked || one.refusal.evenMarked));
}

/** "Is er nog iemand die …?" asks for work, and "FYI: ik bel ze morgen" promises it all the same. */
export function isExcused({ reading, refusal }: Pick<Read, 'reading' | 'refusal'>): boolean {
  if (refusal?.why === 'question') return reading.kind === 'open';
  // "Het zou fijn zijn als je …"
  if (refusal?.why === 'wish') return reading.kind === 'request' && reading.items[reading.start - 2]?.norm === 'als';
  return refusal?.why === 'information' && reading.kind === 'promise';
}

function carrying(readings: readonly ClauseReading[]): ClauseReading | null {
  return readings.find((reading) => STRONG.has(reading.kind) && reading.who?.kind === 'people') ?? null;
}

function reasonFor(
  scan: Scan,
  reads: readonly Read[],
  head: Read | null,
  owners: OwnerChoice,
  due: DueChoice,
  kind: ClauseKind,
): ActionReason | null {
  if (head) return headReason(scan, reads, head.reading, owners, due);
  if (kind === 'statement' || kind === 'question') return null;
  if (owners.owners.length === 0) return reasonWithoutOwner(scan, reads, due, kind);
  if (kind === 'infinitive' || kind === 'need') return 'assignment';
  if (STRONG.has(kind)) return 'own-promise';
  if (reads.some((one) => one.reading.who?.kind !== 'they' && takesIt(one.reading))) return 'assignment';
  // Owner and task without a verb between them need a date or a field to be believed.
  const said =
    due.due !== null ||
    due.spoken.length > 0 ||
    reads.some((one) => scan.inside[one.reading.clause.from] === PRIORITY) ||
    owners.owners.some((owner) => owner.reason === 'field');
  return said ? 'assignment' : isPolite(scan, reads) ? 'request' : null;
}

/** Work of nobody in particular: somebody is asked who will do it, or everybody is asked politely, with a day. */
function reasonWithoutOwner(scan: Scan, reads: readonly Read[], due: DueChoice, kind: ClauseKind): ActionReason | null {
  if (reads.some((one) => one.reading.kind === 'open' || asksWho(one.reading))) return 'open-request';
  if (reads.some((one) => isNoWork(scan, one.reading))) return null;
  if (reads.some((one) => asksWhoHasTime(one.reading))) return 'open-request';
  const asksMany =
    isPolite(scan, reads) || reads.some((one) => one.reading.kind === 'who-only' && one.reading.who?.kind === 'group');
  return asksMany && due.due && kind === 'infinitive' ? 'open-request' : null;
}

function headReason(
  scan: Scan,
  reads: readonly Read[],
  reading: ClauseReading,
  owners: OwnerChoice,
  due: DueChoice,
): ActionReason | null {
  if (reading.kind === 'we')
    return due.due && (reading.verb < 0 || isDeadline(scan, due.due.date)) ? 'we-with-deadline' : null;
  // "Stuur de notulen rond" to nobody in particular is work only when somebody is asked.
  const isBareCommand = reading.kind === 'request' && reading.who === null;
  if (isBareCommand && owners.owners.length === 0 && !isPolite(scan, reads)) return null;
  if (reading.kind === 'promise') return 'own-promise';
  if (reading.kind === 'open') return 'open-request';
  return reading.kind === 'request' ? 'request' : 'assignment';
}

/** "We organiseren op 12 mei een borrel" announces; "we ronden het voor 12 mei af" promises. */
function isDeadline(scan: Scan, { cue, from, to }: CuedDate): boolean {
  return DEADLINE_CUES.has(cue) || scan.tokens.slice(from, to).some(({ norm }) => norm === 'binnen');
}

const DEADLINE_CUES: ReadonlySet<string> = new Set(['field', 'latest', 'ready', 'before', 'by']);

/** "graag aanmelden via de link": a call to take part, not to work. */
function isNoWork(scan: Scan, { items }: ClauseReading): boolean {
  return items.some((_, i) => isNoWorkAt(scan, items, i));
}

const POLITE = wordSet('graag aub svp a.u.b. s.v.p. please gaarne');

function isPolite(scan: Scan, reads: readonly Read[]): boolean {
  return reads.some(({ reading: { clause } }) => {
    for (let at = clause.from; at < clause.to; at++) if (POLITE.has(scan.tokens[at]?.norm ?? '')) return true;
    return false;
  });
}

function coalitionIn(scan: Scan, { from, to }: Gathered): CoalitionFound | null {
  return bestCoalition(inRange(scan.coalitions, from, to));
}

/** Of several coalitions a hashtag counts first, then a number, then the first named (conventions §5). */
export function bestCoalition(all: readonly CoalitionFound[]): CoalitionFound | null {
  return all.find((one) => one.reason === 'hashtag') ?? all.find((one) => one.reason === 'number') ?? all[0] ?? null;
}

function priorityIn(scan: Scan, { reads, from, to }: Gathered): PriorityFound | null {
  const said = inRange(scan.priorities, from, to)[0];
  if (said) return said;
  for (const { reading } of reads) {
    const field =
      reading.clause.before === '' ? null : priorityField(scan.tokens, reading.clause.from, reading.clause.to);
    if (field) return field;
  }
  return null;
}

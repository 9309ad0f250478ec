import type { ActionItem, ActionItemChange, Owner } from '../action-items/action-item';
import { accept, type Outcome, refuse } from '../shared/outcome';
import { addDays, addMonths, type PlainDate } from '../shared/plain-date';
import type { CorrectionOccasion } from './correction';
import type { CorrectionChange } from './correction-change';
import { type Company, candidatesFor, fittingTitle, namesIn, ownersOf } from './resolve';
import { isSaidAgain, reworded } from './said-again';
import { fold } from './text/fold';
import type { Doubt, UnderstoodAction } from './understanding';
import type { RevisedPart } from './views';

/** What a correction does to an action item, and the part it is told about. */
export interface PutRight {
  readonly part: RevisedPart['part'];
  readonly change: ActionItemChange;
}

/** The names by which people are to be found before a correction can be carried out. */
export function namesToFind(changes: readonly CorrectionChange[]): readonly string[] {
  return changes.flatMap((change) => {
    if (!('owners' in change)) return [];
    const gone = change.kind === 'owners' ? (change.insteadOf ?? []) : [];
    return namesIn([...change.owners, ...gone]);
  });
}

/** Why a correction cannot be carried out on an action item. */
export type PutRightRefusal = 'no-day-to-move' | 'no-such-day' | 'day-is-past' | 'not-an-owner';

/**
 * Whether a correction can be about an action item: other words for its title take the place of words it has, and a
 * sentence that does not answer it has something in common with it.
 */
export function canBeAbout(
  item: Pick<ActionItem, 'title' | 'owners'>,
  changes: readonly CorrectionChange[],
  occasion: CorrectionOccasion,
): boolean {
  return changes.every((change) => {
    if (change.kind === 'reword') return reworded(item.title, change) !== null;
    const isRetold = change.kind === 'title' && change.from === 'sentence' && occasion === 'next';
    return !isRetold || isSaidAgain(item, changes);
  });
}

/**
 * What a correction comes down to for an action item. Refuses what cannot be: a day that does not exist or has been,
 * moving a day that is not there, and putting somebody in the place of who is no owner.
 */
export function putRight(
  item: ActionItem,
  changes: readonly CorrectionChange[],
  company: Company,
): Outcome<readonly PutRight[], PutRightRefusal> {
  let owners = item.owners;
  let dueDay = item.dueDay;
  for (const change of changes) {
    const refusal = refusalOf(change, { ...item, owners, dueDay }, company);
    if (refusal) return refusal;
    owners = ownersAfter(change, { ...item, owners }, company);
    dueDay = dayAfter(change, dueDay);
  }
  return accept([
    ...(owners === item.owners ? [] : [{ part: 'owners', change: { kind: 'owners', owners } } as const]),
    ...(dueDay === item.dueDay ? [] : [{ part: 'due', change: { kind: 'due', dueDay } } as const]),
    ...changes.flatMap((change) => otherPart(change, item)),
  ]);
}

function refusalOf(change: CorrectionChange, item: ActionItem, company: Company) {
  const { number, dueDay, owners } = item;
  if (change.kind === 'shift' && !dueDay) return refuse('no-day-to-move', { number });
  if (change.kind === 'no-day') {
    const { about, words } = change.doubt;
    return refuse(about === 'past-date' ? 'day-is-past' : 'no-such-day', { number, words });
  }
  if (change.kind !== 'owners' || !change.insteadOf || owners.length === 0) return null;
  if (ownersBut(item, change.insteadOf, company).length < owners.length) return null;
  const [gone = '', now = ''] = [change.insteadOf, change.owners].map(
    (named) => ownersOf({ owners: named }, item.coalition, company)[0]?.name,
  );
  return isOwnedBy(item, change, company) ? null : refuse('not-an-owner', { number, gone, now });
}

/** Who should come in the place of another does it already. */
function isOwnedBy(item: ActionItem, named: Pick<UnderstoodAction, 'owners'>, company: Company): boolean {
  return ownersOf(named, item.coalition, company).every(({ personId, name }) =>
    item.owners.some((owner) => (personId ? owner.personId === personId : owner.name === name)),
  );
}

/** Owners and days may be put right step by step; anything else is said in one go. */
function otherPart(change: CorrectionChange, { title, state }: ActionItem): readonly PutRight[] {
  const isGone = state.status === 'ingetrokken';
  switch (change.kind) {
    case 'title':
      return [{ part: 'title', change: { kind: 'title', title: fittingTitle(change.title) } }];
    case 'reword':
      return [{ part: 'title', change: { kind: 'title', title: fittingTitle(reworded(title, change) ?? title) } }];
    case 'coalition':
      return [{ part: 'coalition', change: { kind: 'coalition', coalition: change.coalition.value } }];
    case 'priority':
      return [{ part: 'priority', change: { kind: 'priority', priority: change.priority.value } }];
    case 'clear':
      if (change.part === 'coalition') return [{ part: 'coalition', change: { kind: 'coalition', coalition: null } }];
      return change.part === 'priority' ? [{ part: 'priority', change: { kind: 'priority', priority: null } }] : [];
    case 'take-back':
    case 'withdraw':
      // "Ongedaan maken" behind "laat maar" takes that back.
      return isGone && change.kind === 'take-back'
        ? [{ part: 'restored', change: { kind: 'restore' } }]
        : [{ part: 'called-off', change: { kind: 'withdraw' } }];
    case 'restore':
      return isGone ? [{ part: 'restored', change: { kind: 'restore' } }] : [];
    case 'done':
      return [{ part: 'closed', change: { kind: 'close' } }];
    default:
      return [];
  }
}

function dayAfter(change: CorrectionChange, day: PlainDate | null): PlainDate | null {
  if (change.kind === 'due') return change.due.value;
  if (change.kind === 'clear' && change.part === 'due') return null;
  return change.kind === 'shift' && day ? shifted(day, change) : day;
}

function shifted(day: PlainDate, { by, unit }: Extract<CorrectionChange, { kind: 'shift' }>): PlainDate {
  if (unit === 'month') return addMonths(day, by);
  return addDays(day, unit === 'week' ? 7 * by : by);
}

/** "Niet Bas maar Inge" keeps the other owners; "nee, Inge" replaces them all. */
function ownersAfter(change: CorrectionChange, item: ActionItem, company: Company): readonly Owner[] {
  const { owners, coalition } = item;
  switch (change.kind) {
    case 'clear':
      return change.part === 'owners' ? [] : owners;
    case 'add-owners':
      return [...owners, ...ownersOf(change, coalition, company)];
    case 'owners': {
      const left = change.insteadOf ? ownersBut(item, change.insteadOf, company) : [];
      return [...left, ...ownersOf(change, coalition, company)];
    }
    case 'drop-owners':
      return ownersBut(item, change.owners, company);
    default:
      return owners;
  }
}

/** The owners of an action item without those that are named: also who is one of several that a name may mean. */
export function ownersBut(item: ActionItem, named: UnderstoodAction['owners'], company: Company): readonly Owner[] {
  const sure = ownersOf({ owners: named }, item.coalition, company);
  const perhaps = namesIn(named).flatMap((name) => candidatesFor(name, item.coalition, company.people));
  const ids = new Set([...sure.map((owner) => owner.personId), ...perhaps.map((person) => person.id)]);
  const names = new Set(namesIn(named));
  return item.owners.filter((owner) => !(owner.personId && ids.has(owner.personId)) && !names.has(owner.name));
}

/** What was understood, as a correction puts it right. */
export function understoodAs(
  understood: UnderstoodAction,
  changes: readonly CorrectionChange[],
  done: readonly PutRight[],
): UnderstoodAction {
  const days = done.flatMap(({ change }) => (change.kind === 'due' ? [change.dueDay] : []));
  let now = understood;
  for (const change of changes) now = { ...now, ...partsAs(now, change, days[0] ?? null) };
  return now;
}

function partsAs(was: UnderstoodAction, change: CorrectionChange, dueDay: PlainDate | null): Partial<UnderstoodAction> {
  switch (change.kind) {
    case 'due':
      return { due: change.due, doubts: [...was.doubts.filter(isAboutCoalition), ...change.doubts] };
    case 'shift': {
      const read = {
        span: null,
        words: change.words,
        reason: change.by > 0 ? 'offset-after' : 'offset-before',
      } as const;
      return dueDay ? { due: { ...read, value: dueDay } } : {};
    }
    case 'clear':
      return clearedAs(was, change.part);
    case 'coalition':
      return { coalition: change.coalition };
    case 'priority':
      return { priority: change.priority };
    case 'owners':
      return { owners: [...(change.insteadOf ? partsBut(was, change.insteadOf) : []), ...change.owners] };
    case 'add-owners':
      return { owners: [...was.owners, ...change.owners] };
    case 'drop-owners':
      return { owners: partsBut(was, change.owners) };
    case 'title':
      return { title: change.title };
    case 'reword':
      return { title: reworded(was.title, change) ?? was.title };
    case 'no-day':
    case 'restore':
    case 'withdraw':
    case 'take-back':
    case 'done':
      return {};
  }
}

function clearedAs(
  was: UnderstoodAction,
  part: Extract<CorrectionChange, { kind: 'clear' }>['part'],
): Partial<UnderstoodAction> {
  switch (part) {
    case 'due':
      return { due: null, doubts: was.doubts.filter(isAboutCoalition) };
    case 'coalition':
      return { coalition: null, doubts: was.doubts.filter((doubt) => !isAboutCoalition(doubt)) };
    case 'priority':
      return { priority: null };
    case 'owners':
      return { owners: [] };
  }
}

function isAboutCoalition(doubt: Doubt): boolean {
  return doubt.about === 'coalition';
}

/** The owners that were understood, without those that are named: "Bas" is also "Bas van der Laan". */
function partsBut({ owners }: UnderstoodAction, named: UnderstoodAction['owners']): UnderstoodAction['owners'] {
  const names = namesIn(named).map(fold);
  const isMe = named.some(({ value }) => value.kind === 'sender');
  return owners.filter(({ value }) =>
    value.kind === 'sender' ? !isMe : !names.some((name) => fold(value.name).startsWith(name)),
  );
}

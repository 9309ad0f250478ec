import type { ActionItem, ActionItemChange, Owner } from '../action-items/action-item';
import { addDays, addMonths, type PlainDate } from '../shared/plain-date';
import type { CorrectionChange } from './correction-change';
import { type Company, candidatesFor, namesIn, ownersOf } from './resolve';
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

/** What a correction comes down to for an action item; null when it moves a day that is not there. */
export function putRight(
  item: ActionItem,
  changes: readonly CorrectionChange[],
  company: Company,
): readonly PutRight[] | null {
  let owners = item.owners;
  let dueDay = item.dueDay;
  for (const change of changes) {
    if (change.kind === 'shift' && !dueDay) return null;
    owners = ownersAfter(change, { ...item, owners }, company);
    dueDay = dayAfter(change, dueDay);
  }
  return [
    ...(owners === item.owners ? [] : [{ part: 'owners', change: { kind: 'owners', owners } } as const]),
    ...(dueDay === item.dueDay ? [] : [{ part: 'due', change: { kind: 'due', dueDay } } as const]),
    ...changes.flatMap((change) => otherPart(change)),
  ];
}

/** Owners and days may be put right step by step; anything else is said in one go. */
function otherPart(change: CorrectionChange): readonly PutRight[] {
  switch (change.kind) {
    case 'title':
      return [{ part: 'title', change }];
    case 'coalition':
      return [{ part: 'coalition', change: { kind: 'coalition', coalition: change.coalition.value } }];
    case 'priority':
      return [{ part: 'priority', change: { kind: 'priority', priority: change.priority.value } }];
    case 'clear':
      if (change.part === 'coalition') return [{ part: 'coalition', change: { kind: 'coalition', coalition: null } }];
      return change.part === 'priority' ? [{ part: 'priority', change: { kind: 'priority', priority: null } }] : [];
    case 'withdraw':
    case 'take-back':
      return [{ part: 'called-off', change: { kind: 'withdraw' } }];
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
      return { due: change.due, doubts: was.doubts.filter(isAboutCoalition) };
    case 'shift': {
      const read = { span: null, words: change.words, reason: 'correction' } as const;
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

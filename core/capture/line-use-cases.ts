import type { ActionItem, ActionItemChange, ActionItemRefusal } from '../action-items/action-item';
import { showActionItem } from '../action-items/show';
import { changeActionItem, coalitionNames } from '../action-items/use-cases';
import type { ActionItemDetail } from '../action-items/views';
import type { Actor } from '../people/actor';
import { peopleCalled } from '../people/use-cases';
import type { ActionItemNumber, CoalitionCode } from '../shared/ids';
import { accept, type Outcome, refuse } from '../shared/outcome';
import { readCorrection } from './correction';
import { type EditedLine, editedLine, unreadField } from './edited-line';
import { ACTIONS_MAX, type IncomingMessage, TEXT_MAX } from './incoming';
import type { CapturePorts } from './ports';
import { printLine } from './print-line';
import { canBeAbout, namesToFind, type PutRightRefusal, putRight, understoodAs } from './put-right';
import { peopleAskedAbout, understandText } from './read-use-cases';
import { fieldsOf } from './reading/printed-line';
import { doubtsAbout, evidenceFor } from './show';
import type { UnderstoodAction } from './understanding';
import { partsOf } from './use-cases';
import type { LinePreview } from './views';

/** A line being typed: to add to a coalition, or to change an action item with. */
export type TypedLine = { readonly text: string } & (
  | { readonly coalition: CoalitionCode | null }
  | { readonly number: ActionItemNumber }
);

/** Shows what a line would become, without keeping anything. The same grammar as in the chat; every text is an action. */
export async function previewLine(ports: CapturePorts, who: Actor, line: TypedLine): Promise<LinePreview> {
  if (line.text.length > TEXT_MAX) return { actions: [] };
  const understood = await understandLine(ports, who, line);
  const names = await coalitionNames(ports);
  const actions = [];
  for (const { action, coalition } of understood.slice(0, ACTIONS_MAX)) {
    const fields = await partsOf(ports, who, { mentions: [] }, placed(action, coalition));
    const people = await peopleAskedAbout(ports, fields.owners);
    actions.push({
      ...fields,
      coalition: fields.coalition
        ? { code: fields.coalition, shortName: names.get(fields.coalition)?.shortName ?? fields.coalition }
        : null,
      evidence: evidenceFor(fields, action, who.person.id),
      doubts: doubtsAbout(fields, action, people),
    });
  }
  return { actions };
}

/** One action item in full, with its history and its one-line form; refuses an unknown number. */
export async function readActionItem(
  ports: CapturePorts,
  who: Actor,
  number: ActionItemNumber,
): Promise<Outcome<ActionItemDetail, 'not-found'>> {
  const item = await ports.actionItems.find(number);
  if (!item) return refuse('not-found', { number });
  const names = await coalitionNames(ports);
  const author = await ports.people.find(item.createdBy);
  return accept({
    ...showActionItem(item, names, who),
    createdAt: item.createdAt,
    createdByName: author?.name ?? item.createdBy,
    origin: { kind: item.origin.kind, link: item.origin.link },
    history: (await ports.actionItems.history(number)).map(({ at, byName, event }) => ({ at, byName, event })),
    line: await lineOf(ports, item),
  });
}

/**
 * Gives an action item the parts that an edited line asks for, or puts it right as a correction does. Refuses a line
 * that is empty, asks for more than one action, changes the status, or was typed over a version that has passed.
 */
export async function replaceLine(
  ports: CapturePorts,
  who: Actor,
  request: { readonly number: ActionItemNumber; readonly expectedVersion: number; readonly text: string },
): Promise<Outcome<ActionItemDetail, ActionItemRefusal | LineRefusal>> {
  const item = await ports.actionItems.findForChange(request.number);
  if (!item) return refuse('not-found', { number: request.number });
  if (item.version !== request.expectedVersion) return refuse('stale', { number: item.number });
  if (request.text.length > TEXT_MAX) return refuse('title-too-long');
  const changes = await changesFor(ports, who, item, request.text);
  if (!changes.ok) return changes;
  for (const change of changes.value) {
    const outcome = await changeActionItem(ports, who, { number: item.number, expectedVersion: null, change });
    if (!outcome.ok) return outcome;
  }
  return readActionItem(ports, who, item.number);
}

/** Why a line cannot change an action item. */
export type LineRefusal = PutRightRefusal | 'status-not-in-line' | 'field-unread';

async function changesFor(
  ports: CapturePorts,
  who: Actor,
  item: ActionItem,
  text: string,
): Promise<Outcome<readonly ActionItemChange[], ActionItemRefusal | LineRefusal>> {
  const correction = await correctionIn(ports, who, item, text);
  if (correction) {
    if (!correction.asked.ok) return correction.asked;
    const asked = correction.asked.value.map(({ change }) => change);
    return asked.some(({ kind }) => ABOUT_STATUS.has(kind)) ? refuse('status-not-in-line') : accept(asked);
  }
  const edited = editedLine(text, item.title);
  if (edited.kind === 'status') return refuse('status-not-in-line');
  const [only, ...others] = await understandEdited(ports, who, item, edited);
  if (!only) return refuse('nothing-understood');
  if (others.length > 0) return refuse('too-many-actions', { max: 1 });
  const unread = edited.kind === 'fields' ? unreadField(edited.fields, only.action) : null;
  if (unread) return refuse('field-unread', { words: unread });
  const placedThere = placed(only.action, only.coalition);
  const { title, owners, dueDay, coalition, priority } = await partsOf(ports, who, { mentions: [] }, placedThere);
  return accept([
    { kind: 'title', title },
    { kind: 'owners', owners },
    { kind: 'due', dueDay },
    { kind: 'coalition', coalition },
    { kind: 'priority', priority },
  ]);
}

/** The status has a field of its own in the panel, which can be undone there. */
const ABOUT_STATUS: ReadonlySet<ActionItemChange['kind']> = new Set(['withdraw', 'restore', 'close']);

/** An action of a line, and the coalition that counts when it names none. */
interface PlacedAction {
  readonly action: UnderstoodAction;
  readonly coalition: CoalitionCode | null;
}

async function understandLine(ports: CapturePorts, who: Actor, line: TypedLine): Promise<readonly PlacedAction[]> {
  if ('coalition' in line) {
    return (await read(ports, who, line.text)).map((action) => ({ action, coalition: line.coalition }));
  }
  const item = await ports.actionItems.find(line.number);
  if (!item) return [];
  const correction = await correctionIn(ports, who, item, line.text);
  if (!correction) return understandEdited(ports, who, item, editedLine(line.text, item.title));
  const asked = correction.asked.ok ? correction.asked.value : [];
  const [before] = await read(ports, who, await lineOf(ports, item));
  if (!before || asked.some(({ change }) => ABOUT_STATUS.has(change.kind))) return [];
  return [{ action: understoodAs(before, correction.changes, asked), coalition: null }];
}

/** Where there are fields, one that was taken out is gone; a sentence leaves the coalition. Talk asks for nothing. */
async function understandEdited(
  ports: CapturePorts,
  who: Actor,
  item: ActionItem,
  edited: EditedLine,
): Promise<readonly PlacedAction[]> {
  if (edited.kind === 'status' || edited.kind === 'talk') return [];
  const { kind, text } = edited;
  // "Is dit al klaar?" is no new name for it.
  if (/\?\s*$/.test(text) && (await read(ports, who, text, 'nothing')).length === 0) return [];
  const coalition = kind === 'fields' ? null : item.coalition;
  return (await read(ports, who, text)).map((action) => ({ action, coalition }));
}

function read(ports: CapturePorts, who: Actor, text: string, asked: IncomingMessage['asked'] = 'each-line') {
  return understandText(ports, { text, mentions: [], reference: who.now }, asked);
}

/** What a line puts right, as "nee, donderdag" does in the chat; null when it is no correction. */
async function correctionIn(ports: CapturePorts, who: Actor, item: ActionItem, text: string) {
  if (fieldsOf(text).size > 1) return null;
  const message = { text, mentions: [], reference: who.now };
  const correction = readCorrection(message, await ports.context.prepared(ports), 'answer');
  if (!correction || (typeof correction.which === 'number' && correction.which !== item.number)) return null;
  if (!canBeAbout(item, correction.changes, 'answer')) return null;
  const people = await peopleCalled(ports.people, namesToFind(correction.changes));
  return { changes: correction.changes, asked: putRight(item, correction.changes, { who, people, mentions: [] }) };
}

async function lineOf(ports: CapturePorts, item: ActionItem): Promise<string> {
  const coalition = item.coalition ? await ports.coalitions.find(item.coalition) : null;
  return printLine({
    title: item.title,
    owners: item.owners.map((owner) => owner.name),
    dueDay: item.dueDay,
    coalition: coalition && { code: coalition.code, name: coalition.name, aliases: coalition.aliases },
    priority: item.priority,
  });
}

function placed(action: UnderstoodAction, coalition: CoalitionCode | null): UnderstoodAction {
  if (action.coalition || !coalition) return action;
  return { ...action, coalition: { value: coalition, span: null, words: '', reason: 'conversation' } };
}

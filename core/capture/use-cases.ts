import type { ActionItem, ActionItemChange } from '../action-items/action-item';
import { announce, changeActionItem } from '../action-items/use-cases';
import type { Actor } from '../people/actor';
import { peopleCalled } from '../people/use-cases';
import type { Instant } from '../shared/plain-date';
import { type Capture, type CapturedAction, isDeleted, isNewText, type MessageKey, UNHEARD } from './capture';
import { correct } from './correction-use-cases';
import { ACTIONS_MAX, type CaptureResult, type IncomingMessage, TEXT_MAX } from './incoming';
import type { CapturePorts } from './ports';
import { showCapture, showItems, understandText } from './read-use-cases';
import { type Company, fittingTitle, namesIn, ownersOf } from './resolve';
import { type Part, type Revisal, revise } from './revise';
import type { UnderstoodAction } from './understanding';
import type { CaptureView, RevisedPart } from './views';

/**
 * Captures the action items of a message, or follows an edit of a message captured before. The same
 * delivery again is `known` and changes nothing. Refuses an empty or too long text, and more than 50 actions.
 */
export async function captureMessage(
  ports: CapturePorts,
  who: Actor,
  message: IncomingMessage,
): Promise<CaptureResult> {
  if (!message.text.trim()) return { kind: 'refused', code: 'text-empty', facts: {} };
  if (message.text.length > TEXT_MAX) return { kind: 'refused', code: 'text-too-long', facts: { max: TEXT_MAX } };
  if (message.coalition && !(await ports.coalitions.find(message.coalition))) {
    return { kind: 'refused', code: 'coalition-unknown', facts: {} };
  }
  const corrected = await correct(ports, who, message);
  if (corrected) return corrected;
  const understood = await understandIncoming(ports, message);
  if (understood.length > ACTIONS_MAX)
    return { kind: 'refused', code: 'too-many-actions', facts: { max: ACTIONS_MAX } };
  const known = await ports.captures.findForChange(message.key);
  if (known && !isNewText(known.revision, message.revisedAt)) return alreadyKnown(ports, who, known);
  if (known && known.actions.length > 0) return follow(ports, who, known, message, understood);
  if (understood.length === 0 && !known) return { kind: 'nothing' };
  return begin(ports, who, known, message, understood);
}

/**
 * Notes that a message was deleted. Gives the capture to ask about, or null when there is nothing to ask:
 * nothing was captured, everything is withdrawn already, or the deletion was heard before.
 */
export async function messageDeleted(
  ports: CapturePorts,
  who: Actor,
  key: MessageKey,
  at: Instant,
): Promise<CaptureView | null> {
  const known = await ports.captures.findForChange(key);
  const revision = known?.revision ?? UNHEARD;
  if (revision.deletedAt !== null && at <= revision.deletedAt) return null;
  const capture: Capture = known ?? { key, sender: who.person.id, revision, actions: [], cardId: null };
  const deleted = { ...capture, revision: { ...revision, deletedAt: at } };
  await ports.captures.put(deleted);
  if (!isDeleted(deleted.revision)) return null;
  const view = await showCapture(ports, who, deleted);
  return view.items.some((item) => item.status !== 'ingetrokken') ? view : null;
}

/** The card of a message as this person sees it now; null when nothing was captured from it. */
export async function readCapture(ports: CapturePorts, who: Actor, key: MessageKey): Promise<CaptureView | null> {
  const capture = await ports.captures.find(key);
  return capture && showCapture(ports, who, capture);
}

/** Withdraws or restores every action item of a message that this person may change; null when nothing was captured from it. */
export async function changeAll(
  ports: CapturePorts,
  who: Actor,
  key: MessageKey,
  kind: 'withdraw' | 'restore',
): Promise<CaptureView | null> {
  const capture = await ports.captures.findForChange(key);
  if (!capture) return null;
  for (const { number } of capture.actions) {
    await changeActionItem(ports, who, { number, expectedVersion: null, change: { kind } });
  }
  return showCapture(ports, who, capture);
}

/** Keeps the action items of a message that was deleted: the question is answered and is not asked again. */
export async function keepAll(ports: CapturePorts, who: Actor, key: MessageKey): Promise<CaptureView | null> {
  const capture = await ports.captures.findForChange(key);
  if (!capture) return null;
  const kept = { ...capture, revision: { ...capture.revision, keptAt: capture.revision.deletedAt } };
  await ports.captures.put(kept);
  return showCapture(ports, who, kept);
}

async function understandIncoming(ports: CapturePorts, message: IncomingMessage): Promise<readonly UnderstoodAction[]> {
  const actions = await understandText(ports, message, message.asked);
  const link = message.conversation?.belongsTo;
  const home = message.coalition ?? (link?.kind === 'coalition' ? link.code : null);
  if (!home) return actions;
  const part = { value: home, span: null, words: '', reason: 'conversation' } as const;
  return actions.map((action) => (action.coalition ? action : { ...action, coalition: part }));
}

async function alreadyKnown(ports: CapturePorts, who: Actor, capture: Capture): Promise<CaptureResult> {
  const view = await showCapture(ports, who, capture);
  return capture.actions.length === 0 ? { kind: 'nothing' } : { kind: 'known', view };
}

async function begin(
  ports: CapturePorts,
  who: Actor,
  known: Capture | null,
  message: IncomingMessage,
  understood: readonly UnderstoodAction[],
): Promise<CaptureResult> {
  const actions: CapturedAction[] = [];
  const items: ActionItem[] = [];
  for (const action of understood) {
    const item = await addActionItem(ports, who, message, action);
    items.push(item);
    actions.push({ number: item.number, understood: action, putRight: null });
  }
  const revision = { ...(known?.revision ?? UNHEARD), writtenAt: message.revisedAt };
  const capture: Capture = {
    key: message.key,
    sender: who.person.id,
    revision,
    actions,
    cardId: known?.cardId ?? null,
  };
  const [view] = await Promise.all([showItems(ports, who, capture, items), ports.captures.put(capture)]);
  return items.length === 0 ? { kind: 'nothing' } : { kind: 'captured', view };
}

async function addActionItem(
  ports: CapturePorts,
  who: Actor,
  message: IncomingMessage,
  understood: UnderstoodAction,
): Promise<ActionItem> {
  const [number, parts] = await Promise.all([ports.actionItems.nextNumber(), partsOf(ports, who, message, understood)]);
  const item: ActionItem = {
    number,
    ...parts,
    state: { status: 'te-doen' },
    origin: message.origin,
    createdBy: who.person.id,
    createdAt: who.now,
    version: 1,
  };
  await Promise.all([ports.actionItems.add(item), announce(ports, null, item)]);
  return item;
}

/** The fields of an action item as the message asked for them, with names turned into people. */
export async function partsOf(
  ports: CapturePorts,
  who: Actor,
  message: Pick<IncomingMessage, 'mentions'>,
  understood: UnderstoodAction,
): Promise<Pick<ActionItem, 'title' | 'owners' | 'dueDay' | 'coalition' | 'priority'>> {
  const coalition = understood.coalition?.value ?? null;
  const people = await peopleCalled(ports.people, namesIn(understood.owners));
  const company: Company = { who, people, mentions: message.mentions };
  return {
    title: fittingTitle(understood.title),
    owners: ownersOf(understood, coalition, company),
    dueDay: understood.due?.value ?? null,
    coalition,
    priority: understood.priority?.value ?? null,
  };
}

async function follow(
  ports: CapturePorts,
  who: Actor,
  known: Capture,
  message: IncomingMessage,
  understood: readonly UnderstoodAction[],
): Promise<CaptureResult> {
  const revision = { ...known.revision, writtenAt: message.revisedAt };
  if (understood.length === 0) {
    const emptied = { ...known, revision };
    await ports.captures.put(emptied);
    return { kind: 'emptied', view: await showCapture(ports, who, emptied) };
  }
  const changed: RevisedPart[] = [];
  const actions: CapturedAction[] = [];
  for (const revisal of revise(known.actions, understood)) {
    const kept = await carryOut(ports, who, message, revisal, changed);
    if (kept) actions.push(kept);
  }
  const capture = { ...known, revision, actions };
  await ports.captures.put(capture);
  return { kind: 'revised', view: await showCapture(ports, who, capture), changed };
}

async function carryOut(
  ports: CapturePorts,
  who: Actor,
  message: IncomingMessage,
  revisal: Revisal,
  changed: RevisedPart[],
): Promise<CapturedAction | null> {
  if (revisal.kind === 'add') {
    const { number } = await addActionItem(ports, who, message, revisal.now);
    changed.push({ number, part: 'added' });
    return { number, understood: revisal.now, putRight: null };
  }
  if (revisal.kind === 'drop') {
    await changeActionItem(ports, who, { number: revisal.number, expectedVersion: null, change: { kind: 'withdraw' } });
    changed.push({ number: revisal.number, part: 'withdrawn' });
    return null;
  }
  for (const part of await changeParts(ports, who, message, revisal)) changed.push({ number: revisal.number, part });
  return { number: revisal.number, understood: revisal.now, putRight: revisal.putRight };
}

async function changeParts(
  ports: CapturePorts,
  who: Actor,
  message: IncomingMessage,
  { number, now, parts }: Extract<Revisal, { kind: 'keep' }>,
): Promise<readonly Part[]> {
  if (parts.length === 0) return [];
  const values = await partsOf(ports, who, message, now);
  const done: Part[] = [];
  for (const part of parts) {
    const outcome = await changeActionItem(ports, who, {
      number,
      expectedVersion: null,
      change: changeOf(part, values),
    });
    if (outcome.ok) done.push(part);
  }
  return done;
}

function changeOf(part: Part, values: Awaited<ReturnType<typeof partsOf>>): ActionItemChange {
  const changes: Record<Part, ActionItemChange> = {
    title: { kind: 'title', title: values.title },
    owners: { kind: 'owners', owners: values.owners },
    due: { kind: 'due', dueDay: values.dueDay },
    coalition: { kind: 'coalition', coalition: values.coalition },
    priority: { kind: 'priority', priority: values.priority },
  };
  return changes[part];
}

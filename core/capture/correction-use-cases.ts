import type { ActionItem, ActionItemChange, Owner } from '../action-items/action-item';
import { changeActionItem } from '../action-items/use-cases';
import type { Actor } from '../people/actor';
import type { Instant } from '../shared/plain-date';
import { type Capture, type CapturedAction, isNewText, UNHEARD } from './capture';
import { type Correction, readCorrection } from './correction';
import type { CaptureResult, IncomingMessage } from './incoming';
import type { CapturePorts } from './ports';
import { showCapture } from './read-use-cases';
import { candidatesFor, namesIn, ownersOf } from './resolve';
import type { Part } from './revise';
import type { UnderstoodAction } from './understanding';

/** How long after a message its sender's next message may correct it, in minutes; an answer to the card may always. */
const CORRECTION_MINUTES = 5;

/**
 * Carries out a message that corrects an earlier one: an answer to its card, or the sender's next message
 * within five minutes. Null when it is no correction or there is nothing to correct. Refuses when the earlier
 * message gave several action items and the correction does not say which.
 */
export async function correct(
  ports: CapturePorts,
  who: Actor,
  message: IncomingMessage,
): Promise<CaptureResult | null> {
  const correction = readCorrection(message, await ports.context.prepared(ports));
  if (!correction) return null;
  const about = await captureAbout(ports, who, message);
  if (!about) return null;
  const heard = await ports.captures.findForChange(message.key);
  if (heard && !isNewText(heard.revision, message.revisedAt)) {
    return { kind: 'known', view: await showCapture(ports, who, about) };
  }
  const action = actionMeant(about, correction);
  if (!action) return { kind: 'refused', code: 'which-action', max: about.actions.length };
  await remember(ports, who, message, heard);
  return carryOut(ports, who, message, about, action, correction);
}

async function captureAbout(ports: CapturePorts, who: Actor, message: IncomingMessage): Promise<Capture | null> {
  const { conversationId } = message.key;
  const answered = message.answers && (await answeredTo(ports, conversationId, message.answers));
  if (answered) return answered;
  const since = new Date(Date.parse(message.revisedAt) - CORRECTION_MINUTES * 60_000).toISOString() as Instant;
  return ports.captures.latestBy(who.person.id, conversationId, since, message.revisedAt);
}

async function answeredTo(ports: CapturePorts, conversationId: string, activityId: string): Promise<Capture | null> {
  const byCard = await ports.captures.findByCard(conversationId, activityId);
  const found = byCard ?? (await ports.captures.find({ conversationId, activityId }));
  return found && found.actions.length > 0 ? found : null;
}

function actionMeant({ actions }: Capture, { number }: Correction): CapturedAction | null {
  if (number !== null) return actions.find((action) => action.number === number) ?? null;
  return actions.length === 1 ? (actions[0] ?? null) : null;
}

/** Notes the correcting message itself, so that the same delivery again does not undo a later change. */
async function remember(ports: CapturePorts, who: Actor, { key, revisedAt }: IncomingMessage, heard: Capture | null) {
  const capture: Capture = heard ?? { key, sender: who.person.id, revision: UNHEARD, actions: [], cardId: null };
  await ports.captures.put({ ...capture, revision: { ...capture.revision, writtenAt: revisedAt } });
}

async function carryOut(
  ports: CapturePorts,
  who: Actor,
  message: IncomingMessage,
  about: Capture,
  { number, understood }: CapturedAction,
  correction: Correction,
): Promise<CaptureResult> {
  const item = await ports.actionItems.findForChange(number);
  if (!item) return { kind: 'nothing' };
  const done: Part[] = [];
  for (const [part, change] of await changesOf(ports, who, message, item, correction)) {
    const outcome = await changeActionItem(ports, who, { number, expectedVersion: null, change });
    if (outcome.ok && outcome.value.version > item.version) done.push(part);
  }
  const capture = {
    ...about,
    actions: about.actions.map((one) =>
      one.number === number ? { number, understood: corrected(understood, correction) } : one,
    ),
  };
  await ports.captures.put(capture);
  return {
    kind: 'revised',
    view: await showCapture(ports, who, capture),
    changed: done.map((part) => ({ number, part })),
  };
}

async function changesOf(
  ports: CapturePorts,
  who: Actor,
  message: IncomingMessage,
  item: ActionItem,
  correction: Correction,
): Promise<readonly (readonly [Part, ActionItemChange])[]> {
  const { due, priority, coalition, owners } = correction;
  const changes: (readonly [Part, ActionItemChange])[] = [];
  if (due) changes.push(['due', { kind: 'due', dueDay: due.value }]);
  if (priority) changes.push(['priority', { kind: 'priority', priority: priority.value }]);
  if (coalition) changes.push(['coalition', { kind: 'coalition', coalition: coalition.value }]);
  if (owners.length > 0) {
    changes.push(['owners', { kind: 'owners', owners: await newOwners(ports, who, message, item, correction) }]);
  }
  return changes;
}

/** "niet Bas maar Inge" keeps the other owners; "nee, Inge" replaces them all. */
async function newOwners(
  ports: CapturePorts,
  who: Actor,
  message: IncomingMessage,
  item: ActionItem,
  { owners, insteadOf }: Correction,
): Promise<readonly Owner[]> {
  const before = insteadOf?.replace(/<\/?at>/g, '') ?? null;
  const people = await ports.people.named([...namesIn(owners), ...(before === null ? [] : [before])]);
  const named = ownersOf({ owners }, item.coalition, { who, people, mentions: message.mentions });
  if (before === null) return named;
  const gone = new Set(candidatesFor(before, item.coalition, people).map((person) => person.id));
  const stay = item.owners.filter((owner) => !(owner.personId && gone.has(owner.personId)) && owner.name !== insteadOf);
  return [...stay, ...named];
}

/** What was understood, as put right: a later edit of the first message then changes only what it really changes. */
function corrected(understood: UnderstoodAction, { due, priority, coalition, owners }: Correction): UnderstoodAction {
  return {
    ...understood,
    due: due ?? understood.due,
    priority: priority ?? understood.priority,
    coalition: coalition ?? understood.coalition,
    owners: owners.length > 0 ? owners : understood.owners,
  };
}

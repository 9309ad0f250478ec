import type { ActionItem, ActionItemChange, Owner } from '../action-items/action-item';
import { mayChange } from '../action-items/permissions';
import { changeActionItem } from '../action-items/use-cases';
import type { Actor } from '../people/actor';
import type { Person } from '../people/person';
import type { PersonId } from '../shared/ids';
import type { Instant } from '../shared/plain-date';
import { type Capture, type CapturedAction, isNewText, UNHEARD } from './capture';
import { type Correction, readCorrection } from './correction';
import type { CaptureResult, IncomingMessage } from './incoming';
import { isPlainlyMeant } from './overheard';
import type { CapturePorts } from './ports';
import { showCapture } from './read-use-cases';
import { candidatesFor, namesIn, ownersOf } from './resolve';
import type { Part } from './revise';
import type { Message, UnderstoodAction } from './understanding';

/** How long after a message its sender's next message may correct it, in minutes; an answer to it may always. */
const CORRECTION_MINUTES = 5;

/** What there is to know of a message to see whether it corrects another. */
type CorrectingMessage = Message & Pick<IncomingMessage, 'key' | 'revisedAt' | 'answers'>;

/** The capture that a correction is about, and how it was found. */
interface Aim {
  readonly about: Capture;
  readonly by: 'card' | 'message' | 'time';
}

/**
 * Carries out a message that corrects an earlier one: an answer to it or to its card, or the sender's next message
 * within five minutes. Null when it is no correction or there is nothing to correct. Refuses when the earlier
 * message gave several action items and the correction does not say which, and what the sender may not change.
 */
export async function correct(
  ports: CapturePorts,
  who: Actor,
  message: IncomingMessage,
): Promise<CaptureResult | null> {
  const correction = readCorrection(message, await ports.context.prepared(ports));
  if (!correction) return null;
  const heard = await ports.captures.findForChange(message.key);
  const about = (await aimOf(ports, who.person.id, message, heard))?.about;
  if (!about) return null;
  if (heard && !isNewText(heard.revision, message.revisedAt)) {
    return { kind: 'known', view: await showCapture(ports, who, about) };
  }
  const action = actionMeant(about, correction);
  if (!action) return { kind: 'refused', code: 'which-action', max: about.actions.length };
  await remember(ports, who, message, heard);
  return carryOut(ports, who, message, about, action, correction);
}

/**
 * Whether a message that nobody said to the bot is surely a correction, of an action item that its sender may
 * change. An answer to the card is read as if it was said to the bot; anything else must be plain. Changes nothing.
 */
export async function isOverheardCorrection(
  ports: CapturePorts,
  sender: Person,
  message: CorrectingMessage,
): Promise<boolean> {
  const correction = readCorrection(message, await ports.context.prepared(ports));
  const aim = correction && (await aimOf(ports, sender.id, message, await ports.captures.find(message.key)));
  if (!aim) return false;
  const action = actionMeant(aim.about, correction);
  if (!action) return aim.by === 'card';
  const item = await ports.actionItems.find(action.number);
  if (!item || item.state.status === 'ingetrokken' || !mayChange(item, sender).allowed) return false;
  if (aim.by === 'card') return true;
  if (aim.by === 'time' && message.answers !== null) return false;
  return isPlainlyMeant(message.text, correction) && (await replacesAnOwner(ports, item, correction));
}

/** A message that is an action itself corrects nothing: its edits change what it asked for. */
async function aimOf(
  ports: CapturePorts,
  sender: PersonId,
  message: CorrectingMessage,
  heard: Capture | null,
): Promise<Aim | null> {
  if (heard && heard.actions.length > 0) return null;
  const { conversationId } = message.key;
  const answered = message.answers && (await answeredTo(ports, conversationId, message.answers));
  if (answered) return answered;
  const until = saidAt(message, heard);
  const since = new Date(Date.parse(until) - CORRECTION_MINUTES * 60_000).toISOString() as Instant;
  const about = await ports.captures.latestBy(sender, conversationId, since, until);
  return about && { about, by: 'time' };
}

/** An edit of a correction counts from the moment at which the correction was heard before. */
function saidAt({ revisedAt }: CorrectingMessage, heard: Capture | null): Instant {
  const before = heard?.revision.writtenAt ?? revisedAt;
  return before < revisedAt ? before : revisedAt;
}

async function answeredTo(ports: CapturePorts, conversationId: string, activityId: string): Promise<Aim | null> {
  const byCard = await ports.captures.findByCard(conversationId, activityId);
  const about = byCard ?? (await ports.captures.find({ conversationId, activityId }));
  return about && about.actions.length > 0 ? { about, by: byCard ? 'card' : 'message' } : null;
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
  let refused: CaptureResult | null = null;
  for (const [part, change] of await changesOf(ports, who, message, item, correction)) {
    const outcome = await changeActionItem(ports, who, { number, expectedVersion: null, change });
    if (!outcome.ok) refused = { kind: 'refused', code: outcome.code, max: Number(outcome.facts.max ?? 0) };
    else if (outcome.value.version > item.version) done.push(part);
  }
  if (refused && done.length === 0) return refused;
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
  const people = await ports.people.named(namesIn(owners));
  const named = ownersOf({ owners }, item.coalition, { who, people, mentions: message.mentions });
  if (insteadOf === null) return named;
  const gone = await ownersCalled(ports, item, insteadOf);
  return [...item.owners.filter((owner) => !gone.includes(owner)), ...named];
}

/** Among people "niet Bas maar Inge" is about an action item of Bas, or about something else. */
async function replacesAnOwner(
  ports: CapturePorts,
  item: ActionItem,
  { owners, insteadOf }: Correction,
): Promise<boolean> {
  return owners.length === 0 || insteadOf === null || (await ownersCalled(ports, item, insteadOf)).length > 0;
}

async function ownersCalled(ports: CapturePorts, item: ActionItem, typed: string): Promise<readonly Owner[]> {
  const name = typed.replace(/<\/?at>/g, '');
  const people = candidatesFor(name, item.coalition, await ports.people.named([name]));
  const ids = new Set(people.map((person) => person.id));
  return item.owners.filter((owner) => (owner.personId && ids.has(owner.personId)) || owner.name === name);
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

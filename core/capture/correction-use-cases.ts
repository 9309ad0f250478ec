import type { ActionItem } from '../action-items/action-item';
import { mayChange } from '../action-items/permissions';
import { changeActionItem } from '../action-items/use-cases';
import type { Actor } from '../people/actor';
import type { Person } from '../people/person';
import { peopleCalled } from '../people/written-name';
import type { PersonId } from '../shared/ids';
import type { Instant } from '../shared/plain-date';
import { type Capture, type CapturedAction, isNewText, UNHEARD } from './capture';
import { type Correction, type CorrectionOccasion, readCorrection } from './correction';
import type { CaptureResult, IncomingMessage } from './incoming';
import { isPlainlyMeant } from './overheard';
import type { CapturePorts } from './ports';
import { namesToFind, ownersBut, type PutRight, putRight, understoodAs } from './put-right';
import { showCapture } from './read-use-cases';
import type { Message } from './understanding';

/** How long after a message its sender's next message may correct it, in minutes; an answer to it may always. */
const CORRECTION_MINUTES = 5;

/** What there is to know of a message to see whether it corrects another. */
type CorrectingMessage = Message & Pick<IncomingMessage, 'key' | 'revisedAt' | 'answers'>;

/** The capture that a correction is about, and how it was found. */
interface Aim {
  readonly about: Capture;
  readonly by: 'card' | 'message' | 'time';
  readonly correction: Correction;
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
  if (message.asked !== 'nothing' || !(await readFor(ports, message, message.answers ? 'answer' : 'next'))) return null;
  const heard = await ports.captures.findForChange(message.key);
  const { about, correction } = (await aimOf(ports, who.person.id, message, heard)) ?? {};
  if (!about || !correction) return null;
  if (heard && !isNewText(heard.revision, message.revisedAt)) {
    return { kind: 'known', view: await showCapture(ports, who, about) };
  }
  const action = actionMeant(about, correction);
  if (!action) return { kind: 'refused', code: 'which-action', facts: { count: about.actions.length } };
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
  if (!(await readFor(ports, message, message.answers ? 'answer' : 'next'))) return false;
  const aim = await aimOf(ports, sender.id, message, await ports.captures.find(message.key));
  if (!aim) return false;
  const { about, by, correction } = aim;
  const action = actionMeant(about, correction);
  if (!action) return by === 'card';
  const item = await ports.actionItems.find(action.number);
  if (!item || item.state.status === 'ingetrokken' || !mayChange(item, sender).allowed) return false;
  if (by === 'card') return true;
  if (by === 'time' && message.answers !== null) return false;
  return isPlainlyMeant(message.text, correction) && (await replacesAnOwner(ports, sender, item, correction));
}

async function readFor(
  ports: CapturePorts,
  message: CorrectingMessage,
  occasion: CorrectionOccasion,
): Promise<Correction | null> {
  return readCorrection(message, await ports.context.prepared(ports), occasion);
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
  const correction = await readFor(ports, message, answered ? 'answer' : 'next');
  if (answered) return correction && { ...answered, correction };
  const until = saidAt(message, heard);
  const since = new Date(Date.parse(until) - CORRECTION_MINUTES * 60_000).toISOString() as Instant;
  const about = correction && (await ports.captures.latestBy(sender, conversationId, since, until));
  return about && { about, by: 'time', correction };
}
/** An edit of a correction counts from the moment at which the correction was heard before. */
function saidAt({ revisedAt }: CorrectingMessage, heard: Capture | null): Instant {
  const before = heard?.revision.writtenAt ?? revisedAt;
  return before < revisedAt ? before : revisedAt;
}

async function answeredTo(
  ports: CapturePorts,
  conversationId: string,
  activityId: string,
): Promise<Omit<Aim, 'correction'> | null> {
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
  { number, understood, putRight: before }: CapturedAction,
  { changes }: Correction,
): Promise<CaptureResult> {
  // What was put right before may be meant, or all of it; nobody can tell.
  if (before && changes.some(({ kind }) => kind === 'take-back')) {
    return { kind: 'refused', code: 'what-to-take-back', facts: { number } };
  }
  const item = await ports.actionItems.findForChange(number);
  if (!item) return { kind: 'nothing' };
  const people = await peopleCalled(ports.people, namesToFind(changes));
  const asked = putRight(item, changes, { who, people, mentions: message.mentions });
  if (!asked) return { kind: 'refused', code: 'no-day-to-move', facts: { number } };
  const { done, refused } = await changeEach(ports, who, item, asked);
  if (refused && done.length === 0) return refused;
  const corrected = { number, understood, putRight: understoodAs(before ?? understood, changes, asked) };
  const capture = { ...about, actions: about.actions.map((one) => (one.number === number ? corrected : one)) };
  await ports.captures.put(capture);
  const view = await showCapture(ports, who, capture);
  if (done.length === 0) return { kind: 'unchanged', view, number };
  return { kind: 'revised', view, changed: done.map((part) => ({ number, part })) };
}

/** Makes each change that is allowed; what is so already does not count as done. */
async function changeEach(ports: CapturePorts, who: Actor, item: ActionItem, asked: readonly PutRight[]) {
  const done: PutRight['part'][] = [];
  let version: number = item.version;
  let refused: Extract<CaptureResult, { kind: 'refused' }> | null = null;
  for (const { part, change } of asked) {
    const outcome = await changeActionItem(ports, who, { number: item.number, expectedVersion: null, change });
    if (!outcome.ok) {
      refused = { kind: 'refused', code: outcome.code, facts: outcome.facts };
    } else if (outcome.value.version > version) {
      done.push(part);
      version = outcome.value.version;
    }
  }
  return { done, refused };
}

/** Among people "niet Bas maar Inge" is about an action item of Bas, or about something else. */
async function replacesAnOwner(
  ports: CapturePorts,
  sender: Person,
  item: ActionItem,
  { changes }: Correction,
): Promise<boolean> {
  const company = {
    who: { person: sender },
    people: await peopleCalled(ports.people, namesToFind(changes)),
    mentions: [],
  };
  return changes.every(
    (change) =>
      change.kind !== 'owners' ||
      change.insteadOf === null ||
      ownersBut(item, change.insteadOf, company).length < item.owners.length,
  );
}

import type { ActionItem } from '../action-items/action-item';
import { mayChange } from '../action-items/permissions';
import { changeActionItem } from '../action-items/use-cases';
import type { Actor } from '../people/actor';
import type { Person } from '../people/person';
import { peopleCalled } from '../people/use-cases';
import { type Aim, aimOf, type CorrectingMessage, foundFor, mayCorrect } from './aim-use-cases';
import { type Capture, type CapturedAction, isNewText, UNHEARD } from './capture';
import type { Correction } from './correction';
import type { CaptureResult, IncomingMessage } from './incoming';
import { isPlainlyMeant } from './overheard';
import type { CapturePorts } from './ports';
import { namesToFind, ownersBut, type PutRight, putRight, understoodAs } from './put-right';
import { showCapture } from './read-use-cases';
import type { RevisedPart } from './views';

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
  if (message.asked !== 'nothing' || !(await mayCorrect(ports, message))) return null;
  const heard = await ports.captures.findForChange(message.key);
  if (heard && heard.actions.length === 0 && !isNewText(heard.revision, message.revisedAt)) {
    const found = await foundFor(ports, who.person.id, message, heard);
    return found && { kind: 'known', view: await showCapture(ports, who, found.about) };
  }
  const aim = await aimOf(ports, who.person.id, message, heard);
  if (!aim) return null;
  if ('unclear' in aim) {
    return { kind: 'refused', code: 'which-person', facts: { name: aim.unclear.name, example: aim.unclear.example } };
  }
  if (aim.correction.changes.length === 0) return { kind: 'nothing' };
  if (aim.actions.length === 0) {
    return { kind: 'refused', code: 'which-action', facts: { count: aim.about.actions.length } };
  }
  await remember(ports, who, message, heard);
  return carryOut(ports, who, message, aim);
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
  if (!(await mayCorrect(ports, message))) return false;
  const aim = await aimOf(ports, sender.id, message, await ports.captures.find(message.key));
  if (!aim) return false;
  if ('unclear' in aim || aim.actions.length === 0) return aim.by === 'card';
  const { by, correction } = aim;
  const items = await ports.actionItems.findMany(aim.actions.map(({ number }) => number));
  const [item, ...others] = items.filter((one) => mayStillChange(one, sender, correction));
  if (!item) return false;
  if (by === 'card') return true;
  if (others.length > 0 || (by === 'time' && message.answers !== null)) return false;
  return isPlainlyMeant(message.text, correction) && (await replacesAnOwner(ports, sender, item, correction));
}

function mayStillChange(item: ActionItem, sender: Person, { changes }: Correction): boolean {
  const stands = item.state.status !== 'ingetrokken' || changes.some(({ kind }) => kind === 'restore');
  return stands && mayChange(item, sender).allowed;
}

/** Notes the correcting message itself, so that the same delivery again does not undo a later change. */
async function remember(ports: CapturePorts, who: Actor, { key, revisedAt }: IncomingMessage, heard: Capture | null) {
  const capture: Capture = heard ?? { key, sender: who.person.id, revision: UNHEARD, actions: [], cardId: null };
  await ports.captures.put({ ...capture, revision: { ...capture.revision, writtenAt: revisedAt } });
}

/** Carries a correction out on each action item it is about; refuses only when none could be changed. */
async function carryOut(
  ports: CapturePorts,
  who: Actor,
  message: IncomingMessage,
  { about, actions, correction }: Aim,
): Promise<CaptureResult> {
  const changed: RevisedPart[] = [];
  const corrected: CapturedAction[] = [];
  let refused: Refused | null = null;
  for (const action of actions) {
    const outcome = await carryOutOn(ports, who, message, action, correction);
    if (outcome.refused) refused = outcome.refused;
    if (outcome.corrected) corrected.push(outcome.corrected);
    changed.push(...outcome.done.map((part) => ({ number: action.number, part })));
  }
  if (refused && changed.length === 0) return refused;
  const [first] = corrected;
  if (!first) return { kind: 'nothing' };
  const now = about.actions.map((one) => corrected.find(({ number }) => number === one.number) ?? one);
  const capture = { ...about, actions: now };
  await ports.captures.put(capture);
  const view = await showCapture(ports, who, capture);
  return changed.length === 0 ? { kind: 'unchanged', view, number: first.number } : { kind: 'revised', view, changed };
}

type Refused = Extract<CaptureResult, { kind: 'refused' }>;

/** What became of one action item. */
interface CarriedOut {
  readonly done: readonly RevisedPart['part'][];
  /** As it was understood once the correction counts; null when it does not. */
  readonly corrected: CapturedAction | null;
  readonly refused: Refused | null;
}

async function carryOutOn(
  ports: CapturePorts,
  who: Actor,
  { mentions }: IncomingMessage,
  { number, understood, putRight: before }: CapturedAction,
  { changes }: Correction,
): Promise<CarriedOut> {
  const item = await ports.actionItems.findForChange(number);
  if (!item) return { done: [], corrected: null, refused: null };
  // What was put right before may be meant, or all of it; nobody can tell.
  if (before && item.state.status !== 'ingetrokken' && changes.some(({ kind }) => kind === 'take-back')) {
    return refusedFor('what-to-take-back', { number });
  }
  const people = await peopleCalled(ports.people, namesToFind(changes));
  const asked = putRight(item, changes, { who, people, mentions });
  if (!asked.ok) return refusedFor(asked.code, asked.facts);
  const { done, refused } = await changeEach(ports, who, item, asked.value);
  if (refused && done.length === 0) return { done, corrected: null, refused };
  const corrected = { number, understood, putRight: understoodAs(before ?? understood, changes, asked.value) };
  return { done, corrected, refused };
}

function refusedFor(code: Refused['code'], facts: Refused['facts']): CarriedOut {
  return { done: [], corrected: null, refused: { kind: 'refused', code, facts } };
}

/** Makes each change that is allowed; what is so already does not count as done. */
async function changeEach(ports: CapturePorts, who: Actor, item: ActionItem, asked: readonly PutRight[]) {
  const done: PutRight['part'][] = [];
  let version: number = item.version;
  let refused: Refused | null = null;
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

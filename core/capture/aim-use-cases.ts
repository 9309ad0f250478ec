import type { ActionItem } from '../action-items/action-item';
import { givenName } from '../people/person';
import { peopleCalled } from '../people/use-cases';
import type { PersonId } from '../shared/ids';
import type { Instant } from '../shared/plain-date';
import type { Capture, CapturedAction } from './capture';
import { beginnings, type Correction, type CorrectionOccasion, readCorrection } from './correction';
import { correctionWords } from './correction-frames';
import type { IncomingMessage } from './incoming';
import { type AskedName, mayBeName, type NameAnswer, readNameAnswer } from './name-answer';
import type { CapturePorts } from './ports';
import { canBeAbout } from './put-right';
import { candidatesFor } from './resolve';
import { fold } from './text/fold';
import type { Message } from './understanding';

/** How long after a message its sender's next message may correct it, in minutes; an answer to it may always. */
const CORRECTION_MINUTES = 5;

/** What there is to know of a message to see whether it corrects another. */
export type CorrectingMessage = Message & Pick<IncomingMessage, 'key' | 'revisedAt' | 'answers'>;

/** The capture that a message is about, and how it was found. */
interface Found {
  readonly about: Capture;
  readonly by: 'card' | 'message' | 'time';
}

/** What a correction is about and what it changes. */
export interface Aim extends Found {
  readonly correction: Correction;
  /** Empty when it does not say which of several action items it means. */
  readonly actions: readonly CapturedAction[];
}

/** A name that several people bear was answered with words that tell none of them apart. */
export type UnclearAim = Found & { readonly unclear: Extract<NameAnswer, { kind: 'unclear' }> };

/** Whether reading on may be worth it: the text is a correction by itself, or may be about a name or a thing that was said. */
export async function mayCorrect(ports: CapturePorts, message: CorrectingMessage): Promise<boolean> {
  return (
    mayBeName(message.text) ||
    thingIn(message.text) !== null ||
    (await readFor(ports, message, message.answers ? 'answer' : 'next')) !== null
  );
}

/**
 * Finds what a message corrects: what it answers, or its sender's last message. Null when it corrects nothing. A
 * message that is an action itself corrects nothing: its edits change what it asked for.
 */
export async function aimOf(
  ports: CapturePorts,
  sender: PersonId,
  message: CorrectingMessage,
  heard: Capture | null,
): Promise<Aim | UnclearAim | null> {
  if (heard && heard.actions.length > 0) return null;
  const found = await foundFor(ports, sender, message, heard);
  if (!found) return null;
  const occasion = found.by === 'time' ? 'next' : 'answer';
  const correction = await readFor(ports, message, occasion);
  const items = await ports.actionItems.findMany(found.about.actions.map(({ number }) => number));
  const answer = await nameAnswerIn(ports, message.text, occasion, items);
  if (answer?.kind === 'unclear') return { ...found, unclear: answer };
  if (answer) {
    const actions = found.about.actions.filter(({ number }) => answer.numbers.includes(number));
    return { ...found, actions, correction: { which: null, changes: [answer.change] } };
  }
  if (!correction) return aimAtThing(ports, message, found, items);
  const fitting = items.filter((item) => canBeAbout(item, correction.changes, occasion)).map(({ number }) => number);
  if (fitting.length === 0) return null;
  const actions = found.about.actions.filter(({ number }) => fitting.includes(number));
  return { ...found, correction, actions: actionsMeant(actions, correction) };
}

/** "De zaal moet voor donderdag": the work is named by a word of its title that no other has. */
async function aimAtThing(
  ports: CapturePorts,
  message: CorrectingMessage,
  found: Found,
  items: readonly ActionItem[],
): Promise<Aim | null> {
  const { thing, said } = thingIn(message.text) ?? {};
  const [item, ...others] = items.filter(({ title }) => correctionWords(title).some(({ norm }) => norm === thing));
  if (!said || !item || others.length > 0) return null;
  const correction = await readFor(ports, { ...message, text: said }, 'next');
  // "De zaal is geregeld" tells how things are.
  if (!correction || correction.which !== null || correction.changes.some(({ kind }) => kind === 'done')) return null;
  if (!canBeAbout(item, correction.changes, 'next')) return null;
  return { ...found, correction, actions: found.about.actions.filter(({ number }) => number === item.number) };
}

/** The word that a text begins with behind its article, and what it says of it. */
function thingIn(text: string): { readonly thing: string; readonly said: string } | null {
  const match = /^(?:de|het|the)\s+([\p{L}\p{N}-]+)\s+(.+)$/iu.exec(beginnings(text).at(-1) ?? '');
  return match && text.length <= THING_TEXT_MAX ? { thing: fold(match[1] ?? ''), said: match[2] ?? '' } : null;
}

const THING_TEXT_MAX = 80;

function actionsMeant(actions: readonly CapturedAction[], { which, changes }: Correction): readonly CapturedAction[] {
  if (typeof which === 'number') return actions.filter(({ number }) => number === which);
  // What was not withdrawn stays as it is when the rest comes back.
  const isForAll = which === 'all' || changes.every(({ kind }) => kind === 'restore');
  return isForAll || actions.length === 1 ? actions : [];
}

async function readFor(
  ports: CapturePorts,
  message: CorrectingMessage,
  occasion: CorrectionOccasion,
): Promise<Correction | null> {
  return readCorrection(message, await ports.context.prepared(ports), occasion);
}

/** What a message may correct: the message or card that it answers, or its sender's last message with action items. */
export async function foundFor(
  ports: CapturePorts,
  sender: PersonId,
  message: CorrectingMessage,
  heard: Capture | null,
): Promise<Found | null> {
  const answered = message.answers && (await answeredTo(ports, message.key.conversationId, message.answers));
  return answered || lastSaid(ports, sender, message, heard);
}

async function lastSaid(
  ports: CapturePorts,
  sender: PersonId,
  message: CorrectingMessage,
  heard: Capture | null,
): Promise<Found | null> {
  const until = saidAt(message, heard);
  const since = new Date(Date.parse(until) - CORRECTION_MINUTES * 60_000).toISOString() as Instant;
  const about = await ports.captures.latestBy(sender, message.key.conversationId, since, until);
  return about && { about, by: 'time' };
}

/** An edit of a correction counts from the moment at which the correction was heard before. */
function saidAt({ revisedAt }: CorrectingMessage, heard: Capture | null): Instant {
  const before = heard?.revision.writtenAt ?? revisedAt;
  return before < revisedAt ? before : revisedAt;
}

async function answeredTo(ports: CapturePorts, conversationId: string, activityId: string): Promise<Found | null> {
  const byCard = await ports.captures.findByCard(conversationId, activityId);
  const about = byCard ?? (await ports.captures.find({ conversationId, activityId }));
  return about && about.actions.length > 0 ? { about, by: byCard ? 'card' : 'message' } : null;
}

async function nameAnswerIn(
  ports: CapturePorts,
  text: string,
  occasion: CorrectionOccasion,
  items: readonly ActionItem[],
): Promise<NameAnswer | null> {
  if (!mayBeName(text)) return null;
  const asked = await askedNames(ports, items);
  if (asked.length === 0) return null;
  for (const [openings, said] of beginnings(text).entries()) {
    const answer = readNameAnswer(said, openings > 0 || occasion === 'answer', asked);
    if (answer) return answer;
  }
  return null;
}

/** The owners whose name others bear too, with those others. */
async function askedNames(ports: CapturePorts, items: readonly ActionItem[]): Promise<readonly AskedName[]> {
  const owners = items.flatMap(({ number, owners: all }) => all.map((owner) => ({ number, ...owner })));
  const called = (owner: (typeof owners)[number]) => (owner.personId ? givenName(owner.name) : owner.name);
  const people = owners.length > 0 ? await peopleCalled(ports.people, owners.map(called)) : [];
  return owners.flatMap((owner) => {
    const others = candidatesFor(called(owner), null, people).filter(({ id }) => id !== owner.personId);
    const isOpen = owner.personId === null;
    return others.length > 0 ? [{ number: owner.number, called: owner.name, isOpen, others }] : [];
  });
}

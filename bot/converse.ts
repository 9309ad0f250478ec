import type { TurnContext } from 'botbuilder';
import type { CapturePorts } from '../core/capture/ports';
import { actor } from '../core/people/actor';
import type { ProgrammeId } from '../core/shared/ids';
import { sentences } from '../i18n/sentences';
import { cardsAbout } from './capture/commands';
import { sendCard, sendLine, updateCard } from './delivery';
import type { Heard } from './heard';
import { speaker } from './people';
import type { BotParts, CaptureReply, CardUpdate, Reply, Turn } from './turn';

/** An activity being answered. */
export interface Hearing {
  readonly parts: BotParts;
  readonly context: TurnContext;
  readonly heard: Heard;
}

/** One turn: everything that is kept is kept in one transaction, and only then is anything said. */
export async function converse(hearing: Hearing, answer: (turn: Turn) => Promise<Reply>): Promise<void> {
  const { parts, context, heard } = hearing;
  const programme = parts.programmeOf(heard.tenantId);
  if (!programme) {
    await sendLine(context, sentences(heard.language).chat.unknownTenant, parts.log);
    return;
  }
  const { reply, updates } = await parts.inProgramme(programme, async (ports) => {
    const turn = await beginTurn(hearing, ports);
    const answered = await answer(turn);
    const touched = answered.kind === 'line' || answered.kind === 'card' ? answered.touched : [];
    return { reply: answered, updates: await cardsAbout(turn, touched) };
  });
  await deliver(hearing, programme, reply);
  await updateCards(hearing, updates);
}

/** Finds out who speaks and what the chat belongs to. */
export async function beginTurn({ parts, heard }: Hearing, ports: CapturePorts): Promise<Turn> {
  const [person, stored] = await Promise.all([speaker(ports, heard), ports.conversations.find(heard.conversation.id)]);
  return {
    ports,
    who: actor(person, parts.now()),
    language: person.language,
    texts: sentences(person.language),
    conversation: stored ?? { ...heard.conversation, belongsTo: null },
    boardUrl: parts.boardUrl,
    refreshes: heard.refreshes,
  };
}

/** Says what a turn led to. */
export async function deliver(hearing: Hearing, programme: ProgrammeId, reply: Reply): Promise<void> {
  const { parts, context } = hearing;
  switch (reply.kind) {
    case 'silence':
      return;
    case 'line':
      return sendLine(context, reply.text, parts.log);
    case 'card':
      await sendCard(context, reply.card, parts.log);
      return;
    case 'capture':
      return deliverCapture(hearing, programme, reply);
  }
}

export async function updateCards({ parts, context }: Hearing, updates: readonly CardUpdate[]): Promise<void> {
  for (const { cardId, card } of updates) await updateCard(context, cardId, card, parts.log);
}

/** Sends the one card about a message, or updates it. A message that is heard again finds its card there. */
async function deliverCapture({ parts, context }: Hearing, programme: ProgrammeId, reply: CaptureReply): Promise<void> {
  if (!reply.cardId) {
    const cardId = await sendCard(context, reply.card, parts.log);
    if (cardId) await parts.inProgramme(programme, ({ captures }) => captures.setCard(reply.key, cardId));
  } else if (reply.update) {
    await updateCard(context, reply.cardId, reply.card, parts.log);
  }
  if (reply.line) await sendLine(context, reply.line, parts.log);
}

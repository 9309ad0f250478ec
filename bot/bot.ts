import { ActivityTypes, type TurnContext } from 'botbuilder';
import { findPlace } from '../core/capture/conversation-use-cases';
import { askAboutDeletion, captureText, correctText, followEdit } from './capture/commands';
import { commandMeant, findCommand } from './command-line';
import { welcomeReply } from './conversations/commands';
import { beginTurn, converse, deliver, updateCards } from './converse';
import { type HeardMessage, readHeard, readHeardMessage } from './heard';
import { answer, answerInvoke, type InvokeAnswer } from './invoke';
import { corrects, isCaptured, listeningTo } from './listening';
import { oneAtATime } from './one-at-a-time';
import { commands } from './registry';
import { type BotParts, type Reply, say, silence, type Turn, unlessAction } from './turn';
import { typedWords } from './typed-words';

export interface Bot {
  /** Answers one activity. It throws when the channel should hand in the activity again. */
  run(context: TurnContext): Promise<void>;
}

/** Makes the bot: the only handler of activities. A turn goes in, the registry answers, the answer goes out. */
export function createBot(parts: BotParts): Bot {
  const inLine = oneAtATime();

  const onMessage = (listen: Listen) => async (context: TurnContext) => {
    const heard = readHeardMessage(context.activity, parts.now());
    const key = `${heard.conversation.id} ${heard.activityId}`;
    await inLine(key, async () => {
      const reply = await listen(parts, heard);
      if (reply) await converse({ parts, context, heard }, reply);
    });
  };

  const answers: Readonly<Record<string, (context: TurnContext) => Promise<void>>> = {
    [ActivityTypes.Message]: onMessage(listen),
    [ActivityTypes.MessageUpdate]: onMessage(listenToEdit),
    [ActivityTypes.MessageDelete]: onMessage(listenToDeletion),
    [ActivityTypes.ConversationUpdate]: (context) => welcome(parts, context),
    [ActivityTypes.Invoke]: (context) => onInvoke(parts, context),
  };
  return {
    async run(context) {
      await answers[context.activity.type]?.(context);
    },
  };
}

/** How to answer what was heard; null when it was said among people, and then no turn begins. */
type Listen = (parts: BotParts, heard: HeardMessage) => Promise<((turn: Turn) => Promise<Reply>) | null>;

const listen: Listen = async (parts, heard) => {
  switch (listeningTo(heard)) {
    case 'addressed':
      return (turn) => answerMessage(turn, heard);
    case 'marked':
      return (turn) => captureText(turn, heard);
    case 'perhaps-correction':
      return (await corrects(parts, heard)) ? (turn) => correctText(turn, heard) : null;
    case 'overheard':
      return null;
  }
};

/** An edited command is not carried out again: it may have closed the wrong action item before. */
const listenToEdit: Listen = async (parts, heard) => {
  const listening = listeningTo(heard);
  const matters = listening === 'addressed' || listening === 'marked' || (await isCaptured(parts, heard));
  if (!matters) return listen(parts, heard);
  const isCommand = heard.addressed && findCommand(commands, heard.text) !== null;
  return (turn) => followEdit(turn, heard, isCommand);
};

/** Nobody is told that an organisation does not take part because a message went away. */
const listenToDeletion: Listen = async (parts, heard) =>
  heard.addressed || parts.programmeOf(heard.tenantId) ? (turn) => askAboutDeletion(turn, heard) : null;

async function answerMessage(turn: Turn, heard: HeardMessage): Promise<Reply> {
  const { chat } = turn.texts;
  if (heard.text === '') return heard.carriesCard ? silence : say(chat.notUnderstood(chat.example));
  const command = findCommand(commands, heard.text);
  const meant = command ? null : await wordsMeant(turn, heard.text);
  const reply = command ? await command(turn) : meant ? unlessAction(chat.didYouMean(meant)) : null;
  if (!reply) return captureText(turn, heard);
  if (reply.kind !== 'line' || !reply.unlessAction) return reply;
  const captured = await captureText(turn, heard);
  return isNothing(captured) ? reply : captured;
}

/** What would have been understood but for a slip; "actie Sanne belt" lacks its colon, unless it names a coalition. */
async function wordsMeant(turn: Turn, text: string): Promise<string | null> {
  const [, marker = '', rest = ''] = /^\/?(\p{L}+)\s+(.+)$/u.exec(text.trim()) ?? [];
  const isMarker = rest.includes(' ') && typedWords('marker').includes(marker.toLowerCase());
  return isMarker && !(await findPlace(turn.ports, turn.who, rest))
    ? `${marker.toLowerCase()}: ${rest}`
    : commandMeant(commands, text);
}

function isNothing(reply: Reply): boolean {
  return reply.kind === 'silence' || (reply.kind === 'line' && reply.unlessAction === true);
}

/** The first words where the bot is added; silence when somebody else is. */
async function welcome(parts: BotParts, context: TurnContext): Promise<void> {
  const botId = context.activity.recipient?.id;
  if (!context.activity.membersAdded?.some((member) => member.id === botId)) return;
  const heard = readHeard(context.activity, parts.now());
  await converse({ parts, context, heard }, async (turn) => welcomeReply(turn));
}

async function onInvoke(parts: BotParts, context: TurnContext): Promise<void> {
  const heard = readHeard(context.activity, parts.now());
  const programme = parts.programmeOf(heard.tenantId);
  if (!programme) return respond(context, answer(undefined, { status: 403 }));
  const hearing = { parts, context, heard };
  const invoke = { name: context.activity.name ?? '', value: context.activity.value as unknown, heard };
  const given = await parts.inProgramme(programme, async (ports) =>
    answerInvoke(await beginTurn(hearing, ports), invoke),
  );
  try {
    if (given.reply) await deliver(hearing, programme, given.reply);
    await updateCards(hearing, given.updates);
  } catch {
    // What was asked is done and kept; that the conversation could not be told does not change it.
    parts.log.warn({ invoke: invoke.name }, 'the conversation was not told of a change');
  }
  await respond(context, given);
}

async function respond(context: TurnContext, { status, body }: InvokeAnswer): Promise<void> {
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status, body } });
}

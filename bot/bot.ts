import { ActivityTypes, type TurnContext } from 'botbuilder';
import { askAboutDeletion, captureText, followEdit, isMarked } from './capture/commands';
import { findCommand } from './command-line';
import { welcomeReply } from './conversations/commands';
import { beginTurn, converse, deliver, updateCards } from './converse';
import { type HeardMessage, readHeard, readHeardMessage } from './heard';
import { answer, answerInvoke, type InvokeAnswer } from './invoke';
import { oneAtATime } from './one-at-a-time';
import { commands } from './registry';
import { type BotParts, type Reply, say, silence, type Turn } from './turn';

export interface Bot {
  /** Answers one activity. It throws when the channel should hand in the activity again. */
  run(context: TurnContext): Promise<void>;
}

/** Makes the bot: the only handler of activities. A turn goes in, the registry answers, the answer goes out. */
export function createBot(parts: BotParts): Bot {
  const inLine = oneAtATime();

  const onMessage = (reply: (turn: Turn, heard: HeardMessage) => Promise<Reply>) => async (context: TurnContext) => {
    const heard = readHeardMessage(context.activity, parts.now());
    if (isOverheard(context, heard)) return;
    const key = `${heard.conversation.id} ${heard.activityId}`;
    await inLine(key, () => converse({ parts, context, heard }, (turn) => reply(turn, heard)));
  };

  const answers: Readonly<Record<string, (context: TurnContext) => Promise<void>>> = {
    [ActivityTypes.Message]: onMessage(answerMessage),
    [ActivityTypes.MessageUpdate]: onMessage(answerEdit),
    [ActivityTypes.MessageDelete]: onMessage(askAboutDeletion),
    [ActivityTypes.ConversationUpdate]: (context) => welcome(parts, context),
    [ActivityTypes.Invoke]: (context) => onInvoke(parts, context),
  };
  return {
    async run(context) {
      await answers[context.activity.type]?.(context);
    },
  };
}

/** Said among people, not to the bot: only a marked action is listened to, and nothing is stored of the rest. */
function isOverheard(context: TurnContext, heard: HeardMessage): boolean {
  return context.activity.type === ActivityTypes.Message && !heard.addressed && !isMarked(heard.text);
}

async function answerMessage(turn: Turn, heard: HeardMessage): Promise<Reply> {
  if (!heard.addressed) return captureText(turn, heard);
  const { chat } = turn.texts;
  if (heard.text === '') return heard.carriesCard ? silence : say(chat.notUnderstood(chat.example));
  const command = findCommand(commands, heard.text);
  if (!command) return captureText(turn, heard);
  const reply = await command(turn);
  if (reply.kind !== 'line' || !reply.unlessAction) return reply;
  const captured = await captureText(turn, heard);
  return captured.kind === 'capture' ? captured : reply;
}

/** An edited command is not carried out again: it may have closed the wrong action item before. */
async function answerEdit(turn: Turn, heard: HeardMessage): Promise<Reply> {
  const isCommand = heard.addressed && findCommand(commands, heard.text) !== null;
  return followEdit(turn, heard, isCommand);
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

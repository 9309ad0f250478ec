import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { Conversation } from '../core/capture/conversation';
import { type Language, languageOf } from '../core/shared/language';
import type { Instant } from '../core/shared/plain-date';
import { type MessageText, readMessageText } from './message-text';

/** Who spoke, as the channel knows them. */
export interface Sender {
  /** The channel's own id for this person, unique per bot. */
  readonly id: string;
  readonly name: string;
  /** The object id in Entra; null where there is none. */
  readonly objectId: string | null;
}

/** What an activity says, read once at the edge. */
export interface Heard {
  readonly tenantId: string;
  readonly sender: Sender;
  readonly language: Language;
  /** The chat as a whole: in a channel without the thread. `belongsTo` is not known here. */
  readonly conversation: Omit<Conversation, 'belongsTo'>;
  readonly activityId: string;
  /** The message that an invoke came from, such as the card that was pressed; null when it came from none. */
  readonly replyToId: string | null;
  readonly at: Instant;
  /** Whether the client asks for cards afresh when it shows them. The Agents Playground warns under each card that wants it. */
  readonly refreshes: boolean;
}

/** A message, new or edited. */
export interface HeardMessage extends Heard, MessageText {
  /** The moment relative dates are read against: when the message was first written, also when it was edited. */
  readonly reference: string;
  /** Opens the message in Teams; null where it cannot be linked to. */
  readonly link: string | null;
  readonly edited: boolean;
  readonly undeleted: boolean;
  /** A card travels with it, such as one that was found with the search extension. */
  readonly carriesCard: boolean;
}

const account = z.looseObject({ id: z.string().min(1), name: z.string().nullish(), aadObjectId: z.string().nullish() });

const activitySchema = z.looseObject({
  type: z.string(),
  id: z.string().nullish(),
  timestamp: z.union([z.date(), z.string()]).nullish(),
  channelId: z.string().nullish(),
  serviceUrl: z.string().nullish(),
  locale: z.string().nullish(),
  text: z.string().nullish(),
  replyToId: z.string().nullish(),
  from: account,
  recipient: account.nullish(),
  conversation: z.looseObject({
    id: z.string().min(1),
    name: z.string().nullish(),
    conversationType: z.string().nullish(),
    isGroup: z.boolean().nullish(),
    tenantId: z.string().nullish(),
  }),
  channelData: z
    .looseObject({
      tenant: z.looseObject({ id: z.string().nullish() }).nullish(),
      team: z.looseObject({ id: z.string().nullish(), aadGroupId: z.string().nullish() }).nullish(),
      channel: z.looseObject({ id: z.string().nullish(), name: z.string().nullish() }).nullish(),
      eventType: z.string().nullish(),
    })
    .nullish()
    .catch(null),
  entities: z.array(z.unknown()).nullish(),
  attachments: z.array(z.unknown()).nullish(),
});

const cardSchema = z.looseObject({ contentType: z.string().startsWith('application/vnd.microsoft.card.') });

type Parsed = z.output<typeof activitySchema>;

/** Reads who spoke, where and when; null when the channel did not say. */
export function readHeard(activity: Activity, now: Instant): Heard | null {
  const parsed = activitySchema.safeParse(activity);
  return parsed.success ? heardOf(parsed.data, now) : null;
}

/** Reads a message; null when the channel did not say who spoke, or where. */
export function readHeardMessage(activity: Activity, now: Instant): HeardMessage | null {
  const parsed = activitySchema.safeParse(activity);
  if (!parsed.success) return null;
  const heard = heardOf(parsed.data, now);
  const text = readMessageText({
    text: parsed.data.text ?? '',
    entities: parsed.data.entities ?? [],
    attachments: parsed.data.attachments ?? [],
    botId: parsed.data.recipient?.id ?? null,
  });
  return {
    ...heard,
    ...text,
    addressed: text.addressed || heard.conversation.kind === 'personal',
    reference: writtenAt(heard.activityId) ?? heard.at,
    link: linkTo(parsed.data, heard),
    edited: parsed.data.type === 'messageUpdate',
    undeleted: parsed.data.channelData?.eventType === 'undeleteMessage',
    carriesCard: (parsed.data.attachments ?? []).some((attachment) => cardSchema.safeParse(attachment).success),
  };
}

function heardOf(activity: Parsed, now: Instant): Heard {
  const { conversation, channelData, from } = activity;
  return {
    tenantId: channelData?.tenant?.id ?? conversation.tenantId ?? '',
    sender: { id: from.id, name: from.name ?? '', objectId: from.aadObjectId ?? null },
    language: languageOf(activity.locale ?? undefined),
    conversation: {
      id: wholeChat(conversation.id),
      kind: kindOf(conversation),
      name: channelData?.channel?.name ?? conversation.name ?? null,
    },
    activityId: activity.id ?? '',
    replyToId: activity.replyToId ?? null,
    at: instantOf(activity.timestamp) ?? now,
    refreshes: !activity.serviceUrl?.includes('/_connector'),
  };
}

function kindOf({ conversationType, isGroup }: Parsed['conversation']): Conversation['kind'] {
  if (conversationType === 'channel') return 'channel';
  return conversationType === 'groupChat' || isGroup ? 'group' : 'personal';
}

/** In a channel the id ends in the thread; the chat that people tie to a coalition is the channel. */
function wholeChat(conversationId: string): string {
  return conversationId.split(';messageid=')[0] ?? conversationId;
}

function instantOf(timestamp: Date | string | null | undefined): Instant | null {
  const time = timestamp ? new Date(timestamp) : null;
  return time && !Number.isNaN(time.getTime()) ? (time.toISOString() as Instant) : null;
}

/** Teams names a message by the milliseconds at which it was first written; an edit keeps that name. */
function writtenAt(activityId: string): Instant | null {
  return /^1\d{12}$/.test(activityId) ? instantOf(new Date(Number(activityId))) : null;
}

/** Only Teams itself can open a message, and a chat with the bot has no link. */
function linkTo({ channelId, serviceUrl, channelData }: Parsed, heard: Heard): string | null {
  if (channelId !== 'msteams' || !serviceUrl?.startsWith('https:')) return null;
  const base = `https://teams.microsoft.com/l/message/${encodeURIComponent(heard.conversation.id)}/${heard.activityId}`;
  if (heard.conversation.kind === 'group') return `${base}?context=${encodeURIComponent('{"contextType":"chat"}')}`;
  if (heard.conversation.kind === 'personal') return null;
  const group = channelData?.team?.aadGroupId;
  return `${base}?tenantId=${encodeURIComponent(heard.tenantId)}${group ? `&groupId=${encodeURIComponent(group)}` : ''}`;
}

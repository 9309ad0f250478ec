import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { Conversation } from '../core/capture/conversation';
import { type Language, languageOf } from '../core/shared/language';
import type { Instant } from '../core/shared/plain-date';
import { activitySchema, type ReadActivity } from './activity';
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
  /** Empty where the channel named none, which a message always has. */
  readonly activityId: string;
  /** The message that an invoke came from, such as the card that was pressed; null when it came from none. */
  readonly replyToId: string | null;
  /** When it was said; the moment of receiving where the channel named none that can be read. */
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
  /** The message or card that this message answers; null when it answers none. */
  readonly answers: string | null;
}

const htmlSchema = z.looseObject({ contentType: z.literal('text/html'), content: z.string() });
const cardSchema = z.looseObject({ contentType: z.string().startsWith('application/vnd.microsoft.card.') });

/** Reads who spoke, where and when. Throws when the channel did not say; the edge refuses such an activity. */
export function readHeard(activity: Activity, now: Instant): Heard {
  return heardOf(activitySchema.parse(activity), now);
}

/** Reads a message. Throws when the channel did not say who spoke, or where; the edge refuses such an activity. */
export function readHeardMessage(activity: Activity, now: Instant): HeardMessage {
  const read = activitySchema.parse(activity);
  const heard = heardOf(read, now);
  const text = readMessageText({
    text: read.text ?? '',
    entities: read.entities ?? [],
    attachments: read.attachments ?? [],
    botId: read.recipient.id,
  });
  const addressed = text.addressed || heard.conversation.kind === 'personal';
  return {
    ...heard,
    ...text,
    addressed,
    reference: writtenAt(heard.activityId) ?? heard.at,
    link: linkTo(read, heard),
    edited: read.type === 'messageUpdate',
    undeleted: read.channelData?.eventType === 'undeleteMessage',
    carriesCard: (read.attachments ?? []).some((attachment) => cardSchema.safeParse(attachment).success),
    answers: quotedIn(read.attachments ?? []) ?? (addressed ? heard.replyToId : answeredAmongPeople(read)),
  };
}

/** In a chat people answer by quoting; Teams sends the quote as HTML that names the message. */
function quotedIn(attachments: readonly unknown[]): string | null {
  for (const attachment of attachments) {
    const html = htmlSchema.safeParse(attachment);
    const quote = html.success && /<blockquote\b[^<>]*schema\.skype\.com\/Reply[^<>]*>/i.exec(html.data.content)?.[0];
    const id = quote && /\bitemid="([^"]+)"/i.exec(quote)?.[1];
    if (id) return id;
  }
  return null;
}

/** In a channel every message of a thread names the start of it; among people that answers nothing in particular. */
function answeredAmongPeople({ conversation, replyToId }: ReadActivity): string | null {
  return replyToId && !conversation.id.endsWith(`;messageid=${replyToId}`) ? replyToId : null;
}

function heardOf(activity: ReadActivity, now: Instant): Heard {
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
    refreshes: !activity.serviceUrl.includes('/_connector'),
  };
}

function kindOf({ conversationType, isGroup }: ReadActivity['conversation']): Conversation['kind'] {
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
function linkTo({ channelId, serviceUrl, channelData }: ReadActivity, heard: Heard): string | null {
  if (channelId !== 'msteams' || !serviceUrl.startsWith('https:')) return null;
  const base = `https://teams.microsoft.com/l/message/${encodeURIComponent(heard.conversation.id)}/${heard.activityId}`;
  if (heard.conversation.kind === 'group') return `${base}?context=${encodeURIComponent('{"contextType":"chat"}')}`;
  if (heard.conversation.kind === 'personal') return null;
  const group = channelData?.team?.aadGroupId;
  return `${base}?tenantId=${encodeURIComponent(heard.tenantId)}${group ? `&groupId=${encodeURIComponent(group)}` : ''}`;
}

import {
  type Activity,
  ActivityTypes,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type TurnContext,
} from 'botbuilder';
import { z } from 'zod';
import { activitySchema, leftOut, type ReadActivity } from '../../bot/activity';
import type { Bot } from '../../bot/bot';
import { languageOf } from '../../core/shared/language';
import { sentences } from '../../i18n/sentences';
import type { BotRegistration } from '../config';
import { freshConnections } from './channel-connections';

/** What the channel sent, and where it holds something that was left out because it could not be read. */
export const incomingSchema = z.unknown().transform((sent, context) => {
  const read = activitySchema.safeParse(sent);
  if (read.success) return { activity: read.data, unread: leftOut(Object(sent), read.data) };
  for (const { path, message } of read.error.issues) context.addIssue({ code: 'custom', path, message });
  return z.NEVER;
});

/** What the channel gets as the answer to an activity. */
export interface ActivityAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Takes one activity from the channel, with the authorization header it came with. */
export type BotEndpoint = (authorization: string, activity: ReadActivity) => Promise<ActivityAnswer>;

/**
 * Starts the Bot Framework adapter around the bot. Without a registration nothing is authenticated, which is
 * for local mode only. A turn that fails is told once to `failed`; the person gets one sentence, once per
 * activity, and the channel a 500, so that it may hand in the activity again: 200 means that it was dealt with.
 */
export function botEndpoint(
  bot: Bot,
  registration: BotRegistration | null,
  failed: (problem: unknown) => void,
): BotEndpoint {
  const adapter = new DirectAdapter(new ConfigurationBotFrameworkAuthentication(credentialsOf(registration)));
  const apologies = new LastFew();
  const connectAfresh = freshConnections();
  const turn = async (context: TurnContext) => {
    try {
      connectAfresh(context.turnState.get(adapter.ConnectorClientKey));
      await bot.run(context);
    } catch (problem) {
      failed(problem);
      if (apologies.isNew(keyOf(context))) await apologise(context);
      if (context.activity.type !== ActivityTypes.Invoke) throw new TurnFailed();
    }
  };
  return async (authorization, activity) => {
    try {
      const answer = await adapter.receive(authorization, withDates(activity), turn);
      return { status: answer?.status ?? 200, body: answer?.body };
    } catch (problem) {
      if (isUnauthenticated(problem)) return { status: 401, body: undefined };
      if (!(problem instanceof TurnFailed)) failed(problem);
      return { status: 500, body: undefined };
    }
  };
}

/** A turn that failed and was told of already. */
class TurnFailed extends Error {}

/** Remembers the last thousand keys: enough to say sorry once for an activity that is handed in again. */
class LastFew {
  private readonly keys = new Set<string>();

  isNew(key: string): boolean {
    if (this.keys.has(key)) return false;
    this.keys.add(key);
    const [oldest] = this.keys;
    if (oldest !== undefined && this.keys.size > 1000) this.keys.delete(oldest);
    return true;
  }
}

function keyOf({ activity }: TurnContext): string {
  return `${activity.conversation.id} ${activity.id ?? ''}`;
}

/** `CloudAdapter.process` writes what goes wrong, with what was said, to the console and to the response. */
class DirectAdapter extends CloudAdapter {
  receive(authorization: string, activity: Activity, run: (context: TurnContext) => Promise<void>) {
    return this.processActivity(authorization, activity, run);
  }
}

function credentialsOf(registration: BotRegistration | null): Record<string, string> {
  if (!registration) return {};
  return {
    MicrosoftAppType: registration.type,
    MicrosoftAppId: registration.id,
    ...(registration.password ? { MicrosoftAppPassword: registration.password } : {}),
    ...(registration.tenantId ? { MicrosoftAppTenantId: registration.tenantId } : {}),
  };
}

async function apologise(context: TurnContext): Promise<void> {
  const sentence = sentences(languageOf(context.activity.locale)).shared.refusals.unexpected({});
  if (context.activity.type === ActivityTypes.Message) {
    await context.sendActivity(sentence);
  } else if (context.activity.type === ActivityTypes.Invoke) {
    // A card shows the message of this body; other invokes only look at the status.
    const error = { statusCode: 500, type: 'application/vnd.microsoft.error', value: { message: sentence } };
    const isCardAction = context.activity.name === 'adaptiveCard/action';
    const value = isCardAction ? { status: 200, body: error } : { status: 500, body: { error: { message: sentence } } };
    await context.sendActivity({ type: ActivityTypes.InvokeResponse, value });
  }
}

/** The SDK wants moments as `Date`, and keeps the text beside them. */
function withDates(activity: ReadActivity): Activity {
  const dated: Record<string, unknown> = { ...activity };
  for (const [field, raw] of Object.entries(RAW_FIELDS)) {
    const text = activity[field];
    if (typeof text !== 'string') continue;
    dated[raw] = text;
    dated[field] = new Date(text);
  }
  return dated as unknown as Activity;
}

const RAW_FIELDS = {
  timestamp: 'rawTimestamp',
  expiration: 'rawExpiration',
  localTimestamp: 'rawLocalTimestamp',
} as const;

function isUnauthenticated(problem: unknown): boolean {
  return problem instanceof Error && problem.constructor.name === 'AuthenticationError';
}

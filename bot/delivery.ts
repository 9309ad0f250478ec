import { type Activity, ActivityTypes, type TurnContext } from 'botbuilder';
import type { Card } from './kit/card';
import type { BotLog } from './turn';

/** How often a send is tried that the channel refused for coming too fast; after it, the channel re-sends the turn. */
const TRIES = 4;
const WAIT_MAX_MS = 8_000;
const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';

export function cardAttachment(card: Card) {
  return { contentType: CARD_TYPE, content: card };
}

/** Sends a card and gives the id it got; null when the channel took it without saying, or may have taken it. */
export async function sendCard(context: TurnContext, card: Card, log: BotLog): Promise<string | null> {
  const sent = await delivered(context, log, () =>
    context.sendActivity({
      type: ActivityTypes.Message,
      attachments: [cardAttachment(card)],
      summary: card.fallbackText,
    }),
  );
  if (sent.kind === 'refused') {
    await sendLine(context, card.fallbackText, log);
    return null;
  }
  return sent.kind === 'done' ? sent.value || null : null;
}

/** Sends one line. Plain, so that what people typed is not read as markup. */
export async function sendLine(context: TurnContext, text: string, log: BotLog): Promise<void> {
  await delivered(context, log, () => context.sendActivity({ type: ActivityTypes.Message, text, textFormat: 'plain' }));
}

/** Puts a new version in the place of a card sent before. A card that is gone is left alone. */
export async function updateCard(context: TurnContext, cardId: string, card: Card, log: BotLog): Promise<void> {
  await delivered(context, log, async () => {
    await context.updateActivity({
      id: cardId,
      type: ActivityTypes.Message,
      attachments: [cardAttachment(card)],
      summary: card.fallbackText,
    } as Activity);
    return undefined;
  });
}

type Delivered =
  | { readonly kind: 'done'; readonly value: string | undefined }
  | { readonly kind: 'refused' | 'unsure' };

/**
 * A send is not idempotent: it is repeated only when the channel says it came too fast (429), after the time it
 * asks for. After an answer that leaves open whether it arrived (5xx, a broken connection) it is not sent again.
 * When it surely did not arrive for now, this throws, so that the channel hands in the whole turn again.
 */
async function delivered(
  context: TurnContext,
  log: BotLog,
  send: () => Promise<{ readonly id: string } | undefined>,
): Promise<Delivered> {
  withoutBlindRetries(context);
  for (let attempt = 1; ; attempt += 1) {
    try {
      return { kind: 'done', value: (await send())?.id };
    } catch (problem) {
      const status = statusOf(problem);
      if (status === 429 && attempt < TRIES) {
        await pause(waitFor(problem, attempt));
        continue;
      }
      log.warn({ status, attempt }, 'a message did not arrive for sure');
      if (status === 429 || neverArrived(problem)) throw problem;
      return { kind: status !== null && status < 500 ? 'refused' : 'unsure' };
    }
  }
}

/** The SDK's client repeats a send after any 5xx of its own accord; that policy is taken out. */
function withoutBlindRetries(context: TurnContext): void {
  const adapter = context.adapter as { readonly ConnectorClientKey?: symbol };
  const client: Pipelined | undefined = adapter.ConnectorClientKey && context.turnState.get(adapter.ConnectorClientKey);
  client?.client?.pipeline?.removePolicy({ name: 'defaultRetryPolicy' });
}

interface Pipelined {
  readonly client?: { readonly pipeline?: { removePolicy(policy: { readonly name: string }): unknown } };
}

function statusOf(problem: unknown): number | null {
  const status = (problem as { readonly statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : null;
}

/** The connection was refused before anything was sent. */
function neverArrived(problem: unknown): boolean {
  const code = (problem as { readonly code?: unknown } | null)?.code;
  return code === 'ECONNREFUSED' || code === 'ENOTFOUND';
}

interface WithHeaders {
  readonly response?: { readonly headers?: { get(name: string): string | null | undefined } };
}

/** Milliseconds to wait: what the channel asks for or a growing pause, with some chance added so that not all return at once. */
function waitFor(problem: unknown, attempt: number): number {
  const asked = Number((problem as WithHeaders).response?.headers?.get('retry-after'));
  const base = Number.isFinite(asked) && asked > 0 ? asked * 1000 : 250 * 2 ** attempt;
  return Math.min(base, WAIT_MAX_MS) + Math.random() * 250;
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

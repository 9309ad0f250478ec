import type { Actor } from '../people/actor';
import { asCoalitionCode } from '../shared/ids';
import { accept, type Outcome, refuse } from '../shared/outcome';
import type { Conversation, ConversationLink } from './conversation';
import type { CapturePorts } from './ports';
import { understandText } from './read-use-cases';

export type LinkRefusal = 'link-unknown' | 'not-allowed-to-link';

/** What a chat belongs to, by the name people know it by. */
export interface Linked {
  readonly link: ConversationLink;
  readonly name: string;
}

/**
 * Ties a chat to the coalition or tafel that the words name, by code, name, alias or abbreviation.
 * Captures from a chat of a coalition go there by default. Refuses a gast, and words that name nothing.
 */
export async function linkConversation(
  ports: CapturePorts,
  who: Actor,
  conversation: Conversation,
  words: string,
): Promise<Outcome<Linked, LinkRefusal>> {
  if (who.person.role === 'gast') return refuse('not-allowed-to-link');
  const found = await findPlace(ports, who, words);
  if (!found) return refuse('link-unknown', { name: words.trim() });
  await ports.conversations.put(conversation);
  await ports.conversations.link(conversation.id, found.link);
  return accept(found);
}

/** Unties a chat. Refuses a gast; a chat that was not tied stays so. */
export async function unlinkConversation(
  ports: CapturePorts,
  who: Actor,
  conversation: Conversation,
): Promise<Outcome<null, LinkRefusal>> {
  if (who.person.role === 'gast') return refuse('not-allowed-to-link');
  await ports.conversations.link(conversation.id, null);
  return accept(null);
}

/** The coalition or gremium that a few words name; null when they name neither. */
export async function findPlace(ports: CapturePorts, who: Actor, words: string): Promise<Linked | null> {
  const coalitions = await ports.coalitions.all();
  const wanted = plain(words.replace(/^#|^coalitie\s+/i, ''));
  if (!wanted) return null;
  const coalition =
    coalitions.find((one) =>
      [one.code, one.name, one.shortName, ...one.aliases].some((name) => plain(name) === wanted),
    ) ?? (await byGrammar(ports, who, words, coalitions));
  if (coalition) return { link: { kind: 'coalition', code: coalition.code }, name: coalition.name };
  const gremium = (await ports.gremia.all()).find((one) =>
    [one.code, one.name, ...one.aliases].some((name) => plain(name) === wanted),
  );
  return gremium ? { link: { kind: 'gremium', code: gremium.code }, name: gremium.name } : null;
}

/** Reads the words as the grammar reads them in a message, so that typing errors are forgiven alike. */
async function byGrammar<C extends { readonly code: string }>(
  ports: CapturePorts,
  who: Actor,
  words: string,
  coalitions: readonly C[],
): Promise<C | undefined> {
  const [action] = await understandText(
    ports,
    { text: `overleg ${words}`, mentions: [], reference: who.now },
    'an-action',
  );
  const code = action?.coalition?.value;
  return code ? coalitions.find((one) => asCoalitionCode(one.code) === code) : undefined;
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim();
}

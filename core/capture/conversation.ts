import type { CoalitionCode, GremiumCode } from '../shared/ids';

/** A chat that the bot takes part in, and what it belongs to since `koppel`. */
export interface Conversation {
  readonly id: string;
  readonly kind: 'personal' | 'group' | 'channel';
  readonly name: string | null;
  readonly belongsTo: ConversationLink | null;
}

/** Captures from a linked chat go to this coalition by default; a chat of a tafel has no default coalition. */
export type ConversationLink =
  | { readonly kind: 'coalition'; readonly code: CoalitionCode }
  | { readonly kind: 'gremium'; readonly code: GremiumCode };

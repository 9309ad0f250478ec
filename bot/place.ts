import { z } from 'zod';

/**
 * What a card is about, carried by each of its buttons: an answer draws the same card afresh. A card about a
 * message remembers the language it was sent in, so that one reader does not change it for everyone.
 */
export const placeSchema = z.discriminatedUnion('in', [
  z.object({ in: z.literal('message'), id: z.string().min(1).max(300), language: z.enum(['nl', 'en']) }),
  z.object({ in: z.literal('item'), number: z.int().positive() }),
  z.object({ in: z.literal('mine') }),
  z.object({ in: z.literal('coalition'), code: z.string().min(1).max(50) }),
]);

export type Place = z.infer<typeof placeSchema>;
export type PlaceKind = Place['in'];
export type PlaceOf<Kind extends PlaceKind> = Extract<Place, { in: Kind }>;

import { z } from 'zod';
import { changeActionItem } from '../../core/action-items/use-cases';
import { changeAll, keepAll, readCapture } from '../../core/capture/use-cases';
import { asActionItemNumber, asCoalitionCode } from '../../core/shared/ids';
import { shown } from '../action-items/card-actions';
import { verb } from '../kit/verb';
import { placeSchema } from '../place';
import { type CardActionHandler, onPress, type PressReply, type Turn } from '../turn';

/** The whole message, rather than one of its action items. */
const onMessage = { place: placeSchema };

export const withdrawAll = verb('withdraw-all', onMessage);
export const restoreAll = verb('restore-all', onMessage);
/** The message is gone or says something else; its action items stay. */
export const keep = verb('keep', onMessage);
export const placeAll = verb('place-all', onMessage, { coalition: z.string().max(100).default('') });

export const captureCardActions: readonly CardActionHandler[] = [
  onPress(withdrawAll, (turn, { place }) => changeMessage(turn, place, 'withdraw')),
  onPress(restoreAll, (turn, { place }) => changeMessage(turn, place, 'restore')),
  onPress(keep, async (turn, { place }) => {
    if (place.in === 'message') await keepAll(turn.ports, turn.who, keyOf(turn, place.id));
    return { ...shown(place), changed: true };
  }),
  onPress(placeAll, async (turn, { place, coalition }) => {
    if (place.in !== 'message') return shown(place);
    if (!coalition) return { ...shown(place), notice: turn.texts.chat.chooseCoalition };
    const capture = await readCapture(turn.ports, turn.who, keyOf(turn, place.id));
    const homeless = (capture?.items ?? []).filter((item) => !item.coalition && item.status !== 'ingetrokken');
    for (const item of homeless) {
      const outcome = await changeActionItem(turn.ports, turn.who, {
        number: asActionItemNumber(item.number),
        expectedVersion: item.version,
        change: { kind: 'coalition', coalition: asCoalitionCode(coalition) },
      });
      if (!outcome.ok) {
        return { ...shown(place), notice: turn.texts.shared.refusals[outcome.code](outcome.facts), changed: true };
      }
    }
    return { ...shown(place), changed: true };
  }),
];

/** A message is known by its chat and its own id; the chat is the one the press came from, never one a button names. */
export function keyOf({ conversation }: { readonly conversation: { readonly id: string } }, activityId: string) {
  return { conversationId: conversation.id, activityId };
}

async function changeMessage(
  turn: Turn,
  place: z.infer<typeof placeSchema>,
  kind: 'withdraw' | 'restore',
): Promise<PressReply> {
  if (place.in !== 'message') return shown(place);
  const view = await changeAll(turn.ports, turn.who, keyOf(turn, place.id), kind);
  const refused = view?.items.find((item) => !item.mayChange.allowed)?.mayChange;
  const notice = refused && !refused.allowed ? turn.texts.shared.refusals[refused.code]({}) : null;
  return { ...shown(place), notice, changed: true };
}

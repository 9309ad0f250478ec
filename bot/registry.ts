import { actionItemCardActions } from './action-items/card-actions';
import { actionItemCommands, drawCoalition, drawItem, drawMine } from './action-items/commands';
import { findActionItem } from './action-items/extensions';
import { formCardActions } from './action-items/form/card-actions';
import { captureCardActions } from './capture/card-actions';
import { captureCommands, drawMessage } from './capture/commands';
import { captureDialog } from './capture/extensions';
import { conversationCommands } from './conversations/commands';
import type { DialogExtension, SearchExtension } from './extension';
import type { Card } from './kit/card';
import type { Place, PlaceKind, PlaceOf } from './place';
import type { CardActionHandler, Command, Draw, DrawExtras, Turn } from './turn';

/** Everything that can be typed, in the order in which it is tried. What is no command may be an action. */
export const commands: readonly Command[] = [...conversationCommands, ...actionItemCommands, ...captureCommands];

/** Everything that can be pressed on a card, by verb. */
export const cardActions: ReadonlyMap<string, CardActionHandler> = new Map(
  [...actionItemCardActions, ...formCardActions, ...captureCardActions].map((handler) => [handler.name, handler]),
);

/** What can be found from the compose box, and what can be done with a message, by the id in the app's manifest. */
export const searches: readonly [SearchExtension] = [findActionItem];
export const dialogs: readonly [DialogExtension] = [captureDialog];

const draws: { readonly [Kind in PlaceKind]: Draw<PlaceOf<Kind>> } = {
  message: drawMessage,
  item: drawItem,
  mine: drawMine,
  coalition: drawCoalition,
};

/** Draws the card that a place stands for; null when there is nothing there any more. */
export function draw(turn: Turn, place: Place, extras: DrawExtras): Promise<Card | null> {
  const drawPlace = draws[place.in] as Draw<Place>;
  return drawPlace(turn, place, extras);
}

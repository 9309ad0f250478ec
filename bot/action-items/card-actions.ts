import { z } from 'zod';
import type { ActionItemChange, ActionItemRefusal, Owner } from '../../core/action-items/action-item';
import { changeActionItem, reopenActionItem } from '../../core/action-items/use-cases';
import type { ActionItemView } from '../../core/action-items/views';
import { asActionItemNumber, asCoalitionCode, asPersonId } from '../../core/shared/ids';
import type { Outcome } from '../../core/shared/outcome';
import { parsePlainDate } from '../../core/shared/plain-date';
import { verb } from '../kit/verb';
import { type Place, placeSchema } from '../place';
import { type CardActionHandler, onPress, type PressReply, type Turn } from '../turn';

/** The action item a button is about, in the version that the card shows. */
export const onItem = { place: placeSchema, number: z.int().positive(), version: z.int().positive() };

export const redraw = verb('redraw', { place: placeSchema });
export const setState = verb('set-state', {
  ...onItem,
  to: z.enum(['close', 'reopen', 'withdraw', 'restore']),
});
export const dropPart = verb('drop-part', { ...onItem, part: z.enum(['due', 'coalition', 'priority']) });
export const dropOwner = verb('drop-owner', { ...onItem, name: z.string() });
export const chooseDue = verb('choose-due', { ...onItem, day: z.iso.date() });
export const chooseCoalition = verb('choose-coalition', { ...onItem, code: z.string() });
export const chooseOwner = verb('choose-owner', { ...onItem, words: z.string(), person: z.string() });
export const placeItem = verb('place-item', onItem, { coalition: z.string().max(100).default('') });

export const actionItemCardActions: readonly CardActionHandler[] = [
  onPress(redraw, async (_turn, { place }) => shown(place)),
  onPress(setState, (turn, pressed) =>
    pressed.to === 'reopen' ? reopen(turn, pressed) : change(turn, pressed, { kind: pressed.to }),
  ),
  onPress(dropPart, (turn, pressed) => change(turn, pressed, NOTHING[pressed.part])),
  onPress(dropOwner, (turn, pressed) =>
    changeOwners(turn, pressed, (owners) => owners.filter((owner) => owner.name !== pressed.name)),
  ),
  onPress(chooseDue, (turn, pressed) => change(turn, pressed, { kind: 'due', dueDay: parsePlainDate(pressed.day) })),
  onPress(chooseCoalition, (turn, pressed) =>
    change(turn, pressed, { kind: 'coalition', coalition: asCoalitionCode(pressed.code) }),
  ),
  onPress(chooseOwner, async (turn, pressed) => {
    const person = await turn.ports.people.find(asPersonId(pressed.person));
    if (!person) return { ...shown(pressed.place), notice: refusal(turn, { ok: false, code: 'not-found', facts: {} }) };
    return changeOwners(turn, pressed, (owners) =>
      owners.map((owner) =>
        !owner.personId && owner.name === pressed.words ? { personId: person.id, name: person.name } : owner,
      ),
    );
  }),
  onPress(placeItem, (turn, pressed) =>
    pressed.coalition
      ? change(turn, pressed, { kind: 'coalition', coalition: asCoalitionCode(pressed.coalition) })
      : Promise.resolve({ ...shown(pressed.place), notice: turn.texts.chat.chooseCoalition }),
  ),
];

const NOTHING = {
  due: { kind: 'due', dueDay: null },
  coalition: { kind: 'coalition', coalition: null },
  priority: { kind: 'priority', priority: null },
} as const satisfies Record<string, ActionItemChange>;

export interface OnItem {
  readonly place: Place;
  readonly number: number;
  readonly version: number;
}

/** The card as it is now, with nothing to say about it. */
export function shown(place: Place): Extract<PressReply, { kind: 'redraw' }> {
  return { kind: 'redraw', place, editing: null, notice: null, changed: false, touched: [] };
}

/** The sentence for a refusal, in the language of who pressed. */
function refusal(turn: Turn, outcome: Extract<Outcome<never, ActionItemRefusal>, { ok: false }>): string {
  return turn.texts.shared.refusals[outcome.code](outcome.facts);
}

async function change(turn: Turn, pressed: OnItem, wanted: ActionItemChange): Promise<PressReply> {
  return changeAllParts(turn, pressed, [wanted]);
}

async function reopen(turn: Turn, { place, number, version }: OnItem): Promise<PressReply> {
  const request = { number: asActionItemNumber(number), expectedVersion: version };
  const outcome = await reopenActionItem(turn.ports, turn.who, request);
  if (!outcome.ok) return { ...shown(place), notice: refusal(turn, outcome) };
  return { ...shown(place), changed: true, touched: [number] };
}

async function changeOwners(
  turn: Turn,
  pressed: OnItem,
  next: (owners: readonly Owner[]) => readonly Owner[],
): Promise<PressReply> {
  const known = await turn.ports.actionItems.find(asActionItemNumber(pressed.number));
  return change(turn, pressed, { kind: 'owners', owners: next(known?.owners ?? []) });
}

/**
 * Carries out changes one after the other and stops at the first that is refused. The first is checked against the
 * version on the card, each next one against the version that the one before it made.
 */
export async function changeAllParts(
  turn: Turn,
  { place, number: itemNumber, version }: OnItem,
  changes: readonly ActionItemChange[],
): Promise<PressReply> {
  let expectedVersion = version;
  for (const wanted of changes) {
    const outcome: Outcome<ActionItemView, ActionItemRefusal> = await changeActionItem(turn.ports, turn.who, {
      number: asActionItemNumber(itemNumber),
      expectedVersion,
      change: wanted,
    });
    if (!outcome.ok) {
      const changed = expectedVersion !== version;
      return { ...shown(place), notice: refusal(turn, outcome), changed, touched: changed ? [itemNumber] : [] };
    }
    // A change that was so already is accepted in any version; it must not make a stale card look fresh.
    if (outcome.value.version === expectedVersion + 1) expectedVersion = outcome.value.version;
  }
  return { ...shown(place), changed: true, touched: [itemNumber] };
}

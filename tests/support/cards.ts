import { AdaptiveCard, SerializationContext } from 'adaptivecards/dist/adaptivecards.js';
import { CARD_MAX_BYTES, type Card, sizeOf } from '../../bot/kit/card';
import { type ActionItemNumber, asActionItemNumber } from '../../core/shared/ids';

interface Node {
  readonly [field: string]: unknown;
}

/** What Microsoft's own reader of cards has against this one; empty when it is good. */
export function problemsOf(card: Card): readonly string[] {
  const context = new SerializationContext();
  const parsed = new AdaptiveCard();
  parsed.parse(JSON.parse(JSON.stringify(card)), context);
  const events = Array.from({ length: context.eventCount }, (_none, i) => context.getEventAt(i).message);
  const invalid = parsed.validateProperties().validationEvents.map((event) => event.message);
  const tooLarge = sizeOf(card) > CARD_MAX_BYTES ? [`${sizeOf(card)} bytes`] : [];
  return [...events, ...invalid, ...tooLarge, ...doubleIds(card)];
}

/** Every line of text on the card, hidden ones too, in reading order. */
export function linesOn(card: Card): readonly string[] {
  return nodesOf(card).flatMap((node) => {
    if (node.type === 'RichTextBlock') {
      return [(node.inlines as readonly { readonly text: string }[]).map((run) => run.text).join('')];
    }
    return typeof node.label === 'string' ? [node.label] : [];
  });
}

export function textOn(card: Card): string {
  return linesOn(card).join('\n');
}

/** The number of the first action item on the card. */
export function numberOn(card: Card): ActionItemNumber {
  const [, digits] = /#(\d+)/.exec(textOn(card)) ?? [];
  if (!digits) throw new Error(`No number on this card: ${textOn(card)}`);
  return asActionItemNumber(Number(digits));
}

/** The names of everything that can be pressed. */
export function buttonsOn(card: Card): readonly string[] {
  return actionsOn(card).map((action) => String(action.title));
}

/** The button with this name, as a client would send it; throws when the card has none. */
export function buttonOn(card: Card, title: string): { readonly verb: string; readonly data: object } {
  const found = actionsOn(card).find((action) => action.title === title);
  if (!found) throw new Error(`No button “${title}” on this card: ${buttonsOn(card).join(', ')}`);
  return { verb: String(found.verb), data: (found.data ?? {}) as object };
}

/** The titles of the buttons that are shown but cannot be pressed, with the reason. */
export function disabledOn(card: Card): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    actionsOn(card).flatMap((action) => (action.isEnabled === false ? [[String(action.title), action.tooltip]] : [])),
  );
}

/** The choices of the list with this label. */
export function choicesOf(card: Card, label: string): readonly string[] {
  const input = nodesOf(card).find((node) => String(node.label).includes(label));
  return ((input?.choices ?? []) as readonly { readonly title: string }[]).map((choice) => choice.title);
}

/** What is filled in, by the label of the field. */
export function filledIn(card: Card): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    nodesOf(card).flatMap((node) => (typeof node.label === 'string' ? [[node.label, node.value]] : [])),
  );
}

function actionsOn(card: Card): readonly Node[] {
  return nodesOf({ body: card.body, actions: card.actions }).filter((node) => String(node.type).startsWith('Action.'));
}

function nodesOf(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  const { data: _data, ...fields } = value as Node;
  return [value as Node, ...Object.values(fields).flatMap(nodesOf)];
}

function doubleIds(card: Card): readonly string[] {
  const ids = nodesOf(card).flatMap((node) => (typeof node.id === 'string' ? [node.id] : []));
  return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `id ${id} twice`);
}

import { cardsAround } from './item-keys';

/** The id of the link that opens an action item; the place focus returns to. */
export function itemId(number: number): string {
  return `actie-${number}`;
}

/**
 * Puts focus back on an action item after it moved or after its panel closed, once it is drawn in its new place.
 * Where it is no longer on screen, focus goes to what came in its place, else to the first action item, or else to the
 * page: never nowhere.
 * Who works in the side panel stays there.
 */
export function focusItem(number: number): void {
  onceDrawn(() => {
    if (!isElsewhere(document.activeElement, number)) focusFirst([number, ...(heirs.get(number) ?? [])]);
  });
}

/** Of a card that went away with the focus, the cards that stood around it, the next one first. */
const heirs = new Map<number, readonly number[]>();

/**
 * Keeps the focus of who is at a card that goes away: at its new place, or else at the card that comes in its place.
 * Nothing scrolls: a card also goes away when it is scrolled out of sight.
 */
export function passFocusOn(card: Element, number: number): void {
  const around = cardsAround(card).map((one) => Number(one.getAttribute('data-actie')));
  heirs.set(number, around);
  onceDrawn(() => {
    if (document.activeElement === document.body) focusFirst([number, ...around], { preventScroll: true });
  });
}

/** The field of the side panel that has the focus, to give it back after a question. */
export function fieldInPanel(): HTMLElement | null {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && activeElement.closest(OPEN_PANEL) ? activeElement : null;
}

/** Gives the focus back to the field that led to a question, or else to its action item, once the question is gone. */
export function focusBack(field: HTMLElement | null, number: number): void {
  if (field) onceDrawn(() => field.focus());
  else focusItem(number);
}

function onceDrawn(run: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(run));
}

/** Focuses the first of these action items that is on screen. */
function focusFirst(numbers: readonly number[], options?: FocusOptions): void {
  const found = numbers.map((one) => document.getElementById(itemId(one))).find((one) => one !== null);
  const place = found ?? document.querySelector<HTMLElement>('[data-actie] a') ?? document.getElementById('content');
  place?.focus(options);
}

/** Whether the person went on to something else meanwhile: then their focus is left alone. */
function isElsewhere(active: Element | null, number: number): boolean {
  if (!active || active === document.body || active.id === 'content') return false;
  if (active.closest(OPEN_PANEL)) return true;
  return !active.closest(`[data-actie="${number}"], [role="dialog"], [role="menu"]`);
}

/** How the side panel is known as long as it is open; while it slides away it still holds the focus. */
const OPEN_PANEL = '[data-panel="open"]';

import type { KeyboardEvent } from 'react';

/** Where each arrow goes from a card: along its list, or to the card beside it in the next list that has any. */
const WAYS: Readonly<Record<string, (card: Element) => Element | null | undefined>> = {
  ArrowDown: (card) => cardIn(card.closest(ROW)?.nextElementSibling),
  ArrowUp: (card) => cardIn(card.closest(ROW)?.previousElementSibling),
  ArrowRight: (card) => cardBeside(card, (list) => list.nextElementSibling),
  ArrowLeft: (card) => cardBeside(card, (list) => list.previousElementSibling),
};

const ROW = 'li, [role="listitem"]';
const CARD = '[data-actie]';

/** Goes from the title of a card to that of another with the arrow keys, as in a grid; Tab still visits every button. */
export function goToCard(event: KeyboardEvent<HTMLElement>): void {
  const card = event.currentTarget.closest(CARD);
  if (!card || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link = WAYS[event.key]?.(card)?.querySelector<HTMLElement>('a');
  if (!link) return;
  event.preventDefault();
  link.focus();
}

/** The cards before and after a card in its list, to go to when that one goes away. */
export function cardsAround(card: Element): readonly Element[] {
  return [WAYS.ArrowDown?.(card), WAYS.ArrowUp?.(card)].filter((one) => one instanceof Element);
}

function cardIn(row: Element | null | undefined): Element | null | undefined {
  return row?.querySelector(CARD);
}

function cardBeside(card: Element, step: (list: Element) => Element | null): Element | undefined {
  const { top } = card.getBoundingClientRect();
  const away = (one: Element) => Math.abs(one.getBoundingClientRect().top - top);
  let list = card.closest('section');
  for (;;) {
    const next = list && step(list);
    if (!(next instanceof HTMLElement)) return undefined;
    const [nearest] = [...next.querySelectorAll(CARD)].sort((a, b) => away(a) - away(b));
    if (nearest) return nearest;
    list = next;
  }
}

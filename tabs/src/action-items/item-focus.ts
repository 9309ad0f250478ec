/** The id of the link that opens an action item; the place focus returns to. */
export function itemId(number: number): string {
  return `actie-${number}`;
}

/**
 * Puts focus back on an action item after it moved or after its panel closed, once it is drawn in its new place.
 * Where it is no longer on screen, focus goes to the first action item, or else to the page: never nowhere.
 * Who works in the side panel stays there.
 */
export function focusItem(number: number): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (isElsewhere(document.activeElement, number)) return;
      const place =
        document.getElementById(itemId(number)) ?? document.querySelector<HTMLElement>('[data-actie] a') ?? fallback();
      place?.focus({ preventScroll: false });
    }),
  );
}

/** Whether the person went on to something else meanwhile: then their focus is left alone. */
function isElsewhere(active: Element | null, number: number): boolean {
  if (!active || active === document.body || active.id === 'content') return false;
  if (active.closest(OPEN_PANEL)) return true;
  return !active.closest(`[data-actie="${number}"], [role="dialog"], [role="menu"]`);
}

/** How the side panel is known as long as it is open; while it slides away it still holds the focus. */
const OPEN_PANEL = '[data-panel="open"]';

function fallback(): HTMLElement | null {
  return document.getElementById('content');
}

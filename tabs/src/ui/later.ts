import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

const AGAIN_MS = 3000;
/** After so many failures with a network, the server has newer code than this page asks for. */
const FAILURES_MAX = 5;

/** How long after the page itself the code that may be needed later is fetched (milliseconds). */
const QUIET_AFTER_MS = 2000;

/**
 * A component whose code is fetched soon after the page, or when it is first shown if that is sooner: what is pressed
 * without a network then works. Without a network it keeps waiting and asks again, so
 * that the page around it stays; when the code is gone because the server has a newer build, the page is loaded anew.
 */
export function later<Props>(load: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> {
  let fetched: ComponentType<Props> | null = null;
  window.setTimeout(() => {
    if (!navigator.onLine) return;
    // When it fails it is asked for again once it is shown.
    void load().then(
      (component) => {
        fetched = component;
      },
      () => undefined,
    );
  }, QUIET_AFTER_MS);
  return lazy(async () => ({ default: fetched ?? (await untilLoaded(load)) }));
}

/**
 * Fetches code as soon as there is a network. It is not asked for before: some browsers remember that a piece of code
 * could not be fetched, and never ask for it again.
 */
async function untilLoaded<T>(load: () => Promise<T>): Promise<T> {
  for (let failures = 1; ; failures += 1) {
    while (!navigator.onLine) await networkOrPause();
    try {
      return await load();
    } catch {
      if (failures >= FAILURES_MAX && navigator.onLine) window.location.reload();
      await networkOrPause();
    }
  }
}

function networkOrPause(): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      window.removeEventListener('online', done);
      window.clearTimeout(timer);
      resolve();
    };
    const timer = window.setTimeout(done, AGAIN_MS);
    window.addEventListener('online', done);
  });
}

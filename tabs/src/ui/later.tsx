import { type ComponentType, type ReactNode, useEffect, useState } from 'react';

const AGAIN_MS = 3000;
/** After so many failures with a network, the server has newer code than this page asks for. */
const FAILURES_MAX = 5;

/** How long after the page itself the code that may be needed later is fetched (milliseconds). */
const QUIET_AFTER_MS = 2000;

/** A component whose code comes later. */
export type Later<Props> = ComponentType<Props> & {
  /** Asks for the code already; when that fails, it is asked for again once it is shown. */
  readonly fetchEarly: () => void;
};

/** Where the code of a component comes from, and the component once it is there. */
interface Source<Props> {
  readonly load: () => Promise<ComponentType<Props>>;
  fetched: ComponentType<Props> | null;
}

/**
 * A component whose code is fetched soon after the page, or when it is first shown if that is sooner: what is pressed
 * without a network then works. Until then `meanwhile` is shown. Not with React's lazy and Suspense: these keep what
 * has arrived back until the skeleton was on screen for 300 ms, twice before a board shows.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  meanwhile: ReactNode = null,
): Later<Props> {
  const source: Source<Props> = { load, fetched: null };
  const fetchEarly = () => {
    if (navigator.onLine) void fetchInto(source, load).catch(() => undefined);
  };
  window.setTimeout(fetchEarly, QUIET_AFTER_MS);
  const show = (props: Props) => <Arriving source={source} shown={props} meanwhile={meanwhile} />;
  return Object.assign(show, { fetchEarly });
}

interface ArrivingProps<Props> {
  readonly source: Source<Props>;
  readonly shown: Props;
  readonly meanwhile: ReactNode;
}

function Arriving<Props extends object>({ source, shown, meanwhile }: ArrivingProps<Props>) {
  const [Component, setComponent] = useState(() => source.fetched);
  useEffect(() => {
    if (Component) return;
    void fetchInto(source, () => untilLoaded(source.load)).then((component) => setComponent(() => component));
  }, [Component, source]);
  return Component ? <Component {...shown} /> : meanwhile;
}

async function fetchInto<Props>(source: Source<Props>, load: Source<Props>['load']): Promise<ComponentType<Props>> {
  source.fetched ??= await load();
  return source.fetched;
}

/**
 * Fetches code as soon as there is a network, and never rejects; when the code is gone because the server has a newer
 * build, the page is loaded anew. It is not asked for without a network: some browsers remember that a piece of code
 * could not be fetched, and never ask for it again.
 */
export async function untilLoaded<T>(load: () => Promise<T>): Promise<T> {
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

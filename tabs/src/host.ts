/** The three looks that Teams has. */
export type ThemeName = 'light' | 'dark' | 'contrast';

/** Where the pages run: in any browser, or inside Teams, which knows the person, the look and the language. */
export type Host = BrowserHost | TeamsHost;

export interface BrowserHost {
  readonly kind: 'browser';
}

export interface TeamsHost {
  readonly kind: 'teams';
  readonly theme: ThemeName;
  readonly locale: string;
  /** The page of ours that a deep link points at, or null. */
  readonly startPath: string | null;
  readonly onTheme: (handler: (theme: ThemeName) => void) => void;
  readonly token: () => Promise<string>;
  readonly offerTab: (tab: { readonly entityId: string; readonly name: string; readonly path: string }) => void;
}

const TEAMS_LIMIT_MS = 5_000;

/** Finds out where the page runs. Outside Teams it answers at once and loads nothing of Teams. */
export async function findHost(): Promise<Host> {
  const inFrame = window.parent !== window.self;
  const inApp = 'nativeInterface' in window || navigator.userAgent.includes('Teams/');
  if (!inFrame && !inApp) return { kind: 'browser' };
  const { enterTeams } = await import('./teams');
  return (await enterTeams(TEAMS_LIMIT_MS)) ?? { kind: 'browser' };
}

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

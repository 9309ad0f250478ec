import { app, authentication, pages } from '@microsoft/teams-js';
import type { Host, ThemeName } from './host';

/**
 * Enters Teams: the only file that knows its SDK, loaded only when the page seems to be inside Teams. Null when
 * nobody answers within `limitMs` milliseconds: then the page goes on as in any browser.
 */
export async function enterTeams(limitMs: number): Promise<Host | null> {
  const context = await within(limitMs, initialise());
  if (!context) return null;
  void app.notifySuccess();
  return {
    kind: 'teams',
    theme: themeOf(context.app.theme),
    locale: context.app.locale,
    startPath: startPathOf(context.page.subPageId),
    onTheme: (handler) => app.registerOnThemeChangeHandler((theme) => handler(themeOf(theme))),
    token: () => authentication.getAuthToken(),
    offerTab,
  };
}

async function initialise(): Promise<app.Context> {
  await app.initialize();
  return app.getContext();
}

/** Fills in the configuration dialog of a channel tab; from here on Teams enables its own button to save. */
function offerTab(tab: { readonly entityId: string; readonly name: string; readonly path: string }): void {
  pages.config.registerOnSaveHandler((event) => {
    const address = new URL(tab.path, window.location.origin).href;
    pages.config
      .setConfig({ entityId: tab.entityId, suggestedDisplayName: tab.name, contentUrl: address, websiteUrl: address })
      .then(
        () => event.notifySuccess(),
        (problem: unknown) => event.notifyFailure(String(problem)),
      );
  });
  pages.config.setValidityState(true);
}

const THEMES: Readonly<Record<string, ThemeName>> = { dark: 'dark', contrast: 'contrast' };

function themeOf(name: string): ThemeName {
  return THEMES[name] ?? 'light';
}

/** A link in a chat may point at a page of ours, with or without its first slash; anything else is not followed. */
function startPathOf(subPageId: string | undefined): string | null {
  const page = /^\/?((?:coalities|mijn-acties|nog-te-plaatsen)(?:[/?].*)?)$/.exec(subPageId ?? '')?.[1];
  return page ? `/${page}` : null;
}

async function within<T>(ms: number, work: Promise<T>): Promise<T | null> {
  const limit = new Promise<null>((resolve) => setTimeout(resolve, ms, null));
  return Promise.race([work.catch(() => null), limit]);
}

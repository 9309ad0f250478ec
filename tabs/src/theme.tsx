import {
  FluentProvider,
  makeStaticStyles,
  makeStyles,
  type Theme,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  tokens,
} from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import type { Host, ThemeName } from './host';
import { startParameter } from './start-parameters';

const FULL_HEIGHT = { height: '100%' };

const THEMES: Record<ThemeName, Theme> = {
  light: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** Shows everything in the look of the host: Teams' own, or outside Teams what the person's system asks for. */
export function ThemeProvider({ host, children }: { readonly host: Host; readonly children: ReactNode }) {
  const name = useThemeName(host);
  const styles = useStyles();
  usePageStyles();
  useEffect(() => {
    // Native controls (dates, selects, scroll bars) follow this, not the Fluent theme.
    document.documentElement.style.colorScheme = name === 'light' ? 'light' : 'dark';
  }, [name]);
  return (
    <FluentProvider theme={THEMES[name]} style={FULL_HEIGHT}>
      {/* Fluent gives the classes of the provider to every pop-up too: there they would cover the page. */}
      <div className={styles.page}>{children}</div>
    </FluentProvider>
  );
}

const ASKED: Readonly<Record<string, ThemeName>> = { light: 'light', dark: 'dark', contrast: 'contrast' };

function useThemeName(host: Host): ThemeName {
  const [name, setName] = useState<ThemeName>(() => (host.kind === 'teams' ? host.theme : systemTheme()));
  useEffect(() => {
    if (host.kind === 'teams') return host.onTheme(setName);
    const queries = [matchMedia(FORCED_COLOURS), matchMedia(DARK)];
    const follow = () => setName(systemTheme());
    for (const query of queries) query.addEventListener('change', follow);
    return () => {
      for (const query of queries) query.removeEventListener('change', follow);
    };
  }, [host]);
  return ASKED[startParameter('theme') ?? ''] ?? name;
}

const FORCED_COLOURS = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

function systemTheme(): ThemeName {
  if (matchMedia(FORCED_COLOURS).matches) return 'contrast';
  return matchMedia(DARK).matches ? 'dark' : 'light';
}

const usePageStyles = makeStaticStyles({
  'html, body, #root': { margin: 0, padding: 0, height: '100%' },
  '*, *::before, *::after': { boxSizing: 'border-box' },
  // A long choice in a list must not make its field wider than the page.
  '.fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' },
  '@media (prefers-reduced-motion: reduce)': {
    '*, *::before, *::after': {
      animationDuration: '0.01ms !important',
      animationIterationCount: '1 !important',
      transitionDuration: '0.01ms !important',
      scrollBehavior: 'auto !important',
    },
  },
});

const useStyles = makeStyles({
  page: {
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
});

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { findHost } from './find-host';
import { firstLanguage, LanguageProvider, textsIn } from './language';
import { AppRoutes, fetchPageAt } from './routes';
import { SessionGate } from './sign-in';
import { ThemeProvider } from './theme';

async function start(root: HTMLElement): Promise<void> {
  const host = await findHost();
  if (host.kind === 'teams' && host.startPath) window.history.replaceState(null, '', host.startPath);
  fetchPageAt(window.location.pathname);
  const texts = await textsIn(firstLanguage(host.kind === 'teams' ? host.locale : navigator.language));
  createRoot(root).render(
    <StrictMode>
      <ThemeProvider host={host}>
        <LanguageProvider texts={texts}>
          <BrowserRouter>
            <SessionGate host={host}>
              <AppRoutes />
            </SessionGate>
          </BrowserRouter>
        </LanguageProvider>
      </ThemeProvider>
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root) void start(root);

import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { findHost } from './find-host';
import { firstLanguage, LanguageProvider } from './language';
import { AppRoutes } from './routes';
import { SessionGate } from './sign-in';
import { ThemeProvider } from './theme';
import { FirstSkeleton } from './ui/skeleton';

async function start(root: HTMLElement): Promise<void> {
  const host = await findHost();
  if (host.kind === 'teams' && host.startPath) window.history.replaceState(null, '', host.startPath);
  const language = firstLanguage(host.kind === 'teams' ? host.locale : navigator.language);
  createRoot(root).render(
    <StrictMode>
      <ThemeProvider host={host}>
        <Suspense fallback={<FirstSkeleton />}>
          <LanguageProvider language={language}>
            <BrowserRouter>
              <SessionGate host={host}>
                <AppRoutes />
              </SessionGate>
            </BrowserRouter>
          </LanguageProvider>
        </Suspense>
      </ThemeProvider>
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root) void start(root);

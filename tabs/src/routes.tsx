import type { ComponentType } from 'react';
import { matchPath, Route, Routes } from 'react-router';
import { OutboxProvider } from './action-items/outbox';
import { PageFrame } from './page-frame';
import { later } from './ui/later';
import { FirstSkeleton } from './ui/skeleton';

const pageLater = (load: () => Promise<ComponentType>) => later(load, <FirstSkeleton />);

/** Every address of the tabs, and what is shown there; each page's code is fetched when somebody goes there. */
const PAGES = {
  '/': pageLater(() => import('./coalitions/overview-page').then((m) => m.OverviewPage)),
  '/coalities/:code': pageLater(() => import('./action-items/board-page').then((m) => m.BoardPage)),
  '/mijn-acties': pageLater(() => import('./action-items/mine-page').then((m) => m.MinePage)),
  '/nog-te-plaatsen': pageLater(() => import('./action-items/unplaced-page').then((m) => m.UnplacedPage)),
  '/configuratie': pageLater(() => import('./coalitions/configure-page').then((m) => m.ConfigurePage)),
  '*': pageLater(() => import('./not-found-page').then((m) => m.NotFoundPage)),
};

/** Fetches the code of the page at this address, while it is still being found out who is there. */
export function fetchPageAt(path: string): void {
  const page = Object.entries(PAGES).find(([address]) => matchPath(address, path));
  page?.[1].fetchEarly();
}

/** The page at the address, in its frame. */
export function AppRoutes() {
  return (
    <OutboxProvider>
      <PageFrame>
        <Routes>
          {Object.entries(PAGES).map(([address, Page]) => (
            <Route key={address} path={address} element={<Page />} />
          ))}
        </Routes>
      </PageFrame>
    </OutboxProvider>
  );
}

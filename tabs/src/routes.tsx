import { Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { OutboxProvider } from './action-items/outbox';
import { PageFrame } from './page-frame';
import { later } from './ui/later';
import { FirstSkeleton } from './ui/skeleton';

const OverviewPage = later(() => import('./coalitions/overview-page').then((m) => m.OverviewPage));
const BoardPage = later(() => import('./action-items/board-page').then((m) => m.BoardPage));
const MinePage = later(() => import('./action-items/mine-page').then((m) => m.MinePage));
const UnplacedPage = later(() => import('./action-items/unplaced-page').then((m) => m.UnplacedPage));
const ConfigurePage = later(() => import('./coalitions/configure-page').then((m) => m.ConfigurePage));
const NotFoundPage = later(() => import('./not-found-page').then((m) => m.NotFoundPage));

/** Every address of the tabs; each page's code is fetched when somebody goes there. */
export function AppRoutes() {
  return (
    <OutboxProvider>
      <PageFrame>
        <Suspense fallback={<FirstSkeleton />}>
          <Routes>
            <Route path="/" element={<OverviewPage />} />
            <Route path="/coalities/:code" element={<BoardPage />} />
            <Route path="/mijn-acties" element={<MinePage />} />
            <Route path="/nog-te-plaatsen" element={<UnplacedPage />} />
            <Route path="/configuratie" element={<ConfigurePage />} />
            <Route path="*" element={<NotFoundPage />} />
          </Routes>
        </Suspense>
      </PageFrame>
    </OutboxProvider>
  );
}

import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { PageFrame } from './page-frame';
import { FirstSkeleton } from './ui/skeleton';

const OverviewPage = lazy(() => import('./coalitions/overview-page').then((m) => ({ default: m.OverviewPage })));
const BoardPage = lazy(() => import('./action-items/board-page').then((m) => ({ default: m.BoardPage })));
const MinePage = lazy(() => import('./action-items/mine-page').then((m) => ({ default: m.MinePage })));
const UnplacedPage = lazy(() => import('./action-items/unplaced-page').then((m) => ({ default: m.UnplacedPage })));
const ConfigurePage = lazy(() => import('./coalitions/configure-page').then((m) => ({ default: m.ConfigurePage })));
const NotFoundPage = lazy(() => import('./not-found-page').then((m) => ({ default: m.NotFoundPage })));

/** Every address of the tabs; each page's code is fetched when somebody goes there. */
export function AppRoutes() {
  return (
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
  );
}

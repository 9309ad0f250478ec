import { lazy, Suspense } from 'react';
import { useBoardAddress } from './board-address';

const ItemPanel = lazy(() => import('./item-panel').then((m) => ({ default: m.ItemPanel })));

/** Where the side panel appears on a page: open as long as the address names an action item. */
export function ItemPanelPlace() {
  const { address, change } = useBoardAddress();
  const { item } = address;
  if (item === null) return null;
  return (
    <Suspense>
      <ItemPanel key={item} number={item} onClose={() => change({ actie: null })} />
    </Suspense>
  );
}

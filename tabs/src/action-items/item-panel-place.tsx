import { useLastShown } from '../ui/last-shown';
import { later } from '../ui/later';
import { useBoardAddress } from './board-address';

const ItemPanel = later(() => import('./item-panel').then((m) => m.ItemPanel));

/** Where the side panel appears on a page: open as long as the address names an action item. */
export function ItemPanelPlace() {
  const { address, change } = useBoardAddress();
  const number = useLastShown(address.item);
  if (number === null) return null;
  return <ItemPanel number={number} open={address.item !== null} onClose={() => change({ actie: null })} />;
}

import type { ActionItemView } from '../../../core/action-items/views';
import { useTexts } from '../language';
import { PlainPage } from '../ui/plain-page';
import { EmptyPanel } from '../ui/problem-panel';
import { CoalitionSelect } from './coalition-select';
import { useItemChange } from './item-changes';
import { ItemPanelPlace } from './item-panel-place';
import { ItemRows } from './item-rows';
import { MovesProvider } from './moves';
import { type ListQuery, useRows } from './queries';

const UNPLACED: ListQuery = { coalition: 'nog-te-plaatsen', status: ['te-doen', 'bezig', 'wacht'] };

/** Action items that belong to no coalition yet, each with the choice of one. */
export function UnplacedPage() {
  const { tabs } = useTexts();
  const rows = useRows(UNPLACED);
  return (
    <MovesProvider>
      <PlainPage
        width="reading"
        title={tabs.unplaced.title}
        sentence={rows.total === undefined ? undefined : tabs.unplaced.sentence(rows.total)}
      >
        {rows.total === 0 ? (
          <EmptyPanel title={tabs.unplaced.empty} text={tabs.unplaced.emptyHelp} />
        ) : (
          <ItemRows
            label={tabs.unplaced.title}
            rows={rows}
            scrolls="page"
            shows={['owners', 'due', 'status']}
            extra={(item) => <Place item={item} />}
          />
        )}
      </PlainPage>
      <ItemPanelPlace />
    </MovesProvider>
  );
}

function Place({ item }: { readonly item: ActionItemView }) {
  const { tabs } = useTexts();
  const change = useItemChange();
  return (
    <CoalitionSelect
      item={item}
      barred={!item.mayChange.allowed}
      aria-label={tabs.unplaced.placeIn(item.title)}
      change={(what) => void change(item, what)}
    />
  );
}

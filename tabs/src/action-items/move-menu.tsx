import { BOARD_STATUSES, type BoardStatus } from '../../../core/action-items/action-item';
import type { ActionItemView } from '../../../core/action-items/views';
import { useTexts } from '../language';
import { ChoiceMenu } from '../ui/choice-menu';

interface MoveMenuProps {
  readonly item: ActionItemView;
  readonly at: HTMLElement;
  readonly onMove: (item: ActionItemView, to: BoardStatus | 'ingetrokken') => void;
  readonly onClose: () => void;
}

/** The equal of dragging, for keyboard, touch and screen reader. */
export function MoveMenu({ item, at, onMove, onClose }: MoveMenuProps) {
  const { tabs, shared } = useTexts();
  const columns = BOARD_STATUSES.map((status) => ({
    value: status,
    text: status === 'wacht' ? tabs.item.waitOn : shared.status[status],
    chosen: status === item.status,
  }));
  return (
    <ChoiceMenu<BoardStatus | 'ingetrokken'>
      title={tabs.item.moveTo}
      choices={[...columns, { value: 'ingetrokken', text: tabs.item.withdraw, chosen: null }]}
      barred={item.mayChange.allowed ? null : shared.refusals[item.mayChange.code]({})}
      at={at}
      onChoose={(to) => onMove(item, to)}
      onClose={onClose}
    />
  );
}

import {
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
} from '@fluentui/react-components';
import { BOARD_STATUSES, type BoardStatus } from '../../../core/action-items/action-item';
import type { ActionItemView } from '../../../core/action-items/views';
import { useTexts } from '../language';

interface MoveMenuProps {
  readonly item: ActionItemView;
  readonly at: HTMLElement;
  readonly onMove: (item: ActionItemView, to: BoardStatus | 'ingetrokken') => void;
  readonly onClose: () => void;
}

/** *Verplaats naar…*: the equal of dragging, for keyboard, touch and screen reader. */
export function MoveMenu({ item, at, onMove, onClose }: MoveMenuProps) {
  const { tabs, shared } = useTexts();
  const barred = !item.mayChange.allowed;
  return (
    <Menu
      open
      onOpenChange={(_, { open }) => !open && onClose()}
      positioning={{ target: at, position: 'below', align: 'end' }}
      checkedValues={{ status: [item.status] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const to = BOARD_STATUSES.find((status) => status === checkedItems[0]);
        if (to) onMove(item, to);
      }}
    >
      <MenuPopover>
        <MenuList aria-label={tabs.item.moveTo}>
          <MenuGroup>
            <MenuGroupHeader>
              {item.mayChange.allowed ? tabs.item.moveTo : shared.refusals[item.mayChange.code]({})}
            </MenuGroupHeader>
            {BOARD_STATUSES.map((status) => (
              <MenuItemRadio key={status} name="status" value={status} disabled={barred}>
                {status === 'wacht' ? tabs.item.waitOn : shared.status[status]}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuItem disabled={barred} onClick={() => onMove(item, 'ingetrokken')}>
            {tabs.item.withdraw}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

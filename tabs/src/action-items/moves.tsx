import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import type { ActionItemChange, BoardStatus } from '../../../core/action-items/action-item';
import type { ActionItemView } from '../../../core/action-items/views';
import { useLastShown } from '../ui/last-shown';
import { later } from '../ui/later';
import { useItemChange } from './item-changes';
import { fieldInPanel, focusBack, focusItem } from './item-focus';
import { CHANGE_TO } from './item-parts';

interface Moves {
  /** Opens the menu to move it at the button that was pressed. */
  readonly openMenu: (item: ActionItemView, at: HTMLElement) => void;
  /** Moves at once, or asks first what it waits for. */
  readonly move: (item: ActionItemView, to: BoardStatus | 'ingetrokken') => void;
}

const MovesContext = createContext<Moves | null>(null);

export function useMoves(): Moves {
  const moves = useContext(MovesContext);
  if (!moves) throw new Error('useMoves outside MovesProvider');
  return moves;
}

const MoveMenu = later(() => import('./move-menu').then((m) => m.MoveMenu));
const WaitDialog = later(() => import('./wait-dialog').then((m) => m.WaitDialog));

type Asking =
  | { readonly kind: 'menu'; readonly item: ActionItemView; readonly at: HTMLElement }
  | { readonly kind: 'wait'; readonly item: ActionItemView; readonly from: HTMLElement | null };

/** The one menu and the one dialog that every card on the page shares. */
export function MovesProvider({ children }: { readonly children: ReactNode }) {
  const [asking, setAsking] = useState<Asking | null>(null);
  const waiting = useLastShown(asking?.kind === 'wait' ? asking : null);
  const change = useItemChange();
  const run = useCallback(
    async (item: ActionItemView, what: ActionItemChange) => {
      setAsking(null);
      focusItem(item.number);
      if (!(await change(item, what))) return;
      focusItem(item.number);
    },
    [change],
  );
  const move = useCallback(
    (item: ActionItemView, to: BoardStatus | 'ingetrokken') => {
      if (to === item.status) return setAsking(null);
      if (to === 'wacht') setAsking({ kind: 'wait', item, from: fieldInPanel() });
      else void run(item, CHANGE_TO[to]);
    },
    [run],
  );
  const openMenu = useCallback((item: ActionItemView, at: HTMLElement) => setAsking({ kind: 'menu', item, at }), []);
  const moves = useMemo(() => ({ openMenu, move }), [openMenu, move]);
  const close = useCallback(() => {
    setAsking(null);
    if (asking?.kind === 'menu') asking.at.focus({ preventScroll: true });
  }, [asking]);
  return (
    <MovesContext value={moves}>
      {children}
      {asking?.kind === 'menu' && (
        <MoveMenu key={asking.item.number} item={asking.item} at={asking.at} onMove={move} onClose={close} />
      )}
      {waiting && (
        <WaitDialog
          key={waiting.item.number}
          title={waiting.item.title}
          open={asking?.kind === 'wait'}
          onWait={(on) => {
            void run(waiting.item, { kind: 'wait', on });
            focusBack(waiting.from, waiting.item.number);
          }}
          onClose={() => {
            setAsking(null);
            focusBack(waiting.from, waiting.item.number);
          }}
        />
      )}
    </MovesContext>
  );
}

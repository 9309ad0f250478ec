import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { BOARD_STATUSES, type BoardStatus } from '../../../core/action-items/action-item';
import type { Priority } from '../../../core/manifest/manifest';
import { PRIORITIES } from '../../../core/manifest/manifest';

/** What the person looks for on a board. */
export interface BoardFilter {
  /** A person's id, `niemand` for what nobody carries, or null for everyone. */
  readonly owner: string | null;
  readonly priority: Priority | null;
  readonly overdue: boolean;
  readonly text: string;
}

export type BoardLook = 'bord' | 'lijst' | 'over';

/** `open` is everything that still asks something of someone. */
export type ListStatus = BoardStatus | 'open';

/** Everything about a board that stands in its address, so that it can be shared and survives a reload. */
export interface BoardAddress {
  readonly filter: BoardFilter;
  readonly look: BoardLook;
  readonly status: ListStatus;
  /** The number of the action item in the side panel, or null. */
  readonly item: number | null;
}

export const NOBODY = 'niemand';

const LOOKS: readonly BoardLook[] = ['bord', 'lijst', 'over'];
const LIST_STATUSES: readonly ListStatus[] = ['open', ...BOARD_STATUSES];

/** Reads the address of a board; what is not understood counts as absent. */
function readBoardAddress(params: URLSearchParams): BoardAddress {
  const item = Number(params.get('actie'));
  return {
    filter: {
      owner: params.get('van'),
      priority: oneOf(PRIORITIES, params.get('prioriteit')),
      overdue: params.get('telaat') === '1',
      text: params.get('zoek') ?? '',
    },
    look: oneOf(LOOKS, params.get('weergave')) ?? 'bord',
    status: oneOf(LIST_STATUSES, params.get('kolom')) ?? 'open',
    item: Number.isInteger(item) && item > 0 ? item : null,
  };
}

type AddressChange = Readonly<
  Partial<Record<'van' | 'prioriteit' | 'telaat' | 'zoek' | 'weergave' | 'kolom' | 'actie', string | null>>
>;

/** The address of the board, and how to change parts of it without adding to the history of the browser. */
export function useBoardAddress() {
  const [params, setParams] = useSearchParams();
  const address = useMemo(() => readBoardAddress(params), [params]);
  const change = useCallback(
    // Over the address as it is now: what the page has drawn may be one choice behind.
    (parts: AddressChange) =>
      setParams(() => changed(new URLSearchParams(window.location.search), parts), {
        replace: true,
        preventScrollReset: true,
      }),
    [setParams],
  );
  return { address, change, params };
}

/** The search part of a link that opens an action item next to what is on screen now. */
export function searchWithItem(params: URLSearchParams, number: number): string {
  return `?${changed(params, { actie: String(number) })}`;
}

export function isFiltered(filter: BoardFilter): boolean {
  return filter.owner !== null || filter.priority !== null || filter.overdue || filter.text !== '';
}

function changed(params: URLSearchParams, parts: AddressChange): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [name, value] of Object.entries(parts)) {
    if (value) next.set(name, value);
    else next.delete(name);
  }
  return next;
}

function oneOf<T extends string>(values: readonly T[], text: string | null): T | null {
  return values.find((value) => value === text) ?? null;
}

import { queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type {
  ActionItemDetail,
  ActionItemPage,
  ActionItemView,
  BoardView,
  MyActionItems,
} from '../../../core/action-items/views';
import type { LinePreview } from '../../../core/capture/views';
import type { ApiClient, Query } from '../api-client';
import { useSession } from '../session';
import { useDebounced } from '../ui/debounced';
import { type BoardFilter, NOBODY } from './board-address';

/** How many rows are fetched at once; the first page of a column has as many. */
const PAGE_SIZE = 50;

/** Which action items a list shows, as the server's query parameters. */
export type ListQuery = Query;

/** A board, and the filter it was asked with: until the answer to a new one is there, the last one stays on screen. */
export interface FilteredBoard extends BoardView {
  readonly asked: BoardFilter;
}

export function useBoard(code: string, filter: BoardFilter) {
  const { api } = useSession();
  return useQuery({
    queryKey: ['board', code, filterQuery(filter)],
    queryFn: async ({ signal }): Promise<FilteredBoard> => {
      const path = `/api/coalitions/${encodeURIComponent(code)}/board`;
      return { ...(await api.get<BoardView>(path, filterQuery(filter), signal)), asked: filter };
    },
    // Another filter keeps what was there until it is known; another coalition does not.
    placeholderData: (previous, query) => (query?.queryKey[1] === code ? previous : undefined),
  });
}

export function useMine() {
  const { api } = useSession();
  return useQuery({
    queryKey: ['mine'],
    queryFn: ({ signal }) => api.get<MyActionItems>('/api/action-items/mine', {}, signal),
  });
}

export function itemQuery(api: ApiClient, number: number) {
  return queryOptions({
    queryKey: ['item', number],
    queryFn: ({ signal }) => api.get<ActionItemDetail>(`/api/action-items/${number}`, {}, signal),
  });
}

/** What a line is typed for: to add to a coalition, or to change an action item with. */
export type LinePlace = { readonly coalition: string | null } | { readonly number: number };

/** What a line would become; asked while typing, and never for an empty line. */
export function usePreview(text: string, place: LinePlace) {
  const { api } = useSession();
  return useQuery({
    ...previewQuery(api, text, place),
    enabled: text !== '',
    placeholderData: (previous) => (text === '' ? undefined : previous),
  });
}

export function previewQuery(api: ApiClient, text: string, place: LinePlace) {
  return queryOptions({
    queryKey: ['preview', place, text],
    queryFn: ({ signal }) => api.send<LinePreview>('POST', '/api/understanding', { text, ...place }, signal),
    staleTime: 60_000,
    retry: false,
  });
}

/** Rows of a long list, fetched page by page as they come on screen. A row not fetched yet is undefined. */
export interface Rows {
  readonly total: number | undefined;
  readonly at: (index: number) => ActionItemView | undefined;
  readonly onRange: (first: number, last: number) => void;
  readonly problem: unknown;
  readonly retry: () => void;
}

/** The list that `query` selects. `firstPage` is used for the first rows when the board already brought them. */
export function useRows(query: ListQuery, firstPage?: ActionItemPage): Rows {
  const { api } = useSession();
  const [onScreen, setOnScreen] = useState<readonly number[]>([0]);
  // The first page always stays: it carries the total that the list is as long as.
  const pages = [...new Set([0, ...useDebounced(onScreen, PASSING_MS)])].filter((page) => page > 0 || !firstPage);
  const results = useQueries({ queries: pages.map((page) => pageQuery(api, query, page)) });
  const byPage = new Map(pages.map((page, i) => [page, results[i]?.data]));
  if (firstPage) byPage.set(0, firstPage);
  const onRange = useCallback((first: number, last: number) => {
    const wanted = pagesBetween(first, last);
    setOnScreen((now) => (now.join() === wanted.join() ? now : wanted));
  }, []);
  return {
    total: byPage.get(0)?.total,
    at: (index) => byPage.get(Math.floor(index / PAGE_SIZE))?.items[index % PAGE_SIZE],
    onRange,
    problem: results.find((result) => result.isError)?.error ?? null,
    retry: () => {
      for (const result of results) if (result.isError) void result.refetch();
    },
  };
}

/** Pages that only pass by while somebody scrolls are not fetched (milliseconds). */
const PASSING_MS = 80;

function pageQuery(api: ApiClient, query: ListQuery, page: number) {
  return queryOptions({
    queryKey: ['items', query, page],
    queryFn: ({ signal }) =>
      api.get<ActionItemPage>('/api/action-items', { ...query, offset: page * PAGE_SIZE, limit: PAGE_SIZE }, signal),
  });
}

function pagesBetween(first: number, last: number): readonly number[] {
  const from = Math.floor(first / PAGE_SIZE);
  const to = Math.floor(Math.max(first, last) / PAGE_SIZE);
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** A filter as the server's query parameters. */
export function filterQuery(filter: BoardFilter): ListQuery {
  return {
    ...(filter.owner === NOBODY ? { withoutOwner: true } : filter.owner ? { owner: filter.owner } : {}),
    ...(filter.priority ? { priority: filter.priority } : {}),
    ...(filter.overdue ? { overdue: true } : {}),
    ...(filter.text ? { text: filter.text } : {}),
  };
}

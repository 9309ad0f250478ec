import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ActionItemPage, BoardView } from '../../../core/action-items/views';
import type { Participant } from '../../../core/coalitions/coalition';
import type { CoalitionDetail, CoalitionHeader } from '../../../core/coalitions/views';
import { asOrganisationId } from '../../../core/shared/ids';
import { useSend } from '../sending';
import { useSession } from '../session';

/** Somebody of the programme, for a list to choose from. */
export interface PersonChoice {
  readonly id: string;
  readonly name: string;
}

export function useCoalitions() {
  const { api } = useSession();
  return useQuery({
    queryKey: ['coalitions'],
    queryFn: ({ signal }) => api.get<readonly CoalitionHeader[]>('/api/coalitions', {}, signal),
  });
}

/** How many action items belong to no coalition yet. One row comes along; the count is what it is for. */
export function useUnplacedCount(): number | undefined {
  const { api } = useSession();
  const query = { coalition: 'nog-te-plaatsen', status: ['te-doen', 'bezig', 'wacht'], limit: 1 } as const;
  const page = useQuery({
    // Among the lists, so that a change to any action item counts again.
    queryKey: ['items', query],
    queryFn: ({ signal }) => api.get<ActionItemPage>('/api/action-items', query, signal),
  });
  return page.data?.total;
}

export function usePeople() {
  const { api } = useSession();
  return useQuery({
    queryKey: ['people'],
    queryFn: ({ signal }) => api.get<readonly PersonChoice[]>('/api/people', {}, signal),
    staleTime: 5 * 60_000,
  });
}

/**
 * Changes a coalition itself: who leads it, and who takes an open place; null for nobody. Both are on screen at once,
 * and throw when the server says no.
 */
export function useCoalitionChanges(code: string) {
  const { api } = useSession();
  const queryClient = useQueryClient();
  const send = useSend();
  const base = `/api/coalitions/${encodeURIComponent(code)}`;
  const put = async (path: string, body: unknown, become: (coalition: CoalitionDetail) => CoalitionDetail) => {
    queryClient.setQueriesData<BoardView>(
      { queryKey: ['board', code] },
      (board) => board && { ...board, coalition: become(board.coalition) },
    );
    try {
      await send(() => api.send<CoalitionDetail>('PUT', base + path, body));
    } finally {
      // Not waited for: who asked hears at once that it was done.
      void queryClient.invalidateQueries();
    }
  };
  return {
    chooseAanjager: (person: PersonChoice | null) =>
      put('/aanjager', { personId: person?.id ?? null }, (coalition) => ({ ...coalition, aanjager: person })),
    fillPlace: (place: string, name: string | null) =>
      put(`/places/${encodeURIComponent(place)}`, { organisation: name }, (coalition) => taken(coalition, place, name)),
  };
}

function taken(coalition: CoalitionDetail, id: string, name: string | null): CoalitionDetail {
  const participants = coalition.participants.map((one): Participant => {
    if (one.id !== id || one.place === null) return one;
    const { place } = one;
    if (name === null) return { kind: 'nog-te-bepalen', id, place };
    return { kind: 'organisatie', id, organisation: asOrganisationId(id), name, place };
  });
  const openPlaces = participants.filter(({ kind }) => kind === 'nog-te-bepalen').length;
  return { ...coalition, participants, openPlaces };
}

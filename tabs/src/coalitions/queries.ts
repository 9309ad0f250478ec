import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ActionItemPage } from '../../../core/action-items/views';
import type { CoalitionDetail, CoalitionHeader } from '../../../core/coalitions/views';
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

/** Changes a coalition itself: who leads it, and who takes an open place; null for nobody. Both throw when the server says no. */
export function useCoalitionChanges(code: string) {
  const { api } = useSession();
  const queryClient = useQueryClient();
  const base = `/api/coalitions/${encodeURIComponent(code)}`;
  const send = async (path: string, body: unknown) => {
    await api.send<CoalitionDetail>('PUT', base + path, body);
    await queryClient.invalidateQueries();
  };
  return {
    chooseAanjager: (personId: string | null) => send('/aanjager', { personId }),
    fillPlace: (place: string, organisation: string | null) =>
      send(`/places/${encodeURIComponent(place)}`, { organisation }),
  };
}

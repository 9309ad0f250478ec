import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './api-client';
import { isUnreachable } from './problems';

/**
 * Reads again when the network or the server stumbled, never when the server said no. What a person does is sent until
 * an answer comes, one after the other.
 */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: 30_000,
        retry: (failures, problem) => failures < 2 && isPassing(problem),
      },
      mutations: {
        networkMode: 'offlineFirst',
        retry: (_failures, problem) => isUnreachable(problem),
        retryDelay: AGAIN_MS,
        scope: { id: 'what a person does' },
      },
    },
  });
}

/** While the browser says that there is no network nothing is sent at all. */
const AGAIN_MS = 3000;

function isPassing(problem: unknown): boolean {
  return problem instanceof ApiProblem && (problem.status === 0 || problem.status >= 500);
}

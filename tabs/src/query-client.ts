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
        retryDelay: pauseBeforeAgain,
        scope: { id: 'what a person does' },
      },
    },
  });
}

/** Without a network there is nothing to pause for: nothing is sent until the browser says that it is back. */
function pauseBeforeAgain(): number {
  return navigator.onLine ? AGAIN_MS : 0;
}

const AGAIN_MS = 3000;

function isPassing(problem: unknown): boolean {
  return problem instanceof ApiProblem && (problem.status === 0 || problem.status >= 500);
}

import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './api-client';

/** Reads again when the network or the server stumbled, never when the server said no. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: 30_000,
        retry: (failures, problem) => failures < 2 && isPassing(problem),
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
}

function isPassing(problem: unknown): boolean {
  return problem instanceof ApiProblem && (problem.status === 0 || problem.status >= 500);
}

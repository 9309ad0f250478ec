import { ApiProblem } from './api-client';
import type { Texts } from './language';

/** What to tell the person: the server's own sentence, or ours when no answer came. */
export function sentenceOf(problem: unknown, { tabs, shared }: Texts): string {
  if (!(problem instanceof ApiProblem)) return shared.refusals.unexpected({});
  if (problem.status === 0) return tabs.common.unreachable;
  return problem.detail || refusalSentence(problem.code, shared);
}

/** Whether no answer came at all. */
export function isUnreachable(problem: unknown): boolean {
  return problem instanceof ApiProblem && problem.status === 0;
}

/** Whether the server refused because somebody changed it first. */
export function isStale(problem: unknown): boolean {
  return problem instanceof ApiProblem && problem.code === 'stale';
}

function refusalSentence(code: string, shared: Texts['shared']): string {
  const known = Object.entries(shared.refusals).find(([name]) => name === code);
  return (known?.[1] ?? shared.refusals.unexpected)({});
}

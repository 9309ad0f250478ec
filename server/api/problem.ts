import { STATUS_CODES } from 'node:http';
import type { Language } from '../../core/shared/language';
import type { Outcome, RefusalFacts } from '../../core/shared/outcome';
import type { AnyRefusal } from '../../i18n/nl/shared';
import { sentences } from '../../i18n/sentences';

/** A "no" on its way to the client: thrown inside a route, turned into a problem body by the error handler. */
export class Problem extends Error {
  constructor(
    readonly code: AnyRefusal,
    readonly facts: RefusalFacts = {},
  ) {
    super(code);
  }
}

/** A problem details body (RFC 9457) with the product's own code and a sentence for the person. */
export interface ProblemBody {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  readonly code: AnyRefusal;
  readonly detail: string;
}

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** Writes the body of a problem in the reader's language. */
export function problemBody(problem: Problem, language: Language): ProblemBody {
  const status = statusOf(problem.code);
  return {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    status,
    code: problem.code,
    detail: sentences(language).shared.refusals[problem.code](problem.facts),
  };
}

/** The value of an accepted outcome; a refused one becomes a problem. */
export function accepted<T>(outcome: Outcome<T, AnyRefusal>): T {
  if (outcome.ok) return outcome.value;
  throw new Problem(outcome.code, outcome.facts);
}

/** The HTTP status of a code; everything not named here is a request that makes no sense as it is: 422. */
function statusOf(code: AnyRefusal): number {
  return STATUSES[code] ?? 422;
}

const STATUSES: Partial<Record<AnyRefusal, number>> = {
  'bad-json': 400,
  'bad-request': 400,
  'not-signed-in': 401,
  'not-allowed-here': 403,
  'not-allowed-to-change': 403,
  'not-allowed-to-lead': 403,
  'not-allowed-to-link': 403,
  'not-found': 404,
  stale: 409,
  withdrawn: 409,
  'place-already-filled': 409,
  'too-large': 413,
  'too-many-requests': 429,
  unexpected: 500,
};

import type { FastifyRequest } from 'fastify';
import type { CapturePorts } from '../../core/capture/ports';
import { type Actor, actor } from '../../core/people/actor';
import { recognise } from '../../core/people/use-cases';
import { type Language, languageOf } from '../../core/shared/language';
import type { Instant } from '../../core/shared/plain-date';
import type { InProgramme } from '../../core/shared/unit-of-work';
import type { Authenticate, Claim } from '../auth/claim';
import { Problem } from './problem';

declare module 'fastify' {
  interface FastifyRequest {
    /** What the bearer token says; null without a valid one. */
    claim: Claim | null;
    /** The language to answer in. */
    language: Language;
  }
}

/** What a route needs to let a signed-in person do something. */
export interface Desk {
  /**
   * Runs `work` for the person behind the request, in one transaction of their programme. Refuses a request
   * without a valid token, and a person who is no longer part of the programme.
   */
  asPerson<T>(request: FastifyRequest, work: (ports: CapturePorts, who: Actor) => Promise<T>): Promise<T>;
}

export interface DeskParts {
  readonly inProgramme: InProgramme<CapturePorts>;
  readonly clock: () => Instant;
}

export function desk({ inProgramme, clock }: DeskParts): Desk {
  return {
    asPerson: async (request, work) => {
      const { claim } = request;
      if (!claim) throw new Problem('not-signed-in');
      const serve = () =>
        inProgramme(claim.programme, async (ports) => {
          const person = await claim.identify(ports);
          if (!person) return null;
          request.language = person.language;
          return { answer: await work(ports, actor(person, clock())) };
        });
      const served = (await serve()) ?? ((await welcome(inProgramme, claim)) && (await serve()));
      if (!served) throw new Problem('not-signed-in');
      return served.answer;
    },
  };
}

/** Lets somebody who signed in for the first time join; false where nobody joins by signing in. */
async function welcome(inProgramme: DeskParts['inProgramme'], { programme, introduce }: Claim): Promise<boolean> {
  if (!introduce) return false;
  const newcomer = await introduce();
  await inProgramme(programme, (ports) => recognise(ports, newcomer));
  return true;
}

/** Reads who asks and in which language, before limits are counted; whether they must be signed in is for the route. */
export function readClaim(authenticate: Authenticate) {
  return async (request: FastifyRequest): Promise<void> => {
    request.language = languageOf(request.headers['accept-language']);
    const [, token] = /^Bearer ([^\s]+)$/i.exec(request.headers.authorization ?? '') ?? [];
    request.claim = token ? await authenticate(token) : null;
  };
}

/** Refuses a request without a valid token before its body is looked at. */
export async function requireClaim(request: FastifyRequest): Promise<void> {
  if (!request.claim) throw new Problem('not-signed-in');
}

import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { z } from 'zod';
import type { Identity } from '../../core/people/ports';
import type { ProgrammeId } from '../../core/shared/ids';
import { languageOf } from '../../core/shared/language';
import type { EntraApp } from '../config';
import type { ReadGraphProfile } from '../teams/graph-profile';
import type { Authenticate } from './claim';

/** The delegated permission that Teams asks for when a tab wants to know who is there. */
const SCOPE = 'access_as_user';

/** Entra allows clocks to differ by five minutes; a minute is enough for servers that keep time. */
const CLOCK_TOLERANCE_S = 60;

/**
 * Checks single sign-on tokens of Microsoft Entra ID: signed by a key that Entra publishes, meant for this
 * app, from a tenant that may use it and issued by that very tenant, not expired, and given to a person
 * rather than to a program. Both token versions are accepted: which one arrives depends on the registration.
 */
export function entraTokens(
  app: EntraApp,
  programmes: ReadonlyMap<string, ProgrammeId>,
  readProfile: ReadGraphProfile,
): Authenticate {
  const keys = createRemoteJWKSet(new URL(`${app.authority}/common/discovery/v2.0/keys`));
  return async (token) => {
    const payload = await verified(token, keys, app);
    const claims = claimsSchema.safeParse(payload);
    if (!claims.success) return null;
    const { tid, oid, iss, scp } = claims.data;
    const programme = programmes.get(tid);
    if (!programme || !issuersOf(app, tid).includes(iss) || !scp.split(' ').includes(SCOPE)) return null;
    const subject = `${tid}:${oid}`;
    const identity: Identity = { provider: 'entra', subject };
    return {
      programme,
      subject,
      identify: ({ people }) => people.findByIdentity(identity),
      introduce: async () => {
        const profile = await readProfile(token, tid);
        return {
          identities: [identity],
          name: profile?.name ?? claims.data.name ?? claims.data.preferred_username ?? '',
          language: languageOf(profile?.locale ?? undefined),
        };
      },
    };
  };
}

const claimsSchema = z.object({
  tid: z.string().toLowerCase(),
  oid: z.string().toLowerCase(),
  iss: z.string(),
  scp: z.string(),
  name: z.string().optional(),
  preferred_username: z.string().optional(),
});

/** A tenant's issuer in tokens of version 2 and version 1. */
function issuersOf(app: EntraApp, tenant: string): readonly string[] {
  return [`${app.authority}/${tenant}/v2.0`, `https://sts.windows.net/${tenant}/`];
}

async function verified(token: string, keys: JWTVerifyGetKey, app: EntraApp): Promise<JWTPayload | null> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      // Entra signs with RS256; naming it shuts out `none` and keys used as secrets.
      algorithms: ['RS256'],
      audience: [...app.audiences],
      requiredClaims: ['exp', 'iss', 'tid', 'oid', 'scp'],
      clockTolerance: CLOCK_TOLERANCE_S,
    });
    return payload;
  } catch (problem) {
    if (problem instanceof errors.JOSEError && !couldNotAsk(problem)) return null;
    throw problem;
  }
}

/** Entra's keys could not be fetched: that says nothing about the token. */
function couldNotAsk(problem: errors.JOSEError): boolean {
  return problem.code === 'ERR_JWKS_TIMEOUT' || problem.code === 'ERR_JOSE_GENERIC';
}

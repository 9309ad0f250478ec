import { z } from 'zod';
import type { EntraApp } from '../config';

/** What Microsoft 365 knows of a person that a sign-on token does not say. */
export interface GraphProfile {
  readonly name: string;
  /** A locale tag such as `nl-NL`; null when the person chose none. */
  readonly locale: string | null;
}

/** Reads the profile of the person behind a sign-on token; null when Graph does not tell, for whatever reason. */
export type ReadGraphProfile = (ssoToken: string, tenant: string) => Promise<GraphProfile | null>;

const ME = 'https://graph.microsoft.com/v1.0/me?$select=displayName,preferredLanguage';

/** A newcomer waits for this at most, in milliseconds; they can choose another language themselves. */
const PATIENCE_MS = 4_000;

const profileSchema = z.object({ displayName: z.string().min(1), preferredLanguage: z.string().nullable() });

/**
 * Asks Microsoft Graph, in the name of the person, how they are called and which language they read. The one file
 * that uses teamsfx: it is retired upstream and takes a second to load, so it is loaded when the first newcomer
 * comes and nowhere else.
 */
export function graphProfiles(app: EntraApp, clientSecret: string): ReadGraphProfile {
  return async (ssoToken, tenantId) => {
    try {
      const { OnBehalfOfUserCredential } = await import('@microsoft/teamsfx');
      const { clientId, authority: authorityHost } = app;
      const credential = new OnBehalfOfUserCredential(ssoToken, { clientId, clientSecret, authorityHost, tenantId });
      const access = await credential.getToken('User.Read');
      return access && (await read(access.token));
    } catch {
      // No consent, no network, no licence: the name in the token will do.
      return null;
    }
  };
}

async function read(accessToken: string): Promise<GraphProfile> {
  const response = await fetch(ME, {
    headers: { authorization: `Bearer ${accessToken}` },
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  const { displayName, preferredLanguage } = profileSchema.parse(await response.json());
  return { name: displayName, locale: preferredLanguage };
}

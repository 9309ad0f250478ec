import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { errors, jwtVerify, SignJWT } from 'jose';
import { asPersonId, asProgrammeId, type PersonId, type ProgrammeId } from '../../core/shared/ids';
import type { Authenticate } from './claim';

/** Tokens of local mode: whoever sits at this computer picks who they are. */
export interface LocalSessions {
  /** Makes a token for a person of a programme; valid for 30 days, also after a restart. */
  open(programme: ProgrammeId, person: PersonId): Promise<string>;
  readonly authenticate: Authenticate;
}

const ISSUER = 'tafelwerk-local';

/** Makes and checks tokens with a key of this folder; another folder's tokens are not valid here. */
export function localSessions(key: Uint8Array): LocalSessions {
  return {
    open: (programme, person) =>
      new SignJWT({ programme })
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuer(ISSUER)
        .setSubject(person)
        .setIssuedAt()
        .setExpirationTime('30d')
        .sign(key),
    authenticate: async (token) => {
      const payload = await verified(token, key);
      if (!payload?.sub || typeof payload.programme !== 'string') return null;
      const person = asPersonId(payload.sub);
      return {
        programme: asProgrammeId(payload.programme),
        subject: person,
        identify: ({ people }) => people.find(person),
        introduce: null,
      };
    },
  };
}

/** Reads the key of a folder, or makes one that only the owner of the folder can read. */
export function localSessionKey(file: string): Uint8Array {
  mkdirSync(dirname(file), { recursive: true });
  try {
    // `wx` fails when the file is there: two starts at once agree on one key.
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'EEXIST') throw problem;
  }
  return Buffer.from(readFileSync(file, 'utf8').trim(), 'base64url');
}

async function verified(token: string, key: Uint8Array) {
  try {
    const options = { algorithms: ['HS256'], issuer: ISSUER, requiredClaims: ['sub', 'exp'] };
    return (await jwtVerify(token, key, options)).payload;
  } catch (problem) {
    if (problem instanceof errors.JOSEError) return null;
    throw problem;
  }
}

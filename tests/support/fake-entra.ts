import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, type GenerateKeyPairResult, generateKeyPair, SignJWT } from 'jose';

/** What a token says; undefined leaves a claim out. */
export type Claims = Readonly<Record<string, unknown>>;

/** A stand-in for Microsoft Entra ID on this computer: it publishes keys and signs tokens as Entra does. */
export interface FakeEntra {
  /** To be given as AAD_AUTHORITY. */
  readonly authority: string;
  /** A token that is right in every way, apart from the claims given here. */
  token(claims?: Claims): Promise<string>;
  /** As `token`, signed by a key that Entra never published. */
  forgedToken(claims?: Claims): Promise<string>;
  close(): Promise<void>;
}

export const TENANT = '7e0a4b0c-53a1-4d4b-9d0f-0d8f7d4f3b11';
export const CLIENT_ID = '3f2c9d3e-5a57-4d0e-8a55-7c0b3b0f6a21';
export const SANNE_OID = '11111111-2222-3333-4444-555555555555';

export async function fakeEntra(): Promise<FakeEntra> {
  const published = await generateKeyPair('RS256', { extractable: true });
  const secret = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(published.publicKey)), kid: 'key-1', alg: 'RS256', use: 'sig' };
  const server = createServer((request, response) => {
    const found = request.url === '/common/discovery/v2.0/keys';
    response.writeHead(found ? 200 : 404, { 'content-type': 'application/json' });
    response.end(JSON.stringify(found ? { keys: [jwk] } : {}));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const authority = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const sign = (key: GenerateKeyPairResult['privateKey'], claims: Claims) =>
    new SignJWT({ ...usual(authority), ...claims }).setProtectedHeader({ alg: 'RS256', kid: 'key-1' }).sign(key);
  return {
    authority,
    token: (claims = {}) => sign(published.privateKey, claims),
    forgedToken: (claims = {}) => sign(secret.privateKey, claims),
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}

/** What a version 2 token of a person of the tenant says. */
function usual(authority: string): Claims {
  const now = Math.floor(Date.now() / 1000);
  return {
    iss: `${authority}/${TENANT}/v2.0`,
    aud: CLIENT_ID,
    tid: TENANT,
    oid: SANNE_OID,
    scp: 'access_as_user',
    name: 'Sanne de Wit',
    preferred_username: 'sanne@voorbeeld.example',
    ver: '2.0',
    iat: now,
    nbf: now,
    exp: now + 3600,
  };
}

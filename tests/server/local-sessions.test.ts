import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SignJWT } from 'jose';
import { asPersonId, asProgrammeId } from '../../core/shared/ids';
import { localSessionKey, localSessions } from '../../server/auth/local-sessions';

describe('a local session', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tafelwerk-session-'));
  const file = join(folder, 'data', 'session.key');

  afterAll(() => rmSync(folder, { recursive: true }));

  const open = () =>
    localSessions(localSessionKey(file)).open(asProgrammeId('noord-holland-2030'), asPersonId('sanne-de-wit'));

  test('is still valid after a restart', async () => {
    const token = await open();
    const claim = await localSessions(localSessionKey(file)).authenticate(token);
    expect(claim).toMatchObject({ programme: 'noord-holland-2030', subject: 'sanne-de-wit' });
  });

  test('has a key that only the owner of the folder can read', async () => {
    await open();
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, 'utf8')).toHaveLength(43);
  });

  test('of another folder is not valid here', async () => {
    const elsewhere = localSessions(localSessionKey(join(folder, 'other', 'session.key')));
    expect(await elsewhere.authenticate(await open())).toBeNull();
  });

  test('that expired is not valid', async () => {
    const token = await new SignJWT({ programme: 'noord-holland-2030' })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer('tafelwerk-local')
      .setSubject('sanne-de-wit')
      .setExpirationTime('1 minute ago')
      .sign(localSessionKey(file));
    expect(await localSessions(localSessionKey(file)).authenticate(token)).toBeNull();
  });
});

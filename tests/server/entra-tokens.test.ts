import { asProgrammeId } from '../../core/shared/ids';
import { entraTokens } from '../../server/auth/entra-tokens';
import { graphProfiles, type ReadGraphProfile } from '../../server/teams/graph-profile';
import { CLIENT_ID, type Claims, type FakeEntra, fakeEntra, SANNE_OID, TENANT } from '../support/fake-entra';

const NOORD_HOLLAND = asProgrammeId('noord-holland-2030');
const AN_HOUR_AGO = Math.floor(Date.now() / 1000) - 3600;

describe('a single sign-on token of Microsoft Entra ID', () => {
  let entra: FakeEntra;

  beforeAll(async () => {
    entra = await fakeEntra();
  });

  afterAll(() => entra.close());

  const check = (token: string, readProfile: ReadGraphProfile = async () => null) =>
    entraTokens(
      {
        clientId: CLIENT_ID,
        clientSecret: null,
        audiences: [CLIENT_ID, `api://${CLIENT_ID}`, `api://tafelwerk.example/${CLIENT_ID}`],
        authority: entra.authority,
      },
      new Map([[TENANT, NOORD_HOLLAND]]),
      readProfile,
    )(token);

  test('tells the programme of its tenant and who it was given to', async () => {
    const claim = await check(await entra.token());
    expect(claim).toMatchObject({ programme: NOORD_HOLLAND, subject: `${TENANT}:${SANNE_OID}` });
  });

  test('of version 1 is accepted for the application id URI', async () => {
    const token = await entra.token({
      iss: `https://sts.windows.net/${TENANT}/`,
      aud: `api://tafelwerk.example/${CLIENT_ID}`,
      ver: '1.0',
    });
    expect(await check(token)).not.toBeNull();
  });

  test.each<[string, Claims]>([
    ['issued by another tenant than it says', { iss: 'https://login.microsoftonline.com/other/v2.0' }],
    ['issued by a look-alike', { iss: `https://login.example/${TENANT}/v2.0` }],
    ['meant for another app', { aud: '99999999-5a57-4d0e-8a55-7c0b3b0f6a21' }],
    ['meant for Graph', { aud: 'https://graph.microsoft.com' }],
    ['that expired', { exp: AN_HOUR_AGO, nbf: AN_HOUR_AGO - 3600 }],
    ['that is not valid yet', { nbf: AN_HOUR_AGO + 7200 }],
    ['without an expiry', { exp: undefined }],
    ['without a person', { oid: undefined }],
    ['given to a program, not a person', { scp: undefined, roles: ['access_as_application'] }],
    ['with another permission', { scp: 'User.Read' }],
  ])('%s is refused', async (_case, claims) => {
    expect(await check(await entra.token(claims))).toBeNull();
  });

  test('of a tenant that may not use the app is refused', async () => {
    const tid = '00000000-aaaa-bbbb-cccc-000000000000';
    expect(await check(await entra.token({ tid, iss: `${entra.authority}/${tid}/v2.0` }))).toBeNull();
  });

  test('signed by a key that Entra did not publish is refused', async () => {
    expect(await check(await entra.forgedToken())).toBeNull();
  });

  test('without a signature is refused', async () => {
    const [, payload] = (await entra.token()).split('.');
    const header = Buffer.from('{"alg":"none"}').toString('base64url');
    expect(await check(`${header}.${payload}.`)).toBeNull();
  });

  test('whose payload was changed after signing is refused', async () => {
    const [header, , signature] = (await entra.token()).split('.');
    const [, payload] = (await entra.token({ oid: 'somebody-else' })).split('.');
    expect(await check(`${header}.${payload}.${signature}`)).toBeNull();
  });

  test.each(['', 'x', 'a.b.c', '....'])('that is no token at all is refused: "%s"', async (token) => {
    expect(await check(token)).toBeNull();
  });

  test('introduces somebody not met before by the name in the token', async () => {
    const claim = await check(await entra.token());
    expect(await claim?.introduce?.()).toEqual({
      identities: [{ provider: 'entra', subject: `${TENANT}:${SANNE_OID}` }],
      name: 'Sanne de Wit',
      language: 'nl',
    });
  });

  test('lets Graph say better who that is, and which language they read', async () => {
    const claim = await check(await entra.token(), async () => ({ name: 'Sanne de Wit (HD)', locale: 'en-GB' }));
    expect(await claim?.introduce?.()).toMatchObject({ name: 'Sanne de Wit (HD)', language: 'en' });
  });

  test('does without Graph when that does not answer', async () => {
    // teamsfx refuses an authority without TLS, as an unreachable one would.
    const readProfile = graphProfiles(
      { clientId: CLIENT_ID, clientSecret: 'geheim', audiences: [], authority: entra.authority },
      'geheim',
    );
    const claim = await check(await entra.token(), readProfile);
    expect(await claim?.introduce?.()).toMatchObject({ name: 'Sanne de Wit', language: 'nl' });
  });

  test('cannot be judged while Entra is out of reach, which is not the same as refused', async () => {
    const token = await entra.token();
    const unreachable = entraTokens(
      { clientId: CLIENT_ID, clientSecret: null, audiences: [CLIENT_ID], authority: 'http://127.0.0.1:9' },
      new Map([[TENANT, NOORD_HOLLAND]]),
      async () => null,
    );
    await expect(unreachable(token)).rejects.toThrow();
  });
});

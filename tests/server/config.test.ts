import { ConfigError, readConfig } from '../../server/config';

const TEAMS = {
  BOT_ID: '3f2c9d3e-5a57-4d0e-8a55-7c0b3b0f6a20',
  BOT_PASSWORD: 'geheim',
  BOT_TENANT_ID: '7e0a4b0c-53a1-4d4b-9d0f-0d8f7d4f3b11',
  AAD_APP_CLIENT_ID: '3f2c9d3e-5a57-4d0e-8a55-7c0b3b0f6a21',
  TENANTS: '7E0A4B0C-53a1-4d4b-9d0f-0d8f7d4f3b11=noord-holland-2030',
  PUBLIC_URL: 'https://tafelwerk.example/',
};

const read = (environment: Record<string, string>) => readConfig(environment, '/srv/tafelwerk');

describe('the settings', () => {
  test('need nothing to run on your own computer, and then listen to this computer only', () => {
    expect(read({})).toMatchObject({
      port: 3978,
      host: '127.0.0.1',
      dataDir: '/srv/tafelwerk/data',
      databaseUrl: null,
      mode: { kind: 'local', programme: 'noord-holland-2030', playground: 'on', browser: 'open' },
    });
  });

  test('that are empty count as not set', () => {
    expect(read({ PORT: '', BOT_ID: '', DATABASE_URL: '' })).toMatchObject({ port: 3978, databaseUrl: null });
  });

  test('refuse local mode in production, because there anybody can be anybody', () => {
    expect(() => read({ NODE_ENV: 'production' })).toThrow(/NODE_ENV=production/);
  });

  test('for Teams say which tenant works in which programme, and what tokens may be meant for', () => {
    const { mode, host, publicUrl } = read({ ...TEAMS, NODE_ENV: 'production' });
    expect({ host, publicUrl }).toEqual({ host: '0.0.0.0', publicUrl: 'https://tafelwerk.example' });
    if (mode.kind !== 'teams') throw new Error('not in Teams');
    expect([...mode.programmes]).toEqual([['7e0a4b0c-53a1-4d4b-9d0f-0d8f7d4f3b11', 'noord-holland-2030']]);
    expect(mode.entra.audiences).toContain(`api://tafelwerk.example/${TEAMS.AAD_APP_CLIENT_ID}`);
    expect(mode.entra.audiences).toContain(`api://tafelwerk.example/botid-${TEAMS.BOT_ID}`);
  });

  test.each(['BOT_PASSWORD', 'BOT_TENANT_ID', 'AAD_APP_CLIENT_ID', 'TENANTS', 'PUBLIC_URL'] as const)(
    'for Teams without %s say that it is missing',
    (name) => {
      expect(() => read({ ...TEAMS, [name]: '' })).toThrow(`${name} ontbreekt`);
    },
  );

  test.each([
    ['PORT', 'tachtig'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://localhost/tafelwerk'],
    ['TENANTS', 'contoso'],
    ['PLAYGROUND', 'soms'],
    ['BOT_ID', 'mijn-bot'],
    ['BOT_TYPE', 'Onbekend'],
    ['API_PER_MINUTE', '0'],
    ['PUBLIC_URL', 'tafelwerk.example'],
  ])('name the one that is wrong: %s=%s', (name, value) => {
    expect(() => read({ ...TEAMS, [name]: value })).toThrow(ConfigError);
    expect(() => read({ ...TEAMS, [name]: value })).toThrow(new RegExp(`^${name} .+\\.$`));
    expect(() => read({ ...TEAMS, [name]: value })).not.toThrow('undefined');
  });

  test('that are wrong are told in English to who reads English', () => {
    expect(() => read({ PORT: 'eighty', LANG: 'en_GB.UTF-8' })).toThrow('PORT must be a number');
  });
});

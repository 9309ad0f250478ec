import type { Bot } from '../../bot/bot';
import { botEndpoint } from '../../server/teams/bot-endpoint';
import { type FakeChannel, fakeChannel } from '../support/fake-channel';
import { type HttpApp, httpApp, untouchedStore } from '../support/http-app';

const SECRET = 'actie: Sanne belt de bedrijfsarts';

describe('the bot endpoint', () => {
  let channel: FakeChannel;
  let http: HttpApp;

  beforeEach(async () => {
    channel = await fakeChannel();
  });

  afterEach(async () => {
    await http.close();
    await channel.close();
  });

  const startWith = async (bot: Bot, registration: Parameters<typeof botEndpoint>[1] = null) => {
    const failures: unknown[] = [];
    const endpoint = botEndpoint(bot, registration, (problem) => {
      failures.push(problem);
      http.app.log.error({ err: problem }, 'turn failed');
    });
    http = await httpApp(untouchedStore, { bot: endpoint });
    return failures;
  };

  const deliver = (parts: object = {}) =>
    http.send('POST', '/api/messages', null, {
      type: 'message',
      id: 'activity-1',
      channelId: 'msteams',
      serviceUrl: channel.serviceUrl,
      timestamp: '2026-11-23T08:15:00.000Z',
      conversation: { id: 'a:1', tenantId: 'tenant' },
      from: { id: '29:sanne' },
      recipient: { id: '28:tafelwerk' },
      text: SECRET,
      ...parts,
    });

  test('answers 200 when the turn is done, and hands the bot real dates', async () => {
    const seen: unknown[] = [];
    await startWith({
      run: async (context) => {
        seen.push({ ...context.activity });
        await context.sendActivity('Vastgelegd');
      },
    });
    expect((await deliver()).status).toBe(200);
    expect(seen).toMatchObject([
      { timestamp: new Date('2026-11-23T08:15:00.000Z'), rawTimestamp: '2026-11-23T08:15:00.000Z' },
    ]);
    expect(channel.texts).toEqual(['Vastgelegd']);
  });

  test('answers an invoke with what the bot gives for it', async () => {
    await startWith({
      run: async (context) => {
        await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body: { task: 'card' } } });
      },
    });
    expect(await deliver({ type: 'invoke', name: 'task/fetch' })).toMatchObject({
      status: 200,
      json: { task: 'card' },
    });
  });

  describe('a turn that fails', () => {
    const failing: Bot = { run: () => Promise.reject(new Error(`could not store ${SECRET}`)) };

    test('is a 500, so that it is handed in again, and one sentence however often that happens', async () => {
      const failures = await startWith(failing);
      expect((await deliver()).status).toBe(500);
      expect((await deliver()).status).toBe(500);
      expect(failures).toHaveLength(2);
      expect(channel.texts).toEqual(['Dit lukte niet. Er is niets veranderd. Probeer het opnieuw.']);
    });

    test('is told in the language of the person', async () => {
      await startWith(failing);
      await deliver({ locale: 'en-GB' });
      expect(channel.texts).toHaveLength(1);
      expect(channel.texts[0]).not.toMatch(/lukte/);
    });

    test('leaves nothing of what was written in the log', async () => {
      await startWith(failing);
      await deliver();
      expect(http.log()).toContain('turn failed');
      expect(http.log()).not.toContain('bedrijfsarts');
      expect(http.log()).not.toContain('Sanne');
    });

    test('on a press of a card says so on the card', async () => {
      await startWith(failing);
      const { status, json } = await deliver({ type: 'invoke', name: 'adaptiveCard/action' });
      expect(status).toBe(200);
      expect(json).toMatchObject({
        statusCode: 500,
        type: 'application/vnd.microsoft.error',
        value: { message: 'Dit lukte niet. Er is niets veranderd. Probeer het opnieuw.' },
      });
      expect(channel.texts).toEqual([]);
    });

    test('is a 500 also when the channel cannot be reached to say so', async () => {
      await startWith(failing);
      await channel.close();
      expect((await deliver()).status).toBe(500);
      channel = await fakeChannel();
    });
  });

  test.each([
    ['no type', 'type', { type: undefined }],
    ['no id', 'id', { id: undefined }],
    ['an empty id', 'id', { id: '' }],
    ['no conversation', 'conversation', { conversation: undefined }],
    [
      'a kind of conversation that is none',
      'conversation.conversationType',
      { conversation: { id: 'a:1', conversationType: 1 } },
    ],
    ['no sender', 'from.id', { from: {} }],
    ['a sender that is nobody', 'from', { from: null }],
    ['a text that is none', 'text', { text: 5 }],
    ['a service address that is none', 'serviceUrl', { serviceUrl: 'not an address' }],
  ])('an activity with %s is a 400 that never reaches the bot, and is logged once', async (_case, field, parts) => {
    const run = jest.fn();
    await startWith({ run });
    const { status, headers, json } = await deliver(parts);
    expect({ status, type: headers.get('content-type') }).toEqual({
      status: 400,
      type: 'application/problem+json; charset=utf-8',
    });
    expect(json).toMatchObject({ code: 'bad-request', detail: `Dit klopt niet: ${field}.` });
    expect(run).not.toHaveBeenCalled();
    const logged = http
      .log()
      .split('\n')
      .filter((line) => line.includes('request refused'));
    expect(logged.map((line) => JSON.parse(line))).toMatchObject([{ field }]);
    expect(http.log()).not.toContain('bedrijfsarts');
  });

  test('what is no message needs no id', async () => {
    const run = jest.fn();
    await startWith({ run });
    expect((await deliver({ type: 'conversationUpdate', id: undefined })).status).toBe(200);
    expect(run).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['a time that is none', { timestamp: 'gisteren' }, ['timestamp']],
    ['a number for a time', { timestamp: 5 }, ['timestamp']],
    ['a language that is none', { locale: { nl: true } }, ['locale']],
    ['a tenant that is none', { channelData: { tenant: 7, team: { id: '19:t' } } }, ['channelData.tenant']],
    ['lists that are none', { entities: 'y', attachments: 'z' }, ['entities', 'attachments']],
    ['a name that is none', { from: { id: '29:sanne', name: ['Sanne'] } }, ['from.name']],
  ])(
    'an activity with %s reaches the bot without it, and the log says where it stood',
    async (_case, parts, fields) => {
      const texts: unknown[] = [];
      await startWith({
        run: async (context) => {
          texts.push(context.activity.text);
          await context.sendActivity('Vastgelegd');
        },
      });
      expect((await deliver(parts)).status).toBe(200);
      expect(texts).toEqual([SECRET]);
      expect(channel.texts).toEqual(['Vastgelegd']);
      const logged = http
        .log()
        .split('\n')
        .filter((line) => line.includes('could not be read'));
      expect(logged.map((line) => JSON.parse(line))).toMatchObject([{ fields }]);
      expect(http.log()).not.toMatch(/Sanne|gisteren/);
    },
  );

  test('in Teams an activity without a token of the Bot Framework is a 401', async () => {
    const run = jest.fn();
    await startWith(
      { run },
      {
        id: '3f2c9d3e-5a57-4d0e-8a55-7c0b3b0f6a20',
        type: 'SingleTenant',
        password: 'geheim',
        tenantId: '7e0a4b0c-53a1-4d4b-9d0f-0d8f7d4f3b11',
      },
    );
    expect((await deliver()).status).toBe(401);
    expect(run).not.toHaveBeenCalled();
  });
});

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
    ['no type', { type: undefined }],
    ['no conversation', { conversation: undefined }],
    ['no sender', { from: {} }],
    ['a service address that is none', { serviceUrl: 'not an address' }],
  ])('an activity with %s is a 400 that never reaches the bot', async (_case, parts) => {
    const run = jest.fn();
    await startWith({ run });
    expect((await deliver(parts)).status).toBe(400);
    expect(run).not.toHaveBeenCalled();
  });

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

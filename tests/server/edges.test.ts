import { once } from 'node:events';
import { connect } from 'node:net';
import { type HttpApp, httpApp, untouchedStore } from '../support/http-app';

/** Something to wait for until it is opened. */
function gate() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open: () => open() };
}

/** What is refused before any row is read: the store of these tests throws when it is asked. */
describe('at the edge of the API', () => {
  let http: HttpApp;
  let token: string;

  beforeAll(async () => {
    http = await httpApp(untouchedStore);
    token = await http.tokenFor('sanne-de-wit');
  });

  afterAll(() => http.close());

  test('malformed JSON is a 400 with a problem body in the language of the reader', async () => {
    const { status, headers, json } = await http.send('POST', '/api/understanding', token, '{"text": ');
    expect(status).toBe(400);
    expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(json).toEqual({
      type: 'about:blank',
      title: 'Bad Request',
      status: 400,
      code: 'bad-json',
      detail: 'Dit is geen geldige JSON.',
    });
    const english = await fetch(`${http.url}/api/understanding`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'accept-language': 'en-GB' },
      body: '{',
    });
    expect(await english.json()).toMatchObject({ detail: expect.stringContaining('JSON') });
    expect(english.status).toBe(400);
  });

  test.each([
    ['an empty body', ''],
    ['an array', []],
    ['a missing field', { text: 'Sanne belt het UWV' }],
    ['an unknown field', { text: 'x', coalition: null, admin: true }],
    ['a field of another type', { text: 12, coalition: null }],
    ['an attempt on the prototype', '{"__proto__": {"admin": true}, "text": "x", "coalition": null}'],
  ])('%s is a 400', async (_case, body) => {
    expect((await http.send('POST', '/api/understanding', token, body)).status).toBe(400);
  });

  test('a problem names the field that is wrong, and never repeats what was in it', async () => {
    const { json, text } = await http.send('POST', '/api/action-items/214/changes', token, {
      version: 3,
      change: { kind: 'due', dueDay: '2027-02-31 geheim' },
    });
    expect(json).toMatchObject({ status: 400, code: 'bad-request', detail: expect.stringContaining('change.dueDay') });
    expect(text).not.toContain('geheim');
  });

  test.each(['none', 'x', 'Bearer', 'a.b.c'])('the token "%s" is a 401', async (bad) => {
    const { status, json } = await http.send('GET', '/api/me', bad);
    expect({ status, code: json.code }).toEqual({ status: 401, code: 'not-signed-in' });
  });

  test('no token is a 401, also where the body is wrong or the address does not exist', async () => {
    expect((await http.send('GET', '/api/me', null)).status).toBe(401);
    expect((await http.send('POST', '/api/understanding', null, '{')).status).toBe(401);
    expect((await http.send('GET', '/api/events', null)).status).toBe(401);
  });

  test('a body over 256 KB is a 413', async () => {
    const { status, json } = await http.send('POST', '/api/understanding', token, { text: 'a'.repeat(270_000) });
    expect({ status, code: json.code }).toEqual({ status: 413, code: 'too-large' });
  });

  test('an address that does not exist is a 404 with a problem body', async () => {
    const { status, json } = await http.send('GET', '/api/secrets', token);
    expect({ status, code: json.code }).toEqual({ status: 404, code: 'not-found' });
  });

  test.each(['/%', '/api/%E0%A4%A', '/api/%C0%AF/geheim'])(
    'the address %s is a 400 with a problem body that does not repeat it',
    async (path) => {
      const answer = await fetch(http.url + path, { headers: { 'accept-language': 'en-GB' } });
      const body = await answer.text();
      expect({ status: answer.status, type: answer.headers.get('content-type') }).toEqual({
        status: 400,
        type: 'application/problem+json; charset=utf-8',
      });
      expect(JSON.parse(body)).toMatchObject({ code: 'bad-request', detail: 'This request is not right.' });
      expect(body + http.log()).not.toMatch(/geheim|%C0/);
    },
  );

  test('an address that is no address does not bring the server down', async () => {
    expect((await fetch(`${http.url}/api/%E0%A4%A`)).status).toBe(400);
    expect((await http.send('GET', `/api/action-items/${'9'.repeat(190)}`, token)).status).toBe(400);
    expect((await http.send('GET', '/health', null)).status).toBe(200);
  });

  test('another kind of body than JSON is refused', async () => {
    const init = { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{"personId":"sanne-de-wit"}' };
    const { status } = await fetch(`${http.url}/api/local/session`, init);
    expect(status).toBe(400);
  });

  test('a failure is a 500 with a sentence, and the log holds neither its words nor a token', async () => {
    const { status, json } = await http.send('POST', '/api/understanding', token, {
      text: 'heel persoonlijke zaak',
      coalition: null,
    });
    expect({ status, code: json.code }).toEqual({ status: 500, code: 'unexpected' });
    expect(http.log()).toContain('request failed');
    expect(http.log()).not.toContain('the store was asked');
    expect(http.log()).not.toContain('persoonlijke');
    expect(http.log()).not.toContain(token);
  });

  test('what somebody searches for is not in the log', async () => {
    await http.send('GET', '/api/action-items?text=ziekmelding', token);
    expect(http.log()).toContain('/api/action-items');
    expect(http.log()).not.toContain('ziekmelding');
  });
});

describe('a storm of requests', () => {
  test('of one person is a 429 that says when to come back, and leaves others alone', async () => {
    const http = await httpApp(untouchedStore, { limits: { apiPerMinute: 20, messagesPerMinute: 20 } });
    const [sanne, bas] = [await http.tokenFor('sanne-de-wit'), await http.tokenFor('bas-wouda')];
    const storm = await Promise.all(Array.from({ length: 30 }, () => http.send('GET', '/api/me', sanne)));
    const refused = storm.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(10);
    expect(refused[0]?.json).toMatchObject({ status: 429, code: 'too-many-requests' });
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await http.send('GET', '/api/me', bas)).status).not.toBe(429);
    await http.close();
  });

  test('with a new wrong token each time is counted by address', async () => {
    const http = await httpApp(untouchedStore, { limits: { apiPerMinute: 20, messagesPerMinute: 20 } });
    const answers = await Promise.all(Array.from({ length: 30 }, (_, i) => http.send('GET', '/api/me', `a.b.${i}`)));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(20);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(10);
    await http.close();
  });
});

describe('local mode', () => {
  let http: HttpApp;

  beforeAll(async () => {
    http = await httpApp(untouchedStore);
  });

  afterAll(() => http.close());

  test.each(['10.0.0.5', '192.168.1.20', '::ffff:10.0.0.5', '2001:db8::1'])('refuses %s', async (remoteAddress) => {
    const answer = await http.app.inject({ url: '/health', remoteAddress, headers: { host: 'localhost:3978' } });
    expect(answer.statusCode).toBe(403);
  });

  test('is not fooled by a header that says where the request comes from', async () => {
    const headers = { host: 'localhost', 'x-forwarded-for': '127.0.0.1' };
    const answer = await http.app.inject({ url: '/health', remoteAddress: '10.0.0.5', headers });
    expect(answer.statusCode).toBe(403);
  });

  test('refuses a web site that points its own name at this computer', async () => {
    const answer = await http.app.inject({ url: '/api/local/people', headers: { host: 'evil.example:3978' } });
    expect(answer.statusCode).toBe(403);
    expect(answer.json()).toMatchObject({ code: 'not-allowed-here' });
  });

  test('lets the bot answer to this computer only', async () => {
    const activity = (serviceUrl: string) => ({
      type: 'message',
      id: 'm1',
      channelId: 'msteams',
      serviceUrl,
      conversation: { id: 'a:1' },
      from: { id: '29:sanne' },
      recipient: { id: '28:tafelwerk' },
      text: 'hallo',
    });
    const send = (serviceUrl: string) => http.send('POST', '/api/messages', null, activity(serviceUrl));
    expect((await send('http://localhost:56150/_connector')).status).toBe(200);
    expect((await send('http://[::1]:56150')).status).toBe(200);
    expect((await send('https://evil.example/')).status).toBe(403);
    expect((await send('http://localhost.evil.example/')).status).toBe(403);
    expect((await send('file:///etc/passwd')).status).toBe(400);
  });
});

describe('a server that is asked to stop', () => {
  test('lets a request that runs have its answer, and waits for nobody who only keeps a connection', async () => {
    const arrived = gate();
    const mayEnd = gate();
    const http = await httpApp(untouchedStore, {
      bot: async () => {
        arrived.open();
        await mayEnd.opened;
        return { status: 200, body: { done: true } };
      },
    });
    const idle = connect(Number(new URL(http.url).port), '127.0.0.1');
    await once(idle, 'connect');
    const answer = http.send('POST', '/api/messages', null, {
      type: 'message',
      id: 'm1',
      channelId: 'msteams',
      serviceUrl: 'http://localhost:1',
      conversation: { id: 'a:1' },
      from: { id: '29:x' },
      recipient: { id: '28:y' },
    });
    await arrived.opened;
    const stopped = http.close();
    mayEnd.open();
    expect((await answer).json).toEqual({ done: true });
    await stopped;
    idle.destroy();
  });
});

describe('what a browser is told about our pages', () => {
  test('Teams may show them in a frame, others may not, and no script from elsewhere runs', async () => {
    const http = await httpApp(untouchedStore);
    const { headers } = await http.send('GET', '/health', null);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/frame-ancestors 'self' https:\/\/teams\.microsoft\.com /);
    expect(policy).toContain("script-src 'self';");
    expect(headers.get('x-frame-options')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    await http.close();
  });
});

describe('the health of the server', () => {
  test('says which store, which mode and how long it has been up', async () => {
    const http = await httpApp(untouchedStore);
    const { status, json } = await http.send('GET', '/health', null);
    expect({ status, json }).toEqual({
      status: 200,
      json: { status: 'ok', store: 'pglite', mode: 'local', version: '1.2.3', uptimeSeconds: 7 },
    });
    await http.close();
  });

  test('is a 503 while the store cannot be read', async () => {
    const check = () => Promise.reject(new Error('no store'));
    const http = await httpApp(untouchedStore, {
      health: { mode: 'teams', version: '1.2.3', store: 'postgresql', uptime: () => 7.4, check },
    });
    expect((await http.send('GET', '/health', null)).status).toBe(503);
    await http.close();
  });
});

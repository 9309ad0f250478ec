// cspell:ignore sanne inge harmsen wiebe wouda ofori مكتب العمل
import { join } from 'node:path';
import type { ActionItem } from '../../core/action-items/action-item';
import type { LinePreview } from '../../core/capture/views';
import { asActionItemNumber, asPersonId, asProgrammeId } from '../../core/shared/ids';
import { readDemoPeople, readProgramme } from '../../programmes/programme-schema';
import { entraTokens } from '../../server/auth/entra-tokens';
import type { Store } from '../../server/store/open-store';
import { loadDemoPeople, loadProgramme } from '../../server/store/programme-loader';
import { anActionItem, aPerson, day } from '../support/builders';
import { CLIENT_ID, type FakeEntra, fakeEntra, TENANT } from '../support/fake-entra';
import { type HttpApp, httpApp, NOORD_HOLLAND } from '../support/http-app';
import { openTestStore } from '../support/store';

const ELSEWHERE = asProgrammeId('techniekpact-noord');

/** The API over real HTTP on a real store, on Monday 23 November 2026. */
describe('the API', () => {
  let store: Store;
  let http: HttpApp;
  let sanne: string;
  let inge: string;
  let stranger: string;

  beforeAll(async () => {
    store = await openTestStore();
    const folder = join(__dirname, '..', '..', 'programmes', 'noord-holland-2030');
    const programme = readProgramme(folder);
    await loadProgramme(store, programme);
    await loadDemoPeople(store, NOORD_HOLLAND, readDemoPeople(folder, programme));
    await loadProgramme(store, { ...programme, id: ELSEWHERE, name: 'Techniekpact Noord' });
    await store.inProgramme(ELSEWHERE, ({ people }) => people.add(aPerson('Wiebe', 'secretariaat')));
    http = await httpApp(store);
    [sanne, inge] = [await http.tokenFor('sanne-de-wit'), await http.tokenFor('inge-harmsen')];
    stranger = await http.tokenFor('wiebe', ELSEWHERE);
  });

  afterAll(async () => {
    await http.close();
    await store.close();
  });

  /** Puts an action item of coalition 4, logged by Sanne, straight into the store; gives its number. */
  const put = async (parts: Partial<ActionItem> = {}, programme = NOORD_HOLLAND): Promise<number> =>
    store.inProgramme(programme, async ({ actionItems }) => {
      const number = await actionItems.nextNumber();
      const author = asPersonId(programme === NOORD_HOLLAND ? 'sanne-de-wit' : 'wiebe');
      await actionItems.add(anActionItem({ createdBy: author, ...parts, number }));
      return number;
    });

  test('says who I am, in which programme, and what day it is there', async () => {
    const { json } = await http.send('GET', '/api/me', sanne);
    expect(json).toEqual({
      person: { id: 'sanne-de-wit', name: 'Sanne de Wit', role: 'lid', coalitions: ['4', '7'] },
      language: 'nl',
      programme: { id: 'noord-holland-2030', name: 'Werken & Ontwikkelen 2030' },
      today: '2026-11-23',
    });
  });

  test('remembers my language, and answers in it', async () => {
    const bas = await http.tokenFor('bas-wouda');
    await http.send('PUT', '/api/me/language', bas, { language: 'en' });
    expect((await http.send('GET', '/api/me', bas)).json).toMatchObject({ language: 'en' });
    expect((await http.send('GET', '/api/action-items/9999', bas)).text).toMatch(/does not exist/);
  });

  test('a token of somebody who is no longer in the programme is a 401', async () => {
    expect((await http.send('GET', '/api/me', await http.tokenFor('wie-dan-ook'))).status).toBe(401);
  });

  test('lists the twelve coalitions and who can be chosen', async () => {
    const coalitions = JSON.parse((await http.send('GET', '/api/coalitions', sanne)).text);
    expect(coalitions).toHaveLength(12);
    const people = JSON.parse((await http.send('GET', '/api/people', sanne)).text);
    expect(people).toContainEqual({ id: 'inge-harmsen', name: 'Inge Harmsen' });
  });

  test('a board shows what is asked for, and counts what it does not show', async () => {
    await put({ title: 'Late A', priority: 'A', dueDay: day('2026-11-20') });
    await put({ title: 'Later B', priority: 'B', dueDay: day('2026-12-20') });
    const all = await http.send('GET', '/api/coalitions/4/board', sanne);
    const titles = (text: string) => JSON.parse(text).columns[0].items.map((item: { title: string }) => item.title);
    expect(titles(all.text)).toEqual(['Late A', 'Later B']);
    const late = await http.send('GET', '/api/coalitions/4/board?overdue=1&priority=A', sanne);
    expect(titles(late.text)).toEqual(['Late A']);
    const list = await http.send('GET', '/api/action-items?coalition=4&status=te-doen&limit=1', sanne);
    expect(list.json).toMatchObject({ total: 2, items: [{ title: 'Late A', daysOverdue: 3 }] });
  });

  test('a filter that does not exist is a 400 and a coalition that does not exist a 404', async () => {
    expect((await http.send('GET', '/api/coalitions/4/board?priority=D', sanne)).status).toBe(400);
    expect((await http.send('GET', '/api/action-items?status=vergeten', sanne)).status).toBe(400);
    expect((await http.send('GET', '/api/action-items?limit=5000', sanne)).status).toBe(400);
    expect((await http.send('GET', '/api/coalitions/99/board', sanne)).status).toBe(404);
  });

  test('what is nog te plaatsen is a list of its own', async () => {
    const number = await put({ title: 'Nergens bij', coalition: null });
    const { json } = await http.send('GET', '/api/action-items?coalition=nog-te-plaatsen', sanne);
    expect(json).toMatchObject({ total: 1, items: [{ number, coalition: null }] });
  });

  test('a change is kept, and one on an older version is a 409 that changes nothing', async () => {
    const number = await put();
    const change = (version: number | null, kind: string) =>
      http.send('POST', `/api/action-items/${number}/changes`, sanne, { version, change: { kind } });
    expect((await change(1, 'close')).json).toMatchObject({ status: 'klaar', version: 2 });
    const stale = await change(1, 'start');
    expect(stale).toMatchObject({ status: 409, json: { code: 'stale' } });
    expect((await http.send('GET', `/api/action-items/${number}`, sanne)).json).toMatchObject({ status: 'klaar' });
  });

  test('a person who may not change an action item gets a 403 with who can', async () => {
    const number = await put({ createdBy: asPersonId('inge-harmsen') });
    const wish = { version: 1, change: { kind: 'close' } };
    const outsider = await http.tokenFor('grace-ofori');
    const answer = await http.send('POST', `/api/action-items/${number}/changes`, outsider, wish);
    expect(answer).toMatchObject({ status: 403, json: { code: 'not-allowed-to-change' } });
    expect((await http.send('GET', `/api/action-items/${number}`, sanne)).json).toMatchObject({ status: 'te-doen' });
  });

  test('only who leads may choose the aanjager or fill a place', async () => {
    const choose = (token: string) =>
      http.send('PUT', '/api/coalitions/4/aanjager', token, { personId: 'sanne-de-wit' });
    expect((await choose(sanne)).status).toBe(403);
    expect((await choose(inge)).json).toMatchObject({ aanjager: { id: 'sanne-de-wit', name: 'Sanne de Wit' } });
    expect((await http.send('PUT', '/api/coalitions/4/aanjager', inge, { personId: 'niemand' })).status).toBe(404);
    expect((await http.send('PUT', '/api/coalitions/4/places/x', inge, { organisation: '  ' })).status).toBe(400);
    expect((await http.send('PUT', '/api/coalitions/4/places/x', inge, { organisation: 'UWV' })).status).toBe(404);
  });

  describe('another programme', () => {
    test("'s action item is a 404, exactly as one that does not exist", async () => {
      await put({ title: 'Geheim van Noord' }, ELSEWHERE);
      // Every programme has its own numbers: take one that only the other has.
      const number = await store.inProgramme(ELSEWHERE, async ({ actionItems }) => {
        const far = asActionItemNumber(700);
        await actionItems.add(anActionItem({ number: far, createdBy: asPersonId('wiebe'), title: 'Geheim van Noord' }));
        return far;
      });
      const theirs = await http.send('GET', `/api/action-items/${number}`, sanne);
      const missing = await http.send('GET', '/api/action-items/701', sanne);
      expect(theirs.status).toBe(404);
      expect(theirs.text.replace('700', '701')).toBe(missing.text);
      const wish = { version: null, change: { kind: 'close' } };
      expect((await http.send('POST', `/api/action-items/${number}/changes`, sanne, wish)).status).toBe(404);
      expect((await http.send('GET', `/api/action-items/${number}`, stranger)).status).toBe(200);
    });

    test("'s people and action items are in no list", async () => {
      expect((await http.send('GET', '/api/people', sanne)).text).not.toContain('Wiebe');
      expect((await http.send('GET', '/api/action-items?limit=200', sanne)).text).not.toContain('Geheim');
      expect((await http.send('GET', '/api/action-items?limit=200', stranger)).text).not.toContain('Late A');
    });
  });

  describe('a line typed on the board', () => {
    const line = 'Sanne belt het UWV voor vrijdag, prio A';

    test('for a coalition that does not exist is refused with a sentence', async () => {
      const body = { requestKey: 'onbekend-1', text: line, coalition: '99' };
      const { status, json } = await http.send('POST', '/api/action-items', sanne, body);
      expect(status).toBe(422);
      expect(json).toMatchObject({ code: 'coalition-unknown', detail: 'Deze coalitie ken ik niet.' });
    });

    test('is added once, however often the page sends it', async () => {
      const body = { requestKey: 'f3c1a9d0-1', text: line, coalition: '4' };
      const first = await http.send('POST', '/api/action-items', sanne, body);
      const again = await http.send('POST', '/api/action-items', sanne, body);
      expect(first.status).toBe(201);
      expect(first.json).toMatchObject({
        items: [
          {
            title: expect.stringMatching(/UWV bellen$/),
            dueDay: '2026-11-27',
            priority: 'A',
            coalition: { code: '4' },
          },
        ],
      });
      expect(again.json).toEqual(first.json);
      const { json } = await http.send('GET', '/api/action-items?text=uwv', sanne);
      expect(json).toMatchObject({ total: 1 });
    });

    test('of somebody else with the same key is another line', async () => {
      const body = { requestKey: 'same-key-1', text: 'Zaal reserveren', coalition: null };
      const [one, other] = [
        await http.send('POST', '/api/action-items', sanne, body),
        await http.send('POST', '/api/action-items', inge, body),
      ];
      expect(one.json).not.toEqual(other.json);
    });

    test('is shown as chips without being kept', async () => {
      const { json } = await http.send('POST', '/api/understanding', sanne, { text: line, coalition: null });
      expect(json).toMatchObject({
        actions: [{ dueDay: '2026-11-27', owners: [{ personId: 'sanne-de-wit' }], priority: 'A' }],
      });
    });

    test.each([
      ['empty', '', 422],
      ['only spaces', '   \n ', 422],
      ['only characters without width', '\u200b\u200d\ufeff', 422],
      ['28 KB', `Sanne belt het UWV ${'heel '.repeat(5600)}lang`, 201],
      ['too long to read', 'a'.repeat(60_000), 422],
      ['HTML', '<script>alert(1)</script> Sanne belt <b>UWV</b>', 201],
      ['SQL', "'; drop table action_item; -- Sanne belt het UWV", 201],
      ['right to left', 'Sanne belt مكتب العمل voor vrijdag', 201],
      ['emoji between words', '🎉 Sanne koopt taart 🎂🎂 voor de tafel 👩‍👩‍👧', 201],
      ['only emoji', '🎂🎂', 422],
      ['a null character', 'Sanne belt\u0000 het UWV', 201],
      ['half an emoji', 'Sanne belt \ud83d het UWV', 201],
      ['31 februari', 'Sanne belt het UWV voor 31 februari', 201],
      ['a date long ago', 'Sanne belt het UWV voor 1 januari 1999', 201],
      ['an owner nobody knows', 'Xaviera regelt de zaal', 201],
    ])('that is %s gets a sensible answer', async (name, text, expected) => {
      const body = { requestKey: `bad-input-${name}`, text, coalition: '4' };
      const { status, json } = await http.send('POST', '/api/action-items', sanne, body);
      expect(status).toBe(expected);
      if (expected === 422) expect(json).toMatchObject({ detail: expect.stringMatching(/\w+/) });
      expect((await http.send('GET', '/health', null)).status).toBe(200);
    });

    test('replaces the parts of an action item, and not over a newer version', async () => {
      const number = await put({ title: 'Oude titel' });
      const replace = (version: number) =>
        http.send('PUT', `/api/action-items/${number}/line`, sanne, { version, text: 'Inge belt het UWV, prio B' });
      expect((await replace(1)).json).toMatchObject({ priority: 'B', owners: [{ personId: 'inge-harmsen' }] });
      expect((await replace(1)).status).toBe(409);
    });

    describe('changes an action item with a line', () => {
      const line = async (text: string) => {
        const number = await put({ title: 'Zaal regelen', dueDay: day('2031-01-15'), priority: 'A' });
        const preview = await http.send('POST', '/api/understanding', sanne, { text, number });
        const { status, json } = await http.send('PUT', `/api/action-items/${number}/line`, sanne, {
          version: 1,
          text,
        });
        return { status, json, shown: (JSON.parse(preview.text) as LinePreview).actions[0] };
      };

      test.each([
        [
          'nee, 20 januari 2031',
          { title: 'Zaal regelen', dueDay: '2031-01-20', priority: 'A', coalition: { code: '4' } },
        ],
        ['toch prio B', { title: 'Zaal regelen', dueDay: '2031-01-15', priority: 'B', coalition: { code: '4' } }],
        ['een week later', { title: 'Zaal regelen', dueDay: '2031-01-22', priority: 'A', coalition: { code: '4' } }],
        ['Inge belt het UWV', { title: 'UWV bellen', dueDay: null, priority: null, coalition: { code: '4' } }],
        ['Inge belt het UWV #zijinstroom', { title: 'UWV bellen', coalition: { code: '3' } }],
        ['UWV bellen | wie: Inge Harmsen', { title: 'UWV bellen', dueDay: null, priority: null, coalition: null }],
        ['Wachten op Inge | wie: Inge Harmsen', { title: 'Wachten op Inge' }],
        ['wie: Inge Harmsen | prio: B', { title: 'Zaal regelen', dueDay: null, priority: 'B', coalition: null }],
        [' | wie: n.t.b. | prio: C', { title: 'Zaal regelen', owners: [], priority: 'C' }],
        [
          'Plan voor het ontwikkelfonds maken | wie: n.t.b. | coalitie: zij-instroom',
          { title: 'Plan voor het ontwikkelfonds maken', coalition: { code: '3' } },
        ],
      ])('“%s”, as it was shown', async (text, expected) => {
        const { json, shown } = await line(text);
        expect(json).toMatchObject(expected);
        expect(shown).toMatchObject(expected);
      });

      test.each([
        ['klaar', 'status-not-in-line'],
        ['klaar?', 'status-not-in-line'],
        ['klaar 3', 'status-not-in-line'],
        ['laat maar', 'status-not-in-line'],
        ['toch niet nodig', 'status-not-in-line'],
        ['heropen', 'status-not-in-line'],
        ['wacht op Inge', 'status-not-in-line'],
        ['dank je', 'nothing-understood'],
        ['prima', 'nothing-understood'],
        ['123', 'nothing-understood'],
        ['Is dit al besproken?', 'nothing-understood'],
      ])('but not with one that says nothing of the kind: “%s”', async (text, code) => {
        const { status, json, shown } = await line(text);
        expect(status).toBe(422);
        expect(json).toMatchObject({ code });
        expect(shown).toBeUndefined();
      });

      test.each(['Zaal regelen | wie: Inge | wanneer: ooit eens', 'Zaal regelen | wie: Inge | prio: D'])(
        'and not when a field cannot be read: “%s”',
        async (text) => {
          const { status, json } = await line(text);
          expect(status).toBe(422);
          expect(json).toMatchObject({ code: 'field-unread' });
        },
      );
    });
  });

  describe('signed in with Microsoft Entra ID', () => {
    let entra: FakeEntra;
    let teams: HttpApp;

    beforeAll(async () => {
      entra = await fakeEntra();
      const app = { clientId: CLIENT_ID, clientSecret: null, audiences: [CLIENT_ID], authority: entra.authority };
      const authenticate = entraTokens(app, new Map([[TENANT, NOORD_HOLLAND]]), async () => null);
      teams = await httpApp(store, { authenticate, local: null });
    });

    afterAll(async () => {
      await teams.close();
      await entra.close();
    });

    test('somebody not met before joins as gast, once, also when a page asks for everything at the same time', async () => {
      const token = await entra.token({ name: 'Petra Nieuwkomer' });
      const answers = await Promise.all([1, 2, 3, 4].map(() => teams.send('GET', '/api/me', token)));
      for (const { json } of answers)
        expect(json).toMatchObject({ person: { name: 'Petra Nieuwkomer', role: 'gast' } });
      const people = (await teams.send('GET', '/api/people', token)).text;
      expect(people.match(/Petra Nieuwkomer/g)).toHaveLength(1);
    });

    test('there is no picker of people', async () => {
      expect((await teams.send('GET', '/api/local/people', null)).status).toBe(404);
      expect((await teams.send('POST', '/api/local/session', null, { personId: 'sanne-de-wit' })).status).toBe(404);
    });

    test('a token of local mode is worth nothing', async () => {
      expect((await teams.send('GET', '/api/me', sanne)).status).toBe(401);
    });
  });

  test('writes nothing of what people wrote, and no name, in the log', async () => {
    await http.send('POST', '/api/understanding', sanne, { text: 'Sanne belt de bedrijfsarts', coalition: null });
    for (const word of ['bedrijfsarts', 'Sanne', 'sanne', 'UWV', sanne]) expect(http.log()).not.toContain(word);
  });
});

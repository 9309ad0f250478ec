import { join } from 'node:path';
import type { Change } from '../../core/shared/change-feed';
import { asActionItemNumber, asCoalitionCode, asProgrammeId, type ProgrammeId } from '../../core/shared/ids';
import { readProgramme } from '../../programmes/programme-schema';
import type { Store } from '../../server/store/open-store';
import { loadProgramme } from '../../server/store/programme-loader';
import { aPerson } from '../support/builders';
import { type HttpApp, httpApp, NOORD_HOLLAND } from '../support/http-app';
import { openTestStore } from '../support/store';

const ELSEWHERE = asProgrammeId('techniekpact-noord');

describe('live changes', () => {
  let store: Store;
  let http: HttpApp;

  beforeAll(async () => {
    store = await openTestStore();
    const programme = readProgramme(join(__dirname, '..', '..', 'programmes', 'noord-holland-2030'));
    for (const id of [NOORD_HOLLAND, ELSEWHERE]) {
      await loadProgramme(store, { ...programme, id });
      await store.inProgramme(id, ({ people }) => people.add(aPerson('Sanne')));
    }
    http = await httpApp(store);
  });

  afterAll(async () => {
    await http.close();
    await store.close();
  });

  const announce = (number: number, programme: ProgrammeId = NOORD_HOLLAND) =>
    store.inProgramme(programme, ({ changes }) => changes.announce(changeOf(number)));

  test('reach an open page, and only those of its own programme', async () => {
    const page = await openPage(http, 'sanne');
    await announce(1, ELSEWHERE);
    await announce(2);
    expect(await page.next()).toEqual(changeOf(2));
    page.close();
  });

  test('of a transaction that is undone reach nobody', async () => {
    const page = await openPage(http, 'sanne');
    const undone = store.inProgramme(NOORD_HOLLAND, async ({ changes }) => {
      await changes.announce(changeOf(3));
      throw new Error('no');
    });
    await expect(undone).rejects.toThrow('no');
    await announce(4);
    expect(await page.next()).toEqual(changeOf(4));
    page.close();
  });

  test('go to five pages of one person: a sixth takes the place of the first', async () => {
    const pages = [];
    for (let i = 0; i < 6; i += 1) pages.push(await openPage(http, 'sanne'));
    expect(await pages[0]?.next()).toBeNull();
    await announce(5);
    expect(await pages[5]?.next()).toEqual(changeOf(5));
    for (const page of pages) page.close();
  });

  test('end when the server stops, which waits for nobody', async () => {
    const other = await httpApp(store);
    const page = await openPage(other, 'sanne');
    await other.close();
    expect(await page.next()).toBeNull();
  });
});

function changeOf(number: number): Change {
  return { kind: 'action-item', number: asActionItemNumber(number), coalitions: [asCoalitionCode('4')] };
}

/** Opens the stream as a page does. `next` gives the next change, or null when the stream ended. */
async function openPage(http: HttpApp, person: string) {
  const leave = new AbortController();
  const response = await fetch(`${http.url}/api/events`, {
    headers: { authorization: `Bearer ${await http.tokenFor(person)}` },
    signal: leave.signal,
  });
  expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return {
    close: () => leave.abort(),
    next: async (): Promise<unknown> => {
      for (;;) {
        const [, found] = /event: change\ndata: (.*)\n\n/.exec(text) ?? [];
        if (found !== undefined) {
          text = '';
          return JSON.parse(found);
        }
        const part = await reader?.read().catch(() => null);
        if (!part || part.done) return null;
        text += part.value;
      }
    },
  };
}

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import {
  asActionItemNumber,
  asCoalitionCode,
  asPersonId,
  asProgrammeId,
  type ProgrammeId,
} from '../../core/shared/ids';
import { exportStore } from '../../server/store/export-store';
import { importStore } from '../../server/store/import-store';
import { openStore, type Store } from '../../server/store/open-store';
import { loadDemoPeople, loadProgramme } from '../../server/store/programme-loader';
import { anActionItem, aPerson, day, MONDAY } from '../support/builders';
import { startPostgres, type TestServer } from '../support/postgres';
import { inTempFolder, openTestStore } from '../support/store';
import { rowsOf } from './rows';
import { BAS, SANNE, SMALL_PEOPLE, smallProgramme } from './small-programme';

const NOORD = asProgrammeId('programma-noord');
const WEST = asProgrammeId('programma-west');

let server: TestServer;
let used: Store;
/** Stays empty: what is refused leaves nothing. */
let empty: Store;
beforeAll(async () => {
  server = await startPostgres({ durable: false });
  used = await openTestStore();
  empty = await openTestStore();
  await fill(used);
});
afterAll(async () => {
  await used.close();
  await empty.close();
  await server.stop();
});

test('everything survives the road from PGlite to PostgreSQL and back', async () => {
  await inTempFolder(async (folder) => {
    const [there, back] = [join(folder, 'heen.gz'), join(folder, 'terug.gz')];
    const out = await exportStore(used.engine, there);
    expect(out.programmes).toBe(2);

    const onServer = await openStore({ dataDir: folder, databaseUrl: await server.createDatabase('plain-user') });
    expect(await importStore(onServer.engine, there)).toEqual(out);
    await exportStore(onServer.engine, back);
    expect(linesOf(back)).toEqual(linesOf(there));

    const home = await openTestStore();
    await importStore(home.engine, back);
    for (const programme of [NOORD, WEST]) {
      const before = await rowsOf(used, programme);
      expect(before.action_item?.length).toBeGreaterThan(0);
      expect(await rowsOf(onServer, programme)).toEqual(before);
      expect(await rowsOf(home, programme)).toEqual(before);
    }
    await onServer.close();
    await home.close();
  });
});

test('what a first start put there gives way to the export, and numbers go on after those that were given', async () => {
  await inTempFolder(async (folder) => {
    const file = join(folder, 'export.gz');
    await exportStore(used.engine, file);
    const store = await openTestStore();
    try {
      await loadProgramme(store, smallProgramme(NOORD));
      await loadDemoPeople(store, NOORD, { ...SMALL_PEOPLE, people: [aPerson('Wordt Vervangen')], aanjagers: [] });
      await importStore(store.engine, file);
      expect(await rowsOf(store, NOORD)).toEqual(await rowsOf(used, NOORD));
      expect(await rowsCounted(store)).toBe(2);
      const next = (programme: ProgrammeId) =>
        store.inProgramme(programme, ({ actionItems }) => actionItems.nextNumber());
      // Four more numbers were given than were used.
      expect([await next(NOORD), await next(WEST)]).toEqual([6, 2]);
    } finally {
      await store.close();
    }
  });
});

test('a store in which people worked is not written over', async () => {
  await inTempFolder(async (folder) => {
    const file = join(folder, 'export.gz');
    await exportStore(used.engine, file);
    const before = await rowsOf(used, NOORD);
    await expect(importStore(used.engine, file)).rejects.toMatchObject({ code: 'not-empty' });
    expect(await rowsOf(used, NOORD)).toEqual(before);
  });
});

test('an import of a file that is not there is refused with a sentence', async () => {
  const refused = importStore(empty.engine, '/nergens/export.gz');
  await expect(refused).rejects.toMatchObject({ code: 'file-missing' });
  await expect(refused).rejects.toThrow('Er is geen bestand /nergens/export.gz.');
});

test('an export does not write over a file, and leaves nothing half done', async () => {
  await inTempFolder(async (folder) => {
    const file = join(folder, 'export.gz');
    writeFileSync(file, 'van iemand anders');
    await expect(exportStore(used.engine, file)).rejects.toMatchObject({ code: 'file-exists' });
    await expect(exportStore(used.engine, join(folder, 'geen', 'map.gz'))).rejects.toThrow('ENOENT');
    expect(readFileSync(file, 'utf8')).toBe('van iemand anders');
    expect(readdirSync(folder)).toEqual(['export.gz']);
  });
});

describe('a file that is no whole export of this version', () => {
  const broken: readonly (readonly [string, string, (whole: readonly string[]) => Buffer])[] = [
    ['no gzip', 'not-an-export', (whole) => Buffer.from(whole.join('\n'))],
    ['cut off', 'not-an-export', (whole) => zipped(whole).subarray(0, -200)],
    ['without its end', 'incomplete-export', (whole) => zipped(whole.slice(0, -1))],
    ['with a row missing', 'incomplete-export', (whole) => zipped(whole.toSpliced(-2, 1))],
    ['of something else', 'not-an-export', () => zipped(['{"hello":"world"}'])],
    ['with a line that is no JSON', 'not-an-export', (whole) => zipped(whole.with(4, 'x'))],
    ['with a table of its own', 'not-an-export', (whole) => zipped(whole.with(4, '{"table":"pg_class","row":{}}'))],
    [
      'of a newer version',
      'other-schema',
      ([, ...rest]) => zipped(['{"tafelwerk":"export","format":1,"schema":999}', ...rest]),
    ],
    ['empty', 'incomplete-export', () => zipped([])],
  ];
  test.each(broken)('%s is refused, and nothing is read', async (_what, code, make) => {
    await inTempFolder(async (folder) => {
      const [whole, file] = [join(folder, 'heel.gz'), join(folder, 'stuk.gz')];
      await exportStore(used.engine, whole);
      writeFileSync(file, make(linesOf(whole)));
      await expect(importStore(empty.engine, file)).rejects.toMatchObject({ code });
      expect(Object.values(await rowsOf(empty, NOORD)).flat()).toEqual([]);
    });
  });

  test('with a row of another programme is refused', async () => {
    await inTempFolder(async (folder) => {
      const [whole, file] = [join(folder, 'heel.gz'), join(folder, 'vreemd.gz')];
      await exportStore(used.engine, whole);
      const lines = linesOf(whole).map((text) =>
        text.includes('"table":"organisation"') ? text.replace('programma-noord', 'programma-west') : text,
      );
      writeFileSync(file, zipped(lines));
      await expect(importStore(empty.engine, file)).rejects.toThrow(/row-level security/);
      expect(Object.values(await rowsOf(empty, NOORD)).flat()).toEqual([]);
    });
  });
});

function linesOf(file: string): readonly string[] {
  return gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n');
}

function zipped(lines: readonly string[]): Buffer {
  return gzipSync(lines.map((text) => `${text}\n`).join(''));
}

/** How many action items the planner of queries believes there are; -1 when nobody ever counted. */
async function rowsCounted({ engine }: Store): Promise<number> {
  const session = await engine.acquire();
  const { rows } = await session.query(`select reltuples as rows from pg_class where relname = 'action_item'`, []);
  session.release('clean');
  return (rows as { rows: number }[])[0]?.rows ?? -1;
}

/** Two programmes with something in every table. */
async function fill(store: Store): Promise<void> {
  for (const programme of [NOORD, WEST]) {
    await loadProgramme(store, smallProgramme(programme));
    await loadDemoPeople(store, programme, SMALL_PEOPLE);
    await store.inProgramme(programme, async ({ actionItems, captures, conversations, coalitions, people }) => {
      const number = await actionItems.nextNumber();
      await actionItems.add(
        anActionItem({
          number,
          title: 'Regel 1\nregel 2 “é” 🧭 \\n',
          owners: [
            { personId: SANNE.id, name: 'Sanne' },
            { personId: null, name: 'UWV' },
          ],
          dueDay: day('2027-01-15'),
          state: { status: 'klaar', at: MONDAY, by: BAS.id },
          createdBy: BAS.id,
        }),
      );
      await people.recogniseAs(BAS.id, { provider: 'teams', subject: '29:x' });
      await people.add(aPerson('Gast', 'gast'));
      await coalitions.fillPlace(asCoalitionCode('4'), 'fonds', 'Fonds');
      await conversations.put({
        id: '19:c',
        kind: 'group',
        name: 'Tafel',
        belongsTo: { kind: 'coalition', code: asCoalitionCode('4') },
      });
      await captures.put({
        key: { conversationId: '19:c', activityId: '1' },
        sender: asPersonId('bas'),
        revision: { writtenAt: MONDAY, deletedAt: null, keptAt: null },
        actions: [
          {
            number: asActionItemNumber(1),
            understood: { title: 'x', owners: [], due: null, coalition: null, priority: null, doubts: [] },
            putRight: null,
          },
        ],
        cardId: 'k',
      });
    });
  }
  for (let taken = 0; taken < 4; taken += 1)
    await store.inProgramme(NOORD, ({ actionItems }) => actionItems.nextNumber());
}

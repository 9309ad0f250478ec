import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { temporaryDataDir } from '../support/data-dir';
import { FakeConnector } from '../support/fake-connector';
import { startedDataDir } from '../support/first-start';
import { freePorts, startApp } from '../support/running-app';
import { readAll } from './kill-run';
import { Random } from './random';
import { Storm } from './storm';

// cspell:words ünïcödé

const dataDir = temporaryDataDir();
afterAll(() => dataDir.remove());

test('asked to stop during capture, it stops in good order and keeps what it acknowledged', async () => {
  const connector = await FakeConnector.start();
  connector.slowDown(10);
  const storm = new Storm(connector.url, new Random(2030));
  const started = await startedDataDir();
  const options = { dataDir: started.path, ports: await freePorts(), playground: 'off' } as const;
  const first = await startApp(options);
  storm.start(4);
  storm.open(first.url);
  const acknowledged = () => storm.messages.filter(({ acknowledgedIn }) => acknowledgedIn !== null);
  while (acknowledged().length < 5) await pause(5);

  const stopped = first.stop();
  storm.shut();
  expect(await stopped).toBe(0);
  await storm.settled();
  const second = await startApp(options);
  const marks = (await readAll(second.url)).map(({ title }) => title).join('\n');
  for (const { mark } of acknowledged()) expect(marks.split(mark)).toHaveLength(2);

  // What was turned away at the door is taken the second time.
  storm.open(second.url);
  await storm.finish();
  expect(await readAll(second.url)).toHaveLength(storm.messages.length);
  expect(await second.stop()).toBe(0);
  await connector.close();
  started.remove();
}, 400_000);

test('the data folder may have any name, however long', async () => {
  const name = join(`met spaties & 'ünïcödé' "日本" $HOME %41 #1`, 'lang'.repeat(40), 'lang'.repeat(40));
  const app = await startApp({ dataDir: join(dataDir.path, name), playground: 'off' });
  expect((await fetch(`${app.url}/health`)).status).toBe(200);
  expect(await app.stop()).toBe(0);
}, 400_000);

test('a data folder that cannot be had is named in one sentence', async () => {
  mkdirSync(dataDir.path, { recursive: true });
  const file = join(dataDir.path, 'a-file');
  writeFileSync(file, '');
  const starting = startApp({ dataDir: join(file, 'below'), playground: 'off' });
  await expect(starting).rejects.toThrow(/stopped \(1\) before it was ready\.\s+[^\n]*a-file[^\n]*\s*$/);
}, 400_000);

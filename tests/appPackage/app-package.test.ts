import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { packApp, type Values } from '../../appPackage/app-package';
import { dialogs, searches } from '../../bot/registry';

const ROOT = resolve(__dirname, '../..');
const VALUES: Values = {
  APP_VERSION: '1.2.3',
  TEAMS_APP_ID: '11111111-1111-4111-8111-111111111111',
  BOT_ID: '22222222-2222-4222-8222-222222222222',
  AAD_APP_CLIENT_ID: '33333333-3333-4333-8333-333333333333',
  PUBLIC_HOST: 'tafelwerk.example',
};

/** Runs with a copy of the app package in which one file is changed. */
async function withChanged(file: string, change: (text: string) => string | Buffer) {
  const root = mkdtempSync(join(tmpdir(), 'tafelwerk-app-'));
  try {
    cpSync(join(ROOT, 'appPackage'), join(root, 'appPackage'), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
    const path = join(root, 'appPackage', file);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    return await packApp(root, VALUES);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function unpacked(values = VALUES) {
  const packed = await packApp(ROOT, values);
  if (!packed.ok) throw new Error(packed.problems.join('\n'));
  return unzipSync(packed.zip);
}

async function manifestOf(values: Values) {
  return JSON.parse(Buffer.from((await unpacked(values))['manifest.json'] ?? []).toString('utf8'));
}

describe('the app package for Teams', () => {
  test('holds a filled manifest, both languages and both icons', async () => {
    const files = await unpacked();
    expect(Object.keys(files).sort()).toEqual(['color.png', 'en.json', 'manifest.json', 'nl.json', 'outline.png']);
    const text = Buffer.from(files['manifest.json'] ?? []).toString('utf8');
    expect(text).not.toContain('${{');
    expect(JSON.parse(text)).toMatchObject({
      id: VALUES.TEAMS_APP_ID,
      version: '1.2.3',
      bots: [{ botId: VALUES.BOT_ID, scopes: ['personal', 'team', 'groupChat'] }],
      validDomains: ['tafelwerk.example'],
    });
  });

  test('offers exactly the message extensions that the bot answers', async () => {
    const manifest = await manifestOf(VALUES);
    const ids = manifest.composeExtensions[0].commands.map((command: { id: string }) => command.id);
    expect(ids.sort()).toEqual([...searches, ...dialogs].map((extension) => extension.commandId).sort());
  });

  test('asks to read nothing but what mentions the bot', async () => {
    for (const values of [VALUES, { ...VALUES, BOT_HEARS: '' }, { ...VALUES, BOT_HEARS: 'mentions' }]) {
      expect(await manifestOf(values)).not.toHaveProperty('authorization');
    }
  });

  test('asks each team and each chat for all messages where the environment says so', async () => {
    const asking = await manifestOf({ ...VALUES, BOT_HEARS: 'all' });
    expect(asking.authorization).toEqual({
      permissions: {
        resourceSpecific: [
          { name: 'ChannelMessage.Read.Group', type: 'Application' },
          { name: 'ChatMessage.Read.Chat', type: 'Application' },
        ],
      },
    });
    // Teams asks for consent in the name of this registration.
    expect(asking.webApplicationInfo).toMatchObject({ id: VALUES.AAD_APP_CLIENT_ID });
    const { authorization, ...rest } = asking;
    expect(rest).toEqual(await manifestOf(VALUES));
  });

  test('is refused when the environment says something else about what the bot hears', async () => {
    expect(await packApp(ROOT, { ...VALUES, BOT_HEARS: 'alles' })).toEqual({
      ok: false,
      problems: ['BOT_HEARS is mentions of all.'],
    });
  });

  test('is refused with what is missing when the environment says too little', async () => {
    expect(await packApp(ROOT, { ...VALUES, BOT_ID: '' })).toEqual({ ok: false, problems: ['BOT_ID ontbreekt.'] });
  });

  test.each<[string, string, (text: string) => string | Buffer, RegExp]>([
    [
      'a scope that Teams does not know',
      'manifest.json',
      (text) => text.replace('"personal"]', '"thuis"]'),
      /manifest\.json/,
    ],
    ['a bot id that is no id', 'manifest.json', (text) => text.replace(/"botId": "[^"]+"/, '"botId": "bot"'), /botId/],
    [
      'a sentence that English lacks',
      'en.json',
      (text) => text.replace(/.*"name\.full".*\n/, ''),
      /en\.json: name\.full/,
    ],
    ['an icon of another size', 'outline.png', () => readFileSync(join(ROOT, 'appPackage/color.png')), /outline\.png/],
  ])('is refused because of %s', async (_, file, change, expected) => {
    const packed = await withChanged(file, change);
    expect(packed.ok ? [] : packed.problems.join('\n')).toMatch(expected);
  });
});

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from './files';

const WRONG: Readonly<Record<string, string>> = {
  'tsconfig.json': '{}',
  'core/people/person.ts': "import { x } from '../capture/capture'; export const y = x;",
  'core/capture/capture.ts': 'export const x = 1;',
  'core/capture/noun.ts': "import { p } from './ports'; export const z = p;",
  'core/capture/reading/clauses/clause.ts': "import { l } from '../lists/list'; export const c = l;",
  'core/capture/reading/lists/list.ts': 'export const l = 1;',
  'core/capture/ports.ts': "import { s } from '../../server/store'; export const p = s;",
  'server/store.ts': 'export const s = 1;',
  'bot/bot.ts': "import { s } from '../server/store'; export const b = s;",
  'tabs/src/page.ts': "import { u } from '../../core/people/use-cases'; export const t = u;",
  'core/people/use-cases.ts': 'export const u = 1;',
  'core/shared/a.ts': "import { b } from './b'; export const a = b;",
  'core/shared/b.ts': "import { a } from './a'; export const b = a;",
};

/** The names of the rules that a small wrong project breaks. */
function brokenRules(): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'tafelwerk-arrows-'));
  try {
    for (const [path, text] of Object.entries(WRONG)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const cruiser = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
    const config = join(ROOT, '.config/dependency-cruiser.cjs');
    const given = [cruiser, '--config', config, '--output-type', 'json', 'core', 'bot', 'tabs', 'server'];
    const { stdout } = spawnSync(process.execPath, given, { cwd: folder, encoding: 'utf8' });
    const violations: { rule: { name: string } }[] = JSON.parse(stdout).summary.violations;
    return [...new Set(violations.map(({ rule }) => rule.name))].sort();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('an arrow that points the wrong way is found', () => {
  expect(brokenRules()).toEqual(
    expect.arrayContaining([
      'bot-only-shows',
      'core-knows-only-core',
      'no-cycles',
      'nouns-know-no-ports',
      'reading-clauses-comes-first',
      'slice-people-imports-leftwards',
      'tabs-call-no-use-cases',
    ]),
  );
});

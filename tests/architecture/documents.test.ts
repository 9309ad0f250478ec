import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '../../i18n/en';
import { nl } from '../../i18n/nl';
import { dependencies, devDependencies } from '../../package.json';
import { ROOT, sourcesIn } from './files';

const document = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const ARCHITECTURE = document('docs/ARCHITECTURE.md');

/** Rows "| name | licence | reason |" of the README. */
function packagesInReadme(): ReadonlyMap<string, string> {
  const rows = [...document('README.md').matchAll(/^\| ([@a-z][\w@/.-]*) \| ([^|]+) \| [^|]{4,} \|$/gm)];
  return new Map(
    rows.map(([, name = '', licence = '']) => [name, licence]).filter(([name]) => name !== 'package') as [
      string,
      string,
    ][],
  );
}

/** The settings that server/config.ts reads. */
function settings(): readonly string[] {
  const config = document('server/config.ts');
  const block = /const settings = z\.object\(\{([\s\S]*?)\n\}\);/.exec(config)?.[1] ?? '';
  return [...block.matchAll(/^ {2}([A-Z_]+):/gm)].map(([, name = '']) => name);
}

/** Every sentence by its path; functions count as one. */
function sentencePaths(value: unknown, path = ''): readonly string[] {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return [path];
  return Object.entries(value).flatMap(([key, inner]) => sentencePaths(inner, `${path}.${key}`));
}

describe('what the documents say', () => {
  test('the README names every package, with the licence it states', () => {
    const named = packagesInReadme();
    const wanted = Object.keys({ ...dependencies, ...devDependencies });
    expect([...named.keys()].sort()).toEqual(wanted.sort());
    for (const [name, licence] of named) {
      const stated = JSON.parse(document(`node_modules/${name}/package.json`)).license.replace(/[()]/g, '');
      if (!stated.startsWith('SEE LICENSE')) expect({ name, licence }).toEqual({ name, licence: stated });
    }
  });

  test('the architecture names every setting', () => {
    const silent = settings().filter((name) => name !== 'NODE_ENV' && !ARCHITECTURE.includes(`\`${name}\``));
    expect(settings().length).toBeGreaterThan(10);
    expect(silent).toEqual([]);
  });

  test('the architecture names every route', () => {
    const routes = sourcesIn('server/api')
      .filter(({ path }) => !path.endsWith('page-routes.ts'))
      .flatMap(({ text }) => [...text.matchAll(/'(\/[a-z][a-zA-Z/:-]*)'/g)].map(([, path = '']) => path));
    const silent = [...new Set(routes)].filter(
      (path) => !ARCHITECTURE.includes(path) && !ARCHITECTURE.includes(`\`${path.replace('/action-items', '')}\``),
    );
    expect(routes.length).toBeGreaterThan(10);
    expect(silent).toEqual([]);
  });

  test('English says everything that Dutch says', () => {
    expect(sentencePaths(en)).toEqual(sentencePaths(nl));
  });

  test('what Azure sets is what the settings read, and the package fills what the manifest asks', () => {
    const set = [...document('infra/azure.bicep').matchAll(/\{ name: '([A-Z_]+)', value/g)].map(
      ([, name = '']) => name,
    );
    expect(set.filter((name) => !settings().includes(name))).toEqual([]);
    const asked = new Set(
      [...document('appPackage/manifest.json').matchAll(/\$\{\{([A-Z_]+)\}\}/g)].map(([, name = '']) => name),
    );
    const made = `${document('teamsapp.yml')} ${document('infra/azure.bicep')} APP_VERSION`;
    expect([...asked].filter((name) => !made.includes(name))).toEqual([]);
  });
});

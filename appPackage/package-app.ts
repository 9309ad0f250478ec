/**
 * `npm run package` makes dist/appPackage.zip for trying locally; `npm run package -- --env FILE` fills it from a
 * file with lines NAME=value, as the toolkit writes them in env/.env.<environment>.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { version } from '../package.json';
import { PLACEHOLDERS, packApp, type Values } from './app-package';

const LOCAL: Values = {
  APP_VERSION: version,
  TEAMS_APP_ID: '00000000-0000-4000-8000-000000000001',
  BOT_ID: '00000000-0000-4000-8000-000000000002',
  AAD_APP_CLIENT_ID: '00000000-0000-4000-8000-000000000003',
  PUBLIC_HOST: 'localhost:3978',
};

async function main(root: string, args: readonly string[]): Promise<number> {
  const file = args[args.indexOf('--env') + 1];
  const fromFile = args.includes('--env');
  if (fromFile && !file) return complain(['Noem een bestand: npm run package -- --env env/.env.prod']);
  const values = fromFile && file ? valuesIn(readFileSync(resolve(root, file), 'utf8')) : LOCAL;
  const packed = await packApp(root, values);
  if (!packed.ok) return complain(packed.problems);
  const target = join(root, 'dist', 'appPackage.zip');
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(target, packed.zip);
  process.stdout.write(`dist/appPackage.zip${fromFile ? '' : ' (met nagemaakte nummers, alleen om te proberen)'}\n`);
  return 0;
}

function complain(problems: readonly string[]): number {
  process.stderr.write(`Er is geen pakket gemaakt.\n${problems.map((problem) => `- ${problem}\n`).join('')}`);
  return 1;
}

function valuesIn(text: string): Partial<Values> {
  const found: Record<string, string> = { APP_VERSION: version };
  for (const line of text.split(/\r?\n/)) {
    const [name, ...rest] = line.split('=');
    if (name && rest.length > 0) found[name.trim()] = rest.join('=').trim();
  }
  return Object.fromEntries([...PLACEHOLDERS, 'BOT_HEARS'].map((name) => [name, found[name] ?? '']));
}

void main(resolve('.'), process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});

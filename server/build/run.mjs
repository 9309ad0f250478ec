/**
 * Runs one bundle of dist/server, after installing and building what is missing or older than its source:
 * `node server/build/run.mjs main` is `npm start`. What it has to say meanwhile goes to standard error.
 */
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './build-once.mjs';
import { ensureInstalled } from './install.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const [, , name = 'main', ...rest] = process.argv;
const bundle = join(root, 'dist', 'server', `${name}.cjs`);

ensureInstalled(root);
await ensureBuilt(root);
process.chdir(root);
process.argv = [process.argv[0], bundle, ...rest];
process.setSourceMapsEnabled(true);
createRequire(import.meta.url)(bundle);

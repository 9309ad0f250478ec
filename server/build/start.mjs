/**
 * `npm start`: installs and builds what is missing or older than its source, and starts the server in this process.
 * What it has to say meanwhile goes to standard error.
 */
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { ensureInstalled } from './install.mjs';

const root = resolve(import.meta.dirname, '..', '..');
ensureInstalled(root);
const { ensureBuilt } = await import('./build-once.mjs');
await ensureBuilt(root);
process.chdir(root);
process.setSourceMapsEnabled(true);
createRequire(import.meta.url)(join(root, 'dist', 'server', 'main.cjs'));

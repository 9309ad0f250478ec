/**
 * Bundles one TypeScript file and runs it: `node server/build/run.mjs tests/bench/bench.ts --quick`. What it has to
 * say itself goes to standard error, so that standard output is the file's own.
 */
import { createRequire } from 'node:module';
import { relative, resolve } from 'node:path';
import { ensureInstalled } from './install.mjs';

const root = resolve(import.meta.dirname, '..', '..');
const [node, , file = '', ...rest] = process.argv;
ensureInstalled(root);

const source = relative(root, resolve(root, file));
// A folder per process: the same file may be run twice at once.
const folder = resolve(root, 'dist', 'run', String(process.pid));
const bundle = resolve(folder, source.replace(/\.tsx?$/, '.cjs'));

const { build, stop } = await import('esbuild');
const { rmSync } = await import('node:fs');
const { serverBundle } = await import('./bundles.mjs');
await build({ ...serverBundle(root), entryPoints: [source], outdir: folder, outbase: '.', sourcemap: 'inline' });
await stop();

process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
process.chdir(root);
process.argv = [node, bundle, ...rest];
process.setSourceMapsEnabled(true);
createRequire(import.meta.url)(bundle);

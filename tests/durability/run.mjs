/**
 * Bundles one script of this folder and runs it: `node tests/durability/run.mjs kill --kills 50`.
 * The product itself is built by whoever starts it.
 */
import { createRequire } from 'node:module';
import { basename, join, resolve } from 'node:path';
import { build } from 'esbuild';
import { serverBundle } from '../../server/build/bundles.mjs';

const root = resolve(import.meta.dirname, '..', '..');
const [, , name = '', ...rest] = process.argv;
const script = `tests/durability/${basename(name, '.ts')}.ts`;
// Not in dist/server: a build of the product empties that folder.
const folder = join('dist', 'tests', 'durability');
const bundle = join(root, folder, `${basename(name, '.ts')}.cjs`);

await build({ ...serverBundle(root), entryPoints: [script], outdir: folder, outbase: 'tests/durability' });
process.chdir(root);
process.argv = [process.argv[0], bundle, ...rest];
process.setSourceMapsEnabled(true);
createRequire(import.meta.url)(bundle);

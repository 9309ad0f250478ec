import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureInstalled } from './install.mjs';

/** Gzipped bytes of JavaScript that may travel before the board shows. */
const FIRST_LOAD_BUDGET = 250_000;

/** Builds the server and the pages; resolves with the gzipped bytes of JavaScript of the first route. */
export async function buildAll(root) {
  const esbuild = await import('esbuild');
  const { firstLoadBytes, serverBundle, tabsBundle, writePages } = await import('./bundles.mjs');
  const { fingerprint, markBuilt } = await import('./fingerprint.mjs');
  const state = fingerprint(root);
  rmSync(join(root, 'dist', 'server'), { recursive: true, force: true });
  rmSync(join(root, 'tabs', 'dist'), { recursive: true, force: true });
  const [, tabs] = await Promise.all([esbuild.build(serverBundle(root)), esbuild.build(tabsBundle(root))]);
  writePages(root, tabs.metafile);
  markBuilt(root, state);
  await esbuild.stop();
  return firstLoadBytes(root, tabs.metafile);
}

async function main() {
  const root = resolve(import.meta.dirname, '..', '..');
  ensureInstalled(root);
  const bytes = await buildAll(root);
  const kilobytes = (count) => `${(count / 1000).toFixed(1)} kB`;
  console.log(
    `First load of the board: ${kilobytes(bytes)} of JavaScript, gzipped (budget ${kilobytes(FIRST_LOAD_BUDGET)}).`,
  );
  if (bytes <= FIRST_LOAD_BUDGET) return;
  console.error('That is over the budget. Load later what the board does not need at once.');
  process.exitCode = 1;
}

if (process.argv[1] === import.meta.filename) await main();

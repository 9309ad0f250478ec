/**
 * `npm run dev`: builds, starts the server, and does both again after each change; open pages reload themselves.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureInstalled } from './install.mjs';

const root = resolve(import.meta.dirname, '..', '..');
ensureInstalled(root);
const esbuild = await import('esbuild');
const { serverBundle, tabsBundle, writePages } = await import('./bundles.mjs');

// What is built for development must not be taken for a build that `npm start` can use.
rmSync(join(root, 'dist', 'built-from'), { force: true });
rmSync(join(root, 'tabs', 'dist'), { recursive: true, force: true });

let server = null;
let buildNumber = 0;

function announceBuild() {
  buildNumber += 1;
  mkdirSync(join(root, 'tabs', 'dist', 'assets'), { recursive: true });
  writeFileSync(join(root, 'tabs', 'dist', 'assets', 'build-number.txt'), `${Date.now()}-${buildNumber}`);
}

async function restart() {
  if (server) {
    const stopped = new Promise((done) => server.once('exit', done));
    server.kill('SIGTERM');
    await stopped;
  }
  const again = buildNumber > 0 ? { BROWSER: 'none' } : {};
  server = spawn(process.execPath, ['--enable-source-maps', join(root, 'dist', 'server', 'main.cjs')], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...again },
  });
  announceBuild();
}

function afterEachBuild(name, work) {
  let queue = Promise.resolve();
  return {
    name,
    setup(build) {
      build.onEnd((result) => {
        if (result.errors.length === 0) queue = queue.then(() => work(result));
        return queue;
      });
    },
  };
}

const tabs = tabsBundle(root, { dev: true });
const pages = await esbuild.context({
  ...tabs,
  plugins: [
    ...tabs.plugins,
    afterEachBuild('pages', async ({ metafile }) => {
      writePages(root, metafile, { dev: true });
      announceBuild();
    }),
  ],
});
const bundle = await esbuild.context({ ...serverBundle(root), plugins: [afterEachBuild('server', restart)] });
await pages.watch();
await bundle.watch();

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, async () => {
    server?.kill('SIGTERM');
    await Promise.all([pages.dispose(), bundle.dispose()]);
    process.exit(0);
  });
}

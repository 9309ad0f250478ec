import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fluentImports } from './fluent-imports.mjs';

/** jose publishes ES modules only, so it travels inside the bundle; every other package is required as it is. */
const INSIDE_THE_BUNDLE = ['jose'];

/** The server as one CommonJS file in dist/server; what it needs from packages stays in node_modules. */
export function serverBundle(root) {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return {
    absWorkingDir: root,
    entryPoints: ['server/main.ts'],
    outdir: 'dist/server',
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: Object.keys({ ...dependencies, ...devDependencies })
      .filter((name) => !INSIDE_THE_BUNDLE.includes(name))
      .flatMap((name) => [name, `${name}/*`]),
    loader: { '.sql': 'text' },
    sourcemap: true,
    logLevel: 'warning',
  };
}

/** The pages: hashed files that a browser may keep for ever, split so that a route loads what it shows. */
export function tabsBundle(root, { dev = false } = {}) {
  return {
    absWorkingDir: root,
    entryPoints: ['tabs/src/main.tsx'],
    outdir: 'tabs/dist/assets',
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    assetNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: ['es2022', 'chrome109', 'firefox115', 'safari16'],
    jsx: 'automatic',
    minify: !dev,
    sourcemap: dev ? 'inline' : 'linked',
    metafile: true,
    plugins: [fluentImports(root)],
    define: { 'process.env.NODE_ENV': dev ? '"development"' : '"production"' },
    ...(dev ? { banner: { js: RELOAD_ON_BUILD } } : {}),
    logLevel: 'warning',
  };
}

/** `npm run dev` writes another build number after each change; the page asks for it on its own address. */
const RELOAD_ON_BUILD = `setInterval(async () => {
  const answer = await fetch('/assets/build-number.txt', { cache: 'no-store' }).catch(() => null);
  const number = answer?.ok ? await answer.text() : null;
  if (number && globalThis.buildNumber && number !== globalThis.buildNumber) location.reload();
  globalThis.buildNumber ??= number;
}, 1000);`;

/** Writes tabs/dist/index.html for what esbuild made, and a gzipped copy beside each file it made. */
export function writePages(root, metafile, { dev = false } = {}) {
  const { entry, scripts } = entryLoad(metafile);
  const assets = scripts.map((path) => `/assets/${basename(path)}`);
  const styles = entry.cssBundle ? [`/assets/${basename(entry.cssBundle)}`] : [];
  mkdirSync(join(root, 'tabs', 'dist'), { recursive: true });
  writeFileSync(join(root, 'tabs', 'dist', 'index.html'), page(assets, styles));
  if (dev) return;
  for (const path of Object.keys(metafile.outputs)) {
    if (path.endsWith('.map')) continue;
    writeFileSync(join(root, `${path}.gz`), gzipSync(readFileSync(join(root, path)), { level: 9 }));
  }
}

/** The entry file and everything it cannot start without, the entry file first. */
function entryLoad(metafile) {
  const outputs = Object.entries(metafile.outputs);
  const [path, entry] = outputs.find(([, output]) => output.entryPoint === 'tabs/src/main.tsx') ?? [];
  if (!path) throw new Error('tabs/src/main.tsx was not built');
  return { entry, scripts: [...withImports(metafile, path)] };
}

/** Adds a script file and what it imports at once; what it imports later, when asked, is not added. */
function withImports(metafile, path, known = new Set()) {
  if (known.has(path)) return known;
  known.add(path);
  for (const { path: next, kind } of metafile.outputs[path]?.imports ?? []) {
    if (kind === 'import-statement') withImports(metafile, next, known);
  }
  return known;
}

/** The page that a board link opens. */
const FIRST_ROUTE = /\/board-page\.tsx$/;

/** The bytes of JavaScript that travel, gzipped, before the board shows. */
export function firstLoadBytes(root, metafile) {
  const scripts = new Set(entryLoad(metafile).scripts);
  for (const [path, { entryPoint = '' }] of Object.entries(metafile.outputs)) {
    if (FIRST_ROUTE.test(entryPoint)) withImports(metafile, path, scripts);
  }
  return [...scripts].reduce((sum, path) => sum + gzippedBytes(join(root, path)), 0);
}

function gzippedBytes(file) {
  return existsSync(`${file}.gz`)
    ? readFileSync(`${file}.gz`).length
    : gzipSync(readFileSync(file), { level: 9 }).length;
}

function page([entry, ...chunks], styles) {
  const head = [
    ...chunks.map((path) => `<link rel="modulepreload" href="${path}">`),
    ...styles.map((path) => `<link rel="stylesheet" href="${path}">`),
    `<script type="module" src="${entry}"></script>`,
  ];
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Tafelwerk</title>
    <link rel="icon" href="data:,">
    ${head.join('\n    ')}
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`;
}

// cspell:words swiftshader fontconfig cachedir
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { arch, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

/**
 * Starts a real Chromium: the machine's own Chrome, Chromium or Edge; on a Linux that has none, the one that
 * travels in a registry package, with the libraries it needs. Never skips: without any browser it throws.
 */
export async function launchBrowser(): Promise<Browser> {
  const failures: string[] = [];
  for (const executablePath of installedBrowsers().filter((path) => existsSync(path))) {
    try {
      return await chromium.launch({ executablePath, args: ROOT_ARGS });
    } catch (problem) {
      // Some systems have a stub in place of the browser; the next candidate may be real.
      failures.push(`${executablePath}: ${firstLine(problem)}`);
    }
  }
  if (platform() === 'linux' && arch() === 'x64') return chromium.launch(await unpackedBrowser());
  throw new Error(`No Chrome, Chromium or Edge that starts. Install one of them. ${failures.join('; ')}`);
}

/** A container runs tests as root, where the sandbox does not start, and often with a tiny /dev/shm. */
const ROOT_ARGS = platform() === 'linux' ? ['--no-sandbox', '--disable-dev-shm-usage'] : [];

function installedBrowsers(): readonly string[] {
  const places: Partial<Record<NodeJS.Platform, readonly string[]>> = {
    linux: [
      '/usr/bin/chromium',
      '/usr/bin/google-chrome-stable',
      '/usr/bin/google-chrome',
      '/usr/bin/chromium-browser',
      '/usr/bin/microsoft-edge',
    ],
    darwin: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
      .filter((root) => root !== undefined)
      .flatMap((root) => [
        join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]),
  };
  return places[platform()] ?? [];
}

/** Bound to the version of the package, so that an update unpacks anew. */
const UNPACKED = join(tmpdir(), 'tafelwerk-chromium-143');

async function unpackedBrowser(): Promise<LaunchOptions> {
  if (!existsSync(UNPACKED)) await unpack();
  return {
    executablePath: join(UNPACKED, 'chromium'),
    args: [...ROOT_ARGS, '--no-zygote', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [join(UNPACKED, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(UNPACKED, 'fonts.conf'),
      HOME: UNPACKED,
    },
  };
}

/**
 * The package unpacks into the folder for temporary files, and its extra libraries only where it believes to be in
 * Lambda; a process of its own can be told both. A rename at the end keeps two test files from seeing half a browser.
 */
async function unpack(): Promise<void> {
  const folder = await mkdtemp(`${UNPACKED}-`);
  const script = `require(${JSON.stringify(require.resolve('@sparticuz/chromium'))}).executablePath()`;
  const env = { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' };
  await promisify(execFile)(process.execPath, ['-e', script], { env });
  await writeFile(join(folder, 'fonts.conf'), FONTS_CONF);
  try {
    await rename(folder, UNPACKED);
  } catch (problem) {
    await rm(folder, { recursive: true, force: true });
    if (!existsSync(UNPACKED)) throw problem;
  }
}

/** The package's own file points at folders of Lambda. */
const FONTS_CONF = `<?xml version="1.0"?>
<fontconfig><dir>${join(UNPACKED, 'fonts')}</dir><dir>/usr/share/fonts</dir><cachedir>${join(UNPACKED, 'cache')}</cachedir></fontconfig>
`;

function firstLine(problem: unknown): string {
  return String(problem).split('\n')[0] ?? '';
}

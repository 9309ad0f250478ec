import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Installs the packages when they are missing or older than package-lock.json asks for, so that a fresh clone
 * needs no step of its own. Uses nothing that must be installed first.
 */
export function ensureInstalled(root) {
  if (isInstalled(root)) return;
  process.stderr.write('Installing packages (npm ci). The first time that takes a few minutes.\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', process.stderr.fd, process.stderr.fd],
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  process.stderr.write('The packages could not be installed. Is there a connection to the internet?\n');
  process.exit(1);
}

function isInstalled(root) {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const present = packagesIn(join(root, 'node_modules', '.package-lock.json'));
  if (!wanted || !present) return false;
  // Optional packages are for other machines: which of them are present says nothing.
  return Object.entries(wanted).every(
    ([path, entry]) => path === '' || entry.optional || entry.devOptional || present[path]?.version === entry.version,
  );
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}

// As a step of its own: `node server/build/install.mjs`.
if (process.argv[1] === import.meta.filename) ensureInstalled(resolve(import.meta.dirname, '..', '..'));

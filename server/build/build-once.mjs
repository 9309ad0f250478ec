import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { buildAll } from './build.mjs';
import { isFresh } from './fingerprint.mjs';

/**
 * Builds when the last build is older than its source. When two start at once, one builds and the other waits
 * for it: a half-written bundle is never run.
 */
export async function ensureBuilt(root) {
  if (isFresh(root)) return;
  const lock = join(root, 'dist', 'building');
  mkdirSync(join(root, 'dist'), { recursive: true });
  while (!taken(lock)) await wait(200);
  try {
    if (isFresh(root)) return;
    process.stderr.write('Building Tafelwerk.\n');
    await buildAll(root);
  } finally {
    rmSync(lock, { force: true });
  }
}

function taken(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (problem) {
    if (problem.code !== 'EEXIST') throw problem;
    if (!isRunning(lock)) rmSync(lock, { force: true });
    return false;
  }
}

/** A build that was killed leaves its lock behind. */
function isRunning(lock) {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    // Between making the file and writing the number in it there is a moment without one.
    if (!pid) return true;
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    return problem.code === 'EPERM';
  }
}

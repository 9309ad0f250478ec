import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['bot', 'core', 'i18n', 'programmes', 'server', 'tabs/src', 'package.json', 'package-lock.json'];

/** Names the state of everything that is built: any file added, changed or removed gives another name. */
export function fingerprint(root) {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of filesUnder(join(root, source))) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${file}\0${size}\0${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

/** Whether the last build was made from this state of the sources. */
export function isFresh(root) {
  try {
    return readFileSync(stampFile(root), 'utf8') === fingerprint(root);
  } catch {
    return false;
  }
}

/** Remembers what a build was made from. Take `state` before building, so that a change meanwhile is seen. */
export function markBuilt(root, state) {
  writeFileSync(stampFile(root), state);
}

function stampFile(root) {
  return join(root, 'dist', 'built-from');
}

function filesUnder(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return [path];
  return readdirSync(path)
    .sort()
    .filter((name) => name !== 'node_modules' && name !== 'dist')
    .flatMap((name) => filesUnder(join(path, name)));
}

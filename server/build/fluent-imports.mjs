import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const FLUENT = '@fluentui/react-components';

/**
 * Sends every import from Fluent's one big package to the small package it comes from. esbuild puts everything that
 * a shared file re-exports in the chunk that loads first, also what only a dialog needs; without this the menu, the
 * drawer, the dialogs and the toasts would travel before the board shows.
 */
export function fluentImports(root) {
  return {
    name: 'fluent-imports',
    setup(build) {
      const homes = homesOf(root);
      build.onLoad({ filter: /[\\/]tabs[\\/]src[\\/].*\.tsx?$/ }, ({ path }) => ({
        contents: readFileSync(path, 'utf8').replace(FROM_FLUENT, (whole, names) => imports(whole, names, homes)),
        loader: path.endsWith('x') ? 'tsx' : 'ts',
      }));
    },
  };
}

const FROM_FLUENT = new RegExp(`import \\{([^}]*)\\} from '${FLUENT}';`, 'g');

function imports(whole, names, homes) {
  const lines = names
    .split(',')
    .map((name) => name.trim().replace(/^type /, ''))
    .filter((name) => name !== '')
    .map((name) => {
      const home = homes.get(name);
      return home ? `import { ${home.name} as ${name} } from '${home.from}';` : `import { ${name} } from '${FLUENT}';`;
    });
  // As many lines as before, so that source maps keep pointing at the right one.
  return lines.join(' ') + '\n'.repeat(whole.split('\n').length - 1);
}

/** Which package each name comes from, as Fluent's own index says. */
function homesOf(root) {
  const { resolve } = createRequire(join(root, 'package.json'));
  const index = join(resolve(`${FLUENT}/package.json`), '..', 'lib', 'index.js');
  const homes = new Map();
  const text = readFileSync(index, 'utf8').replace(/\/\/.*$/gm, '');
  for (const [, names, from] of text.matchAll(/export \{([^}]*)\} from "([^"]+)"/g)) {
    for (const part of names.split(',').filter((one) => one.trim() !== '')) {
      const [name, alias] = part.trim().split(' as ');
      homes.set(alias ?? name, { name, from });
    }
  }
  return homes;
}

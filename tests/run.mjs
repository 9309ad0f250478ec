/**
 * The whole gate: `npm test`. Runs every check, says what each found, and ends with one line
 * `N passed, N failed` that counts the gates and jest's own tests. Exit code 0 only when nothing failed.
 * `npm test -- lint spelling` runs only the gates named.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'tafelwerk-gate-'));
const jestReport = join(scratch, 'jest.json');

/** The cheap gates, heaviest first; they run two at a time. Jest follows alone, with both cores. */
const GATES = [
  { name: 'types', says: 'TypeScript, product and tests', run: ['typescript', 'tsc', '-p', '.'] },
  { name: 'types-tabs', says: 'TypeScript, tabs (no Node types)', run: ['typescript', 'tsc', '-p', 'tabs'] },
  {
    name: 'spelling',
    says: 'spelling with the glossary',
    run: [
      'cspell',
      'cspell',
      'lint',
      '--config',
      '.config/cspell.config.cjs',
      '--root',
      '.',
      '--no-progress',
      '--no-summary',
      '--unique',
    ],
  },
  {
    name: 'arrows',
    says: 'arrows and slice order',
    run: [
      'dependency-cruiser',
      'depcruise',
      '--config',
      '.config/dependency-cruiser.cjs',
      'core',
      'bot',
      'tabs/src',
      'server',
      'programmes',
      'i18n',
      'appPackage',
      'tests',
    ],
  },
  {
    name: 'unused',
    says: 'unused files, exports and packages',
    run: ['knip', 'knip', '--config', '.config/knip.json', '--no-progress', '--no-config-hints'],
  },
  {
    name: 'lint',
    says: 'lint, format and size',
    run: ['@biomejs/biome', 'biome', 'ci', '.', '--colors=off', '--max-diagnostics=100'],
  },
  { name: 'types-core', says: 'TypeScript, core (no Node, no DOM)', run: ['typescript', 'tsc', '-p', 'core'] },
];

const JEST = [
  'jest',
  'jest',
  '--config',
  '.config/jest.config.cjs',
  '--maxWorkers=2',
  '--json',
  `--outputFile=${jestReport}`,
];

const wanted = process.argv.slice(2);
const isWanted = (name) => wanted.length === 0 || wanted.includes(name);

const tally = { passed: 0, failed: 0 };
try {
  await runGates(
    GATES.filter((gate) => isWanted(gate.name)),
    2,
  );
  if (isWanted('tests')) await runJest();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
process.stdout.write(`${tally.passed} passed, ${tally.failed} failed\n`);
process.exitCode = tally.failed === 0 && tally.passed > 0 ? 0 : 1;

async function runGates(gates, atOnce) {
  const queue = [...gates];
  const worker = async () => {
    for (let gate = queue.shift(); gate; gate = queue.shift()) await runGate(gate);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

async function runGate({ name, says, run }) {
  const started = Date.now();
  const { code, output } = await runTool(run, 'pipe');
  report(code === 0, `${name}: ${says}`, started);
  if (code !== 0) process.stdout.write(`${output.trimEnd()}\n\n`);
}

async function runJest() {
  const started = Date.now();
  const { code } = await runTool(JEST, 'inherit');
  const result = readReport();
  if (!result) {
    report(false, 'tests: jest did not finish', started);
    return;
  }
  // A skipped test and a test file that would not load are failures: neither showed anything.
  const failed =
    result.numFailedTests + result.numPendingTests + result.numTodoTests + result.numRuntimeErrorTestSuites;
  tally.passed += result.numPassedTests;
  tally.failed += failed;
  const clean = code === 0 && failed === 0 && result.numPassedTests > 0;
  report(clean, `tests: jest, ${result.numPassedTests} passed and ${failed} failed or skipped`, started);
}

function report(passed, text, started) {
  tally[passed ? 'passed' : 'failed'] += 1;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  process.stdout.write(`${passed ? '✓' : '✗'} ${text} (${seconds} s)\n`);
}

function readReport() {
  try {
    return JSON.parse(readFileSync(jestReport, 'utf8'));
  } catch {
    return null;
  }
}

/** Runs a package's command with this Node, so that it works without a PATH and on Windows. */
function runTool([pkg, command, ...args], output) {
  const child = spawn(process.execPath, [binOf(pkg, command), ...args], {
    cwd: root,
    stdio: ['ignore', output, output === 'inherit' ? 'inherit' : 'pipe'],
    env: { ...process.env, FORCE_COLOR: '0', NODE_ENV: 'test' },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      text += chunk;
    });
  }
  return new Promise((done) => {
    child.on('close', (code) => done({ code, output: text }));
  });
}

function binOf(pkg, command) {
  const folder = join(root, 'node_modules', pkg);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

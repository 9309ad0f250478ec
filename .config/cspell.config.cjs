/**
 * Spelling. Code is English plus the words of docs/GLOSSARY.md; texts, data and tests may also be Dutch.
 * A Dutch noun in code that is not in the glossary is a mistake, or belongs there: add it with its meaning.
 */
const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const CAPITALISED = '/(?<!\\p{L})\\p{Lu}[\\p{L}\\p{N}-]*/gu';
/** Ids and codes in data, and what people type in one word: lower case between quotes. */
const SLUG = '/"[a-z0-9]+(?:-[a-z0-9]+)*"/g';
const dutchAllowed = { language: 'en,en-GB,nl' };

/** Every word that the glossary sets as code or in bold, also the parts of a compound with hyphens. */
function glossaryWords() {
  const file = join(__dirname, '../docs/GLOSSARY.md');
  if (!existsSync(file)) return [];
  const terms = readFileSync(file, 'utf8').match(/`[^`\n]+`|\*\*[^*\n]+\*\*/g) ?? [];
  return [...new Set(terms.flatMap((term) => term.match(/\p{L}{3,}/gu) ?? []))];
}

module.exports = {
  version: '0.2',
  language: 'en,en-GB',
  import: ['@cspell/dict-nl-nl/cspell-ext.json'],
  files: ['**/*.{ts,tsx,mjs,cjs,json,sql,md,yml,yaml,bicep}', '.ci/run'],
  // The grammar's tables hold names and words as people type them, with their typing errors.
  ignorePaths: [
    'core/capture/vocabulary',
    'tests/core/capture/data',
    'node_modules',
    'dist',
    'data',
    'package.json',
    'package-lock.json',
    '.git',
    'docs/images',
  ],
  useGitignore: true,
  enableFiletypes: ['bicep'],
  minWordLength: 4,
  words: glossaryWords(),
  dictionaryDefinitions: [{ name: 'tafelwerk', path: './words.txt', addWords: true }],
  dictionaries: ['tafelwerk', 'node', 'npm', 'typescript', 'html', 'sql', 'softwareTerms'],
  // Encoded keys and digests.
  ignoreRegExpList: ['/[A-Za-z0-9+/_-]{40,}={0,2}/g'],
  overrides: [
    { filename: '{i18n,tests,programmes,docs,appPackage}/**', ...dutchAllowed },
    { filename: '{core/capture,server,infra}/**', ...dutchAllowed },
    { filename: '{README.md,docs/**}', ...dutchAllowed },
    // Names of people, places and organisations are not words.
    { filename: '{programmes,tests}/**', ignoreRegExpList: [CAPITALISED] },
    { filename: '**/{programmes,second-programme}/**/*.json', ignoreRegExpList: [CAPITALISED, SLUG] },
  ],
};

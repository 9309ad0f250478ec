import { sourcesIn, whereIs } from './files';

const PRODUCT = ['bot', 'core', 'i18n', 'programmes', 'tabs/src', 'server', 'appPackage'];
/** Plain scripts that start before anything is installed or built. */
const BEFORE_BUILD = /^server\/(build|local\/playground-process)/;

const product = sourcesIn(...PRODUCT).filter(({ path }) => !BEFORE_BUILD.test(path));

describe('what only one place may do', () => {
  test('pages reach the server through the API client alone', () => {
    expect(whereIs(/\bfetch\(/, sourcesIn('tabs/src'))).toEqual(['tabs/src/api-client.ts']);
  });

  test('the environment is read in the settings alone', () => {
    expect(whereIs(/\bprocess\.(env|cwd\b)/, product)).toEqual(['server/config.ts']);
  });

  test('nobody writes to the console', () => {
    expect(whereIs(/\bconsole\.\w+\(/, product)).toEqual([]);
  });

  test('rules know no clock and no chance', () => {
    expect(whereIs(/\bDate\.now\(|new Date\(\)|Math\.random\(|\bperformance\./, sourcesIn('core'))).toEqual([]);
  });

  test('migrations are numbered from 1 without a gap', () => {
    const numbers = sourcesIn('server/store/migrations')
      .map(({ path }) => /\/(\d{4})_[a-z0-9_-]+\.sql$/.exec(path)?.[1])
      .sort();
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers).toEqual(numbers.map((_, index) => String(index + 1).padStart(4, '0')));
  });

  test('a test is never skipped, and none runs alone', () => {
    const alone = /\b(it|test|describe)\.(skip|only|todo)\b|\bx(it|describe)\(|\bf(it|describe)\(/;
    expect(
      whereIs(
        alone,
        sourcesIn('tests').filter(({ path }) => path !== 'tests/architecture/fences.test.ts'),
      ),
    ).toEqual([]);
  });
});

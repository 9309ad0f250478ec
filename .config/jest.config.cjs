/** One jest for every kind of test; `tests/run.mjs` runs it together with the other gates. */
module.exports = {
  rootDir: '..',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/**/*.test.ts', '<rootDir>/tests/**/*.test.tsx'],
  transform: {
    '\\.sql$': '<rootDir>/.config/jest-text.cjs',
    '\\.[cm]?[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // These publish ES modules only. PGlite imports Node's modules while it runs, which jest allows only as require.
  transformIgnorePatterns: ['/node_modules/(?!(jose|strip-bom|@electric-sql)/)'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/data'],
  testTimeout: 60_000,
};

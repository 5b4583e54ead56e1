/** End-to-end tests: the host page with the add-in in a real browser, three files at a time, since they wait more than they work – each has a server, a browser and folders of its own. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/e2e/**/*.e2e.ts'],
  testSequencer: '<rootDir>/test/e2e/longest-first.mjs',
  testTimeout: 300_000,
  maxWorkers: 3,
  transform: {
    '^.+\\.(t|j)sx?$': ['@swc/jest', {
      jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target: 'es2022' },
      module: { type: 'commonjs' },
    }],
  },
};

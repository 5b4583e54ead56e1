/** Unit, property and golden tests in Node; tests of React parts ask for jsdom in their first line. */
export default {
  testEnvironment: 'node',
  // Left to itself jest keeps a core free, and of two that is half.
  maxWorkers: 2,
  // A net for a test that hangs; a busy computer takes its time.
  testTimeout: 120_000,
  testMatch: ['<rootDir>/test/{unit,properties,golden}/**/*.test.{ts,tsx}'],
  transform: {
    '^.+\\.(t|j)sx?$': ['@swc/jest', {
      jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, target: 'es2022' },
      module: { type: 'commonjs' },
    }],
  },
  collectCoverageFrom: ['src/{election,people,rollup,report}/**/*.ts', '!src/**/*.d.ts'],
  coverageThreshold: { global: { statements: 100 } },
  coverageReporters: ['text', 'text-summary'],
};

// ESM all the way down: unified, octokit and @actions/* ship no CommonJS.
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
  setupFiles: ['<rootDir>/test/support/loopback-only.js'],
  testTimeout: 60_000,
  // Most of the time goes into processes that the tests start and wait for.
  maxWorkers: '100%',
  testSequencer: '<rootDir>/test/support/longest-first.js',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
    'workflow-parser/dist/.+-schema\\.js$': '<rootDir>/test/support/json-by-require.js',
  },
  transformIgnorePatterns: ['/node_modules/(?!@actions/workflow-parser/dist/.+-schema\\.js$)'],
  modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/dist/'],
};

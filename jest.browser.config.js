// Tests that need a real Chromium: see .ci/run.
import base from './jest.config.js';

const { testPathIgnorePatterns: _, ...rest } = base;
export default { ...rest, testMatch: ['<rootDir>/test/browser/**/*.test.ts'] };

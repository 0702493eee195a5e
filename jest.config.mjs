// Jest over sources, over what is built, and in a real browser. TypeScript goes through esbuild, as the build's does.
export default {
  // all cores: by itself Jest leaves one free, which is half of a machine with two
  maxWorkers: '100%',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: { '\\.tsx?$': '<rootDir>/test/setup/transform.cjs' },
  // no test is timed: this only ends one that hangs, on a busy machine too
  testTimeout: 120_000,
  globalSetup: '<rootDir>/test/setup/build-once.mjs',
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/'],
};

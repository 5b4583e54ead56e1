import boundaries from 'eslint-plugin-boundaries';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const PURE = ['election', 'people', 'rollup', 'report', 'locale'];

/** Which folder may import which: the walls of the design. */
const MAY_IMPORT = {
  locale: ['locale'],
  election: ['election', 'locale'],
  people: ['people', 'election', 'locale'],
  rollup: ['rollup', 'election', 'people', 'locale'],
  report: ['report', 'election', 'people', 'rollup', 'locale'],
  workbook: ['workbook', 'report', 'election', 'people', 'rollup', 'locale'],
  functions: ['functions', 'workbook', 'report', 'election', 'people', 'rollup', 'locale'],
  commands: ['commands', 'workbook', 'report', 'election', 'people', 'rollup', 'locale'],
  pane: ['pane', 'components', 'workbook', 'report', 'election', 'people', 'rollup', 'locale', 'feature'],
  components: ['components', 'workbook', 'report', 'election', 'people', 'rollup', 'locale'],
  feature: [['feature', { feature: '${from.feature}' }], 'components', 'workbook', 'report', 'election', 'people', 'rollup', 'locale'],
  host: ['host'],
};

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.cache/', 'coverage/', 'test/e2e/fixture-addin/'] },
  ...tseslint.configs.recommended,
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { boundaries, 'office-addins': officeAddins, 'react-hooks': reactHooks },
    settings: {
      'import/resolver': { node: { extensions: ['.ts', '.tsx'] } },
      'boundaries/elements': [
        { type: 'components', pattern: 'src/taskpane/components' },
        { type: 'feature', pattern: 'src/taskpane/*', capture: ['feature'] },
        { type: 'pane', pattern: 'src/taskpane/*.{ts,tsx}', mode: 'file' },
        ...['locale', 'election', 'people', 'rollup', 'report', 'workbook', 'functions', 'commands', 'host'].map((type) => ({ type, pattern: `src/${type}` })),
      ],
    },
    rules: {
      'boundaries/element-types': ['error', {
        default: 'disallow',
        rules: Object.entries(MAY_IMPORT).map(([from, allow]) => ({ from, allow })),
      }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 15],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      'no-console': 'error',
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/host/**'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/load-object-before-read': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/call-sync-after-load': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: [`src/{${PURE.join(',')}}/**/*.ts`],
    rules: {
      'no-restricted-globals': ['error', 'window', 'document', 'Excel', 'Office', 'CustomFunctions', 'localStorage', 'sessionStorage', 'fetch'],
      'no-restricted-imports': ['error', { patterns: ['react', 'react-dom', '@fluentui/*', '@griffel/*'] }],
      'no-restricted-syntax': ['error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The clock is an argument.' },
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'The clock is an argument.' }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/workbook/**', 'src/host/**'],
    rules: { 'no-restricted-properties': ['error', { object: 'Excel', property: 'run', message: 'Only src/workbook calls Excel.' }] },
  },
  {
    files: ['src/host/**/*.{ts,tsx}', 'scripts/**', 'test/**'],
    rules: { 'no-console': 'off' },
  },
);

import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import noUnsanitized from 'eslint-plugin-no-unsanitized';
import * as regexp from 'eslint-plugin-regexp';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const forbid = (selector, message) => ({ selector, message });

const style = [
  forbid('TSEnumDeclaration', 'Use a union of literals: an enum is more than a type.'),
  forbid('TSModuleDeclaration[kind!="global"]', 'Use a module, not a namespace.'),
  forbid('TSParameterProperty', 'Declare the field.'),
  forbid('ExportAllDeclaration', 'Name what is public, one by one.'),
  forbid('ImportSpecifier[importKind="type"]', 'Write `import type` on a line of its own.'),
  forbid('[accessibility="private"]:not([decorators.length>0])', 'Use a #private name.'),
];
const named = [forbid('ExportDefaultDeclaration', 'Export by name.')];
const noClock = [
  forbid('MemberExpression[object.name="Date"][property.name="now"]', 'Take `today` as argument.'),
  forbid('NewExpression[callee.name="Date"][arguments.length=0]', 'Take `today` as argument.'),
  forbid('CallExpression[callee.name="Date"]', 'Take `today` as argument.'),
  forbid('MemberExpression[object.name="performance"]', 'The core reads no clock.'),
  forbid(
    'MemberExpression[object.name="Temporal"][property.name="Now"]',
    'The core reads no clock.',
  ),
];
const templates = [
  forbid(
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/] ConditionalExpression > Literal[value=""]',
    'Use `nothing`, not an empty text.',
  ),
];
const unsafeDirectives = ['unsafe-html', 'unsafe-svg', 'style-map'].map((name) => ({
  name: `lit/directives/${name}.js`,
  message: 'A strict Content-Security-Policy forbids it.',
}));

const consumers = 'tests/consumers/**';
const ts = (...folders) => folders.map((folder) => `${folder}/**/*.ts`);
const syntax = (...lists) => ['error', ...lists.flat()];

export default defineConfig(
  globalIgnores(['dist', 'storybook-static', 'coverage', 'reports', '!.storybook']),
  js.configs.recommended,
  regexp.configs['flat/recommended'],
  noUnsanitized.configs.recommended,
  // It does not see a group read by destructuring.
  { rules: { 'regexp/no-unused-capturing-group': 'off' } },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.js'],
    languageOptions: { globals: globals.nodeBuiltin },
    // Scripts import by computed paths, none of which comes from outside.
    rules: {
      'no-unsanitized/method': 'off',
      'no-unused-vars': ['error', { ignoreRestSiblings: true }],
    },
  },
  {
    files: [
      'bench/**/*.js',
      'demo/**/*.js',
      'scripts/consumer-page.js',
      'tests/{consumers,hosts}/**/*.js',
      '.storybook/*.js',
    ],
    languageOptions: { globals: { ...globals.browser, ...globals.nodeBuiltin } },
  },
  {
    // Written as those write who use the package, and without the types of what is installed elsewhere.
    files: [`${consumers}/*.{ts,tsx}`],
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    rules: { '@typescript-eslint/consistent-type-imports': 'error', eqeqeq: 'error' },
  },
  {
    files: ['**/*.ts'],
    ignores: [consumers],
    extends: [
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
      lit['flat/recommended'],
      wc['flat/recommended'],
      wc['flat/best-practice'],
      { plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules },
    ],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports' },
      ],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // An index signature names its key. With `noUncheckedIndexedAccess`, a `!` is how tight loops say what they know.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': syntax(style),
      'no-restricted-imports': ['error', { paths: unsafeDirectives }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, argsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      eqeqeq: 'error',
      // Elements are defined in files of their own, and a template is one however long.
      'wc/define-tag-after-class-definition': 'off',
      'wc/file-name-matches-element': 'off',
      'wc/guard-define-call': 'error',
      'wc/tag-name-matches-class': ['error', { prefix: 'samverk-' }],
    },
  },
  {
    // Data, written or generated, is as long as it need be.
    files: ts('src', 'components'),
    ignores: [
      ...ts('src/sample', 'src/locales'),
      'src/aggregate/similar/synonyms.ts',
      'src/communicate/published-shape.ts',
    ],
    rules: { 'max-lines': ['error', 250] },
  },
  {
    files: ts('src'),
    ignores: ts('src/sync', 'src/cli'),
    rules: { 'no-restricted-syntax': syntax(style, named, noClock) },
  },
  {
    files: ts('components'),
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      'no-restricted-syntax': syntax(style, named, templates),
    },
  },
  { files: ts('src'), rules: { '@typescript-eslint/explicit-module-boundary-types': 'error' } },
  {
    files: ts('tests'),
    ignores: [consumers],
    rules: {
      'no-restricted-syntax': syntax(style, named),
      // `expect(x).to.exist` is an expression, and `equal` is no promise, whatever @open-wc's types say.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'chai', name: 'Equal' }] },
      ],
    },
  },
);

import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import a11y from 'eslint-plugin-jsx-a11y';
import hooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import ts from 'typescript-eslint';
import noLiteralText from './eslint/no-literal-text.js';

const any = (...types) => ({ to: { element: { types: { anyOf: types } } } });

/** Arrows of the house: lib ← components ← features ← app, routes. No feature knows another one. */
const arrows = [
  { from: { element: { type: 'lib' } }, allow: any('lib') },
  { from: { element: { type: 'marks' } }, allow: any('lib', 'marks') },
  { from: { element: { type: 'ui' } }, allow: any('lib', 'marks', 'ui') },
  { from: { element: { type: 'feature' } }, allow: any('lib', 'marks', 'ui') },
  {
    from: { element: { type: 'feature' } },
    allow: { to: { element: { type: 'feature', captured: { name: '{{from.element.captured.name}}' } } } },
  },
  { from: { element: { type: 'app' } }, allow: any('lib', 'marks', 'ui', 'feature', 'app') },
  { from: { element: { type: 'routes' } }, allow: any('lib', 'ui', 'feature', 'app', 'routes') },
  { from: { element: { type: 'public-entry' } }, allow: any('lib', 'marks', 'feature') },
  { from: { element: { type: 'testing' } }, allow: any('lib', 'marks', 'ui', 'app', 'routes', 'testing') },
];

/** A staff dependency must never slow the page behind a QR code. */
const STAFF_LIB = ['src/lib/auth/**', 'src/lib/query/**', 'src/lib/forms/**'];
const publicOnly = {
  group: [
    '@/lib/auth/*',
    '@/lib/query/*',
    '@/lib/forms/*',
    '@mantine/*',
    '@tanstack/*',
    '@tabler/*',
    'react-hook-form',
    'zod',
    '@/app/*',
    '@/components/ui/*',
  ],
  message: 'The public entry stays small: React, lib and components/marks only.',
};

export default ts.config(
  {
    ignores: [
      'eslint/alias-resolver.cjs',
      'node_modules',
      'src/routeTree.gen.ts',
      'src/lib/api/schema.d.ts',
      'e2e',
    ],
  },
  js.configs.recommended,
  ...ts.configs.recommended,
  hooks.configs.flat.recommended,
  a11y.flatConfigs.recommended,
  {
    files: ['*.mjs', '*.js', 'eslint/*.js', 'field-worker/*.mjs'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['field-worker/worker.js'],
    languageOptions: {
      globals: { ...globals.serviceworker, __FILES__: 'readonly', __VERSION__: 'readonly' },
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    languageOptions: { globals: globals.browser },
    plugins: { boundaries, ocop: { rules: { 'no-literal-text': noLiteralText } } },
    settings: {
      'import/resolver': { [new URL('eslint/alias-resolver.cjs', import.meta.url).pathname]: {} },
      'boundaries/elements': [
        { type: 'app', pattern: 'src/app' },
        { type: 'routes', pattern: 'src/routes' },
        { type: 'feature', pattern: 'src/features/*', capture: ['name'] },
        { type: 'marks', pattern: 'src/components/marks' },
        { type: 'ui', pattern: 'src/components/ui' },
        { type: 'lib', pattern: 'src/lib' },
        { type: 'public-entry', pattern: 'src/public-entry' },
        { type: 'testing', pattern: 'src/testing' },
      ],
    },
    rules: {
      'boundaries/dependencies': ['error', { default: 'disallow', policies: arrows }],
      'ocop/no-literal-text': 'error',
      'max-lines': ['error', { max: 400 }],
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      // A table that scrolls must be reachable from the keyboard; it is a named region.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region', 'tabpanel'], tags: [] }],
    },
  },
  {
    files: [
      'src/public-entry/**',
      'src/features/public-register/**',
      'src/components/marks/**',
      'src/lib/**',
    ],
    ignores: STAFF_LIB,
    rules: { 'no-restricted-imports': ['error', { patterns: [publicOnly] }] },
  },
  {
    files: ['src/**/*.test.tsx', 'src/testing/**', 'src/features/*/testing/**'],
    rules: { 'ocop/no-literal-text': 'off', 'boundaries/dependencies': 'off' },
  },
  {
    files: ['src/**/*.test.tsx'],
    rules: { 'boundaries/dependencies': 'off' },
  },
);

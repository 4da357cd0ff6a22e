import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/** What the core may not touch: editors, the server's wiring, node and its globals. Files come in through one interface. */
const outside = [
  'vscode',
  'vscode-languageserver',
  'vscode-languageserver/*',
  'vscode-languageclient',
  'vscode-languageclient/*',
  'vscode-languageserver-protocol',
  'fs',
  'path',
  'os',
  'child_process',
  'url',
  'node:*',
  'fs/*',
];
const folders = [
  'journey',
  'edits',
  'schema',
  'rules',
  'language',
  'render',
  'server',
  'exporter',
  'client',
  'cli',
  'shared',
];

/** Which folders a folder of src/ may import (itself always): the direction of imports of docs/architecture.md. */
const mayImport = {
  journey: [],
  shared: [],
  edits: ['journey'],
  schema: ['journey'],
  rules: ['journey', 'edits'],
  // shared: the types of our own requests, which the language answers as it does the protocol's
  language: ['journey', 'schema', 'rules', 'edits', 'shared'],
  render: ['journey', 'rules', 'schema', 'shared'],
  server: ['journey', 'schema', 'rules', 'language', 'edits', 'render', 'shared'],
  exporter: ['journey', 'render', 'shared'],
  client: ['shared'],
};
const core = new Set(['journey', 'edits', 'schema', 'rules', 'language', 'render']);

const direction = Object.entries(mayImport).map(([folder, allowed]) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: folders
              .filter(f => f !== folder && !allowed.includes(f))
              .flatMap(f => [`**/${f}/*`, `**/${f}/**`, `**/${f}`])
              .concat('**/webview/**'),
            message: `src/${folder} may import only: ${[folder, ...allowed].join(', ')} (docs/architecture.md, "The direction of imports").`,
          },
          ...(core.has(folder)
            ? [
                {
                  group: outside,
                  message: 'The core knows nothing of editors, servers and node (docs/architecture.md).',
                },
              ]
            : []),
        ],
      },
    ],
    ...(core.has(folder)
      ? {
          'no-restricted-globals': [
            'error',
            'process',
            'Buffer',
            'require',
            '__dirname',
            '__filename',
            'global',
            'setImmediate',
            'window',
            'document',
          ],
        }
      : {}),
  },
}));

export default tseslint.config(
  {
    ignores: [
      'node_modules',
      'dist',
      'dist-test',
      '.bench',
      '.screenshots',
      'src/schema/generated',
      'test/vscode/host/node_modules',
      '.vscode-test*',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  ...direction,
  {
    files: ['src/server/**/*.ts'],
    ignores: ['src/server/lsp.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'vscode-languageserver',
              message: 'Take what is no type from src/server/lsp.ts, which says why.',
              allowTypeImports: true,
            },
          ],
        },
      ],
    },
  },
  {
    files: ['webview/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: folders.filter(f => !['shared', 'render'].includes(f)).map(f => `**/src/${f}/**`),
              message: 'The preview page imports src/shared and src/render alone.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs', 'esbuild.js', 'test/**'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        performance: 'readonly',
        document: 'readonly',
        window: 'readonly',
        require: 'readonly',
        module: 'readonly',
        exports: 'readonly',
        globalThis: 'readonly',
        getComputedStyle: 'readonly',
      },
    },
    rules: {
      'no-console': 'off',
      '@typescript-eslint/no-require-imports': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);

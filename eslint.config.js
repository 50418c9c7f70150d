import nx from '@nx/eslint-plugin'
import tseslint from 'typescript-eslint'

/** The only directions an import may take: app -> server | browser -> contract -> core. */
const layers = [
  { sourceTag: 'layer:core', onlyDependOnLibsWithTags: ['layer:core'] },
  { sourceTag: 'layer:contract', onlyDependOnLibsWithTags: ['layer:core'] },
  { sourceTag: 'layer:server', onlyDependOnLibsWithTags: ['layer:contract', 'layer:core'] },
  { sourceTag: 'layer:browser', onlyDependOnLibsWithTags: ['layer:contract', 'layer:core'] },
  {
    sourceTag: 'layer:app',
    onlyDependOnLibsWithTags: ['layer:server', 'layer:browser', 'layer:contract', 'layer:core'],
  },
]

/** Marks that only redaction and disclosure control may give: a cast would walk around them. */
const marks = ['RedactedText', 'Controlled'].map((name) => ({
  selector: `TSAsExpression > TSTypeReference[typeName.name='${name}']`,
  message: `Only its own room makes a ${name}; do not cast to it.`,
}))

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', 'data/local/**', '**/test-results/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['apps/*/{src,e2e}/**/*.{ts,tsx}', 'libs/*/src/**/*.{ts,tsx}'],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': ['error', { allow: [], depConstraints: layers }],
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.js', '**/*.mjs'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'max-lines': ['warn', { max: 250, skipComments: true, skipBlankLines: true }],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...marks],
    },
  },
  {
    // The two places where a mark is set, and nowhere else.
    files: ['libs/domain/src/redaction/redacted-text.ts', 'libs/statistics/src/disclosure/controlled.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  { files: ['tools/**', 'apps/cli/**', '**/*.bench.ts'], rules: { 'no-console': 'off' } },
)

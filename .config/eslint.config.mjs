import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

export default defineConfig(
  { ignores: ['dist/**', 'output/**', 'coverage/**'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: [] }, tsconfigRootDir: `${import.meta.dirname}/..` } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreVoidReturningFunctions: true, ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      complexity: ['error', 20],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // The callback of a `describe` is a chapter, not a function: the file is what grows too long.
    files: ['test/**/*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    // Folders that are still to be brought under the limits.
    files: ['src/extract/{lab,drug,vital,measurement,score,history}/**', 'src/{write,batch,cli}/**', 'src/cli.ts'],
    rules: { complexity: 'off', 'max-lines-per-function': 'off' },
  },
  {
    // Files that are still to be brought under the limits.
    files: [
      'src/core/quantity.ts',
      'src/core/range.ts',
      'src/core/table/axis.ts',
      'src/core/unit/index.ts',
      'src/core/walk.ts',
      'src/evaluate/assignment.ts',
      'src/evaluate/gold.ts',
      'src/export/reference/bibtex.ts',
      'src/extract/article/author.ts',

      'src/link/citation/index.ts',
      'src/link/citation/target.ts',
      'src/link/timing/anchor.ts',
      'src/link/treatment/change.ts',
      'src/parse/block.ts',
      'src/parse/flatten.ts',
      'src/parse/list.ts',
      'src/parse/math.ts',
      'src/repair/blocks.ts',
      'src/repair/heading.ts',
      'src/repair/level.ts',
      'src/repair/line.ts',
      'src/repair/number.ts',
      'src/repair/title.ts',
      'src/segment/inferred.ts',
      'src/segment/outline.ts',
    ],
    rules: { complexity: 'off', 'max-lines-per-function': 'off' },
  },
)

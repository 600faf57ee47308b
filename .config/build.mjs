import { execFileSync } from 'node:child_process'
import { chmodSync, readFileSync, rmSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'

/** Ajv's compiled check in place of src/validate/validator.ts, which would compile it at every start. */
const compiledValidator = {
  name: 'compiled-validator',
  setup({ onLoad }) {
    onLoad({ filter: /validate[\\/]validator\.ts$/ }, () => {
      const ajv = new Ajv2020({ strict: true, allErrors: true, code: { source: true, esm: true } })
      const check = ajv.compile(JSON.parse(readFileSync('schemas/record.schema.json', 'utf8')))
      return { contents: `${standaloneCode.default(ajv, check)}\nexport { validate as validator }\n`, loader: 'js', resolveDir: process.cwd() }
    })
  },
}

rmSync('dist', { recursive: true, force: true })
await build({
  entryPoints: { cli: 'src/cli.ts', index: 'src/index.ts', worker: 'src/batch/worker.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  // These two find their own files by path; everything else is bundled, which halves the start.
  external: ['piscina', 'write-file-atomic'],
  plugins: [compiledValidator],
  // jsonc-parser's main file is UMD, which cannot be bundled.
  mainFields: ['module', 'main'],
  format: 'esm',
  platform: 'node',
  target: 'node20',
  banner: { js: "import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)\nconst __filename = require('node:url').fileURLToPath(import.meta.url)" },
  chunkNames: '[name]-[hash]',
  legalComments: 'none',
  logLevel: 'warning',
})
chmodSync('dist/cli.js', 0o755)
execFileSync('tsc', ['--project', '.config/tsconfig.types.json'], { stdio: 'inherit' })

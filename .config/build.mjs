import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'

/** Ajv's compiled check in place of src/validate/validator.ts, which would compile it at every start. */
const compiledValidator = {
  name: 'compiled-validator',
  setup({ onLoad }) {
    onLoad({ filter: /validate[\\/]validator\.ts$/ }, () => {
      const ajv = new Ajv2020({ strict: true, allErrors: true, useDefaults: true, inlineRefs: false, code: { source: true, esm: true } })
      const check = ajv.compile(JSON.parse(readFileSync('schemas/record.schema.json', 'utf8')))
      return { contents: `${standaloneCode.default(ajv, check)}\nexport { validate as validator }\n`, loader: 'js', resolveDir: process.cwd() }
    })
  },
}

/** Lexicons as data files that JSON.parse reads at the start: as program text they would cost V8 four times as long. */
const dataFiles = {
  name: 'data-files',
  setup({ onLoad }) {
    onLoad({ filter: /src[\\/].*\.json$/ }, ({ path }) => {
      const file = `${basename(dirname(path))}-${basename(path)}`
      writeFileSync(join('dist/data', file), JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))))
      return { contents: `import { readFileSync } from 'node:fs'\nexport default JSON.parse(readFileSync(new URL('./data/${file}', import.meta.url), 'utf8'))\n`, loader: 'js' }
    })
  },
}

rmSync('dist', { recursive: true, force: true })
mkdirSync('dist/data', { recursive: true })
await build({
  entryPoints: { cli: 'src/cli.ts', index: 'src/index.ts', worker: 'src/batch/worker.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  // These two find their own files by path; everything else is bundled, which halves the start.
  external: ['piscina', 'write-file-atomic'],
  plugins: [compiledValidator, dataFiles],
  // jsonc-parser's main file is UMD, which cannot be bundled.
  mainFields: ['module', 'main'],
  minifyWhitespace: true,
  minifySyntax: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  banner: { js: "import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)\nconst __filename = require('node:url').fileURLToPath(import.meta.url)" },
  chunkNames: '[name]-[hash]',
  legalComments: 'none',
  logLevel: 'warning',
})
chmodSync('dist/cli.js', 0o755)
// The notices go where the lists go that they are about.
for (const kind of ['lab', 'reference']) copyFileSync(`src/extract/${kind}/NOTICE.md`, `dist/data/${kind}-NOTICE.md`)
execFileSync('tsc', ['--project', '.config/tsconfig.types.json'], { stdio: 'inherit' })

import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { build } from 'esbuild'
import ts from 'typescript'

/** Ajv's compiled check in place of src/validate/validator.ts, which would compile it at every start. */
const compiledValidator = {
  name: 'compiled-validator',
  setup({ onLoad }) {
    onLoad({ filter: /validate[\\/]validator\.ts$/ }, () => {
      const ajv = new Ajv2020({ strict: true, allErrors: true, useDefaults: true, inlineRefs: false, code: { source: true, esm: true } })
      const check = ajv.compile(JSON.parse(readFileSync('schemas/record.schema.json', 'utf8')))
      return {
        contents: `${standaloneCode.default(ajv, check)}\nexport { validate as validator }\n`,
        loader: 'js',
        resolveDir: process.cwd(),
      }
    })
  },
}

/** Lexicons as data files that JSON.parse reads when a field is first asked for: as program text they would cost V8 four times as long. */
const dataFiles = {
  name: 'data-files',
  setup({ onLoad }) {
    onLoad({ filter: /src[\\/].*\.json$/ }, ({ path }) => {
      const file = `${basename(dirname(path))}-${basename(path)}`
      const data = JSON.parse(readFileSync(path, 'utf8'))
      writeFileSync(join('dist/data', file), JSON.stringify(data))
      const getters = Object.keys(data).map((key) => `get ${JSON.stringify(key)}() { return data().${key} }`)
      const contents = `import { readFileSync } from 'node:fs'
let read
const data = () => (read ??= JSON.parse(readFileSync(new URL('./data/${file}', import.meta.url), 'utf8')))
export default { ${getters.join(', ')} }
`
      return { contents, loader: 'js' }
    })
  },
}

/** The vocabulary as a file that is read at the start (see the end of this script). */
const preparedVocabulary = {
  name: 'prepared-vocabulary',
  setup({ onLoad }) {
    onLoad({ filter: /core[\\/]prepared\.ts$/ }, () => ({
      contents: `import { existsSync, readFileSync } from 'node:fs'
const file = new URL('./data/vocabulary.bin', import.meta.url)
export const prepared = () => {
  if (!existsSync(file)) return undefined
  const { buffer, byteOffset, byteLength } = readFileSync(file)
  return new Int32Array(buffer, byteOffset, byteLength / 4)
}
`,
      loader: 'js',
    }))
  },
}

/** Rules without their examples, which only the tests run. */
const bareRules = {
  name: 'bare-rules',
  setup({ onLoad }) {
    onLoad({ filter: /\.rules\.ts$/ }, ({ path }) => ({ contents: withoutExamples(path, readFileSync(path, 'utf8')), loader: 'ts' }))
  },
}

function withoutExamples(path, source) {
  const cuts = []
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && /^(?:finds|leaves)$/.test(node.name.getText())) cuts.push([node.getStart(), node.getEnd()])
    else ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true))
  // The comma after it goes too.
  return cuts.reduceRight((text, [start, end]) => text.slice(0, start) + text.slice(end).replace(/^\s*,/, ''), source)
}

rmSync('dist', { recursive: true, force: true })
mkdirSync('dist/data', { recursive: true })
await build({
  entryPoints: { cli: 'src/cli.ts', index: 'src/index.ts', worker: 'src/batch/worker.ts', vocabulary: 'src/vocabulary.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  // It finds its own files by path; everything else is bundled, which halves the start.
  external: ['piscina'],
  plugins: [compiledValidator, dataFiles, preparedVocabulary, bareRules],
  // jsonc-parser's main file is UMD, which cannot be bundled.
  mainFields: ['module', 'main'],
  minify: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  banner: {
    js: "import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)\nconst __filename = require('node:url').fileURLToPath(import.meta.url)",
  },
  chunkNames: '[name]-[hash]',
  legalComments: 'none',
  logLevel: 'warning',
})
chmodSync('dist/cli.js', 0o755)
const { vocabulary } = await import('../dist/vocabulary.js')
writeFileSync('dist/data/vocabulary.bin', vocabulary())
rmSync('dist/vocabulary.js')
// The notices go where the lists go that they are about.
for (const kind of ['lab', 'reference']) copyFileSync(`src/extract/${kind}/NOTICE.md`, `dist/data/${kind}-NOTICE.md`)
// `--no-types` leaves the declarations out while one works.
if (!process.argv.includes('--no-types'))
  execFileSync(process.execPath, ['node_modules/typescript-native/bin/tsc', '--project', '.config/tsconfig.types.json'], {
    stdio: 'inherit',
  })

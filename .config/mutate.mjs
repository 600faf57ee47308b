/**
 * Removes the guards of readers, one at a time, and says which of them nobody would miss: `npm run mutate -- src/extract/lab [--sample 24] [--seed 1]`.
 * A guard is the condition of an `if` that leaves (`return`, `continue`, `break`), each side of its `||`, and each side of the `&&` and `||` that a function
 * answers whose result is boolean. All are wrapped in one build, so that a guard is removed by its number. It is held where a text of the tests or of the
 * rules' examples reads otherwise without it, a reader throws, or the types are wrong.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import ts from 'typescript'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string' }, seed: { type: 'string', default: '1' } },
})
const root = process.cwd()
const targets = positionals.map((path) => resolve(root, path))
if (targets.length === 0) {
  console.error('mutate: name the files or folders whose guards are to be removed: npm run mutate -- src/extract/lab')
  process.exit(2)
}
const guards = []

const out = join(root, 'node_modules/.cache/mutate.mjs')
await build({
  stdin: {
    contents: `export { buildRecord, readDocument } from './src/pipeline.ts'\nexport { extractors } from './src/extract/index.ts'`,
    resolveDir: root,
    loader: 'ts',
  },
  outfile: out,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: ['ajv', 'ajv-formats'],
  logLevel: 'warning',
  banner: { js: "import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)" },
  plugins: [
    {
      name: 'guards',
      setup({ onLoad }) {
        onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) =>
          targets.some((target) => path === target || path.startsWith(`${target}/`))
            ? { contents: wrapped(path, readFileSync(path, 'utf8')), loader: 'ts' }
            : undefined,
        )
      },
    },
  ],
})

const state = { off: -1, hits: new Set() }
globalThis.guarded = (id, value, without) => {
  if (Boolean(value) === without) return value
  state.hits.add(id)
  return state.off === id ? without : value
}
const { extractors, readDocument } = await import(pathToFileURL(out).href)
const readers = readersOf(targets)
const probes = [...new Set(textsOf())]
const before = []
const touchedBy = new Map()
for (const [i, text] of probes.entries()) {
  state.hits = new Set()
  before.push(read(text))
  for (const id of state.hits) touchedBy.set(id, [...(touchedBy.get(id) ?? []), i])
}

const needed = typeChecker()
const survivors = []
const tried = sampled(guards)
for (const guard of tried) {
  state.off = guard.id
  const isHeld = (touchedBy.get(guard.id) ?? []).some((i) => read(probes[i]) !== before[i])
  if (!isHeld && !needed(guard)) survivors.push(guard)
}
for (const { file, line, text } of survivors) console.log(`${file}:${line}: ${text}`)
console.log(`${tried.length - survivors.length} of ${tried.length} guards are held by the tests (${probes.length} texts)`)

/** The guards of a file, each wrapped so that it can be removed. */
function wrapped(path, source) {
  const tree = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true)
  const edits = []
  const wrap = (node, without) => {
    const { line } = tree.getLineAndCharacterOfPosition(node.getStart())
    const id =
      guards.push({
        id: guards.length,
        file: relative(root, path),
        line: line + 1,
        text: node.getText().replace(/\s+/g, ' ').slice(0, 160),
      }) - 1
    Object.assign(guards[id], { path, start: node.getStart(), end: node.getEnd(), without })
    edits.push([node.getStart(), `guarded(${id}, (`], [node.getEnd(), `), ${without})`])
  }
  const sides = (node, operator) =>
    ts.isParenthesizedExpression(node)
      ? sides(node.expression, operator)
      : ts.isBinaryExpression(node) && node.operatorToken.kind === operator
        ? [...sides(node.left, operator), ...sides(node.right, operator)]
        : [node]
  const answers = (node) => {
    for (const [operator, without] of [
      [ts.SyntaxKind.AmpersandAmpersandToken, true],
      [ts.SyntaxKind.BarBarToken, false],
    ]) {
      const parts = sides(node, operator)
      if (parts.length > 1) for (const part of parts) wrap(part, without)
    }
  }
  const visit = (node, isBoolean) => {
    if (ts.isIfStatement(node) && !node.elseStatement && leaves(node.thenStatement))
      for (const side of sides(node.expression, ts.SyntaxKind.BarBarToken)) wrap(side, false)
    if (isBoolean && ts.isReturnStatement(node) && node.expression) answers(node.expression)
    const own = ts.isFunctionLike(node) ? node.type?.kind === ts.SyntaxKind.BooleanKeyword : isBoolean
    if (ts.isArrowFunction(node) && own && !ts.isBlock(node.body)) answers(node.body)
    ts.forEachChild(node, (child) => visit(child, own))
  }
  visit(tree, false)
  // At one place what closes comes before what opens, and the outer opens before the inner.
  return edits
    .map((edit, order) => ({ at: edit[0], text: edit[1], order }))
    .sort((a, b) => b.at - a.at || (a.text.startsWith(')') ? 1 : -1) - (b.text.startsWith(')') ? 1 : -1) || b.order - a.order)
    .reduce((text, { at, text: inserted }) => text.slice(0, at) + inserted + text.slice(at), source)
}

function leaves(statement) {
  const only = ts.isBlock(statement) && statement.statements.length === 1 ? statement.statements[0] : statement
  return ts.isReturnStatement(only) || ts.isContinueStatement(only) || ts.isBreakStatement(only)
}

/** The extractors whose files are looked at; for those of `core`, all that read values. */
function readersOf(paths) {
  const kinds = new Set(paths.map((path) => /src\/extract\/([^/]+)/.exec(path)?.[1] ?? 'core'))
  return extractors.filter(({ kind }) => kinds.has(kind) || (kinds.has('core') && /^(?:lab|vital|measurement|score|drug)$/.test(kind)))
}

/** The texts of the tests and of the rules' examples. */
function textsOf() {
  const files = [
    ...readers.flatMap(({ kind }) => [
      ...filesOf('test/extract', (file) => file.startsWith(kind)),
      ...filesOf(`src/extract/${kind}`, isRules),
    ]),
    ...filesOf('src/core', isRules),
  ]
  const texts = []
  for (const file of files) {
    const visit = (node) => {
      if ((ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) && /\S\s+\S/.test(node.text))
        texts.push(node.text.replace(/[⟦⟧]/g, ''))
      ts.forEachChild(node, visit)
    }
    visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true))
  }
  return texts
}

function isRules(file) {
  return file.endsWith('.rules.ts')
}

function filesOf(folder, is) {
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.ts') && is(file))
    .map((file) => join(folder, file))
}

function read(text) {
  try {
    const document = readDocument({ id: 'text', path: 'text', format: 'markdown', sha256: '', text, invalid: [] }, () => undefined)
    return JSON.stringify(
      readers.map((reader) => reader.extract(document, () => undefined).findings),
      (key, value) => (key === 'rules' ? undefined : value),
    )
  } catch (error) {
    return `threw ${error}`
  }
}

/** Whether the types are wrong without a guard. */
function typeChecker() {
  const { options, fileNames } = ts.parseJsonConfigFileContent(ts.readConfigFile('tsconfig.json', ts.sys.readFile).config, ts.sys, root)
  const changed = new Map()
  const versions = new Map()
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => fileNames,
    getScriptVersion: (file) => String(versions.get(file) ?? 0),
    getScriptSnapshot: (file) => {
      const text = changed.get(file) ?? ts.sys.readFile(file)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  })
  const set = (file, text) => {
    changed.set(file, text)
    versions.set(file, (versions.get(file) ?? 0) + 1)
  }
  return ({ path, start, end, without }) => {
    const source = readFileSync(path, 'utf8')
    set(path, `${source.slice(0, start)}${without}${source.slice(end)}`)
    const isWrong = service.getSemanticDiagnostics(path).length > 0
    set(path, source)
    return isWrong
  }
}

/** All guards, or some of them drawn by chance from a seed. */
function sampled(all) {
  const count = Number(values.sample ?? all.length)
  let seed = Number(values.seed)
  const drawn = all.map((guard) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return { guard, key: seed }
  })
  return drawn
    .sort((a, b) => a.key - b.key)
    .slice(0, count)
    .map(({ guard }) => guard)
    .sort((a, b) => a.id - b.id)
}

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))

interface Import {
  readonly from: string
  readonly to: string
  readonly typeOnly: boolean
}

const imports: Import[] = files.flatMap((from) =>
  [...readFileSync(join(root, 'src', from), 'utf8').matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?'([^']+)'/gm)].map(
    ([, type, to = '']) => ({
      from,
      to: to.startsWith('.') ? relative(join(root, 'src'), resolve(root, 'src', dirname(from), to)).replaceAll('\\', '/') : to,
      typeOnly: type !== undefined,
    }),
  ),
)

const stageOf = (path: string): string => path.split('/')[0]?.replace(/\.[jt]s$/, '') ?? ''
const kindOf = (path: string): string | undefined => /^extract\/([^/]+)\//.exec(path)?.[1]

/** Which parts of src a part may know; `schema` is known by its types only, except where it is named. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: ['core', 'schema'],
  schema: ['schema', 'core'],
  read: ['core'],
  parse: ['core'],
  repair: ['core', 'parse'],
  segment: ['core', 'parse'],
  extract: ['core', 'extract'],
  link: ['core', 'link'],
  export: ['export'],
  assemble: ['core', 'assemble'],
  validate: ['..'],
  write: ['core'],
  evaluate: ['core', 'evaluate', 'read', 'pipeline', 'validate', 'batch', 'write', 'schema'],
  batch: ['core', 'read', 'pipeline', 'write', 'batch', 'assemble'],
  program: ['core', 'extract', 'link'],
  pipeline: ['core', 'read', 'parse', 'repair', 'segment', 'program', 'extract', 'link', 'assemble', 'validate', 'schema'],
  explain: ['core', 'extract', 'link', 'pipeline'],
  vocabulary: ['program'],
  index: ['core', 'read', 'pipeline', 'validate', 'write', 'batch', 'evaluate', 'extract'],
  cli: [
    'core',
    'read',
    'parse',
    'pipeline',
    'validate',
    'write',
    'batch',
    'evaluate',
    'extract',
    'explain',
    'assemble',
    'export',
    'cli',
    'schema',
  ],
}

describe('who may import whom', () => {
  test('the command line loads the evaluation on demand', () => {
    const wrong = imports.filter(({ from, to, typeOnly }) => !typeOnly && stageOf(from) === 'cli' && stageOf(to) === 'evaluate')
    expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([])
  })

  test('every part of src is in the table', () => {
    expect([...new Set(files.map(stageOf))].filter((stage) => !(stage in mayImport))).toEqual([])
  })

  test('parts import only what the table allows', () => {
    const wrong = imports
      .filter(({ to }) => !/^(?:node:|@|[a-z])/.test(to) || files.includes(to.replace(/\.js$/, '.ts')))
      .filter(({ from, to, typeOnly }) => {
        const [stage, target] = [stageOf(from), stageOf(to)]
        if (stage === target || to.endsWith('.json')) return false
        if (target === 'schema' && typeOnly) return false
        return !(mayImport[stage] ?? []).includes(target)
      })
    expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([])
  })

  test('core knows types of the schema only', () => {
    expect(imports.filter(({ from, to, typeOnly }) => stageOf(from) === 'core' && stageOf(to) === 'schema' && !typeOnly)).toEqual([])
  })

  test('an extractor never knows another', () => {
    const wrong = imports.filter(({ from, to }) => {
      const [own, other] = [kindOf(from), kindOf(to)]
      return own !== undefined && other !== undefined && own !== other
    })
    expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([])
  })

  test.each([
    ['node:fs', ['read', 'write', 'validate', 'evaluate', 'batch', 'cli', 'schema']],
    // Of `write` only which process it is: unfinished files and locks say whose they are.
    ['node:process', ['cli', 'write']],
    ['zod', ['schema']],
  ])('%s is imported in %j only', (module, allowed) => {
    expect(imports.filter(({ from, to }) => to === module && !allowed.includes(stageOf(from))).map(({ from }) => from)).toEqual([])
  })

  test('extracting needs no Zod: schema values are imported by the schema, by pipeline only as lists, and by evaluate, which is loaded on demand', () => {
    const wrong = imports.filter(
      ({ from, to, typeOnly }) =>
        !typeOnly && stageOf(to) === 'schema' && !['schema', 'evaluate'].includes(stageOf(from)) && to !== 'schema/kinds.js',
    )
    expect(wrong.map(({ from, to }) => `${from} -> ${to}`)).toEqual([])
  })

  test('only the command line and the workers speak of process', () => {
    const wrong = files.filter(
      (file) =>
        !file.startsWith('cli') &&
        !file.startsWith('schema/generate') &&
        /\bprocess\.(?!env\.NODE)/.test(readFileSync(join(root, 'src', file), 'utf8')),
    )
    expect(wrong).toEqual([])
  })
})

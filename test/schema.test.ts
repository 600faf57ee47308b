import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { generator } from '../src/assemble/generator.js'
import { buildRecord } from '../src/pipeline.js'
import { jsonSchemas } from '../src/schema/json.js'
import { isRecord, violations } from '../src/validate/index.js'
import { stringify } from '../src/write/stringify.js'
import { sourceFor } from './source.js'

const root = resolve(import.meta.dirname, '..')
const folder = join(root, 'schemas')

describe('schemas/', () => {
  test('is what src/schema says (npm run generate)', () => {
    const written = Object.fromEntries(
      readdirSync(folder).map((file) => [
        file.replace('.schema.json', ''),
        JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown,
      ]),
    )
    expect(written).toEqual(JSON.parse(JSON.stringify(jsonSchemas())))
  })

  test('describes every property', () => {
    expect(undescribed(jsonSchemas().record, 'record')).toEqual([])
  })
})

test('a record of another program may leave out the kinds that this one added', () => {
  const record = JSON.parse(stringify(buildRecord(sourceFor('# Colic\n\nA man of 40 years was pale.')))) as {
    findings: Record<string, unknown>
  }
  delete record.findings.history
  delete record.findings.measurement
  expect(violations(record)).toEqual([])
  expect(isRecord(record)).toBe(true)
  expect(record.findings).toMatchObject({ history: [], measurement: [] })
  delete record.findings.lab
  expect(violations(record)).toEqual(["/findings must have required property 'lab'"])
})

test('the generator of records is this package', () => {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { name: string; version: string }
  expect(generator).toEqual({ name, version })
})

/** Paths of properties without a description of their own or of what they refer to. */
function undescribed(schema: unknown, path: string, defs: Record<string, unknown> = {}): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const node = schema as {
    description?: string
    $ref?: string
    properties?: Record<string, unknown>
    items?: unknown
    $defs?: Record<string, unknown>
  }
  const own = Object.entries(node.properties ?? {}).flatMap(([name, property]) => {
    const { description, $ref } = property as { description?: string; $ref?: string }
    return [
      ...(description === undefined && $ref === undefined ? [`${path}.${name}`] : []),
      ...undescribed(property, `${path}.${name}`, defs),
    ]
  })
  return [
    ...own,
    ...undescribed(node.items, `${path}[]`, defs),
    ...Object.entries(node.$defs ?? {}).flatMap(([name, each]) => undescribed(each, name, defs)),
  ]
}

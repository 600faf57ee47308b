import { z } from 'zod'
import { analytes } from './analytes.js'
import { gold } from './gold.js'
import { linkWords } from './link-words.js'
import { findingKinds, record } from './record.js'

const base = 'https://case-record.example/schemas'

/** The JSON Schemas (2020-12) by file name: the record, each kind of finding, the gold, and the lexicons of connectives and of analytes. */
export function jsonSchemas(): Record<string, object> {
  const schemas: Record<string, object> = {}
  for (const [name, schema] of Object.entries({ record, ...findingKinds, gold, 'link-words': linkWords, analytes }))
    schemas[name] = { $id: `${base}/${name}.schema.json`, ...z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' }) }
  return schemas
}

import { mkdirSync, writeFileSync } from 'node:fs'
import { jsonSchemas } from './json.js'

mkdirSync('schemas', { recursive: true })
for (const [name, schema] of Object.entries(jsonSchemas()))
  writeFileSync(`schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`)

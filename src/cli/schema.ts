import { Command } from '@commander-js/extra-typings'
import { readdirSync, readFileSync } from 'node:fs'
import { UsageError } from './fail.js'
import { put } from './stream.js'

const folder = new URL('../schemas/', import.meta.url)
const ending = '.schema.json'

/** `case-record schema [NAME]`: a JSON Schema, or the names of all. */
export function schemaCommand() {
  return new Command('schema')
    .description('print a JSON Schema, or the names of all')
    .argument('[name]', 'record, lab, drug …')
    .action((name) => {
      const names = readdirSync(folder)
        .filter((file) => file.endsWith(ending))
        .map((file) => file.slice(0, -ending.length))
        .sort()
      if (name === undefined) return void put(names.map((each) => `${each}\n`).join(''))
      if (!names.includes(name)) throw new UsageError(`no schema "${name}"; there are ${names.join(', ')}`)
      put(readFileSync(new URL(`${name}${ending}`, folder), 'utf8'))
    })
}

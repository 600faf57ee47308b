import { Command } from '@commander-js/extra-typings'
import { statSync } from 'node:fs'
import { filesBelow } from '../read/folder.js'
import { InputError } from '../read/index.js'
import { fail, orFail } from './fail.js'

/** `case-record validate FILE|DIR`: records against the schema. */
export function validateCommand() {
  return new Command('validate')
    .description('check records against the schema')
    .argument('<path>', 'a record (.json), or a folder of records read with its subfolders')
    .action(async (path) => {
      const [{ violations }, { readJson }] = await Promise.all([import('../validate/index.js'), import('../read/json.js')])
      const files = recordsAt(path)
      let valid = 0
      for (const file of files) {
        const reasons = orFail(() => violations(readJson(file)))
        if (reasons?.length === 0) valid++
        for (const reason of reasons ?? []) fail(`${file}: ${reason}`)
      }
      process.stderr.write(`${valid} of ${files.length} records are valid\n`)
    })
}

function recordsAt(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path]
  const files = filesBelow(path, ['.json'])
  if (files.length === 0) throw new InputError(`${path}: no records (.json) in this folder`)
  return files
}

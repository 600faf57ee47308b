import { Command } from '@commander-js/extra-typings'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { InputError } from '../read/index.js'
import { fail } from './fail.js'

/** `case-record validate FILE|DIR`: records against the schema. */
export function validateCommand() {
  return new Command('validate')
    .description('check records against the schema')
    .argument('<path>', 'a record (.json), or a folder of records read with its subfolders')
    .action(async (path) => {
      const { violations } = await import('../validate/index.js')
      const files = recordsAt(path)
      let invalid = 0
      for (const file of files) {
        const reasons = reasonsOf(file, violations)
        if (reasons.length === 0) continue
        invalid++
        for (const reason of reasons) fail(`${file}: ${reason}`)
      }
      process.stderr.write(`${files.length - invalid} of ${files.length} records are valid\n`)
    })
}

function recordsAt(path: string): string[] {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) throw new InputError(`${path}: no such file or folder`)
  if (!stat.isDirectory()) return [path]
  const files = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  if (files.length === 0) throw new InputError(`${path}: no records (.json) in this folder`)
  return files
}

function reasonsOf(file: string, violations: (value: unknown) => string[]): string[] {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
    return violations(value)
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}

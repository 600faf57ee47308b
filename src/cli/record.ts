import { InputError } from '../read/index.js'
import { readJson } from '../read/json.js'
import type { CaseRecord } from '../schema/record.js'
import { isRecord, violations } from '../validate/index.js'

/** A record from its file; throws `InputError` where it is none: "a.json: not a valid record: /findings must be object". */
export function readRecord(path: string): CaseRecord {
  const record = readJson(path)
  if (isRecord(record)) return record
  throw new InputError(`${path}: not a valid record: ${violations(record).slice(0, 3).join('; ')}`)
}

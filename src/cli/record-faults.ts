import { readJson } from '../read/json.js'
import type { CaseRecord } from '../schema/record.js'
import { inconsistencies } from '../validate/consistency.js'
import { isRecord, violations } from '../validate/index.js'

/** What is wrong with a record in a file, a line a fault; `textOf` gives the report where that is to be looked at too. */
export function faultsOf(file: string, textOf?: (record: CaseRecord) => string): string[] {
  const value = readJson(file)
  if (!isRecord(value)) return violations(value)
  return inconsistencies(value, textOf?.(value))
}

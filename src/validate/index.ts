import { Ajv2020 } from 'ajv/dist/2020.js'
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js'
import schema from '../../schemas/record.schema.json' with { type: 'json' }
import type { CaseRecord } from '../schema/record.js'

let compiled: ValidateFunction<CaseRecord> | undefined

function validator(): ValidateFunction<CaseRecord> {
  return (compiled ??= new Ajv2020({ strict: true, allErrors: true }).compile<CaseRecord>(schema))
}

/** A record that is valid against its schema; throws when ours is not, which is our bug and never the input's. */
export function validate(record: unknown): CaseRecord {
  const check = validator()
  if (check(record)) return record
  throw new Error(`the record is not valid:\n${explain(check.errors).join('\n')}`)
}

/** Why a value is not a `case-record/1`, a line a reason with its path; empty when it is one. */
export function violations(value: unknown): string[] {
  const check = validator()
  return check(value) ? [] : explain(check.errors)
}

function explain(errors: readonly ErrorObject[] | null | undefined): string[] {
  return (errors ?? []).map(({ instancePath, message, params }) => {
    const extra = typeof params.additionalProperty === 'string' ? `: "${params.additionalProperty}"` : ''
    return `${instancePath === '' ? '/' : instancePath} ${message ?? 'is not valid'}${extra}`
  })
}

import type { ErrorObject } from 'ajv/dist/2020.js'
import type { CaseRecord } from '../schema/record.js'
import { validator } from './validator.js'

/** A record that is valid against its schema; throws when ours is not, which is our bug and never the input's. */
export function validate(record: unknown): CaseRecord {
  if (validator(record)) return record
  throw new Error(`the record is not valid:\n${explain(validator.errors).join('\n')}`)
}

/** Why a value is not a `case-record/1`, a line a reason with its path; empty when it is one. */
export function violations(value: unknown): string[] {
  return validator(value) ? [] : explain(validator.errors)
}

/** Whether a value is a valid `case-record/1`; kinds of findings that it may leave out are filled in as empty. */
export function isRecord(value: unknown): value is CaseRecord {
  return validator(value)
}

function explain(errors: readonly ErrorObject[] | null | undefined): string[] {
  return (errors ?? []).map(({ instancePath, message, params }) => {
    const told: unknown = params.additionalProperty ?? params.allowedValue ?? params.allowedValues
    return `${instancePath === '' ? '/' : instancePath} ${message ?? 'is not valid'}${told === undefined ? '' : `: ${JSON.stringify(told)}`}`
  })
}

import type { ErrorObject } from 'ajv/dist/2020.js'
import type { CaseRecord } from '../schema/record.js'
import type { LeftOut } from './leave-out.js'
import { leaveOut } from './leave-out.js'
import { validator } from './validator.js'

/** What makes a record invalid may come to light in as many steps as it is nested deep. */
const maxRounds = 12

/**
 * A record that is valid against its schema, and what had to be left out of it: that a part is not valid is our bug and never the
 * input's, and costs that part, not the record. Throws where none is left.
 */
export function validate(record: object): { readonly record: CaseRecord; readonly leftOut: readonly LeftOut[] } {
  if (validator(record)) return { record, leftOut: [] }
  const all = explain(validator.errors)
  const leftOut: LeftOut[] = []
  const rest = plain(record)
  for (let round = 0; round < maxRounds && !validator(rest); round++) {
    const gone = leaveOut(rest, validator.errors ?? [])
    if (!gone) break
    leftOut.push(...gone)
  }
  if (validator(rest)) return { record: rest, leftOut }
  throw new Error(`the record is not valid:\n${all.join('\n')}`)
}

/** What a record is once it is written: without what JSON does not know, and nobody else's. */
function plain(record: object): object {
  const value: unknown = JSON.parse(JSON.stringify(record))
  return typeof value === 'object' && value !== null ? value : {}
}

/** Why a value is not a `case-record/1`, a line a reason with its path; empty when it is one. The value stays as it is. */
export function violations(value: unknown): string[] {
  return validator(withOwnFindings(value)) ? [] : explain(validator.errors)
}

/** The value with a copy of the object whose missing kinds the check fills in; a test holds that it fills in no other. */
function withOwnFindings(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('findings' in value)) return value
  const { findings } = value
  return typeof findings === 'object' && findings !== null && !Array.isArray(findings) ? { ...value, findings: { ...findings } } : value
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

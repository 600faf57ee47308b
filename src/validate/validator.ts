import { Ajv2020 } from 'ajv/dist/2020.js'
import type { ValidateFunction } from 'ajv/dist/2020.js'
import schema from '../../schemas/record.schema.json' with { type: 'json' }
import type { CaseRecord } from '../schema/record.js'

/** Ajv's check of a record. The build puts Ajv's compiled code in place of this file, because compiling takes longer than a report. */
export const validator: ValidateFunction<CaseRecord> = new Ajv2020({
  strict: true,
  allErrors: true,
  useDefaults: true,
  inlineRefs: false,
}).compile<CaseRecord>(schema)

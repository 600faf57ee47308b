import type { Csl } from '../../schema/reference.js'

/** A reference as one line of a CSL-JSON array. */
export const writeCsl = (csl: Csl): string => JSON.stringify(csl)

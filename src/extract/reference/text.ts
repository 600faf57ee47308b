import type { Csl } from '../../schema/reference.js'
import { toCsl } from './csl.js'
import { readReference } from './read.js'

/** A reference that stands alone, say a line of a file: "Roe J. Gout. Lancet 2001;1:2–3." → CSL-JSON. */
export const cslOfText = (text: string, id: string): Csl => ({ id, ...toCsl(readReference(text)).csl })

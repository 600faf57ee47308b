import type { Csl } from '../../schema/reference.js'
import { writeBibtex } from './bibtex.js'
import { writeCsl } from './csl.js'
import { writeRis } from './ris.js'

/** How a format writes a list: what stands before, between and behind the references. */
export interface ReferenceFormat {
  readonly write: (csl: Csl) => string
  readonly open: string
  readonly between: string
  readonly close: string
}

/** The formats in which a list of references can be written. */
export const referenceFormats = {
  csl: { write: writeCsl, open: '[\n', between: ',\n', close: '\n]\n' },
  bibtex: { write: writeBibtex, open: '', between: '\n', close: '' },
  ris: { write: writeRis, open: '', between: '\n', close: '' },
} as const satisfies Record<string, ReferenceFormat>

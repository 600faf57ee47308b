import type { Linker } from '../linker.js'

/** Sets assertion, subject and temporality of every finding. */
export const context: Linker = {
  name: 'context',
  link: (_document, extraction) => extraction,
}

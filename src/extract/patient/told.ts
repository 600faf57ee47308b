import type { Case } from '../../schema/case.js'

/** A patient before it is numbered. */
export type Told = Omit<Case, 'id' | 'treatments' | 'timeline'>

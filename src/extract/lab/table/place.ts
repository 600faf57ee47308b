import type { Cell } from '../../../core/document.js'
import type { LabelledCell } from '../../../core/table/axis.js'
import type { PrintedUnit } from '../../../core/unit/index.js'
import type { Analyte } from '../lexicon/lexicon.js'
import type { RangeNote } from '../value/note.js'
import type { Part, Printed } from '../value/printed.js'
import type { Label } from './row-label.js'

/** What stands beside a table and holds for all of it. */
export interface Beside {
  readonly notes: readonly RangeNote[]
  /** The unit of its caption. */
  readonly unit: Printed<PrintedUnit> | undefined
  /** The specimen of its caption or its corner. */
  readonly topic: string | undefined
}

/** A specimen and the rule that found it. */
export interface Sampled {
  readonly name: string
  readonly rule: string
}

/** A cell of values with the one name that it is read for. */
export interface Place extends LabelledCell<Label> {
  readonly cell: Cell
  readonly name: Label['names'][number]
  readonly analyte: Analyte | undefined
  readonly specimen: Sampled | undefined
  /** Which of several values in the cell it is. */
  readonly part: Part | undefined
  readonly beside: Beside
}

/** The name as the label writes it. */
export function writtenName({ labelCell, name }: Place): string {
  return labelCell.prose.text.slice(name.from, name.to)
}

import type { Root } from 'mdast'
import type { Warn } from '../core/diagnostic.js'
import type { Block } from '../core/document.js'
import { guarded } from '../core/guard.js'
import type { Source } from '../core/source.js'
import { blocksOf } from './blocks.js'
import { narrowBlanks } from './blank.js'
import { takeCaptions } from './caption.js'
import { readExponents } from './exponent.js'
import { markFurniture } from './furniture.js'
import { readGrids } from './grid.js'
import { splitFrontLines } from './front-line.js'
import { findHeadings } from './heading.js'
import { joinBrokenWords } from './hyphen.js'
import { joinParagraphs } from './join.js'
import { setLevels } from './level.js'
import { splitLines } from './line.js'
import type { Bench, Repair } from './repair.js'
import { reporter } from './repair.js'
import { restoreNumbers } from './number.js'
import { joinDropCapitals } from './drop-capital.js'
import { gatherPouredTables } from './poured.js'
import { countHeaderRows } from './table.js'
import { findTitle } from './title.js'

/** Every repair; each sees what those before it put right. */
export const repairs: readonly Repair[] = [
  readGrids,
  narrowBlanks,
  splitLines,
  splitFrontLines,
  joinDropCapitals,
  joinBrokenWords,
  readExponents,
  takeCaptions,
  gatherPouredTables,
  findHeadings,
  findTitle,
  markFurniture,
  joinParagraphs,
  restoreNumbers,
  setLevels,
  countHeaderRows,
]

/**
 * The blocks of a report, with what converters broke put right; each repair is reported and the source is never edited. A repair that
 * fails leaves the blocks as they were. `knows` says which words the lexicons have: a word cut in two is put together to one of them.
 */
export function repair(source: Source, root: Root, warn: Warn, knows: Bench['knows'] = () => false): readonly Block[] {
  const bench = { source: source.text, format: source.format, report: reporter(source.text, warn), knows }
  return repairs.reduce(
    (blocks: readonly Block[], mend) =>
      guarded({ warn, source: source.text, part: 'repair' }, undefined, () => mend(blocks, bench), blocks),
    blocksOf(source.text, root.children, { warn, source: source.text, part: 'parse/flatten' }),
  )
}

import type { Analyte } from '../lexicon/lexicon.js'
import { antigens } from './antigen.rules.js'
import type { OpenRow } from './open-row.js'
import { put, written } from './open-row.js'

/** An antibody named before, as written without its class. */
export interface Antigen {
  readonly name: string
  readonly analyte: Analyte
}

const antibodyClass = /^(?:Ig|immunoglobulin )[GMA]$/i
const classed = /^(.{3,60}?)[\s-](?:Ig|immunoglobulin )[GMA]$/i
const mayBe = /^(?:ig[gma]|(?:auto)?antibod(?:y|ies)|immunoglobulin [gma])$/i

/** Gives antibodies their antigen, where a class or a noun stands apart from it: "anti-HAV IgM and IgG", "(MOG)-IgG". */
export function nameAntibodies(row: OpenRow): void {
  let antigen: Antigen | undefined
  for (let at = 0; at < row.items.length; at++) {
    const item = row.items[at]
    if (row.keys[at] === ';') antigen = undefined
    if (item?.kind !== 'analyte' && item?.kind !== 'word') continue
    const isNoun = mayBe.test(written(row, at))
    const found = isNoun ? antigens.of({ row, at, antigen }, row, { first: at, last: at + 1 }) : undefined
    if (found) {
      const { first, item: made, antigen: of } = found.value
      put(row, first, at + 1, made.kind === 'analyte' ? { ...made, rule: found.rule } : made)
      antigen = of ?? antigen
      at = first
    } else if (item.kind === 'analyte' && !isClass(row, at)) {
      const stem = classed.exec(written(row, at))?.[1]
      antigen = stem === undefined ? undefined : { name: stem, analyte: item.analyte }
    }
  }
}

/** Whether an item is a class of antibodies: "IgM", "immunoglobulin G". */
export function isClass(row: OpenRow, at: number): boolean {
  return row.items[at]?.kind === 'analyte' && antibodyClass.test(written(row, at))
}

/** "immunoglobulin G" is "IgG". */
export function shortOf(name: string): string {
  return `Ig${name.slice(-1).toUpperCase()}`
}

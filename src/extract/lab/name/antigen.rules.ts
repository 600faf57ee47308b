import { choiceList } from '../../../core/rule/rule.js'
import { words } from '../../../core/words.js'
import type { Item } from '../item.js'
import { analyteNamed } from '../lexicon/lexicon.js'
import type { Antigen } from './antigen.js'
import { isClass, shortOf } from './antigen.js'
import type { OpenRow } from './open-row.js'
import { written } from './open-row.js'
import { isJoint } from './series.js'

/** The noun of an antibody ("IgM", "antibodies") that stands apart from its antigen. */
export interface Apart {
  readonly row: OpenRow
  readonly at: number
  /** The antigen named last. */
  readonly antigen?: Antigen | undefined
}

/** What takes the place of the items from `first` on, up to the noun. */
export interface Antibody {
  readonly first: number
  readonly item: Item
  /** The antigen that the classes after it are of. */
  readonly antigen?: Antigen
}

const nouns = words('antibody antibodies against')
const ties = words('to against for the')

/** Of which antigen an antibody is. */
export const antigens = choiceList<Apart, Antibody>(
  {
    // "myelin oligodendrocyte glycoprotein (MOG)-IgG": the short form in the bracket names the antibody.
    name: 'name/antigen-in-bracket',
    choose: ({ row, at }) => {
      const { keys, froms, tos } = row
      const noun = written(row, at)
      if (keys[at - 1] !== ')' || keys[at - 3] !== '(' || row.items[at - 2]?.kind !== 'word') return undefined
      if ((froms[at] ?? 0) - (tos[at - 1] ?? 0) > 1 || !/^(?:Ig[GMA]|(?:auto)?antibod(?:y|ies))$/i.test(noun)) return undefined
      const analyte = analyteNamed(`${written(row, at - 2)} ${/^Ig/i.test(noun) ? noun : 'antibodies'}`)
      const short = written(row, at - 2)
      return (
        analyte && {
          first: at - 2,
          item: { kind: 'analyte', analyte, from: froms[at - 2] ?? 0, to: tos[at] ?? 0 },
          antigen: { name: short, analyte },
        }
      )
    },
    finds: ['Receptor (NMDAR) ⟦antibodies⟧ and sodium were normal.'],
    leaves: ['MOG-IgG was positive.'],
  },
  {
    // "anti-double-stranded DNA IgG" is one name.
    name: 'name/class-behind-antigen',
    choose: ({ row, at }) => {
      const named = row.items[at - 1]
      if (!isClass(row, at) || named?.kind !== 'analyte' || named.analyte.antibody !== true) return undefined
      const to = row.tos[at] ?? 0
      if ((row.froms[at] ?? 0) - named.to > 1) return undefined
      const name = written(row, at - 1)
      const analyte = analyteNamed(`${name} ${shortOf(written(row, at))}`) ?? named.analyte
      return { first: at - 1, item: { ...named, analyte, to }, antigen: { name, analyte: named.analyte } }
    },
    finds: ['Anti-double-stranded DNA ⟦IgG⟧ was positive.'],
    leaves: ['Total IgG was 7 g/L.'],
  },
  {
    // "IgM and IgG antibodies to parvovirus": what follows says of which antigen they are.
    name: 'name/class-of-the-next',
    choose: ({ row, at }) => (isClass(row, at) && isOfNext(row, at) ? { first: at, item: antibodies(row, at) } : undefined),
    finds: ['⟦IgM⟧ and ⟦IgG⟧ antibodies to parvovirus B19 were positive.'],
    leaves: ['IgM and IgG were low.'],
  },
  {
    // "anti-HAV IgM and IgG": a class of antibodies after a named antibody is of the same antigen; totals come with a concentration.
    name: 'name/class-of-the-last',
    choose: ({ row, at, antigen }) => {
      if (!isClass(row, at) || !antigen || isTotal(row, at)) return undefined
      const { name, analyte } = antigen
      const known = analyteNamed(`${name} ${shortOf(written(row, at))}`) ?? (/Ig[GMA]$/.test(analyte.name) ? undefined : analyte)
      const [from, to] = [row.froms[at] ?? 0, row.tos[at] ?? 0]
      return { first: at, item: known ? { kind: 'analyte', analyte: known, from, to } : antibodies(row, at), antigen }
    },
    finds: ['Anti-HAV IgM and ⟦IgG⟧ were negative.'],
    leaves: ['Anti-HAV IgM was negative and IgG 7 g/L.'],
  },
)

function antibodies({ froms, tos }: OpenRow, at: number): Item {
  return { kind: 'word', key: 'antibodies', from: froms[at] ?? 0, to: tos[at] ?? 0 }
}

function isOfNext(row: OpenRow, at: number): boolean {
  let said = false
  for (let k = at + 1; k < at + 8; k++) {
    const item = row.items[k]
    if (item?.kind === 'analyte') {
      if (!isClass(row, k)) return said
    } else if (nouns.has(row.keys[k] ?? '')) said = true
    else if (!isJoint(item) && !(said && ties.has(row.keys[k] ?? ''))) return false
  }
  return false
}

function isTotal({ items }: OpenRow, at: number): boolean {
  const next = items.slice(at + 1, at + 6).find((item) => item.kind === 'quantity' || item.kind === 'analyte')
  return next?.kind === 'quantity' && next.quantity.unit?.dimension === 'mass/volume'
}

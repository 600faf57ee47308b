import type { Pattern } from '../../../core/rule/pattern.js'
import { word } from '../../../core/rule/pattern.js'
import units from './dose-units.json' with { type: 'json' }
import perUnits from './per-units.json' with { type: 'json' }
import { numberAt } from './number.js'
import type { Wording } from './wording.js'

interface Unit {
  readonly id: string
  /** Counted out one by one: a tablet. */
  readonly piece?: boolean
}

const unitsByWord: ReadonlyMap<string, Unit> = new Map(units.entries.flatMap((entry) => entry.terms.map((term) => [term, entry])))
const perByWord: ReadonlyMap<string, string> = new Map(perUnits.entries.flatMap(({ id, terms }) => terms.map((term) => [term, id])))

/** The unit that a word stands for: "milligrams" → mg. */
export function unitOf(key: string | undefined): string | undefined {
  return unitsByWord.get(key ?? '')?.id
}

/** The unit of what is counted out piece by piece: "tablets" → {tablet}. */
export function pieceOf(key: string | undefined): string | undefined {
  const unit = unitsByWord.get(key ?? '')
  return unit?.piece ? unit.id : undefined
}

/** The word for a unit. */
export const unit: Pattern<Wording> = word(...unitsByWord.keys())

/** "mg·kg-1·h-1" */
const dots: ReadonlySet<string> = new Set('· ・ ⋅ ∙ • ･ .'.split(' '))

/** What an amount is told per, after its unit: "/kg/day", "per m²", "·kg⁻¹·h⁻¹", "/24 h"; `last` is the token after it. */
export function perAt(row: Wording, first: number): { readonly per: readonly string[]; readonly last: number } {
  const { keys } = row
  const per: string[] = []
  let last = first
  while (per.length < 4) {
    const next = perUnitAt(row, last, per.length > 0)
    if (!next) break
    per.push(next.unit)
    last = next.last
    while (keys[last] === 'body' || keys[last] === 'weight' || (keys[last] === 'bw' && next.unit === 'kg')) last++
  }
  return { per, last }
}

function perUnitAt(row: Wording, at: number, further: boolean): { readonly unit: string; readonly last: number } | undefined {
  const { keys } = row
  const dotted = dots.has(keys[at] ?? '')
  const divided = keys[at] === '/' || keys[at] === 'per' || (dotted && further && keys[at + 2] !== '1')
  const first = divided || dotted ? at + 1 : at
  const inverse = !divided && isInverse(row, first)
  if (!divided && !inverse) return undefined
  // "/24 h", "/0.1 mL"
  const many = divided ? numberAt(row, first) : undefined
  const counted = many && perByWord.get(keys[many.last] ?? '')
  if (many?.value !== undefined && (counted === 'h' || counted === 'mL')) return { unit: `${many.value} ${counted}`, last: many.last + 1 }
  const unit = perByWord.get(keys[first] ?? '')
  if (unit === undefined) return undefined
  const last = unit === 'm2' ? squareEnd(keys, first + 1) : first + (inverse ? 2 : 1)
  return last === undefined ? undefined : { unit, last }
}

/** "kg-1" */
function isInverse({ keys, tos, froms, text }: Wording, at: number): boolean {
  return perByWord.has(keys[at] ?? '') && keys[at + 1] === '1' && /[-−–‐‑]/.test(text.slice(tos[at] ?? 0, froms[at + 1] ?? 0))
}

function squareEnd(keys: readonly string[], at: number): number | undefined {
  if (keys[at] === '2' || keys[at] === '²') return at + 1
  if (keys[at] === '^' && keys[at + 1] === '2') return keys[at + 2] === '^' ? at + 3 : at + 2
  return keys[at] === '(' && keys[at + 1] === '2' && keys[at + 2] === ')' ? at + 3 : undefined
}

import { words } from '../../../core/words.js'
import { analyteNamed } from '../lexicon/lexicon.js'
import type { ListedName } from './heads.rules.js'
import { listedNames } from './heads.rules.js'
import type { OpenRow } from './open-row.js'
import { put } from './open-row.js'
import { isJoint } from './series.js'

const bloods = words('serum plasma blood')
const fluids = words('urine urinary csf pleural ascitic synovial stool cerebrospinal')

/** Names those that share the head of the last: "renal and hepatic function tests", "serum and urine osmolality", "blood, urine and stool cultures". */
export function nameByHeads(row: OpenRow): void {
  const { items, text } = row
  for (let i = items.length - 1; i > 1; i--) {
    const item = items[i]
    if (item?.kind !== 'analyte' || item.implied || item.given || !isJoint(items[i - 1])) continue
    const [modifier = '', ...rest] = text.slice(item.from, item.headTo ?? item.to).split(/\s+/, 6)
    if (rest.length === 0 || modifier.length > 14) continue
    const shared = { head: rest.join(' '), isFluid: fluids.has(modifier.toLowerCase()) }
    for (let k = beforeJoint(row, i); k >= 0; k = beforeJoint(row, k)) {
      const found = listedNames.of({ row, at: k, ...shared }, row, { first: k, last: k + 1 })
      if (!found || found.value.analyte === item.analyte) break
      const { analyte, first } = found.value
      const from = items[first]?.from ?? item.from
      put(row, first, k + 1, { kind: 'analyte', analyte, from, to: items[k]?.to ?? from, headTo: item.to, rule: found.rule })
      k = first
      if (!isJoint(items[k - 1])) break
    }
  }
}

/** The last word of the name before a joint: over ", and" as over "and". */
function beforeJoint({ items }: OpenRow, i: number): number {
  const k = isJoint(items[i - 1]) ? i - 2 : -1
  return isJoint(items[k]) ? k - 1 : k
}

/** The analyte that one or two words before a joint make with the shared head. */
export function modified(row: OpenRow, at: number, head: string, isFluid: boolean): ListedName | undefined {
  const { items, text } = row
  const last = items[at]
  if (last?.kind !== 'word' || last.key.length < 3) return undefined
  const earlier = items[at - 1]
  for (const first of earlier?.kind === 'word' && earlier.key.length > 2 ? [at - 1, at] : [at]) {
    const modifier = text.slice(items[first]?.from ?? last.from, last.to)
    const analyte = analyteNamed(`${modifier} ${head}`) ?? (isFluid && bloods.has(modifier.toLowerCase()) ? analyteNamed(head) : undefined)
    if (analyte) return { analyte, first }
  }
  return undefined
}

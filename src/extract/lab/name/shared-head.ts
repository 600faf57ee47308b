import type { Item } from '../item.js'
import type { Analyte } from '../lexicon/lexicon.js'
import { words } from '../lexicon/lexicon.js'

const bloods: ReadonlySet<string> = new Set(['serum', 'plasma', 'blood'])
const fluids: ReadonlySet<string> = new Set(['urine', 'urinary', 'csf', 'pleural', 'ascitic', 'synovial', 'stool', 'cerebrospinal'])

/** Nouns whose members a list goes on with: what each makes of a member, and what a member looks like. */
interface Series {
  readonly head: string
  readonly member: RegExp
}

const immunoglobulins: Series = { head: 'immunoglobulin', member: /^[AEGM]$/ }
const series: ReadonlyMap<string, Series> = new Map([
  ['factors', { head: 'factor', member: /^(?:II|V|VII|VIII|IX|X|XI|XII|XIII)$/ }],
  ['immunoglobulins', immunoglobulins],
  ['vitamins', { head: 'vitamin', member: /^(?:A|C|D|E|K)$/ }],
])

/** "factors II, VII and X", "IgG, A and M": the members of a list whose noun is said once. */
function withSeries(items: Item[], text: string): Item[] {
  let open: Series | undefined
  for (let i = 0; i < items.length; i++) {
    const item = items[i]
    if (!item) break
    const begun = item.kind === 'word' ? series.get(item.key) : undefined
    if (begun) open = begun
    else if (item.kind === 'analyte') {
      if (item.to - item.from === 3 && item.analyte.id.startsWith('immunoglobulin-')) open = immunoglobulins
    } else if (open && !isJoint(item)) {
      const written = text.slice(item.from, item.to)
      const analyte = open.member.test(written) ? analyteNamed(`${open.head} ${written}`) : undefined
      if (analyte && (written.length > 1 || items[i - 1]?.to !== item.from))
        items[i] = { kind: 'analyte', analyte, from: item.from, to: item.to }
      else open = undefined
    }
  }
  return items
}

/** Completes names that share the head of the last: "renal and hepatic function tests", "serum and urine osmolality", "blood, urine and stool cultures". */
export function withHeads(found: Item[], text: string): Item[] {
  const items = withSeries(found, text)
  for (let i = items.length - 1; i > 1; i--) {
    const item = items[i]
    if (item?.kind !== 'analyte' || item.implied || item.given || !isJoint(items[i - 1])) continue
    const [first = '', ...rest] = text.slice(item.from, item.headTo ?? item.to).split(/\s+/, 6)
    if (rest.length === 0 || first.length > 14) continue
    for (let k = before(items, i); k >= 0; k = before(items, k)) {
      const named = nameAt(items, k, rest.join(' '), fluids.has(first.toLowerCase()), text)
      if (!named || named.analyte === item.analyte) break
      const from = items[named.at]?.from ?? item.from
      items[k] = { kind: 'analyte', analyte: named.analyte, from, to: items[k]?.to ?? from, headTo: item.to }
      items.splice(named.at, k - named.at)
      k = named.at
      if (!isJoint(items[k - 1])) break
    }
  }
  return items
}

/** The last word of the name before a joint: over ", and" as over "and". */
function before(items: readonly Item[], i: number): number {
  const k = isJoint(items[i - 1]) ? i - 2 : -1
  return isJoint(items[k]) ? k - 1 : k
}

/** A comma, a stroke or an "and" between two names. */
export function isJoint(item: Item | undefined): boolean {
  return item?.kind === 'word' ? item.key === 'and' || item.key === 'or' : item?.kind === 'mark' && ',/&'.includes(item.mark)
}

/** The analyte that one or two words before a joint make with the shared head. */
function nameAt(
  items: readonly Item[],
  k: number,
  head: string,
  isFluid: boolean,
  text: string,
): { readonly analyte: Analyte; readonly at: number } | undefined {
  const last = items[k]
  if (last?.kind !== 'word' || last.key.length < 3) return undefined
  const earlier = items[k - 1]
  for (const at of earlier?.kind === 'word' && earlier.key.length > 2 ? [k - 1, k] : [k]) {
    const modifier = text.slice(items[at]?.from ?? last.from, last.to)
    const analyte = analyteNamed(`${modifier} ${head}`) ?? (isFluid && bloods.has(modifier.toLowerCase()) ? analyteNamed(head) : undefined)
    if (analyte) return { analyte, at }
  }
  return undefined
}

/** The analyte whose term this is: `analyteNamed('urine sodium')`. */
export function analyteNamed(term: string): Analyte | undefined {
  const entry = words.find(term)
  return entry?.kind === 'analyte' ? entry.analyte : undefined
}

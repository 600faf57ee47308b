import type { Item } from './item.js'
import type { Analyte } from './lexicon.js'
import { words } from './lexicon.js'

const bloods: ReadonlySet<string> = new Set(['serum', 'plasma', 'blood'])
const fluids: ReadonlySet<string> = new Set(['urine', 'urinary', 'csf', 'pleural', 'ascitic', 'synovial', 'stool', 'cerebrospinal'])

/** Nouns whose members a list goes on with: what each makes of a member, and what a member looks like. */
const series: Readonly<Record<string, { readonly head: string; readonly member: RegExp } | undefined>> = {
  factors: { head: 'factor', member: /^(?:II|V|VII|VIII|IX|X|XI|XII|XIII)$/ },
  immunoglobulins: { head: 'immunoglobulin', member: /^[AEGM]$/ },
  vitamins: { head: 'vitamin', member: /^(?:A|C|D|E|K)$/ },
}

/** "factors II, VII and X", "IgG, A and M": the members of a list whose noun is said once. */
function withSeries(items: Item[], text: string): Item[] {
  let open: { readonly head: string; readonly member: RegExp } | undefined
  for (const [i, item] of items.entries()) {
    if (item.kind === 'word' && series[item.key]) open = series[item.key]
    else if (item.kind === 'analyte') {
      if (item.to - item.from === 3 && item.analyte.id.startsWith('immunoglobulin-')) open = series['immunoglobulins']
    } else if (open && !isJoint(item)) {
      const written = text.slice(item.from, item.to)
      const analyte = open.member.test(written) ? analyteNamed(`${open.head} ${written}`) : undefined
      if (analyte && (written.length > 1 || items[i - 1]?.to !== item.from)) items[i] = { kind: 'analyte', analyte, from: item.from, to: item.to }
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
  return withClasses(withBracketed(items, text), text)
}

const antibodyClass = /^(?:Ig|immunoglobulin )[GMA]$/i
const classed = /^(.{3,60}?)[\s-](?:Ig|immunoglobulin )[GMA]$/i

/** "anti-HAV IgM and IgG": a class of antibodies after a named antibody is of the same antigen; totals come with a concentration. */
function withClasses(items: Item[], text: string): Item[] {
  let antigen: { readonly name: string; readonly analyte: Analyte } | undefined
  for (let i = 0; i < items.length; i++) {
    const item = items[i]
    if (item?.kind === 'mark' && item.mark === ';') antigen = undefined
    if (item?.kind !== 'analyte') continue
    const written = text.slice(item.from, item.to)
    if (!antibodyClass.test(written)) {
      const stem = classed.exec(written)?.[1]
      antigen = stem === undefined ? undefined : { name: stem, analyte: item.analyte }
      continue
    }
    const named = items[i - 1]
    // "anti-double-stranded DNA IgG" is one name.
    if (named?.kind === 'analyte' && item.from - named.to <= 1 && isAntibody(named.analyte)) {
      const name = text.slice(named.from, named.to)
      items.splice(i - 1, 2, { ...named, analyte: analyteNamed(`${name} ${shortOf(written)}`) ?? named.analyte, to: item.to })
      antigen = { name, analyte: named.analyte }
      i--
    } else if (isOfNext(items, i)) items[i] = { kind: 'word', key: 'antibodies', from: item.from, to: item.to }
    else if (antigen && !isTotal(items, i)) {
      const analyte = analyteNamed(`${antigen.name} ${shortOf(written)}`) ?? (/Ig[GMA]$/.test(antigen.analyte.name) ? undefined : antigen.analyte)
      items[i] = analyte ? { kind: 'analyte', analyte, from: item.from, to: item.to } : { kind: 'word', key: 'antibodies', from: item.from, to: item.to }
    }
  }
  return items
}

/** "immunoglobulin G" is "IgG". */
function shortOf(written: string): string {
  return `Ig${written.slice(-1).toUpperCase()}`
}

function isAntibody({ id }: Analyte): boolean {
  return /antibod|^anti-/.test(id)
}

/** "IgM and IgG antibodies to parvovirus": what follows says of which antigen they are. */
function isOfNext(items: readonly Item[], i: number): boolean {
  let said = false
  for (let k = i + 1; k < i + 8; k++) {
    const item = items[k]
    if (item?.kind === 'analyte' && /^immunoglobulin-/.test(item.analyte.id)) continue
    if (item?.kind === 'analyte') return said
    if (item?.kind === 'word' && /^(?:antibody|antibodies|against)$/.test(item.key)) said = true
    else if (!isJoint(item) && !(said && item?.kind === 'word' && /^(?:to|against|for|the)$/.test(item.key))) return false
  }
  return false
}

function isTotal(items: readonly Item[], i: number): boolean {
  const quantity = items.slice(i + 1, i + 6).find((item) => item.kind === 'quantity' || item.kind === 'analyte')
  return quantity?.kind === 'quantity' && /^mass\/volume$/.test(quantity.quantity.unit?.dimension ?? '')
}

/** "myelin oligodendrocyte glycoprotein (MOG)-IgG", "N-methyl-D-aspartate receptor (NMDAR) antibodies": the short form in the bracket names the antibody. */
function withBracketed(items: Item[], text: string): Item[] {
  for (let i = 3; i < items.length; i++) {
    const close = items[i - 1]
    if (close?.kind !== 'mark' || close.mark !== ')') continue
    const [open, short, head] = [items[i - 3], items[i - 2], items[i]]
    if (open?.kind !== 'mark' || open.mark !== '(' || short?.kind !== 'word' || !head || head.from - close.to > 1) continue
    const noun = text.slice(head.from, head.to)
    if (!/^(?:Ig[GMA]|antibod(?:y|ies)|autoantibod(?:y|ies))$/i.test(noun)) continue
    const analyte = analyteNamed(`${text.slice(short.from, short.to)} ${/^Ig/i.test(noun) ? noun : 'antibodies'}`)
    if (analyte) items.splice(i - 2, 3, { kind: 'analyte', analyte, from: short.from, to: head.to })
  }
  return items
}

/** The last word of the name before a joint: over ", and" as over "and". */
function before(items: readonly Item[], i: number): number {
  const k = isJoint(items[i - 1]) ? i - 2 : -1
  return isJoint(items[k]) ? k - 1 : k
}

function isJoint(item: Item | undefined): boolean {
  return item?.kind === 'word' ? item.key === 'and' || item.key === 'or' : item?.kind === 'mark' && ',/&'.includes(item.mark)
}

/** The analyte that one or two words before a joint make with the shared head. */
function nameAt(items: readonly Item[], k: number, head: string, isFluid: boolean, text: string): { readonly analyte: Analyte; readonly at: number } | undefined {
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

function analyteNamed(term: string): Analyte | undefined {
  const entry = words.find(term)
  return entry?.kind === 'analyte' ? entry.analyte : undefined
}

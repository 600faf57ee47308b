import { analyteNamed, isJoint } from './shared-head.js'
import type { Item } from '../item.js'
import type { Analyte } from '../lexicon/lexicon.js'

/** Gives antibodies their antigen, where a class or a noun stands apart from it: "anti-HAV IgM and IgG", "(MOG)-IgG". */
export function withAntigens(items: Item[], text: string): Item[] {
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
      const analyte =
        analyteNamed(`${antigen.name} ${shortOf(written)}`) ?? (/Ig[GMA]$/.test(antigen.analyte.name) ? undefined : antigen.analyte)
      items[i] = analyte
        ? { kind: 'analyte', analyte, from: item.from, to: item.to }
        : { kind: 'word', key: 'antibodies', from: item.from, to: item.to }
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

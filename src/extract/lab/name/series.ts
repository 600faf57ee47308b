import type { Item } from '../item.js'
import { listedNames } from './heads.rules.js'
import type { OpenRow } from './open-row.js'
import { put, written } from './open-row.js'

/** Nouns whose members a list goes on with, in the plural that opens it, and what a member looks like. */
interface Series {
  readonly plural: string
  readonly head: string
  readonly member: RegExp
}

const series: readonly Series[] = [
  { plural: 'factors', head: 'factor', member: /^(?:II|V|VII|VIII|IX|X|XI|XII|XIII)$/ },
  { plural: 'immunoglobulins', head: 'immunoglobulin', member: /^[AEGM]$/ },
  { plural: 'vitamins', head: 'vitamin', member: /^(?:A|C|D|E|K)$/ },
]

/** "factors II, VII and X", "IgG, A and M": names the members of a list whose noun is said once. */
export function nameSeries(row: OpenRow): void {
  let open: string | undefined
  for (let at = 0; at < row.items.length; at++) {
    const item = row.items[at]
    if (!item) return
    const begun = item.kind === 'word' ? series.find(({ plural }) => plural === item.key) : undefined
    if (begun) open = begun.head
    else if (item.kind === 'analyte') {
      if (/^Ig[AEGM]$/.test(written(row, at))) open = 'immunoglobulin'
    } else if (open !== undefined && !isJoint(item)) {
      const found = listedNames.of({ row, at, series: open }, row, { first: at, last: at + 1 })
      if (found) put(row, at, at + 1, { kind: 'analyte', analyte: found.value.analyte, from: item.from, to: item.to, rule: found.rule })
      else open = undefined
    }
  }
}

/** The whole name of a member of a series: "immunoglobulin A" of the "A" in "IgG, A and M", which touches nothing. */
export function memberOf(head: string, row: OpenRow, at: number): string | undefined {
  const member = written(row, at)
  const isMember = series.some((one) => one.head === head && one.member.test(member))
  return isMember && (member.length > 1 || row.tos[at - 1] !== row.froms[at]) ? `${head} ${member}` : undefined
}

/** A comma, a stroke or an "and" between two names. */
export function isJoint(item: Item | undefined): boolean {
  return item?.kind === 'word' ? item.key === 'and' || item.key === 'or' : item?.kind === 'mark' && ',/&'.includes(item.mark)
}

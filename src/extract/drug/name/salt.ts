import type { Wording } from '../attribute/wording.js'
import type { Mention } from './recognise.js'
import data from './salts.json' with { type: 'json' }

const salts: ReadonlySet<string> = new Set(data.entries)

/** Whether a word names a salt, an ester or a hydrate: "fumarate". */
export function isSalt(key: string | undefined): boolean {
  return salts.has(key ?? '')
}

/** A name with the words of its salt: "quetiapine fumarate". */
export function withSalts(mention: Mention, { keys, gaps, tos }: Wording): Mention {
  if (mention.entry && mention.entry.group !== 'drug') return mention
  let { last } = mention
  while (isSalt(keys[last]) && gaps[last] !== 'none') last++
  return last === mention.last ? mention : { ...mention, last, to: tos[last - 1] ?? mention.to }
}

import type { Reach } from '../../../core/rule/row.js'
import type { Attribute } from '../attribute/attribute.js'
import type { Mention } from '../name/recognise.js'

/** Where a name or an attribute stands, by one of its tokens. */
export type StretchAt = (token: number) => (Reach & { readonly named: boolean }) | undefined

/** Looks names and attributes up by their tokens. */
export function byToken(mentions: readonly Mention[], attributes: readonly Attribute[]): StretchAt {
  const known = new Map<number, Reach & { readonly named: boolean }>()
  const add = ({ first, last }: Reach, named: boolean): void => {
    const stretch = { first, last, named }
    for (let i = first; i < last; i++) known.set(i, stretch)
  }
  for (const attribute of attributes) add(attribute, false)
  for (const mention of mentions) add(mention, true)
  return (token) => known.get(token)
}

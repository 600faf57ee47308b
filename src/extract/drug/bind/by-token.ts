import type { Attribute } from '../attribute/attribute.js'
import type { Mention } from '../name/recognise.js'

/** The stretch of a name or of an attribute that holds a token. */
export type StretchAt = (token: number) => Stretch | undefined

interface Stretch {
  readonly first: number
  readonly last: number
  readonly named: boolean
}

/** Looks names and attributes up by their tokens. */
export function stretchesByToken(mentions: readonly Mention[], attributes: readonly Attribute[]): StretchAt {
  const byToken = new Map<number, Stretch>()
  const add = ({ first, last }: { readonly first: number; readonly last: number }, named: boolean): void => {
    const stretch = { first, last, named }
    for (let i = first; i < last; i++) byToken.set(i, stretch)
  }
  for (const attribute of attributes) add(attribute, false)
  for (const mention of mentions) add(mention, true)
  return (token) => byToken.get(token)
}

import type { Tokens } from '../../../core/token.js'
import type { Attribute } from '../attribute/attribute.js'
import type { Mention } from '../name/recognise.js'

/** What each token of a text is part of: 2 a name, 1 an attribute, 0 neither. */
export type Covered = Uint8Array

/** Marks the tokens of names and attributes. */
export function coverOf(mentions: readonly Mention[], attributes: readonly Attribute[], tokens: Tokens): Covered {
  const covered = new Uint8Array(tokens.keys.length + 1)
  for (const { first, last } of mentions) covered.fill(2, first, last)
  for (const { first, last } of attributes) covered.fill(1, first, last)
  return covered
}

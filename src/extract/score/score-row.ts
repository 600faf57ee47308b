import type { Reading as Measured, State } from '../../core/measure/engine.js'
import type { MeasureRow } from '../../core/measure/row.js'
import { spelledKeys } from '../../core/number-word.js'
import type { Tokens } from '../../core/token.js'
import type { Named, Scored } from './scored.js'

/** A place where a result may begin: "1" of "14/15", "III", "B", "two". What it is, the instrument decides. */
export interface Sign {
  readonly from: number
  readonly to: number
}

/** The tokens of a text, with the instruments that it names and the places where results may begin. */
export type ScoreRow = MeasureRow<Named, Sign>

/** A result of the row. */
export interface RowScore extends Measured<Named, Sign>, Scored {}

/** What is known while a text is read for scores. */
export type ScoreState = State<Named, Sign, RowScore, ScoreRow>

const numberWords = spelledKeys(0, 12)
const first = /[\p{N}A-Z]/u
const smallRoman = /^(?:i{1,3}|iv|v|i\d)$/

/** The row of a text: an item a token, so that an index is that of the token. */
export function scoreRow(tokens: Tokens, text: string, named: readonly Named[]): ScoreRow {
  const { keys, froms, tos } = tokens
  const names: (Named | undefined)[] = new Array<undefined>(keys.length).fill(undefined)
  const numbers: (Sign | undefined)[] = new Array<undefined>(keys.length).fill(undefined)
  const isNamed = new Set(named.flatMap(({ mention, next }) => Array.from({ length: next - mention.first }, (_, i) => mention.first + i)))
  for (const name of named) names[name.mention.first] = name
  for (let i = 0; i < keys.length; i++) {
    const from = froms[i] ?? 0
    if (!isNamed.has(i) && isSign(keys[i] ?? '', text[from] ?? '')) numbers[i] = { from, to: tos[i] ?? from }
  }
  return { keys, froms, tos, names, numbers, tokens, kinds: kindsOf(names, numbers) }
}

/** Whether a result may begin with a token. */
export function isSign(key: string, letter: string): boolean {
  return first.test(letter) || smallRoman.test(key) || numberWords.has(key)
}

function kindsOf(names: readonly (Named | undefined)[], numbers: readonly (Sign | undefined)[]): (string | undefined)[] {
  return names.map((name, i) => (name ? name.mention.instrument.id : numbers[i] && 'result?'))
}

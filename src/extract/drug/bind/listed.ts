import type { Reach } from '../../../core/rule/row.js'
import type { Tokens } from '../../../core/token.js'
import { words } from '../../../core/words.js'
import type { Mention } from '../name/recognise.js'
import type { Covered } from './cover.js'

/** How two names of a list are joined: by "and", or by a comma, an "and" behind it or not. */
export type Link = 'and' | 'comma'

const ands = words('and or plus + & / diluted dissolved based containing')
const idle = words('® ™ alternating release slow extended sustained retard of . ( ) [ ]')

/** How two names are joined, where only list marks, what is said of them and brackets stand between: "A 5 mg (in the morning) and B". */
export function linkBetween(tokens: Tokens, covered: Covered, a: Reach, b: Reach): Link | undefined {
  const { keys } = tokens
  let [comma, and, depth] = [false, false, 0]
  for (let i = a.last; i < b.first; i++) {
    const key = keys[i] ?? ''
    if (key === '(' || key === '[') depth++
    else if (key === ')' || key === ']') depth--
    if (covered[i] || depth > 0 || idle.has(key)) continue
    if (ands.has(key)) and = true
    else if (key === ',') comma = true
    else if (key !== 'with' && key !== 'in') return undefined
  }
  if (comma) return 'comma'
  if (and) return 'and'
  return keys[b.first - 1] === ')' ? 'comma' : undefined
}

/** Whether two names are neighbours in a list. */
export function areLinked(a: Mention | undefined, b: Mention | undefined, tokens: Tokens, covered: Covered): boolean {
  return a !== undefined && b !== undefined && linkBetween(tokens, covered, a, b) !== undefined
}

/** How many brackets are open at a token, counted from another. */
export function depthAt({ keys }: Tokens, from: number, at: number): number {
  let depth = 0
  for (let i = from; i < at; i++) {
    const key = keys[i]
    if (key === '(' || key === '[') depth++
    else if (key === ')' || key === ']') depth--
  }
  return depth
}

/** Where the bracket closes that opens at a token. */
export function closingOf({ keys }: Tokens, open: number): number {
  let depth = 0
  for (let i = open; i < keys.length; i++) {
    if (keys[i] === '(') depth++
    else if (keys[i] === ')' && --depth === 0) return i
  }
  return open
}

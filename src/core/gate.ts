import { hashOf } from './token.js'
import type { Tokens } from './token.js'

/** A set of words, of which a text must hold one to be worth a closer look. A gate is made once, when its module is loaded. */
export interface Gate {
  readonly bit: number
}

/** Which gates a text's words open: all of them together, and token by token. */
export interface OpenGates {
  readonly any: number
  readonly each: readonly number[]
  /** How many gates there were when this was read. */
  readonly of: number
}

/** The gates that each word opens, one bit a gate, in an open table by the hash of the word: thirty look-ups of a word become one. */
const size = 1 << 16
const words = new Array<string>(size).fill('')
const bitsOf = new Int32Array(size)
const unread: { readonly bit: number; readonly words: () => Iterable<string> }[] = []
let made = 0

/** A gate that opens at these words, written as lexicons see them: `createGate(() => ['score', 'scale'])`; they are asked for at the first text. */
export function createGate(words: () => Iterable<string>): Gate {
  if (made === 31) throw new Error('gate: there are no more than 31')
  const bit = 1 << made++
  unread.push({ bit, words })
  return { bit }
}

/** Whether a text holds a word of the gate. */
export function isOpen(gate: Gate, tokens: Tokens): boolean {
  return (gatesOf(tokens).any & gate.bit) !== 0
}

/** The gates that the words of a text open. */
export function gatesOf(tokens: Tokens): OpenGates {
  const { gates } = tokens
  return gates?.of === made ? gates : (tokens.gates = readGates(tokens))
}

function readGates({ keys, hashes }: Tokens): OpenGates {
  if (unread.length > 0) learn()
  const each: number[] = []
  let any = 0
  for (let i = 0; i < hashes.length; i++) {
    const hash = hashes[i] ?? 0
    const bits = bitsOf[hash] === 0 ? 0 : (bitsOf[placeOf(keys[i] ?? '', hash)] ?? 0)
    each.push(bits)
    any |= bits
  }
  return { any, each, of: made }
}

/** Where a word stands in the table, or would stand. */
function placeOf(word: string, hash: number): number {
  let at = hash
  while (bitsOf[at] !== 0 && words[at] !== word) at = (at + 1) & (size - 1)
  return at
}

function learn(): void {
  for (const { bit, words: list } of unread.splice(0))
    for (const word of list()) {
      const at = placeOf(word, hashOf(word))
      words[at] = word
      bitsOf[at] = (bitsOf[at] ?? 0) | bit
    }
}

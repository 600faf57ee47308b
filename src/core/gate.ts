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

/** The gates that each word opens, one bit a gate: thirty look-ups of a word become one. */
const bitsOf = new Map<string, number>()
/** Which words may be in the map, by a short hash: it turns away most others before the map has to be asked. */
const maybe = new Uint8Array(1 << 16)
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
    const bits = maybe[hashes[i] ?? 0] === 1 ? (bitsOf.get(keys[i] ?? '') ?? 0) : 0
    each.push(bits)
    any |= bits
  }
  return { any, each, of: made }
}

function learn(): void {
  for (const { bit, words } of unread.splice(0))
    for (const word of words()) {
      bitsOf.set(word, (bitsOf.get(word) ?? 0) | bit)
      maybe[hashOf(word)] = 1
    }
}

import type { Tokens } from './token.js'
import { addWords, listCount, listsOf } from './vocabulary.js'

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

/** A gate that opens at these words, written as lexicons see them: `createGate(() => ['score', 'scale'])`; they are asked for at the first text. */
export function createGate(words: () => Iterable<string>): Gate {
  return { bit: 1 << addWords({ words }) }
}

/** Whether a text holds a word of the gate. */
export function isOpen(gate: Gate, tokens: Tokens): boolean {
  return (gatesOf(tokens).any & gate.bit) !== 0
}

/** The gates that the words of a text open. */
export function gatesOf(tokens: Tokens): OpenGates {
  const { gates } = tokens
  return gates?.of === listCount() ? gates : (tokens.gates = readGates(tokens))
}

function readGates({ hashes }: Tokens): OpenGates {
  const each: number[] = []
  let any = 0
  for (let i = 0; i < hashes.length; i++) {
    const bits = listsOf(hashes[i] ?? 0)
    each.push(bits)
    any |= bits
  }
  return { any, each, of: listCount() }
}

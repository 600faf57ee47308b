import type { Tokens } from './token.js'
import type { WordList } from './vocabulary.js'
import { heldIn, isHeld, mayHold, seatOf } from './vocabulary.js'

/** A set of words, of which a text must hold one to be worth a closer look. */
export type Gate = Extract<WordList, { words: unknown }>

/** A gate that opens at these words, written as lexicons see them: `createGate(() => ['score', 'scale'])`; they are asked for at the first text. */
export function createGate(words: () => Iterable<string>): Gate {
  return { words }
}

/** Whether a text holds a word of the gate. */
export function isOpen(gate: Gate, tokens: Tokens): boolean {
  const seat = seatOf(gate)
  const held = heldIn(seat, tokens)
  return held ? isHeld(held, seat) : tokens.hashes.some((hash) => seat.vocabulary.holds(seat.number, hash))
}

/** Whether a token of a text is a word of the gate. */
export function isOpenAt(gate: Gate, tokens: Tokens, index: number): boolean {
  return mayHold(seatOf(gate), tokens, index)
}

import { buildRecord } from '../src/pipeline.js'
import { pieces, sourceOf } from './hostile.js'

/** Numbers from 0 to 1 that a seed decides. */
function numbersOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Texts made of others: some of their pieces, cut, spliced, repeated, with hostile pieces between them and characters exchanged. */
export function* mutations(texts: readonly string[], seed: number, count: number): Generator<string> {
  const next = numbersOf(seed)
  const below = (limit: number): number => Math.floor(next() * limit)
  const cut = (length: number): string => {
    const text = texts[below(texts.length)] ?? ''
    const from = below(text.length)
    return text.slice(from, from + 1 + below(length))
  }
  for (let i = 0; i < count; i++) {
    let made = ''
    for (let parts = 1 + below(8); parts > 0; parts--) {
      const kind = below(5)
      const part = kind === 0 ? (pieces[below(pieces.length)] ?? '') : cut(kind === 1 ? 40 : 900)
      made += (kind === 2 ? part.slice(0, 60).repeat(1 + below(12)) : part) + (['', '', ' ', '\n', '\n\n'][below(5)] ?? '')
    }
    const characters = made.split('')
    for (let swaps = below(1 + characters.length / 40); swaps > 0; swaps--) {
      const [a, b] = [below(characters.length), below(characters.length)]
      const [one = '', other = ''] = [characters[a], characters[b]]
      characters[a] = other
      characters[b] = one
    }
    yield characters.join('').replaceAll('\0', ' ')
  }
}

/** What is wrong with the record of a text: a throw, a fault of the program, a quote that is no slice, a span outside its evidence, an id twice. */
export function faultsOf(text: string): string[] {
  const faults: string[] = []
  try {
    const { findings, diagnostics, ...rest } = buildRecord(sourceOf(text))
    for (const { severity, message } of diagnostics) if (severity === 'error') faults.push(message)
    visit({ findings, diagnostics, ...rest }, text, faults)
    const all = Object.values(findings).flat()
    if (new Set(all.map(({ id }) => id)).size < all.length) faults.push('an id is there twice')
    for (const { id, evidence, spans } of all)
      for (const span of Object.values(spans))
        if (span !== undefined && (span.start < evidence.start || span.end > evidence.end || span.start >= span.end))
          faults.push(`a span lies outside the evidence of ${id}`)
  } catch (error) {
    faults.push(`threw ${String(error)}`)
  }
  return faults
}

function visit(value: unknown, text: string, faults: string[]): void {
  if (typeof value !== 'object' || value === null) return
  if ('quote' in value && 'start' in value && 'end' in value) {
    const { start, end, quote } = value
    if (text.slice(Number(start), Number(end)) !== quote) faults.push(`the quote at ${String(start)} is not there`)
  }
  for (const inner of Object.values(value)) visit(inner, text, faults)
}

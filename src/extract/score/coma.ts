import type { Reading } from './reading.js'
import { run } from './reading.js'

const evm =
  /E\s?(?<e>[1-4]|C|NT)\s?[,/+-]?\s?(?:V\s?(?<v>[1-5]|T|NT)\s?[,/+-]?\s?M\s?(?<m>[1-6])|M\s?(?<m2>[1-6])\s?[,/+-]?\s?V\s?(?<v2>[1-5]|T|NT))/y
const evmTotal = /\s?(?:=|[([:,]|\sor\s)?\s?(?:GCS\s)?(?<total>1[0-5]|[3-9])(?:\s?\/\s?15)?(?!\d|\.\d)/y
const evmAfter = /\s?[([,:=]?\s?(?=E\s?[1-4CN])/y

/** "E4V5M6", "E3V4M6 = 13/15": the parts of a coma score and their sum. */
export function readComponents(text: string, at: number): Reading | undefined {
  const match = run(evm, text, at)
  if (!match) return undefined
  const components = componentsOf(match)
  const partsTo = at + match[0].length
  const total = run(evmTotal, text, partsTo)
  if (total) {
    const digits = total.groups?.total ?? ''
    const from = partsTo + total[0].indexOf(digits)
    let end = partsTo + total[0].length
    if (text[end] === ')' || text[end] === ']') end++
    const max = total[0].includes('/') ? { max: 15, maxFrom: partsTo + total[0].length - 2, maxTo: partsTo + total[0].length } : {}
    return { from, to: from + digits.length, text: digits, value: Number(digits), components, end, marked: true, ...max }
  }
  if (/[\p{L}\d]/u.test(text[partsTo] ?? '')) return undefined
  const parts = Object.values(components)
  const value = parts.length === 3 ? parts.reduce((sum, part) => sum + part, 0) : undefined
  return {
    from: at,
    to: partsTo,
    text: text.slice(at, partsTo),
    ...(value !== undefined && { value }),
    components,
    end: partsTo,
    marked: true,
  }
}

function componentsOf(match: RegExpExecArray): Record<string, number> {
  const { e, v, m, v2, m2 } = match.groups ?? {}
  const stated: readonly (readonly [string, string | undefined])[] = [
    ['eye', e],
    ['verbal', v ?? v2],
    ['motor', m ?? m2],
  ]
  return Object.fromEntries(stated.flatMap(([name, digit]) => (digit !== undefined && /\d/.test(digit) ? [[name, Number(digit)]] : [])))
}

/** The parts in brackets after a sum: "9 (E2V2M5)". */
export function componentsAfter(
  text: string,
  at: number,
): { readonly components: Record<string, number>; readonly end: number } | undefined {
  const gap = run(evmAfter, text, at)
  const parts = gap ? run(evm, text, at + gap[0].length) : null
  if (!gap || !parts) return undefined
  const end = at + gap[0].length + parts[0].length
  return { components: componentsOf(parts), end: text[end] === ')' || text[end] === ']' ? end + 1 : end }
}

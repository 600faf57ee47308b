import type { Block } from '../core/document.js'
import { sourceSpan } from '../core/prose.js'
import type { Edit } from './edit.js'
import { editBlock } from './edit.js'
import type { Bench } from './repair.js'

const perVolume = String.raw`(?=\s?(?:cells?|platelets|leu[ck]ocytes|copies|IU|CFU|cfu)?\s?\/\s?(?:(?:[µμu]|micro)?[Ll]\b|d[Ll]\b|m[Ll]\b|mm|cmm|cu\b|liter|litre|kg))`
const fused = new RegExp(String.raw`10(?:\s?([3-9]|1[0-2])|\((\d{1,2})\)|\s\^\s?(\d{1,2}))${perVolume}`, 'y')
const raised = /10([⁰¹²³⁴-⁹]{1,2})/g
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Reads powers of ten whose superscript was lost: "6.2 ×109/L" → "6.2 ×10^9/L", "10 3 /mm 3" → "10^3 /mm 3". */
export function readExponents(blocks: readonly Block[], bench: Bench): readonly Block[] {
  return blocks.map((block) => {
    if (block.table) return repairTable(block, bench)
    return hasPower(block.prose.text) ? editBlock(block, editsOf(block, bench)) : block
  })
}

function repairTable(block: Block, bench: Bench): Block {
  const { table } = block
  if (!table?.rows.some((row) => row.some((cell) => hasPower(cell.prose.text)))) return block
  const rows = table.rows.map((row) =>
    row.map((cell) => {
      if (!hasPower(cell.prose.text)) return cell
      const edits = editsOf({ ...block, prose: cell.prose }, bench)
      if (edits.length === 0) return cell
      const { prose, styles } = editBlock({ ...block, prose: cell.prose, styles: cell.styles }, edits)
      return { ...cell, prose, styles }
    }),
  )
  return { ...block, table: { ...table, rows } }
}

function hasPower(text: string): boolean {
  const at = text.indexOf('10')
  return at >= 0 && (text.includes('/', at) || /10[⁰¹²³⁴-⁹]/.test(text))
}

/** Powers that a factor stands before: "× 10 9 /L". */
function fusedIn(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  for (let at = text.indexOf('10'); at >= 0; at = text.indexOf('10', at)) {
    fused.lastIndex = at
    const match = isFactor(text, at) ? fused.exec(text) : null
    if (match) found.push(match)
    at += match?.[0].length ?? 1
  }
  return found
}

/** Whether a number that a power may follow ends before `at`: "5.3 ×", and where the sign was lost or read as 3, "5.3 3" and "38" of "38 109/L". */
function isFactor(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at)
  return /[×xX*·(]\s?$/.test(before) || lostSign.test(before + text.slice(at, at + 12))
}

/** Only a decimal, or a count in litres, cannot be a number with a blank for its thousands. */
const lostSign =
  /(?:^|[\s(,])\d{1,3}(?:\.\d{1,3})?\s3\s10(?:9|12|6|3)\s?\/\s?[^\s\d]{1,6}|(?:^|[\s(])\d{1,3}\.\d{1,3}\s10(?:9|12|6|3)\s?\/\s?[^\s\d]{1,6}|(?:^|[\s(])\d{1,3}\s10(?:9|12)\s?\/\s?[Ll]\b/

function editsOf(block: Block, bench: Bench): Edit[] {
  const edits: Edit[] = []
  const { prose } = block
  for (const match of fusedIn(prose.text)) {
    const exponent = match[1] ?? match[2] ?? match[3] ?? ''
    const from = match.index + 2
    const to = match.index + match[0].length
    if (/\s3\s$/.test(prose.text.slice(match.index - 3, match.index))) edits.push({ from: match.index - 2, to: match.index - 1, text: '×' })
    const bare = match[1] !== undefined && to - exponent.length === from
    edits.push(bare ? { from, to: from, text: '^' } : { from, to, text: `^${exponent}` })
    bench.report('repair-exponent', sourceSpan(prose, match.index, to), { text: `10^${exponent}` })
  }
  for (const match of prose.text.matchAll(raised)) {
    const from = match.index + 2
    const digits = Array.from(match[1] ?? '', (digit) => String(superscripts.indexOf(digit)))
    digits.forEach((digit, i) => edits.push({ from: from + i, to: from + i + 1, text: i === 0 ? `^${digit}` : digit }))
  }
  return edits.sort((a, b) => a.from - b.from)
}

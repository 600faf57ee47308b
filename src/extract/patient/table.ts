import type { Cell, Document, Table } from '../../core/document.js'
import { evidenceOf, type Evidence } from '../../core/evidence.js'
import type { Told } from './told.js'
import { agesIn } from './age.js'
import { labelOfCell } from '../../core/patient-label.js'
import type { Story } from './story.js'

/** Ages and sexes that only a table tells, where its columns or rows are named by patients: "Age (years) | 12 | 45" under "Case 1 | Case 2". */
export function fillFromTables(document: Document, cases: readonly Told[], stories: readonly Story[]): Told[] {
  const filled = [...cases]
  if (filled.length < 2 || filled.every((one) => one.age && one.sex)) return filled
  for (const table of document.tables) {
    for (const named of cellsByPatient(table)) {
      const i = stories.findIndex((story) => story.key === named.key)
      const one = filled[i]
      if (one) filled[i] = readCell(document.source.text, named, one)
    }
  }
  return filled
}

/** A cell of a patient's row or column, and what its other head calls it. */
interface NamedCell {
  readonly key: number
  readonly name: string
  readonly cell: Cell
}

/** A case with what a cell tells of it: "45/M", an age, a sex. */
function readCell(source: string, { name, cell }: NamedCell, one: Told): Told {
  const { text } = cell.prose
  const evidence = (): Evidence => evidenceOf(source, cell.prose, 0, text.length, 'patient/table')
  const both = /^\s*(?<years>\d{1,3})\s?(?:y|yr|yrs|years?)?\s?[/,]?\s?(?<letter>[MF])\s*$/.exec(text)
  if (both)
    return {
      age: { value: `P${Number(both.groups?.years)}Y`, at: 'presentation', evidence: evidence() },
      sex: { value: both.groups?.letter === 'M' ? 'male' : 'female', evidence: evidence() },
      ...one,
    }
  if (/^sex|^gender/i.test(name) && !one.sex) {
    const sex = sexOf(text)
    return sex ? { ...one, sex: { value: sex, evidence: evidence() } } : one
  }
  const age = ageIn(name, text)
  const isBetter = age && (!one.age || (one.age.at !== 'presentation' && age.at === 'presentation'))
  return isBetter ? { ...one, age: { ...age, evidence: evidence() } } : one
}

function sexOf(text: string): 'male' | 'female' | undefined {
  if (/^\s*(?:m|male|man|boy)\s*$/i.test(text)) return 'male'
  return /^\s*(?:f|female|woman|girl)\s*$/i.test(text) ? 'female' : undefined
}

/** The unit that a head states: "Age (months)". */
const headUnits: readonly (readonly [RegExp, string])[] = [
  [/month/i, 'months'],
  [/week/i, 'weeks'],
  [/day/i, 'days'],
]

/** The age in a cell under "Age", "Age at onset", "Age (months)". */
function ageIn(name: string, text: string): { readonly value: string; readonly at: 'onset' | 'diagnosis' | 'presentation' } | undefined {
  if (!/^age\b/i.test(name) || /\b(?:second|last|follow|menarche|start|death)\b/i.test(name) || !/\d/.test(text)) return undefined
  const unit = headUnits.find(([pattern]) => pattern.test(name))?.[1] ?? 'years'
  const [age] = agesIn(/[a-z]/i.test(text) ? `${text.trim()} old` : `${text.trim()} ${unit} old`)
  if (!age) return undefined
  if (/onset/i.test(name)) return { value: age.value, at: 'onset' }
  return { value: age.value, at: /diagnos/i.test(name) ? 'diagnosis' : 'presentation' }
}

function cellsByPatient(table: Table): NamedCell[] {
  const found: NamedCell[] = []
  const header = table.rows[0] ?? []
  const columns = new Map(
    header.flatMap((cell) => (labelOfCell(cell.prose.text) ? [[cell.column, labelOfCell(cell.prose.text)?.key ?? 0]] : [])),
  )
  let kin = false
  for (const row of table.rows.slice(1)) {
    const [head] = row
    // Rows under "Mother" tell the mother.
    if (head && row.every((cell) => cell === head || cell.prose.text.trim() === ''))
      kin = /\b(?:mothers?|fathers?|parents?|maternal|donors?)\b/i.test(head.prose.text)
    if (kin) continue
    const key = head && labelOfCell(head.prose.text)?.key
    for (const cell of row) {
      if (cell === head || cell.prose.text.trim() === '') continue
      const own = columns.get(cell.column)
      if (own !== undefined && head) found.push({ key: own, name: head.prose.text.trim(), cell })
      else if (key !== undefined)
        found.push({ key, name: header.find(({ column }) => column === cell.column)?.prose.text.trim() ?? '', cell })
    }
  }
  return found
}

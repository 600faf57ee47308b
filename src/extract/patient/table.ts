import type { Cell, Document, Table } from '../../core/document.js'
import { evidenceOf } from '../../core/evidence.js'
import type { Told } from './told.js'
import { agesIn } from './age.js'
import { labelOfCell } from '../../core/patient-label.js'
import type { Story } from './story.js'

/** Ages and sexes that only a table tells, where its columns or rows are named by patients. */
export function fillFromTables(document: Document, cases: readonly Told[], stories: readonly Story[]): Told[] {
  const filled = [...cases]
  if (filled.length < 2 || filled.every((one) => one.age && one.sex)) return filled
  for (const table of document.tables) {
    for (const { key, name, cell } of cellsByPatient(table)) {
      const i = stories.findIndex((story) => story.key === key)
      const one = filled[i]
      if (!one) continue
      const { text } = cell.prose
      const both = /^\s*(?<years>\d{1,3})\s?(?:y|yr|yrs|years?)?\s?[/,]?\s?(?<letter>[MF])\s*$/.exec(text)
      if (both) {
        const evidence = evidenceOf(document.source.text, cell.prose, 0, text.length, 'patient/table')
        filled[i] = {
          age: { value: `P${Number(both.groups?.years)}Y`, at: 'presentation', evidence },
          sex: { value: both.groups?.letter === 'M' ? 'male' : 'female', evidence },
          ...one,
        }
        continue
      }
      if (/^sex|^gender/i.test(name) && !one.sex) {
        const sex = /^\s*(?:m|male|man|boy)\s*$/i.test(text) ? 'male' : /^\s*(?:f|female|woman|girl)\s*$/i.test(text) ? 'female' : undefined
        if (sex)
          filled[i] = {
            ...one,
            sex: { value: sex, evidence: evidenceOf(document.source.text, cell.prose, 0, text.length, 'patient/table') },
          }
      } else if (/^age\b/i.test(name) && !/\b(?:second|last|follow|menarche|start|death)\b/i.test(name)) {
        const at = /onset/i.test(name) ? 'onset' : /diagnos/i.test(name) ? 'diagnosis' : 'presentation'
        const unit = /month/i.test(name) ? 'months' : /week/i.test(name) ? 'weeks' : /day/i.test(name) ? 'days' : 'years'
        const [age] = agesIn(/[a-z]/i.test(text) ? `${text.trim()} old` : `${text.trim()} ${unit} old`)
        if (age && /\d/.test(text) && (!one.age || (one.age.at !== 'presentation' && at === 'presentation')))
          filled[i] = {
            ...one,
            age: { value: age.value, at, evidence: evidenceOf(document.source.text, cell.prose, 0, text.length, 'patient/table') },
          }
      }
    }
  }
  return filled
}

function cellsByPatient(table: Table): { key: number; name: string; cell: Cell }[] {
  const found: { key: number; name: string; cell: Cell }[] = []
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

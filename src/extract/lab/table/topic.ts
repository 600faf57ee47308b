import type { Table } from '../../../core/document.js'
import type { LabelledCell } from '../../../core/table/axis.js'
import { tokenize } from '../../../core/token.js'
import type { Label } from './row-label.js'
import type { Analyte } from '../lexicon/lexicon.js'
import { words } from '../lexicon/lexicon.js'
import { specimenIn } from '../finding/specimen.js'

const carnitine = /carnitine/i

/** Whether the caption or a cell names carnitine: then "C8" is octanoylcarnitine. */
export function namesCarnitine({ caption, rows }: Table): boolean {
  return (
    (caption !== undefined && carnitine.test(caption.prose.text)) || rows.some((row) => row.some(({ prose }) => carnitine.test(prose.text)))
  )
}

/** The specimen that the caption or the corner of a table says all is of: "CSF", "Urine (24 h)". */
export function topicOf({ caption, rows }: Table): string | undefined {
  const corner = rows[0]?.[0]?.prose.text ?? ''
  const named = corner.length < 30 ? specimenIn(corner) : undefined
  // "Blood tests" says nothing of serum or whole blood.
  return (caption && specimenIn(caption.prose.text)) ?? (named === 'blood' ? undefined : named)
}

const troughHead = /^(?:trough|peak|level|levels|trough level|C0|C 0|concentration|trough concentration|serum level|blood level)$/i

/** "Trough (ng/mL)" beside "Tacrolimus dose (mg)": the level is of the one medicine that the table names. */
export function named(place: LabelledCell<Label>, medicine: () => Analyte | undefined): LabelledCell<Label> {
  const [name, ...others] = place.label.names
  if (!name || others.length > 0 || name.analyte || !troughHead.test(place.labelCell.prose.text.slice(name.from, name.to))) return place
  const analyte = medicine()
  return analyte ? { ...place, label: { ...place.label, names: [{ from: name.from, to: name.to, analyte }] } } : place
}

/** The one medicine that a table names whose level can be measured. */
export function medicineOf({ caption, rows }: Table): Analyte | undefined {
  const found = new Set<Analyte>()
  const texts = [
    caption?.prose.text ?? '',
    ...[...(rows[0] ?? []), ...rows.flatMap((row) => row[0] ?? [])].map(({ prose }) =>
      prose.text.replace(/\s(?:dose|dosage)\b[^]{0,80}$/i, ''),
    ),
  ]
  for (const text of texts)
    for (const { entry } of words.match(tokenize(text), text))
      if (entry.kind === 'analyte' && (entry.given || entry.analyte.given)) found.add(entry.analyte)
  const [only] = found
  return found.size === 1 ? only : undefined
}

/** A value made at its first use. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined
  return () => (made ??= { it: make() }).it
}

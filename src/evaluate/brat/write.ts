import type { Span } from '../../core/span.js'
import type { BratMap } from '../../schema/brat-map.js'
import type { CaseRecord } from '../../schema/record.js'
import { spanAt, valueAt } from '../matcher.js'
import { offsetsOf } from './offset.js'

/** Axes that are written as attributes, and what is left unsaid. */
const axes = { assertion: 'affirmed', subject: 'patient', temporality: 'current' } as const

/** The findings of a record as BRAT standoff: an entity for each finding and each of its fields, relations between them, attributes for its axes. */
export function writeStandoff(record: CaseRecord, text: string, { findings }: BratMap): string {
  const { toCodePoint } = offsetsOf(text)
  const parted = new Map<string, string>()
  const entities: string[] = []
  const relations = new Set<string>()
  const attributes = new Set<string>()
  const entity = (type: string, { start, end }: Span): string => {
    const id = `T${entities.length + 1}`
    entities.push(`${id}\t${type} ${toCodePoint(start)} ${toCodePoint(end)}\t${text.slice(start, end).replace(/\s/g, ' ')}`)
    return id
  }
  // A word may be part of several findings ("AST and ALT were normal"), but each finding is an entity of its own.
  const partOf = (type: string, span: Span): string => {
    const key = `${type} ${span.start} ${span.end}`
    const id = parted.get(key) ?? entity(type, span)
    parted.set(key, id)
    return id
  }
  for (const { kind, types, predicted, anchor, parts } of findings) {
    for (const finding of (predicted ?? [kind]).flatMap((name) => listAt(record.findings, name))) {
      const at = spanAt(finding, `spans.${anchor}`) ?? spanAt(finding, 'evidence')
      if (!at) continue
      const id = entity(types[0] ?? kind, at)
      for (const { field, types: partTypes, relations: names, spans } of parts)
        for (const name of spans ?? [field]) {
          const part = spanAt(finding, `spans.${name}`)
          if (part) relations.add(`${names[0] ?? field} Arg1:${partOf(partTypes[0] ?? field, part)} Arg2:${id}`)
        }
      for (const [axis, unsaid] of Object.entries(axes)) {
        const value = valueAt(finding, axis)
        if (typeof value === 'string' && value !== unsaid) attributes.add(`${axis} ${id} ${value}`)
      }
    }
  }
  return [
    ...entities,
    ...[...relations].map((each, index) => `R${index + 1}\t${each}`),
    ...[...attributes].map((each, index) => `A${index + 1}\t${each}`),
  ]
    .map((line) => `${line}\n`)
    .join('')
}

/** The `annotation.conf` that BRAT wants beside files with these types. */
export function bratConfiguration({ findings }: BratMap): string {
  const unique = (lines: readonly string[]): string => [...new Set(lines)].map((line) => `${line}\n`).join('')
  const entities = findings.flatMap(({ types, parts }) => [...types, ...parts.flatMap((part) => part.types)])
  const relations = findings.flatMap(({ types, parts }) =>
    parts.flatMap((part) => part.relations.map((name) => `${name}\tArg1:${part.types.join('|')}, Arg2:${types.join('|')}`)),
  )
  const values = { assertion: 'negated|possible|hypothetical', subject: 'relative|literature|general', temporality: 'historical|planned' }
  const attributes = Object.entries(values).map(([axis, each]) => `${axis}\tArg:<ENTITY>, Value:${each}`)
  return `[entities]\n${unique(entities)}\n[relations]\n<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>\n${unique(relations)}\n[events]\n\n[attributes]\n${unique(attributes)}`
}

function listAt(findings: unknown, kind: string): readonly unknown[] {
  const list = valueAt(findings, kind)
  return Array.isArray(list) ? list : []
}

import { InputError } from '../../read/index.js'
import { parseJson } from '../../read/json.js'
import { bratMap } from '../../schema/brat-map.js'
import type { BratMap } from '../../schema/brat-map.js'
import { issueText } from '../issue.js'
import type { KindRubric } from '../rubric.js'

/** A map from the text of its file. */
export function readMap(text: string, path: string): BratMap {
  const parsed = bratMap.safeParse(parseJson(text, path))
  if (!parsed.success) throw new InputError(`${path}: not a map of BRAT types: ${parsed.error.issues.map(issueText).join('; ')}`)
  for (const { textual } of parsed.data.findings) if (textual !== undefined) compiled(textual, path)
  return parsed.data
}

/** The map that is used where none is given: a type for each kind and each of its fields, "drug" and "drug_dose", joined by "dose". */
export function usualMap(rubric: readonly KindRubric[]): BratMap {
  return {
    schema: 'brat-map/1',
    findings: rubric.map(({ kind, anchor, parts = [] }) => ({
      kind,
      types: [kind],
      anchor: anchor.span,
      parts: parts.map((field) => ({ field, types: [`${kind}_${field}`], relations: [field] })),
    })),
  }
}

/** How findings of a BRAT corpus are judged: by their place, and fields by the place of theirs. */
export function rubricOf({ findings }: BratMap): KindRubric[] {
  return findings.map(({ kind, predicted, anchor, textual, parts }) => ({
    kind,
    predicted: predicted ?? [kind],
    anchor: { gold: ['anchor'], span: anchor },
    ...(textual !== undefined && { textual: compiled(textual, 'map') }),
    fields: [
      ...parts.map(({ field, spans }) => ({ name: field, gold: field, record: spans ?? [field], as: 'overlap' as const })),
      { name: 'span', gold: 'anchor', record: [anchor], as: 'exact' as const, advisory: true as const },
    ],
  }))
}

function compiled(pattern: string, path: string): RegExp {
  try {
    return new RegExp(pattern, 'u')
  } catch {
    throw new InputError(`${path}: not a regular expression: ${pattern}`)
  }
}

import type { Case } from '../../schema/case.js'
import type { Marked } from '../../schema/extraction.js'

/** Cases with what their social history says of smoking and work, where their introduction does not: "She smoked 20 cigarettes a day". */
export function withHabits(cases: readonly Case[], findings: readonly Marked[]): readonly Case[] {
  return cases.map((one) => {
    const smoking = one.smoking ?? habitOf(one, findings, 'smoking')
    const occupation = one.occupation ?? habitOf(one, findings, 'occupation')
    return smoking === one.smoking && occupation === one.occupation
      ? one
      : { ...one, ...(smoking && { smoking }), ...(occupation && { occupation }) }
  })
}

function habitOf({ id }: Case, findings: readonly Marked[], name: string): Case['smoking'] {
  for (const finding of findings)
    if (finding.kind === 'history' && finding.case === id && finding.item?.name === name && finding.subject !== 'relative')
      return { value: name === 'occupation' ? finding.item.text : finding.evidence.quote.replace(/\s+/g, ' '), evidence: finding.evidence }
  return undefined
}

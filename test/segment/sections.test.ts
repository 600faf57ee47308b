import { describe, expect, test } from 'vitest'
import { outline, structureOf } from '../structure.js'

const narrative =
  'A 44-year-old potter was admitted with colic. He was treated with succimer and was discharged on day nine. His lead level was 78 µg/dL on admission.'

describe('sections by their headings', () => {
  test('a plain article', () => {
    expect(
      outline(
        `# Lead colic in a potter\n\nO. Varga, T. Lind\n\n## Abstract\n\nx\n\n## 1. Introduction\n\nx\n\n## 2. Case Description and Diagnostic Assessment\n\n### Blood film\n\nx\n\n### Kidney biopsy\n\nx\n\n### Chelation therapy\n\nx\n\n## Discussion and conclusions\n\n### Mechanism\n\nx\n\n## Author Contributions\n\nx\n\n## Publisher’s Note\n\nx\n\n## References\n\n- x`,
      ),
    ).toEqual([
      'title: Lead colic in a potter',
      'metadata (inferred)',
      'abstract: Abstract',
      'introduction: 1. Introduction',
      'case: 2. Case Description and Diagnostic Assessment',
      'investigations: Blood film',
      'investigations: Kidney biopsy',
      'treatment: Chelation therapy',
      'discussion: Discussion and conclusions',
      'discussion: Mechanism',
      'contributions: Author Contributions',
      'other: Publisher’s Note',
      'references: References',
    ])
  })

  test('a structured abstract set like sections', () => {
    expect(
      outline(
        '# Lead colic in a potter\n\n## Abstract\n\n## Background\n\nx\n\n## Case presentation\n\nx\n\n## Conclusion\n\nx\n\nKeywords: lead; colic\n\n## Background\n\nx\n\n## Case presentation\n\nx\n\n## Discussion\n\nx',
      ),
    ).toEqual([
      'title: Lead colic in a potter',
      'abstract: Abstract',
      'abstract: Background',
      'abstract: Case presentation',
      'abstract: Conclusion',
      'keywords: Keywords',
      'introduction: Background',
      'case: Case presentation',
      'discussion: Discussion',
    ])
  })

  test('headings that run in', () => {
    expect(
      outline(
        `# Lead colic in a potter\n\n## Abstract\n\n**Background:** Lead is old.\n\n**Case presentation:** ${narrative}\n\n## Introduction\n\nx\n\nCase report: ${narrative}\n\n**Past medical history.** None was known.\n\n**Funding:** None.\n\n**Competing interests** The authors declare none.`,
      ),
    ).toEqual([
      'title: Lead colic in a potter',
      'abstract: Abstract',
      'abstract: Background',
      'abstract: Case presentation',
      'introduction: Introduction',
      'case: Case report',
      'history: Past medical history',
      'funding: Funding',
      'conflicts: Competing interests',
    ])
  })

  test('a plain label in a case speaks for its paragraph', () => {
    expect(
      outline(
        `# Lead colic in a potter\n\n## Case report\n\nAllergies: none were known.\n\n${narrative}\n\nComments: he was seen twice.\n\n${narrative}`,
      ),
    ).toEqual([
      'title: Lead colic in a potter',
      'case: Case report',
      'history: Allergies',
      'case (inferred)',
      'discussion: Comments',
      'case (inferred)',
    ])
  })

  test('statements in one paragraph', () => {
    const { document } = structureOf(
      `# Lead colic in a potter\n\n## Case report\n\n${narrative}\n\n## Declarations\n\nEthics approval: Not required. Consent for publication: The patient signed a form. Competing interests: None. Funding: None.`,
    )
    expect(document.sections.map(({ kind }) => kind)).toEqual(['title', 'case', 'other', 'ethics', 'consent', 'conflicts', 'funding'])
  })

  test('several cases, and a figure in the middle of one', () => {
    expect(
      outline(
        `# Lead colic in two potters\n\n## Case reports\n\n### Case 1\n\n${narrative}\n\n### Figure 1.\n\n![Figure 1](a.jpg)\n\nFilm of the abdomen.\n\n${narrative}\n\n### Case 2\n\n${narrative}`,
      ),
    ).toEqual([
      'title: Lead colic in two potters',
      'case: Case reports',
      'case: Case 1',
      'figure: Figure 1.',
      'case (inferred)',
      'case: Case 2',
    ])
  })

  test('banners over the title', () => {
    expect(
      outline(
        `## CASE REPORT\n\n# Lead colic in a potter after a herbal powder\n\n## Abstract\n\nx\n\n## Case report\n\n${narrative}`,
      ).slice(0, 3),
    ).toEqual(['metadata: CASE REPORT', 'title: Lead colic in a potter after a herbal powder', 'abstract: Abstract'])
  })

  test('a section begins with its heading line', () => {
    const text = `# Lead colic in a potter\n\n## Case report\n\n${narrative}\n\nDiscussion: x was y.`
    expect(structureOf(text).document.sections.map(({ start }) => text.slice(start, start + 12))).toEqual([
      '# Lead colic',
      '## Case repo',
      'Discussion: ',
    ])
  })
})

describe('sections without headings', () => {
  test.each(['A man fell ill. He was given succimer.', narrative, `${narrative}\n\n${narrative}`])('%j is a case', (text) =>
    expect(outline(text)).toEqual(['case (inferred)']),
  )

  test('a discussion that starts unannounced', () => {
    const discussion =
      'Lead poisoning is one of the oldest occupational diseases and still occurs in up to 3% of potters (1). Several studies have reported neuropathy in such patients (2, 3).'
    const more =
      'Succimer is an oral chelator that binds lead in blood (4-6). To our knowledge its use after herbal powders has been reported twice. In our patient it lowered the level.'
    const text = `# Lead colic in a potter\n\n## Introduction\n\nx\n\n## Case report\n\n${narrative}\n\nSix months later he was well and his level was 12 µg/dL.\n\n${discussion} ${discussion}\n\n${more}\n\n#### References\n\n- x`
    const found = structureOf(text).document.sections.find(({ inferred }) => inferred)
    expect(found?.kind).toBe('discussion')
    expect(text.slice(found?.start, (found?.start ?? 0) + 14)).toBe('Lead poisoning')
  })

  test('a narrative with citations is no discussion', () => {
    const text = `# Lead colic in a potter\n\n## Case report\n\n${narrative}\n\nHe was given succimer as published (5). He improved within days and was discharged.\n\nAt follow-up his level was 12 µg/dL (6).\n\n## Conclusion\n\nx`
    expect(outline(text)).toEqual(['title: Lead colic in a potter', 'case: Case report', 'conclusion: Conclusion'])
  })

  test('an abstract among names and keywords', () => {
    const abstract =
      'Lead poisoning is rare today. We describe a potter who had taken a herbal powder for a year. Chelation with succimer was followed by recovery within weeks, but neuropathy of the radial nerves persisted. Physicians should ask for remedies of this kind. The powder contained two percent of lead by weight and had been bought at a market abroad.'
    expect(
      outline(
        `# Lead colic in a potter\n\nO. Varga, T. Lind\n\nDepartment of Medicine, Harbour Hospital, Tallinn\n\n${abstract}\n\n#### KEYWORDS\n\nlead, colic\n\n# 1 Introduction\n\nx\n\n# 2 Case description\n\n${narrative}`,
      ),
    ).toEqual([
      'title: Lead colic in a potter',
      'metadata (inferred)',
      'abstract (inferred)',
      'keywords: KEYWORDS',
      'introduction: 1 Introduction',
      'case: 2 Case description',
    ])
  })

  test('references', () => {
    const references = [
      'Ray A, Lind B. Lead in glazes. J Lead 2001;3:4-9.',
      'Stone C. Succimer. Tox Lett 2009;12:100-5.',
      'Moor D, Finn E. Colic. Ann Pain 2012;4:12.',
    ].map((text, i) => `${i + 1}. ${text}`)
    expect(outline(`# Lead colic in a potter\n\n## Case report\n\n${narrative}\n\n${references.join('\n')}`).at(-1)).toBe(
      'references (inferred)',
    )
    expect(outline(`CASE REPORT\n\n${narrative}\n\nREFERENCES\n\n${references.join('\n\n')}`, 'text')).toEqual([
      'case: CASE REPORT',
      'references: REFERENCES',
    ])
  })
})

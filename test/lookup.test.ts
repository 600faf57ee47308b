import { describe, expect, test } from 'vitest'
import { lookup } from '../src/core/lookup.js'
import { countOf, isoDuration } from '../src/core/duration.js'
import { buildRecord } from '../src/pipeline.js'
import { sourceFor } from './source.js'

/** What every object has, so that a look-up by such a word finds a function where an entry is expected. */
const inherited = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'isPrototypeOf', '__defineGetter__']

/** A report that says a word wherever words are looked up: headings, relations, analytes, medicines, names, short forms, journals, units, counts. */
const reportOf = (word: string): string => `# ${word}

${word} ${word}^1^, Jane ${word}

^1^ Department of ${word}, University of ${word}

Keywords: ${word}, gout

## ${word}

A ${word} man, aged ${word} years, came ${word} days later. Past ${word} history: ${word}, gout. His ${word} had gout, and his maternal ${word} died.
He smoked ${word} cigarettes a ${word}. Serum ${word} was 5 mg/dL, direct ${word} 3 ${word}, light ${word} chain 5 mg/L, hepatitis ${word} antigen was positive.
The ${word} (CON) was high; blood pressure was ${word} mmHg. The ${word} score was ${word} out of 10, Apgar ${word} and ${word} at one minute, NYHA class ${word}.
He was given ${word} 5 mg ${word} by ${word} for ${word} weeks and ${word}cillin 5 mg daily. $\\${word}{5}$ &${word}; A mass of ${word} × 3 cm was seen on the ${word} day.
See ${word} et al. (2001) and Figure ${word}. Case ${word}: a boy. The ${word} patient was a girl.

| Patient | ${word} | Case ${word} |
| --- | --- | --- |
| ${word} | 5 | ${word} |
| CRP (${word}) | 5 ${word} | 7 |

### Case ${word}

${word}: ${word}

## Abbreviations

${word}: ${word} of ${word}; CRP: C-reactive ${word}

## References

1. ${word} ${word}. ${word}. ${word}. 2001;${word}:1-2. [${word}](https://doi.org/10.1000/${word})
2. Roe J, ${word} A. Gout. In: ${word} B, editor. ${word}. ${word}: ${word}; 2001. p. 1-2.
`

describe('words that every object knows', () => {
  test.each(inherited)('%j is a word like any other', (word) => {
    const source = sourceFor(reportOf(word))
    const record = buildRecord(source)
    expect(record.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    const written = JSON.stringify(record)
    expect(written).not.toMatch(/function|native code|\[object /)
    // What any other word would give.
    const shape = (made: typeof record): unknown => Object.entries(made.findings).map(([kind, all]) => [kind, all.length])
    expect(shape(record)).toEqual(shape(buildRecord(sourceFor(reportOf(word.replace(/[a-z](?=_*$)/, 'q'))))))
  })

  test.each(inherited)('%j is no count and no unit of time', (word) => {
    expect(countOf(word)).toBeUndefined()
    expect(isoDuration('3', word)).toBeUndefined()
  })

  test('a table has what it was given and nothing else', () => {
    const table = lookup({ five: 5 })
    expect(table['five']).toBe(5)
    for (const word of inherited) expect(table[word]).toBeUndefined()
    expect('constructor' in table).toBe(false)
    expect(Object.keys(table)).toEqual(['five'])
  })
})

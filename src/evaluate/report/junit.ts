import { isError } from '../outcome.js'
import type { Finding } from '../outcome.js'
import type { Report } from './report.js'

/** The evaluation for continuous integration: a suite a report, a test a finding; and where there is a baseline a suite whose tests are the scores. */
export function junitReport({ results, findings, comparison, scores }: Report): string {
  const suites = results
    .filter(({ gold }) => !gold.heldout)
    .map(({ gold }) => suite(gold.id, findings.filter(({ document }) => document === gold.id).map(testCase)))
  if (comparison) {
    const fallen = new Map(comparison.differences.filter(({ fell }) => fell).map((difference) => [difference.measure, difference]))
    suites.push(
      suite(
        'baseline',
        scores.map(({ measure }) => {
          const fall = fallen.get(measure)
          return { name: measure, group: 'baseline', ...(fall && { failure: `fell from ${fall.before} to ${fall.after}`, text: '' }) }
        }),
      ),
    )
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="case-record">\n${suites.join('')}</testsuites>\n`
}

interface Test {
  readonly name: string
  readonly group: string
  readonly failure?: string
  readonly text?: string
}

function testCase({ kind, place, rule, outcome, sentence: { before, marked, after }, gold, prediction }: Finding): Test {
  const test = { name: `${place} ${marked.slice(0, 80)}`, group: kind }
  if (!isError(outcome)) return test
  return {
    ...test,
    failure: outcome,
    text: `${rule}\ntext: ${before}[[${marked}]]${after}\ngold: ${gold ?? '–'}\nprediction: ${prediction ?? '–'}`,
  }
}

function suite(name: string, tests: readonly Test[]): string {
  const failures = tests.filter(({ failure }) => failure !== undefined).length
  const lines = tests.map(({ name: test, group, failure, text }) => {
    const open = `    <testcase classname="${xml(group)}" name="${xml(test)}"`
    return failure === undefined ? `${open}/>\n` : `${open}><failure message="${xml(failure)}">${xml(text ?? '')}</failure></testcase>\n`
  })
  return `  <testsuite name="${xml(name)}" tests="${tests.length}" failures="${failures}">\n${lines.join('')}  </testsuite>\n`
}

// XML 1.0 has no place for control characters, not even escaped.
const forbidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

function xml(text: string): string {
  return text.replace(forbidden, '\ufffd').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}

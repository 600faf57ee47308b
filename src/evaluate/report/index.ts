import { htmlReport } from './html.js'
import { jsonReport } from './json.js'
import { junitReport } from './junit.js'
import { markdownReport } from './markdown.js'
import type { Report } from './report.js'
import { textReport } from './text.js'

/** THE list of formats in which an evaluation is written. */
export const formats = {
  text: textReport,
  json: jsonReport,
  markdown: markdownReport,
  junit: junitReport,
  html: htmlReport,
} as const satisfies Record<string, (report: Report) => string>

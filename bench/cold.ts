import { assemble } from '../src/assemble/index.js'
import { collectDiagnostics } from '../src/core/diagnostic.js'
import { readWords } from '../src/core/vocabulary.js'
import { extract, extractors } from '../src/extract/index.js'
import { link } from '../src/link/index.js'
import { parse } from '../src/parse/index.js'
import { program } from '../src/program.js'
import { read } from '../src/read/index.js'
import { repair } from '../src/repair/index.js'
import { kinds } from '../src/schema/kinds.js'
import { segment } from '../src/segment/index.js'
import { validate } from '../src/validate/index.js'

// The first report of a process, stage by stage: what a start costs (lexicons built, schema compiled, code not yet warm).
const { list, warn } = collectDiagnostics()
let last = performance.now()
function lap(stage: string): void {
  const now = performance.now()
  console.log(`${stage.padEnd(20)} ${(now - last).toFixed(1).padStart(8)} ms`)
  last = performance.now()
}
const source = read(process.argv[2] ?? 'corpus/jdm-thiosulfate/report.md')
lap('read')
const root = parse(source, warn)
lap('parse')
const blocks = repair(source, root, warn)
lap('repair')
const document = segment(source, blocks, warn)
lap('segment')
readWords(document, program.vocabulary)
lap('words')
for (const extractor of extractors) {
  extractor.extract(document, warn)
  lap(`  ${extractor.kind}`)
}
const extraction = extract(document, warn)
lap('extract, again')
const linked = link(document, extraction, warn)
lap('link')
const record = assemble(document, linked, kinds, list)
lap('assemble')
validate(record)
lap('validate')

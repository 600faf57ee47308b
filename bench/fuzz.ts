import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { listReports } from '../src/batch/list.js'
import { faultsOf, mutations } from './mutate.js'

// npm run bench:fuzz [-- COUNT SEED FOLDER]: reports cut, spliced, repeated and with characters exchanged; prints every fault of the record
// of one, and whatever takes more than two seconds. The same seed gives the same texts.
const [count = '2000', seed = '1', folder = 'corpus'] = process.argv.slice(2)
const texts = listReports(resolve(folder)).map(({ path }) => readFileSync(path, 'utf8'))
let faults = 0
let index = 0
for (const text of mutations(texts, Number(seed), Number(count))) {
  const before = process.cpuUsage()
  const found = faultsOf(text)
  const { user, system } = process.cpuUsage(before)
  if (user + system > 2_000_000) found.push(`${Math.round((user + system) / 1000)} ms for ${text.length} characters`)
  for (const fault of found) console.log(`${seed}/${index}: ${fault}`)
  faults += found.length
  index++
}
console.log(`${index} texts, ${faults} faults`)
process.exitCode = faults > 0 ? 1 : 0

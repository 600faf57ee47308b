import { buildRecord } from '../src/pipeline.js'
import { fill, pieces, settings, sourceOf } from './hostile.js'

// npm run bench:growth [-- FILTER]: repeats every piece in every setting from 10 to 40 kB and prints those whose CPU time more than
// doubles by 2.5 when the text doubles. Sorted by cost, the guilty ones first.
const filter = process.argv[2] ?? ''
const limit = 2.5
/** Below this the clock says more of the machine than of the program. */
const noise = 40
const tooLong = 12_000

/** CPU milliseconds of the program for a text, the least of some runs. */
function cost(text: string, format: 'markdown' | 'text', runs: number): number {
  let least = Infinity
  for (let i = 0; i < runs; i++) {
    const before = process.cpuUsage()
    buildRecord(sourceOf(text, format))
    const { user, system } = process.cpuUsage(before)
    least = Math.min(least, (user + system) / 1000)
    if (least > 2000) break
  }
  return least
}

const guilty: { readonly name: string; readonly growth: number; readonly last: number }[] = []
for (const warm of pieces.slice(0, 40)) buildRecord(sourceOf(settings.line?.text(fill(warm, 2000)) ?? '', 'markdown'))
for (const [setting, { text, format = 'markdown' }] of Object.entries(settings)) {
  for (const piece of pieces) {
    const name = `${setting} ${JSON.stringify(piece)}`
    if (!name.includes(filter)) continue
    const [small, large] = [text(fill(piece, 10_000)), text(fill(piece, 40_000))]
    const first = cost(small, format, 2)
    if (first > tooLong / 4) {
      guilty.push({ name, growth: Infinity, last: first })
      continue
    }
    let last = cost(large, format, 1)
    if (last < noise || last / first < limit * limit) continue
    last = Math.min(last, cost(large, format, 2))
    const growth = Math.sqrt(last / Math.min(first, cost(small, format, 3)))
    if (growth > limit) {
      guilty.push({ name, growth, last })
      console.log(`${growth.toFixed(2)} a doubling, ${last.toFixed(0)} ms at 40 kB: ${name}`)
    }
  }
}
guilty.sort((a, b) => b.last - a.last)
console.log(`\n${guilty.length} grow by more than ${limit} a doubling`)
for (const { name, growth, last } of guilty) console.log(`${growth.toFixed(2)}  ${last.toFixed(0)} ms  ${name}`)
process.exitCode = guilty.length > 0 ? 1 : 0

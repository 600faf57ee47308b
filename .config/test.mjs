import { spawn } from 'node:child_process'

/** What `npm test` runs: each chain of scripts in order, the chains at the same time, since the linter alone keeps a core busy as long as the rest. */
const chains = [['lint'], ['build', 'types', 'unit']]

/** Runs one script and prints what it says when it has ended, so that the chains do not talk into each other. */
function run(script) {
  const start = performance.now()
  return new Promise((resolve) => {
    const chunks = []
    const child = spawn(`npm run --silent ${script}`, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(chunk))
    child.on('close', (code) => {
      const seconds = ((performance.now() - start) / 1000).toFixed(1)
      console.log(`${code === 0 ? 'ok' : 'FAILED'}  ${script}  ${seconds} s`)
      process.stdout.write(Buffer.concat(chunks))
      resolve(code === 0)
    })
  })
}

/** The later scripts of a chain need the earlier ones: the first that fails ends it. */
async function runChain(scripts) {
  for (const script of scripts) if (!(await run(script))) return false
  return true
}

const ends = await Promise.all(chains.map(runChain))
if (ends.includes(false)) process.exitCode = 1

/** Says on stderr what was wrong and lets the command end with exit code 1. */
export function fail(message: string): void {
  process.stderr.write(`case-record: ${message}\n`)
  process.exitCode = 1
}

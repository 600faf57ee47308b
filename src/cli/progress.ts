/** Progress on stderr, one line that is overwritten; silent when stderr is not a terminal. */
export function progress(wanted: boolean): {
  readonly show: (done: number, total: number, what: string) => void
  readonly say: (message: string) => void
  readonly end: () => void
} {
  const live = wanted && process.stderr.isTTY
  const clear = (): void => {
    if (live) process.stderr.write('\r\u001b[K')
  }
  return {
    show(done, total, what) {
      if (live) process.stderr.write(`\r\u001b[K${done}/${total} ${what.slice(-60)}`)
    },
    say(message) {
      clear()
      process.stderr.write(`${message}\n`)
    },
    end: clear,
  }
}

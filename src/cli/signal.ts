const numbers = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const

/** Ends the program at the first signal that asks for it, with the exit code that shells know it by (130 for Ctrl-C), after what has to be put in order. */
export function endOnSignal(before: (signal: string) => void): void {
  for (const [signal, number] of Object.entries(numbers))
    process.on(signal, () => {
      try {
        before(signal)
      } finally {
        process.exit(128 + number)
      }
    })
}

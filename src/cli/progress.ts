import { printableLine } from '../core/printable.js'
import { isWatched, say, talk } from './stream.js'

/** Progress on stderr, one line that is overwritten; silent when stderr is not a terminal. */
export function progress(wanted: boolean): {
  readonly show: (done: number, total: number, what: string) => void
  readonly say: (message: string) => void
  readonly end: () => void
} {
  const live = wanted && isWatched()
  const clear = (): void => {
    if (live) talk('\r\u001b[K')
  }
  return {
    show(done, total, what) {
      if (live) talk(`\r\u001b[K${done}/${total} ${printableLine(what).slice(-60)}`)
    },
    say(message) {
      clear()
      say(message)
    },
    end: clear,
  }
}

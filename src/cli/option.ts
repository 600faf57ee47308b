import { InvalidArgumentError } from 'commander'

const longest = 86_400
const mostThreads = 256

/** A deadline in seconds: "--timeout 2.5". */
export function seconds(text: string): number {
  return numberIn(text, { isGood: (value) => value > 0 && value <= longest, must: `a number of seconds above 0 and at most ${longest}` })
}

/** How many workers: "--threads 4". */
export function threads(text: string): number {
  return numberIn(text, {
    isGood: (value) => Number.isInteger(value) && value > 0 && value <= mostThreads,
    must: `a whole number from 1 to ${mostThreads}`,
  })
}

/** A count given as an option, 0 too: "--errors 20". */
export function count(text: string): number {
  return numberIn(text, { isGood: (value) => Number.isSafeInteger(value) && value >= 0, must: 'a whole number, 0 or above' })
}

/** A share given as an option: "--tolerance 0.01". */
export function share(text: string): number {
  return numberIn(text, { isGood: (value) => value >= 0 && value <= 1, must: 'a number from 0 to 1' })
}

function numberIn(text: string, { isGood, must }: { readonly isGood: (value: number) => boolean; readonly must: string }): number {
  const value = /^\+?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text.trim()) ? Number(text) : NaN
  if (!isGood(value)) throw new InvalidArgumentError(`It must be ${must}.`)
  return value
}

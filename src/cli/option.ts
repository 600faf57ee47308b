import { InvalidArgumentError } from 'commander'

/** A positive number given as an option: "--timeout 2.5". */
export function positiveNumber(text: string): number {
  const value = Number(text)
  if (!(value > 0) || !Number.isFinite(value)) throw new InvalidArgumentError('It must be a number above 0.')
  return value
}

/** A positive whole number given as an option: "--threads 4". */
export function positiveInteger(text: string): number {
  const value = positiveNumber(text)
  if (!Number.isInteger(value)) throw new InvalidArgumentError('It must be a whole number above 0.')
  return value
}

/** A count given as an option, 0 too: "--errors 20". */
export function count(text: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 0) throw new InvalidArgumentError('It must be a whole number, 0 or above.')
  return value
}

/** A share given as an option: "--tolerance 0.01". */
export function share(text: string): number {
  const value = Number(text)
  if (!(value >= 0 && value <= 1) || text.trim() === '') throw new InvalidArgumentError('It must be a number from 0 to 1.')
  return value
}

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

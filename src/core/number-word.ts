const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
const tens = 'thirty forty fifty sixty seventy eighty ninety hundred'
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'

/** Whole numbers that are one word: "seven" is 7, "ninety" 90. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...small.split(' ').map((word, i): [string, number] => [word, i]),
  ...tens.split(' ').map((word, i): [string, number] => [word, 10 * (i + 3)]),
])

/** Places in an order: "third" is 3. */
export const ordinalWords: ReadonlyMap<string, number> = new Map(ordinals.split(' ').map((word, i) => [word, i + 1]))

/** How many times: "twice" is 2. */
export const timesWords: ReadonlyMap<string, number> = new Map([
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
])

/** The number words from one value to another, for a pattern: `spelled(2, 4)` is "two|three|four". */
export function spelled(low: number, high: number): string {
  return within(numberWords, low, high).join('|')
}

/** The ordinals from one value to another, for a pattern: `spelledOrdinals(1, 2)` is "first|second". */
export function spelledOrdinals(low: number, high: number): string {
  return within(ordinalWords, low, high).join('|')
}

/** The number words from one value to another, to look up: `spelledKeys(2, 4)` holds "three". */
export function spelledKeys(low: number, high: number): ReadonlySet<string> {
  return new Set(within(numberWords, low, high))
}

const [ones, teens, decades] = [spelled(1, 9), spelled(10, 19), spelled(20, 90)]

/** Source of a pattern for a number below a hundred in words: "seven", "twenty-four". */
export const spelledSource = String.raw`(?:${decades})(?:[-\s‐‑](?:${ones}))?|${teens}|${ones}`

/** The value of a number in one or two words: `spelledValue("twenty-four")` is 24. */
export function spelledValue(text: string): number | undefined {
  const [first = '', second] = text.toLowerCase().split(/[-\s‐‑]+/)
  const value = numberWords.get(first)
  if (value === undefined || second === undefined) return value
  const unit = numberWords.get(second)
  return unit !== undefined && unit > 0 && unit < 10 && value >= 20 && value < 100 ? value + unit : undefined
}

function within(words: ReadonlyMap<string, number>, low: number, high: number): string[] {
  return [...words].flatMap(([word, value]) => (value >= low && value <= high ? [word] : []))
}

/** A result as it stands in a text: "50 out 80" is text "50", value 50, max 80. */
export interface Reading {
  /** The rule that read it. */
  readonly rule?: string
  readonly from: number
  readonly to: number
  readonly text: string
  readonly value?: number
  readonly low?: number
  readonly high?: number
  readonly max?: number
  readonly maxFrom?: number
  readonly maxTo?: number
  readonly grade?: string
  readonly components?: Readonly<Record<string, number>>
  /** Where what belongs to the result ends: after "out of 52", "points", "(E4V5M6)". */
  readonly end: number
  /** Whether something besides the number says that it is a result: a maximum, "points", a Roman numeral. */
  readonly marked: boolean
  /** The same result told another way: "class C (12 points)" is a class and a number. */
  readonly also?: Reading
}

/** "out of 52", "/15", "of 100" after a number. */
export const outOf =
  /\s{0,2}(?:\/|out\s(?:of\s)?(?:a\s)?(?:(?:possible|maximum|total|max)\s)?(?:of\s|score\sof\s|possible\s)?|of\s(?:a\s(?:possible|maximum|total)\s(?:of\s)?)?|from\s)\s{0,2}(?<max>\d{1,4}(?:\.\d+)?)(?![\d.,]\d|\d|\s?%)/y

/** "points" after a number, also "3 score". */
export const points = /\s?-?(?:points?|pts\.?|scores?)(?![\p{L}])/iuy

/** What makes a number something else than a score: a unit, a time, a count of patients. */
export const unitAfter =
  /\s?(?:%|‰|°|×|x\s?\d|\^|mg|µg|μg|ug|mcg|g(?![a-z])|kg|ml\b|mL|dL|L\b|cm|mm|m\b|nm|mmol|µmol|μmol|nmol|pmol|mEq|IU|U\b|h\b|hrs?\b|hours?|min\b|mins\b|minutes?|s\b|sec|seconds?|days?|d\b|weeks?|wks?|months?|mo\b|years?|yrs?|yr\b|y\b|decades?|patients?|cases?|times|doses?|cycles?|courses?|mg|events?|beats|bpm|breaths|copies|cells|kcal|Hz|kPa|Pa\b|units?|(?:st|nd|rd|th)\b|[-–](?:year|month|week|day|hour|min|fold|item|point|grade)|fold|weeks?|\/(?:h|min|day|dL|L|mL|kg|mm|hpf|HPF|µL|μL|uL)\b|(?:or|and)\s(?:more|less|fewer|older|younger)\s(?:days|weeks|years))/iy

/** Runs a sticky pattern at one offset. */
export function run(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** A reading whose pattern matches exactly at an offset that no word precedes. */
export function readPattern(text: string, at: number, pattern: RegExp): Reading | undefined {
  if (/[\p{L}\d]/u.test(text[at - 1] ?? '')) return undefined
  const match = run(pattern, text, at)
  if (!match) return undefined
  const to = at + match[0].length
  return { from: at, to, text: match[0], grade: match[0].replace(/[\s,]/g, ''), end: to, marked: true }
}

/** The reading, unless a letter or a decimal follows it. */
export function closed(text: string, reading: Reading): Reading | undefined {
  return /^[\p{Lu}\p{Ll}\p{Lo}\d]/u.test(text.slice(reading.end, reading.end + 1)) ||
    /^[.,·]\d/.test(text.slice(reading.end, reading.end + 2))
    ? undefined
    : reading
}

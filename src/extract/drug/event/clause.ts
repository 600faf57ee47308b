import type { Mention } from '../name/recognise.js'
import type { StretchAt } from '../bind/by-token.js'

/** "A 1 g daily and B 2 g was stopped", but not "treatment with A and B was", "A and B therapy was". */
export function isOfLastOnly({ first, last }: Mention, verb: number, at: StretchAt, keys: readonly string[]): boolean {
  if (oneThing.test(keys[verb - 1] ?? '')) return false
  let joined = false
  for (let i = last; i < verb; i++) {
    const stretch = at(i)
    if (stretch) i = stretch.last - 1
    else if (/^(?:,|and|or)$/.test(keys[i] ?? '')) joined = true
    else return false
  }
  if (!joined) return false
  for (let i = first - 1; i >= first - 8 && i >= 0; i--) {
    const key = keys[i] ?? ''
    if (oneThing.test(key)) return false
  }
  return true
}

const oneThing =
  /(?:ment|therapy|tion|sion|regimen|courses?|cycles?|use|cover|coverage|prophylaxis|intake|dose|dosage|supply|cocktail|schedule|protocol|load|including)$|^with$/

/** "added to X", "the addition of Y to the X": what something else was added to. */
export function isAddedTo(verb: number, { first }: Mention, at: StretchAt, keys: readonly string[]): boolean {
  for (let i = first - 1; i > verb; i--) {
    if (keys[i] === 'to') return !/^(?:[,;])$/.test(keys[i - 1] ?? '')
    if (at(i)?.named || /^(?:and|or|,|of|with)$/.test(keys[i] ?? '')) return false
  }
  return false
}

/** "X and Y; both were stopped", "X and Y, the latter stopped": where the words that mean the name end. */
export function anaphorEnd(keys: readonly string[], mark: number, crossed: number): number | undefined {
  if (keys[mark] !== ';' && keys[mark] !== ',') return undefined
  const start = keys[mark + 1] === 'and' ? mark + 2 : mark + 1
  if (keys[start] === 'both') return crossed <= 1 ? start + 1 : undefined
  return crossed === 0 &&
    keys[start] === 'the' &&
    /^(?:latter|last)$/.test(keys[start + 1] ?? '') &&
    !/^[a-z]*(?:dose|time|one)$/.test(keys[start + 2] ?? '')
    ? start + 2
    : undefined
}

/** "the line was replaced, and she was given X": a new clause begins between a verb and the name. */
export function isOtherClause(keys: readonly string[], verb: number, end: number): boolean {
  for (let i = verb + 1; i + 1 < end; i++)
    if (/^(?:and|but|,)$/.test(keys[i] ?? '') && /^(?:he|she|they|we)$/.test(keys[i + 1] ?? '')) return true
  return false
}

/** "X lowered the pressure": what it did. */
export function isActive(keys: readonly string[], verb: number, at: StretchAt): boolean {
  // "and added inorganic Y"
  for (let i = verb + 1; i < verb + 4; i++) {
    if (at(i)?.named) return !/^(?:replac|substitut)/.test(keys[verb] ?? '')
    if (!at(i) && !/^[a-z]{3,}$/.test(keys[i] ?? '')) break
    if (/^(?:and|but|after|before|because|when|since|from|for|with|due|upon|then|while|until|without|was|were)$/.test(keys[i] ?? '')) break
  }
  return /^(?:the|his|her|their|its|this|blood|pain|symptoms|seizures?|serum|plasma|fever)$/.test(keys[verb + 1] ?? '')
}

/** "was not started", "never resumed", "without taper". */
export function isDenied(keys: readonly string[], verb: number): boolean {
  for (let i = verb - 1; i >= verb - 3; i--) {
    const key = keys[i] ?? ''
    if (key === 'not' || key === 'never' || key === 'without') return true
    if (!/^(?:been|be|yet|to|oral|any|then|therefore)$/.test(key)) return false
  }
  return false
}

/** "X was given and the bleeding stopped": somebody or something else. */
export function isNewSubject(keys: readonly string[], at: number): boolean {
  return (
    /^(?:the|his|her|their|a|an|he|she|they|we)$/.test(keys[at] ?? '') &&
    !/^(?:dos|treat|therap|drug|medic|infus|rate)/.test(keys[at + 1] ?? '')
  )
}

/** Whether a full stop ends what is said, rather than an abbreviation: not that of "Inj. X and Inj. Y were stopped". */
export function isStop(keys: readonly string[], at: number): boolean {
  return keys[at] === '.' && !/^(?:inj|tab|tabs|cap|caps|syr|susp|oint|sol|amp|approx|resp|vs)$/.test(keys[at - 1] ?? '')
}

import type { Text } from './text.js'
import { wordAt } from './text.js'
import { isNumber } from './words.js'

/** Whether words tell a time years or months back: "ten years earlier"; where `loose` also "at the age of 9", "in childhood". */
export function isLongAgo(text: Text, from: number, to: number, loose: boolean): boolean {
  for (let i = from; i < to; i++) {
    const word = wordAt(text, i)
    if (word === '') return false
    if (isYearsAgo(text, i)) return true
    if (!loose) continue
    if (word === 'age' && wordAt(text, i + 1) === 'of' && wordAt(text, i - 1) !== 'gestational') return true
    if (/^(?:childhood|infancy|adolescence)$/.test(word)) return true
  }
  return false
}

function isYearsAgo(text: Text, at: number): boolean {
  return (
    /^(?:year|years|yr|yrs|decade|decades|month|months)$/.test(wordAt(text, at)) &&
    (isNumber(wordAt(text, at - 1)) || /^(?:a|an)$/.test(wordAt(text, at - 1))) &&
    /^(?:ago|earlier|before|previously|prior)$/.test(wordAt(text, at + 1))
  )
}

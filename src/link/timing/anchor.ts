import type { Tokens } from '../../core/token.js'
import { words } from '../../core/words.js'

/** People and clauses: "three weeks after she had left" counts from no noun. */
const people = words('he she they we it i you this that which who whom being having there one')
const persons = words('patient patients child boy girl man woman infant baby mother twin neonate')
const determiners = words('the a an his her its their our my your this that these those each every any another')
/** Words that end a noun phrase. */
const ends = words(
  'and or but nor when while whilst where which who whom that because since as so than if until after before during in on at by from for without within into onto over under via per due despite although though he she they we it there not no was were is are be been being had has have did does do could would should may might will can including excluding reflects shows reveals revealed suggests became began begun rose fell felt came went underwent gave took saw found showed shown made led left remained i',
)
/** What is done to something: "starting X", "switching to X". */
const deeds = words(
  'starting initiating commencing beginning discontinuing stopping receiving giving taking introducing completing withdrawing ceasing switching resuming restarting adding increasing reducing eating using',
)
const towards = words('switching switch exposure conversion transition')
const given = words('treatment therapy treated infection poisoning intoxication')
const counted = words('day week month cycle hour')

/** The longest noun phrase, in words. */
const longest = 8

/** The token after a noun phrase that begins at one: "the start of treatment with colchicine", "radical nephrectomy", "starting her third drug". */
export function nounPhraseEnd(tokens: Tokens, first: number): number | undefined {
  const { keys } = tokens
  if (beginsWithPerson(tokens, first)) return undefined
  let last: number | undefined
  // Nothing but determiners, prepositions and verbs so far that want a noun behind them.
  let open = true
  for (let i = first; i < keys.length && i < first + longest; i++) {
    const step = stepOf(tokens, i, first, open)
    if (step === 'end') break
    if (step === 'joins') open = true
    if (step === 'noun' || step === 'number') last = i + 1
    if (step === 'noun') open = deeds.has(keys[i] ?? '')
    if (step === 'number') break
  }
  return last
}

/** "she had left", "the patient died", but "the patient's admission". */
function beginsWithPerson({ keys }: Tokens, first: number): boolean {
  const start = keys[first] ?? ''
  if (people.has(start)) return true
  return determiners.has(start) && persons.has(keys[first + 1] ?? '') && !/^(?:s|admission|death)$/.test(keys[first + 2] ?? '')
}

/** What a token is to a noun phrase: it ends it, goes on to a noun, joins another one, is a noun or the number that closes "day 3". */
type Step = 'end' | 'goes-on' | 'joins' | 'noun' | 'number'

function stepOf({ keys, gaps }: Tokens, i: number, first: number, open: boolean): Step {
  const key = keys[i] ?? ''
  const previous = keys[i - 1] ?? ''
  if (i > first && gaps[i] === 'none') return 'end'
  if (determiners.has(key)) return open ? 'goes-on' : 'end'
  if (key === 'of' || key === 'with' || key === 'to') return isJoined(key, previous, open) ? 'joins' : 'end'
  if (/^\d/.test(key)) return counted.has(previous) ? 'number' : 'end'
  if (!isNounLike(key)) return 'end'
  if (i > first && !open && isVerbal(key, gaps[i] === 'space')) return 'end'
  if (!open || !/(?:ed|ly)$/.test(key)) return 'noun'
  return modifierStep(key, keys[i + 1] ?? '')
}

/** Behind a noun "slowly" and "improved" are of the clause. */
const isVerbal = (key: string, apart: boolean): boolean => /[^l]ly$/.test(key) || (/[a-z]{2}ed$/.test(key) && apart)

/** "almost continuous treatment", "recently implanted valve": no noun yet. */
function modifierStep(key: string, next: string): Step {
  if (isNounLike(next) && !determiners.has(next)) return 'goes-on'
  return /ly$/.test(key) ? 'end' : 'noun'
}

function isJoined(key: 'of' | 'with' | 'to', previous: string, open: boolean): boolean {
  if (key === 'of') return !open
  return key === 'with' ? given.has(previous) : towards.has(previous)
}

const isNounLike = (key: string): boolean => /^\p{L}/u.test(key) && !ends.has(key)

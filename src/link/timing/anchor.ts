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
export function nounPhraseEnd({ keys, gaps }: Tokens, first: number): number | undefined {
  const start = keys[first] ?? ''
  if (
    people.has(start) ||
    (determiners.has(start) && persons.has(keys[first + 1] ?? '') && !/^(?:s|admission|death)$/.test(keys[first + 2] ?? ''))
  )
    return undefined
  let last: number | undefined
  // Nothing but determiners, prepositions and verbs so far that want a noun behind them.
  let open = true
  for (let i = first; i < keys.length && i < first + longest; i++) {
    const key = keys[i] ?? ''
    const previous = keys[i - 1] ?? ''
    if (i > first && gaps[i] === 'none') break
    if (determiners.has(key)) {
      if (!open) break
      continue
    }
    if (key === 'of' || key === 'with' || key === 'to') {
      const joins = key === 'of' ? !open : key === 'with' ? given.has(previous) : towards.has(previous)
      if (!joins) break
      open = true
      continue
    }
    if (/^\d/.test(key)) {
      if (!counted.has(previous)) break
      last = i + 1
      break
    }
    if (!/^\p{L}/u.test(key) || ends.has(key)) break
    if (i > first && !open && (/[^l]ly$/.test(key) || (/[a-z]{2}ed$/.test(key) && gaps[i] === 'space'))) break
    // "almost continuous treatment", "recently implanted valve": no noun yet.
    if (/(?:ed|ly)$/.test(key) && open) {
      if (/^\p{L}/u.test(keys[i + 1] ?? '') && !ends.has(keys[i + 1] ?? '') && !determiners.has(keys[i + 1] ?? '')) continue
      if (/ly$/.test(key)) break
    }
    last = i + 1
    open = deeds.has(key)
  }
  return last
}

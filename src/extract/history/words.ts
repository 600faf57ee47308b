import { numberWords } from '../../core/number-word.js'
import { words } from '../../core/words.js'

/** Verbs that say a new thing of a subject. */
export const finiteVerbs = words(`was were is are am had has have did does do could can will would may might should remained remains became
  presented presents developed develops underwent came visited attended showed shows revealed reveals complained complains reported reports
  denied denies received receives took takes began begins experienced noticed noted sought arrived fell felt died consulted suffered suffers
  required requires smoked smokes drank drinks lived lives worked works stated states gave ingested started stopped returned tested demonstrated
  appeared seemed called lost gained worsened improved recovered occurred resulted ran wrote used uses continued continues got kept keeps
  awoke woke collapsed vomited sustained delivered contributed suggested prompted raised led precluded
  married denying described endorsed recalled
  grew increases appears suggests makes made lasted lasts`)

/** Participles that begin to speak of the visit: "with gout admitted for …". */
export const arrivals = words(
  'presenting admitted referred brought transferred hospitalised hospitalized complaining seen evaluated scheduled found taken',
)

/** Words that begin something new and are no item. */
export const openers =
  words(`he she they it we i you there this these those who whom whose his her their its our the patient but although however
  though while whereas despite no not without neither nor none nil never registered finding findings absence presence lack improvement only when where then therefore so because as if that which what
  all each every both another other others such`)

/** Words that end an item's name and begin what is said of it. */
export const cutters =
  words(`with within for on in at by from to during throughout after before following prior since until till due because when where while that which
  who whom whose requiring treated managed controlled diagnosed resected complicated secondary under via through despite not no status currently now
  initially successfully being having resulting leading followed resolved performed discovered detected removed attributed necessitating causing per
  than except other without about approximately around last ago earlier previously recently aged age among between over against upon but although
  however though as he she they we it his her their this these those there the a an until treating undergoing using taking receiving called
  was were confirmed requires only also i`)

/** Words of time or place in the calendar; what follows the next comma is a new item. */
export const timely = words(
  'in at since during ago earlier previously before last first as diagnosed around about approximately currently recently now',
)

const prepositions = words('with by for in at on as since via through to from and during')

/** Participles that may stand before a name as an adjective: "treated hypertension", but not "treated with". */
const participles = words(
  'treated controlled managed diagnosed resected operated repaired corrected resolved well poorly uncontrolled untreated medically surgically previously',
)

/** Words before a name that are not part of it. */
const leading =
  words(`a an known previous prior past remote recent significant relevant documented long longstanding standing some several various of
  previously also old preexisting existing underlying concomitant coexisting the his her their only mainly primarily following only one
  active ongoing self reported poorly well childhood`)

/** Whether a word may stand before a name without being part of it; `next` is the word after it. */
export function isLeading(word: string, next: string): boolean {
  return participles.has(word) ? !prepositions.has(next) && !/^\d/.test(next) && next !== '' : leading.has(word) && next !== ''
}

export const timeUnits = words('year years yr yrs month months week weeks day days decade decades hour hours')

const numbers: ReadonlySet<string> = new Set([...numberWords.keys(), ...words('several few many some half')])

export function isNumber(word: string): boolean {
  return /^\d/.test(word) || numbers.has(word)
}

const standalone = words(
  'colic withdrawal removal alcoholic arsenic scar laxative sedative antibiotic hospital animal approval denial referral trial metal',
)

/** Whether a word wants a noun: "renal" in "renal and hepatic failure". */
export function isAdjectival(word: string): boolean {
  return adjectives.has(word) || (/(?:al|ar|ic|ac|ive|ous|ary|eal|oid)$/.test(word) && word.length > 4 && !standalone.has(word))
}

const adjectives = words(
  'upper lower left right acute chronic deep large small mild moderate severe low high early late type grade stage recurrent primary secondary alzheimers first second',
)

/** Words that refuse what follows: "denied a history of", "no known allergies". */
export const refusalWords = words('no without denied denies denying nor neither never')

/** Words between "was" and what is said of a history: "was otherwise unremarkable". */
export const hedges = words(
  'otherwise also completely entirely only largely mainly generally reportedly further equally similarly both all significantly particularly',
)

/** Words for who has a lasting illness: "a known diabetic". */
export const bearers = words('hypertensive diabetic asthmatic epileptic')

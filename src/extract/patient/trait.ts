import { spelled } from '../../core/number-word.js'
import type { Document, Sentence } from '../../core/document.js'
import { evidenceOf } from '../../core/evidence.js'
import { createGate, isOpen } from '../../core/gate.js'
import { lowerCase } from '../../core/line.js'
import type { Case } from '../../schema/case.js'

const afterCause = new RegExp(String.raw`\s(?:on|at|in|after|before|despite|during|with|and|which|${spelled(2, 20)}|\d+)\s.*$`, 'i')

type Traits = Pick<Case, 'occupation' | 'smoking' | 'pregnancy' | 'vitalStatus'>

const trades =
  'accountant|actor|architect|artist|athlete|baker|barber|builder|bus\\sdriver|businessman|businesswoman|butcher|carpenter|cashier|chef|cleaner|clerk|cook|dentist|driver|electrician|engineer|farmer|firefighter|fisherman|florist|gardener|hairdresser|homemaker|housewife|janitor|journalist|labou?rer|lawyer|librarian|manager|mechanic|miner|musician|nurse|office\\sworker|painter|pharmacist|physician|pilot|plumber|police\\sofficer|policeman|priest|professor|programmer|salesman|saleswoman|seamstress|secretary|shepherd|shopkeeper|soldier|student|surgeon|surveyor|tailor|teacher|technician|truck\\sdriver|veterinarian|waiter|waitress|welder|worker'
const occupation = new RegExp(
  String.raw`(?:(?<=old\s|old,\s)(?:[^\s\d.,;:()]{1,15}\s){0,3}?|(?:work(?:ed|s|ing)|employed)\sas\san?\s(?:[^\s\d.,;:()]{1,15}\s){0,2}?|\b(?:is|was)\san?\s(?:[^\s\d.,;:()]{1,15}\s){0,2}?)(?<name>(?:retired\s)?(?:(?:primary|secondary|high)\sschool\s|schoolg?\s|construction\s|factory\s|health(?:care)?\s|agricultural\s|unskilled\s|university\s|college\s|medical\s)?(?:${trades}))(?![a-z\u00c0-\u024f'’])`,
)

/** What a sentence holds at least that tells an occupation. */
export const occupationWords = createGate(() =>
  trades
    .replaceAll('?', '')
    .split('|')
    .flatMap((trade) => trade.split('\\s').slice(-1))
    .concat('laborer'),
)
const smoking =
  /\b(?:(?:not|never)\s(?:an?\s)?(?:[\w-]{1,12}\s){0,4}smoker|(?:never|non|ex|former|current|heavy|active|chronic|lifelong|occasional|past|lifelong\snon|current\sheavy)[-\s]?smoker|smoker|\d{1,3}(?:\.\d)?[-\s]pack[-\s]years?|(?:never|not|did\snot|does\snot)\ssmoke[ds]?|denied\s(?:any\s)?(?:smoking|tobacco)|no\shistory\sof\s(?:smoking|tobacco))\b/i
const pregnancy =
  /\b(?:at\s)?(?<name>\d{1,2}(?:\s?(?:\+|and)\s?\d(?:\s?\/\s?7|\sdays)?)?\s?weeks?(?:['’])?(?:\sof)?\s(?:gestation(?!al\sage)|pregnan(?:t|cy))|\d{1,2}(?:st|nd|rd|th)\s(?:week\sof\s(?:gestation|pregnancy)|(?:pregnancy|gestational)\sweek)|(?<=\bin\s(?:her|the|a)\s)(?:first|second|third|fourth)\spregnancy|(?:first|second|third)\strimester|pregnant)\b/i
const person = String.raw`(?:(?:the|our|this)\s(?:\d{1,3}-year-old\s)?(?:patient|child|infant|boy|girl|man|woman|baby|newborn|neonate)|he|she)`
const end = String.raw`(?:died|expired|passed\saway|succumbed(?:\sto)?|was\spronounced\sdead|was\sdeclared\sdead)`
const reason = String.raw`(?<cause>(?:[\p{L}-]+\s){0,6}[\p{L}-]+)`
const ofCause = String.raw`(?:\s(?:(?!despite|after|before|without)[\p{L}\d-]+\s){0,5}?(?:of|from|due\sto|because\sof|secondary\sto)\s|\s(?:[\p{L}\d-]+\s){0,8}?(?:due\sto|because\sof|secondary\sto|as\sa\s(?:result|consequence)\sof)\s|(?<=succumbed\sto)\s)${reason}`
const adverbs = String.raw`(?:(?:subsequently|later|eventually|finally|unfortunately|sadly|then|had|also|suddenly|ultimately|soon)\s){0,2}`
const dead = new RegExp(String.raw`\b${person}\s${adverbs}${end}\b(?:${ofCause})?`, 'iu')
const diedThen = new RegExp(String.raw`\b(?:and|but)\s${adverbs}${end}\b(?:${ofCause})?`, 'iu')
const named = new RegExp(
  String.raw`\bcauses?\sof\s(?:his\s|her\s)?death\s(?:was|were)\s(?:(?:thus|then|later)\s)?(?:(?:thought|considered|determined|judged)\s(?:as|to\sbe)\s|attributed\sto\s)?(?:an?\s)?(?!thus|then|determined|considered|thought|judged|attributed|unknown|unclear|not)${reason}`,
  'iu',
)
const alive = new RegExp(String.raw`\b${person}\s(?:is|was|remains|remained|has\sremained)\s(?:still\s|currently\s|now\s){0,2}alive\b`, 'i')
const someone = new RegExp(String.raw`\b${person}\b`, 'i')
const relative = /\b(?:mother|father|brother|sister|parents?|uncle|aunt|cousin|grand\p{L}+|husband|wife|son|daughter|partner)\b/iu

/** What a narrative says of the patient beyond age and sex: work, smoking, pregnancy, whether the patient lives ("a retired nurse", "a non-smoker", "he died of sepsis"). */
export function traitsOf(document: Document, sentences: readonly Sentence[], intro: Sentence | undefined): Traits {
  const { text: source } = document.source
  const traits: Traits = {}
  for (const sentence of intro ? [intro, ...sentences.slice(0, 4)] : sentences.slice(0, 5)) {
    const work = workIn(sentence)
    if (work) traits.occupation ??= quoted(source, sentence, work, 'patient/occupation')
    const carrying = pregnancyIn(sentence)
    if (carrying) traits.pregnancy ??= quoted(source, sentence, carrying, 'patient/pregnancy')
  }
  for (const sentence of sentences) {
    const smoke = traits.smoking === undefined ? smokingIn(sentence) : undefined
    if (smoke) traits.smoking = quoted(source, sentence, smoke, 'patient/smoking')
    const end = vitalStatusIn(source, sentence)
    if (end) traits.vitalStatus = end
  }
  return traits
}

/** The words that a match names, or all of it, with their place. */
function quoted(source: string, { prose }: Sentence, match: RegExpExecArray, rule: string): NonNullable<Traits['smoking']> {
  const found = match.groups?.name ?? match[0]
  const from = match.index + match[0].lastIndexOf(found)
  const to = from + found.length
  return { value: prose.text.slice(from, to), evidence: evidenceOf(source, prose, from, to, rule) }
}

/** A match that is not told of a relative named before it. */
const own = (text: string, match: RegExpExecArray | null | undefined): RegExpExecArray | undefined =>
  match && !relative.test(text.slice(0, match.index)) ? match : undefined

function workIn({ prose: { text }, tokens }: Sentence): RegExpExecArray | undefined {
  return isOpen(occupationWords, tokens) ? own(text, occupation.exec(lowerCase(text))) : undefined
}

/** "20 weeks pregnant", not "born at 32 weeks of gestation". */
function pregnancyIn({ prose: { text } }: Sentence): RegExpExecArray | undefined {
  const carrying = pregnancy.exec(text)
  return carrying && !/\b(?:born|birth|delivered|premature)\b/i.test(text.slice(0, carrying.index)) ? carrying : undefined
}

function smokingIn({ prose: { text } }: Sentence): RegExpExecArray | undefined {
  return /smok|pack|tobacco/i.test(text) ? own(text, smoking.exec(text)) : undefined
}

function vitalStatusIn(source: string, { prose }: Sentence): Traits['vitalStatus'] | undefined {
  const { text } = prose
  const told = /died|expired|passed|succumb|dead|alive|death/i.test(text) ? own(text, endIn(text)) : undefined
  if (!told) return undefined
  const cause = told.groups?.cause?.replace(afterCause, '').replace(/^(?:an?|the)\s/i, '')
  return {
    value: /alive$/i.test(told[0]) ? 'alive' : 'dead',
    ...(cause !== undefined && { cause }),
    evidence: evidenceOf(source, prose, told.index, told.index + told[0].length, 'patient/vital-status'),
  }
}

/** "She died of sepsis", "the patient deteriorated and died", "the cause of death was …", "he is alive". */
function endIn(text: string): RegExpExecArray | undefined {
  const ended = dead.exec(text) ?? named.exec(text)
  if (ended) return ended
  const later = diedThen.exec(text)
  return later && someone.test(text.slice(0, later.index)) ? later : (alive.exec(text) ?? undefined)
}

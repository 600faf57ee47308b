import type { Document, Sentence } from '../../core/document.js'
import { evidenceOf } from '../../core/evidence.js'
import { createGate, isOpen } from '../../core/gate.js'
import type { Case } from '../../schema/case.js'

type Traits = Pick<Case, 'occupation' | 'smoking' | 'pregnancy' | 'vitalStatus'>

const trades =
  'accountant|actor|architect|artist|athlete|baker|barber|builder|bus\\sdriver|businessman|businesswoman|butcher|carpenter|cashier|chef|cleaner|clerk|cook|dentist|driver|electrician|engineer|farmer|firefighter|fisherman|florist|gardener|hairdresser|homemaker|housewife|janitor|journalist|labou?rer|lawyer|librarian|manager|mechanic|miner|musician|nurse|office\\sworker|painter|pharmacist|physician|pilot|plumber|police\\sofficer|policeman|priest|professor|programmer|salesman|saleswoman|seamstress|secretary|shepherd|shopkeeper|soldier|student|surgeon|surveyor|tailor|teacher|technician|truck\\sdriver|veterinarian|waiter|waitress|welder|worker'
const occupation = new RegExp(String.raw`(?:(?<=old\s|old,\s)(?:[^\s\d.,;:()]{1,15}\s){0,3}?|(?:work(?:ed|s|ing)|employed)\sas\san?\s(?:[^\s\d.,;:()]{1,15}\s){0,2}?|\b(?:is|was)\san?\s(?:[^\s\d.,;:()]{1,15}\s){0,2}?)(?<name>(?:retired\s)?(?:(?:primary|secondary|high)\sschool\s|schoolg?\s|construction\s|factory\s|health(?:care)?\s|agricultural\s|unskilled\s|university\s|college\s|medical\s)?(?:${trades}))(?!\p{L}|['’])`, 'iu')
const working = createGate(() => trades.replaceAll('?', '').split('|').flatMap((trade) => trade.split('\\s').slice(-1)).concat('laborer'))
const smoking = /\b(?:(?:not|never)\s(?:an?\s)?(?:[\w-]{1,12}\s){0,4}smoker|(?:never|non|ex|former|current|heavy|active|chronic|lifelong|occasional|past|lifelong\snon|current\sheavy)[-\s]?smoker|smoker|\d{1,3}(?:\.\d)?[-\s]pack[-\s]years?|(?:never|not|did\snot|does\snot)\ssmoke[ds]?|denied\s(?:any\s)?(?:smoking|tobacco)|no\shistory\sof\s(?:smoking|tobacco))\b/i
const pregnancy = /\b(?:at\s)?(?<name>\d{1,2}(?:\s?(?:\+|and)\s?\d(?:\s?\/\s?7|\sdays)?)?\s?weeks?(?:['’])?(?:\sof)?\s(?:gestation|pregnan(?:t|cy))|(?:first|second|third)\strimester|pregnant)\b/i
const dead = /\b(?:the\s(?:patient|child|infant|boy|girl|man|woman|baby|newborn)|he|she)\s(?:(?:subsequently|later|eventually|finally|unfortunately|sadly|then|had|also|suddenly)\s){0,2}(?:died|expired|passed\saway|succumbed|was\spronounced\sdead|was\sdeclared\sdead)\b(?:\s(?:(?!despite|after|before|without)[\p{L}\d-]+\s){0,5}?(?:of|from|due\sto|because\sof|secondary\sto|as\sa\sresult\sof)\s(?<cause>(?:[\p{L}-]+\s){0,6}[\p{L}-]+))?/iu
const alive = /\b(?:the\s(?:patient|child|infant|boy|girl|man|woman)|he|she)\s(?:is|was|remains|remained)\s(?:still\s)?alive\b/i
const relative = /\b(?:mother|father|brother|sister|parents?|uncle|aunt|cousin|grand\p{L}+|husband|wife|son|daughter|partner)\b/iu

/** What a narrative says of the patient beyond age and sex: work, smoking, pregnancy, whether the patient lives. */
export function traitsOf(document: Document, sentences: readonly Sentence[], intro: Sentence | undefined): Traits {
  const traits: Traits = {}
  const { text: source } = document.source
  const first = intro ? [intro, ...sentences.slice(0, 4)] : sentences.slice(0, 5)
  const stated = (sentence: Sentence, match: RegExpExecArray, rule: string): NonNullable<Traits['smoking']> => {
    const value = match.groups?.name ?? match[0]
    const from = match.index + match[0].lastIndexOf(value)
    return { value, evidence: evidenceOf(source, sentence.prose, from, from + value.length, rule) }
  }
  for (const sentence of first) {
    const { text } = sentence.prose
    const work = isOpen(working, sentence.tokens) ? occupation.exec(text) : null
    if (work && !relative.test(text.slice(0, work.index))) traits.occupation ??= stated(sentence, work, 'patient/occupation')
    const carrying = pregnancy.exec(text)
    if (carrying && !/\b(?:born|birth|delivered|premature)\b/i.test(text.slice(0, carrying.index))) traits.pregnancy ??= stated(sentence, carrying, 'patient/pregnancy')
  }
  for (const sentence of sentences) {
    const { text } = sentence.prose
    const smoke = traits.smoking === undefined && /smok|pack|tobacco/i.test(text) ? smoking.exec(text) : null
    if (smoke && !relative.test(text.slice(0, smoke.index))) traits.smoking = stated(sentence, smoke, 'patient/smoking')
    const end = /died|expired|passed|succumb|dead|alive/i.test(text) ? (dead.exec(text) ?? alive.exec(text)) : null
    if (!end || relative.test(text.slice(0, end.index))) continue
    const cause = end.groups?.cause?.replace(/\s(?:on|at|in|after|before|despite|during|with|and|which)\s.*$/i, '')
    traits.vitalStatus = {
      value: /alive$/i.test(end[0]) ? 'alive' : 'dead',
      ...(cause !== undefined && { cause }),
      evidence: evidenceOf(source, sentence.prose, end.index, end.index + end[0].length, 'patient/vital-status'),
    }
  }
  return traits
}

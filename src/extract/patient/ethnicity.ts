import type { Document, Sentence } from '../../core/document.js'
import { evidenceOf } from '../../core/evidence.js'
import { createGate, isOpen } from '../../core/gate.js'
import { foldKey } from '../../core/token.js'
import type { Case } from '../../schema/case.js'

const groups =
  'African[- ]American|African[- ]Caribbean|Afro[- ]Caribbean|Afro[- ]Brazilian|Ashkenazi(?:\\sJewish)?|Native\\sAmerican|Pacific\\sIslander|South\\sAsian|East\\sAsian|Southeast\\sAsian|Middle\\sEastern|Han(?:\\sChinese)?|South\\sAfrican|West\\sAfrican|East\\sAfrican|North\\sAfrican|Sub-Saharan\\sAfrican|Caucasian|Hispanic|Latino|Latina|Latin\\sAmerican|Asian|African|European|Arab(?:ic)?|Jewish|Aboriginal|Indigenous|Inuit|Maori|Māori|Roma|Chinese|Japanese|Korean|Indian|Pakistani|Bangladeshi|Nepalese|Nepali|Sri\\sLankan|Thai|Vietnamese|Filipino|Filipina|Indonesian|Malaysian|Malay|Taiwanese|Mongolian|Tibetan|Burmese|Cambodian|Turkish|Iranian|Persian|Iraqi|Syrian|Lebanese|Palestinian|Israeli|Jordanian|Saudi(?:\\sArabian)?|Yemeni|Omani|Kuwaiti|Qatari|Emirati|Egyptian|Moroccan|Algerian|Tunisian|Libyan|Sudanese|Ethiopian|Eritrean|Somali|Kenyan|Ugandan|Tanzanian|Rwandan|Congolese|Nigerian|Ghanaian|Cameroonian|Senegalese|Zimbabwean|Zambian|Malawian|Mozambican|Angolan|American|Canadian|Mexican|Brazilian|Argentinian|Argentine|Chilean|Peruvian|Colombian|Venezuelan|Ecuadorian|Bolivian|Cuban|Haitian|Jamaican|Dominican|Puerto\\sRican|British|English|Irish|Scottish|Welsh|French|German|Italian|Spanish|Portuguese|Greek|Dutch|Belgian|Swiss|Austrian|Danish|Swedish|Norwegian|Finnish|Icelandic|Polish|Czech|Slovak|Slovenian|Hungarian|Romanian|Bulgarian|Serbian|Croatian|Bosnian|Albanian|Macedonian|Ukrainian|Russian|Belarusian|Georgian|Armenian|Azerbaijani|Kazakh|Uzbek|Afghan|Kurdish|Australian|New\\sZealand'
const named = new RegExp(
  String.raw`(?<![\p{L}-])(?:${groups})(?:\s(?:${groups}))?(?=[\s,]{1,2}(?:[^\s\d.,;:()]{1,15}\s){0,4}(?:man|woman|male|female|boy|girl|gentleman|lady|patient|child|infant|adolescent|teenager|individual|adult|newborn|neonate|primigravida|grandmother|student|origin|descent|ethnicity|ancestry|heritage|background|nationality|family|housewife|farmer|worker)(?!\p{L}))`,
  'u',
)
const coloured =
  /(?<=(?:old|an?|previously\shealthy|obese)[\s,]{1,2}(?:[^\s\d.,;:()]{1,15}\s){0,2}?)(?:[Bb]lack|[Ww]hite|[Cc]aucasian)(?=\s(?:[^\s\d.,;:()]{1,15}\s){0,3}(?:man|woman|male|female|boy|girl|gentleman|lady|patient|child|infant)(?!\p{L}))/u

/** What a sentence holds at least that tells an ethnic group. */
export const ethnicityWords = createGate(() => [
  'arabic',
  'black',
  'white',
  ...groups
    .split('|')
    .flatMap((group) => group.match(/^[\p{L}]+/u) ?? [])
    .map(foldKey),
])

/** The ethnic group or nationality that a report states: "a 63-year-old Japanese man", "of Spanish origin". */
export function ethnicityIn(document: Document, sentences: readonly Sentence[]): Case['ethnicity'] {
  for (const { prose, tokens } of sentences) {
    if (!isOpen(ethnicityWords, tokens)) continue
    const match = named.exec(prose.text) ?? coloured.exec(prose.text)
    if (!match) continue
    return {
      value: match[0],
      evidence: evidenceOf(document.source.text, prose, match.index, match.index + match[0].length, 'patient/ethnicity'),
    }
  }
  return undefined
}

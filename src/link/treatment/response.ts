import type { Sentence } from '../../core/document.js'

export type ResponseValue = 'improved' | 'none' | 'worsened'

/** How a patient fared; `from/to` are offsets in the prose of the sentence. */
export interface ToldResponse {
  readonly value: ResponseValue
  readonly from: number
  readonly to: number
}

const worthReading =
  /improv|resol|remi(?:t|ss)|recover|regress|subsid|disappear|abat|heal|clear|respon|benefit|persist|worse|deteriorat|effect/i

/** What leaves open whether it happened, or joins it to a contrast. */
const open =
  /\b(?:if|would|could|should|may|might|cannot|until|before|prior to|despite|although|though|but|however|except|expected|hoped|aim|unless)\b/i

/** What was done beside medicines; what followed may be its work. */
const deed =
  /\b(?:surg\w{0,8}|operat\w{1,6}|underwent|resect\w{1,4}|transplant\w{0,7}|plasmapheresis|plasma exchange|h(?:a)?emodialysis|dialy\w{1,4}|drain\w{1,4}|debrid\w{1,6}|stent\w{0,4}|radiotherapy|irradiat\w{1,4}|ablat\w{1,4}|emboli[sz]\w{1,6}|intubat\w{1,4}|laparotomy|biops\w{1,4}|excis\w{1,4}|amputat\w{1,4}|cardioversion|paced|pacemaker|craniotomy|evacuat\w{1,4}|phototherapy)\b/i

const who = String.raw`\b(?:signs|symptoms?|complaints|(?:clinical )?(?:condition|state|status|picture|course)|rash|eruption|lesions?|ulcers?|ulcerations?|fever|pain|swelling|weakness|dyspno?ea|headaches?|patient|he|she|boy|girl|child|infant|neonate|man|woman)\b`

interface Pattern {
  readonly value: ResponseValue
  readonly pattern: RegExp
}

const patterns: readonly Pattern[] = [
  {
    value: 'none',
    pattern:
      /\b(?:no|without|little|lack of) (?:\w{3,15} ){0,2}(?:improvement|response|benefit|effect)\b|\b(?:did not|failed to) (?:improve|respond(?! to (?!(?:the |this )?(?:treatment|therapy)\b))|resolve|subside|help)\b|\b(?:signs|symptoms|fever|rash|lesions|pain) (?:\w{3,15} )?persisted\b/i,
  },
  { value: 'worsened', pattern: new RegExp(String.raw`${who}[^.;:]{0,40}\b(?:worsened|deteriorated)\b`, 'i') },
  {
    value: 'improved',
    pattern: new RegExp(
      String.raw`${who}[^.;:]{0,40}\b(?:improved|resolved|subsided|disappeared|abated|remitted|recovered|regressed|healed|cleared)\b`,
      'i',
    ),
  },
  {
    value: 'improved',
    pattern:
      /\b(?:significant|marked|rapid|clinical|complete|gradual|progressive|dramatic|remarkable|substantial|steady|partial|good|excellent|full|prompt|clear|noticeable|near-complete) (?:\w{3,15} )?(?:improvement|resolution|remission|recovery|regression|response)\b/i,
  },
]

/** How the patient fared by a sentence that names no medicine: "Six weeks later her symptoms had resolved." */
export function toldResponse({ prose: { text } }: Sentence): ToldResponse | undefined {
  if (!worthReading.test(text) || open.test(text)) return undefined
  const found = patterns.flatMap(({ value, pattern }) => {
    const match = pattern.exec(text)
    return match ? [{ value, from: match.index, to: match.index + match[0].length }] : []
  })
  const [first] = found
  // "did not improve, and the rash worsened" is as clear as its first words; "improved, then worsened" is not.
  if (!first || found.some(({ value, from }) => from >= first.to && (value === 'improved') !== (first.value === 'improved')))
    return undefined
  return first.value === 'improved' &&
    /\b(?:no|not|never|nor|without|only|slightly|lack of)\b/i.test(text.slice(Math.max(0, first.from - 20), first.to))
    ? undefined
    : first
}

/** Whether something other than a medicine was done: "She underwent plasma exchange." */
export function tellsOfDeed({ prose: { text } }: Sentence): boolean {
  return deed.test(text)
}

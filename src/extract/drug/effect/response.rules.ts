import { refusalList } from '../../../core/rule/rule.js'
import type { Named } from '../../../core/rule/rule.js'

export type ResponseValue = 'improved' | 'none' | 'worsened' | 'relapse'

/** Words that tell how the patient fared with a medicine. */
export interface ResponseRule extends Named {
  readonly value: ResponseValue
  /** Whether the medicine stands behind the words: "refractory to X". */
  readonly ahead: boolean
  /** How many characters may stand between, where that is fewer than usual. */
  readonly near?: number
  /** Whether what stands before the medicine, between it and the words, and behind them, ties the two. */
  readonly ties?: (before: string, between: string, behind: string) => boolean
  /** One of which the text holds; a rule that is seldom needed costs nothing elsewhere. */
  readonly needs: readonly string[]
  readonly pattern: RegExp
}

const outcome = String.raw`(?:benefit|improvement|effects?|response|success|relief|remission)`
const degree = String.raw`(?:(?:any|the|a|an|clear|expected|significant|clinical|much|good|excellent|marked|rapid|prompt|partial|complete|dramatic|great|remarkable|gradual|full|initial|transient|moderate|favou?rable|further|substantial|sustained|lasting|durable|prolonged|symptomatic|haematological|hematological|biochemical|radiological|near-complete) ){0,3}`

const despite = '(?:despite|in spite of)(?! (?:the |its )?(?:stopp|discontinu|withdraw|cessation|reduc|taper))'
const still = '(?:did not improve|no improvement|without improvement)'
const worse = '(?:worsened|deteriorated|progressed)'

const giving =
  /\b(?:after|with|on|under|following|upon|received|given|started|treated|added|begun|initiated|commenced|administered|switched to)\b[^.;]{0,50}$/i
const given =
  /\b(?:was|were|had been) (?:\w+ly )?(?:given|started|added|begun|initiated|commenced|administered|prescribed|infused|injected|instituted|resumed|increased)\b/i
const leaving =
  /\b(?:stop\w*|discontinu\w+|withdr[aeo]w\w*|withheld|cessation|ceas\w+|taper\w*|reduc\w+|missed|without|off|despite|allerg\w+|overdos\w+|poison\w+|toxic\w*|induced|before|until|refus\w+|declin\w+)\b/i
/** What came with the medicine went without it. */
const emerging = /\b(?:emerg\w+|appear\w*|occur\w*|develop\w*|reactions?|eruptions?|adverse|side effects?|within (?:hours|minutes|days))\b/i
const contrary =
  /\b(?:not|never|no|but|although|however|worsen\w+|deteriorat\w+|developed|remain\w+|persist\w+|whereas|while|much|who|whose|which had)\b/i

/** Words that tell how the patient fared, in the order in which they are looked for: the first that tells of a medicine wins. */
export const responseRules: { readonly list: readonly ResponseRule[] } = {
  list: [
    {
      name: 'response/without-benefit',
      value: 'none',
      ahead: false,
      needs: ['ithout', 'no ', 'little ', 'minimal ', 'poor ', 'sufficient ', 'adequate '],
      pattern: new RegExp(
        String.raw`\b(?:without ${degree}|(?:with|had|showed|but|and) (?:no|little|minimal|poor|insufficient|inadequate) ${degree})${outcome}\b`,
        'gi',
      ),
      finds: ['Physiotherapy and gabapentin were tried ⟦without any clinical benefit⟧.', 'She got colchicine ⟦but no response⟧ was seen.'],
      leaves: ['She got colchicine without delay.'],
    },
    {
      name: 'response/was-ineffective',
      value: 'none',
      ahead: false,
      needs: ['effective', 'successful', 'did not', 'ailed to'],
      pattern:
        /\b(?:was|were|proved|being) (?:ineffective|unsuccessful|not effective)\b|\b(?:did not|failed to) (?:help|improve|respond|work|relieve)\b/gi,
      finds: ['Oral terbinafine ⟦was ineffective⟧.', 'Terbinafine ⟦did not help⟧.'],
      leaves: ['Oral terbinafine was effective in the trial.'],
    },
    {
      // "After three days of X, her fever subsided", "X was given, and the rash cleared"
      value: 'improved',
      name: 'response/then-better',
      ahead: false,
      near: 110,
      ties: (before, between, behind) =>
        (giving.test(before) || given.test(between)) &&
        !leaving.test(before) &&
        !leaving.test(between) &&
        !leaving.test(behind) &&
        !emerging.test(before) &&
        !contrary.test(between) &&
        /(?:,|\band|\bafter which|\bwhereupon) [^,;.()]{0,60}$/.test(between),
      needs: ['proved', 'solved', 'sided', 'appeared', 'cleared', 'abated', 'healed', 'remitted', 'regressed', 'recovered', 'settled'],
      pattern: /\b(?:improved|resolved|subsided|disappeared|cleared|abated|healed|remitted|regressed|recovered|settled)\b/gi,
      finds: ['After three days of aciclovir, her fever ⟦subsided⟧.', 'Ivermectin was given, and the itching ⟦resolved⟧ within a week.'],
      leaves: [
        'After withdrawal of aciclovir, her fever subsided.',
        'A tremor appeared after starting aciclovir and resolved when it was stopped.',
        'Aciclovir was given, but her fever had not subsided.',
        'He was known to take aciclovir, and his fever subsided in the cold.',
      ],
    },
    {
      // "X failed", "X was of no avail"
      value: 'none',
      name: 'response/failed',
      ahead: false,
      near: 25,
      needs: ['failed', ' no ', ' vain'],
      pattern: /\b(?:(?:had |also )?failed(?! (?:to|in)\b)|(?:was|were) (?:of|to) no (?:avail|benefit|help|use)|(?:was|were) in vain)\b/gi,
      finds: ['Not only rituximab but also tocilizumab ⟦failed⟧.', 'Tocilizumab ⟦was of no avail⟧.'],
      leaves: ['Rituximab was given after the graft failed.', 'Rituximab failed to reach the wards.'],
    },
    {
      value: 'improved',
      name: 'response/helped',
      ahead: false,
      near: 12,
      needs: ['helped', 'relieved', 'was effective', 'were effective', 'worked'],
      pattern: /\b(?:helped|worked|(?:was|were|proved) (?:highly |very |also )?effective)\b/gi,
      finds: ['A puff of salbutamol ⟦helped⟧.'],
      leaves: ['Salbutamol was given by a nurse who helped.'],
    },
    {
      name: 'response/for-lack-of-effect',
      value: 'none',
      ahead: false,
      needs: ['ack of', 'sufficient', 'adequate', 'poor', 'limited', 'bsence of', 'minimal', 'effic', 'ineffect'],
      pattern:
        /\b(?:because of|due to|owing to|for|given) (?:a |an |the |its )?(?:(?:lack of|insufficient|inadequate|poor|limited|absence of|minimal) (?:any |clinical |therapeutic |sufficient |disease )?(?:efficacy|response|effect|effectiveness|benefit|improvement|control)|inefficacy|ineffectiveness)\b/gi,
      finds: ['Sulfasalazine was stopped ⟦because of insufficient response⟧.'],
      leaves: ['Sulfasalazine was stopped because of a rash.'],
    },
    {
      name: 'response/refractory-to',
      value: 'none',
      ahead: true,
      needs: ['efractory', 'esponsive', 'esistant', 'id not', 'ailed to', 'response to', 'ailure of'],
      pattern:
        /\b(?:refractory|unresponsive|resistant) to|\b(?:did not|failed to) respond to|\b(?:no|poor|inadequate|insufficient|lack of) response to|\bfailure of/gi,
      finds: ['The urticaria was ⟦refractory to⟧ cetirizine.', 'He ⟦did not respond to⟧ naloxone.'],
      leaves: ['The urticaria, refractory to all, was new; cetirizine was given.'],
    },
    {
      name: 'response/with-benefit',
      value: 'improved',
      ahead: false,
      needs: ['benefit', 'improvement', 'response', 'success', 'relief', 'remission'],
      pattern: new RegExp(
        String.raw`\b(?:with|had|showed|achieved|obtained|produced|experienced) (?!no |little )${degree}(?:benefit|improvement|response|success|relief|remission)\b`,
        'gi',
      ),
      finds: ['He was given cabergoline ⟦with marked improvement⟧.'],
      leaves: ['He was given cabergoline with no improvement.', 'He was given cabergoline with food.'],
    },
    {
      name: 'response/led-to-improvement',
      value: 'improved',
      ahead: false,
      needs: ['led to', 'leading to', 'resulted in', 'resulting in', 'followed by', 'brought'],
      pattern: new RegExp(
        String.raw`\b(?:led to|leading to|resulted in|resulting in|followed by|brought) ${degree}(?:improvement|resolution|remission|recovery|relief)\b`,
        'gi',
      ),
      finds: ['Rituximab ⟦led to complete remission⟧.'],
      leaves: ['Rituximab led to a fever.'],
    },
    {
      name: 'response/responded-to',
      value: 'improved',
      ahead: true,
      needs: ['esponded', 'response to', 'mprove'],
      pattern:
        /\b(?:responded (?:well |rapidly |dramatically |favou?rably |promptly )?to|(?:good|excellent|favou?rable|dramatic|rapid|partial|complete) response to|improve(?:d|ment) (?:with|on|under|after)(?! (?:the |its |his |her )?(?:discontinu|withdraw|cessation|stop|removal|removing|reduc|taper)))/gi,
      finds: ['The arthritis ⟦responded well to⟧ colchicine.', 'His vision ⟦improved with⟧ methylprednisolone.'],
      leaves: ['His vision improved with the discontinuation of ethambutol.', 'His vision never responded to prednisolone.'],
    },
    {
      // "resolved within a day of starting X"
      name: 'response/resolved-after-start',
      value: 'improved',
      ahead: true,
      needs: ['proved', 'solved', 'sided', 'appeared', 'cleared', 'abated', 'healed', 'remitted', 'regressed'],
      pattern: new RegExp(
        String.raw`\b(?:improved|resolved|subsided|disappeared|cleared|abated|healed|remitted|regressed)\b[^.,;()]{0,40}\b(?:starting|initiating|beginning|commencing|introducing|administering|(?:initiation|start|beginning|introduction|institution|commencement|administration|addition) of|(?:treatment|therapy) with)\b`,
        'gi',
      ),
      finds: ['The chorea ⟦subsided within a week of starting⟧ tetrabenazine.'],
      leaves: [
        'The chorea subsided within a week; tetrabenazine was kept.',
        'The chorea had not subsided within a week of starting tetrabenazine.',
      ],
    },
    {
      name: 'response/free-on',
      value: 'improved',
      ahead: true,
      needs: ['free '],
      pattern: /\b(?:seizure|symptom|pain|relapse|attack|disease|transfusion)[-‐‑ ]free (?:on|with|under)\b/gi,
      finds: ['He has been ⟦seizure-free on⟧ lacosamide.'],
      leaves: ['He has been free on bail with lacosamide.'],
    },
    {
      name: 'response/in-spite-of',
      value: 'none',
      ahead: true,
      needs: ['espite', 'n spite of'],
      pattern: new RegExp(
        String.raw`\b(?:persisted|continued|${still})\b[^.;()]{0,40}\b${despite}|\b${despite}(?=[^.;()]{3,160}\b(?:persisted|${still}|remained (?:febrile|ill|symptomatic|unchanged|refractory|unwell))\b)`,
        'gi',
      ),
      finds: ['The pruritus ⟦persisted despite⟧ cetirizine.', '⟦Despite⟧ cetirizine the pruritus persisted.'],
      leaves: ['Despite cetirizine the pruritus was gone.', 'The pruritus persisted despite the discontinuation of cetirizine.'],
    },
    {
      name: 'response/worse-in-spite-of',
      value: 'worsened',
      ahead: true,
      needs: ['espite', 'n spite of'],
      pattern: new RegExp(String.raw`\b${worse}\b[^.;()]{0,40}\b${despite}|\b${despite}(?=[^.;()]{3,160}\b${worse}\b)`, 'gi'),
      finds: ['Her dyspnea ⟦worsened despite⟧ furosemide.', '⟦Despite⟧ furosemide her dyspnea worsened.'],
      leaves: ['Despite furosemide her dyspnea was noted.'],
    },
    {
      name: 'response/led-to-worsening',
      value: 'worsened',
      ahead: false,
      needs: ['worsening', 'deterioration', 'exacerbation', 'progression'],
      pattern: /\b(?:led to|resulted in|followed by) (?:a )?(?:further )?(?:worsening|deterioration|exacerbation|progression)\b/gi,
      finds: ['Metoclopramide ⟦led to further worsening⟧.'],
      leaves: ['After metoclopramide he came with worsening dyspnea.'],
    },
    {
      name: 'response/relapse-behind',
      value: 'relapse',
      ahead: false,
      needs: ['elaps', 'ecur', 'lare'],
      pattern: /\b(?:relapsed?|recurred|recurrence|flared?)\b/gi,
      finds: ['After tapering prednisolone the uveitis ⟦relapsed⟧.'],
      leaves: ['Under prednisolone the uveitis relapsed.', 'After tapering prednisolone he was without relapse.'],
    },
    {
      name: 'response/relapse-when',
      value: 'relapse',
      ahead: true,
      needs: ['elaps', 'ecur', 'lare'],
      pattern: /\b(?:relapsed?|recurred|recurrence|flared?)\b[^.;,]{0,20}\b(?:when|after|on|upon|during|as|following|while)\b/gi,
      finds: ['The uveitis ⟦flared when⟧ prednisolone was tapered.'],
      leaves: ['The uveitis flared when he was abroad, and prednisolone was reduced.'],
    },
  ],
}

/** Words that may tell how the patient fared with a medicine. */
export interface Candidate {
  readonly text: string
  readonly from: number
  readonly to: number
  readonly value: ResponseValue
  readonly ahead: boolean
  readonly near?: number | undefined
  readonly ties?: ResponseRule['ties'] | undefined
}

const lead = ({ text, from }: Candidate): string => text.slice(Math.max(0, from - 30), from)

/** "had not resolved", "would have improved". */
const denied = /\b(?:not|never|no|until|before|if|would|could|should|may|might)\b[^.;,]{0,20}$/i
/** "to prevent recurrence", "without relapse". */
const prevented = /\b(?:prevent\w{0,5}|avoid\w{0,3}|prophyla\w{0,6}|risk of|without|no|not|never)\b[^.;,]{0,20}$/i

/** Words that tell that it did not come so. */
export const responseRefusals = refusalList<Candidate>(
  {
    name: 'response/denied',
    when: (candidate) => candidate.ahead && candidate.value === 'improved' && denied.test(lead(candidate)),
    finds: ['The chorea had not ⟦subsided within a week of starting⟧ tetrabenazine.'],
    leaves: ['The chorea had ⟦subsided within a week of starting⟧ tetrabenazine.'],
  },
  {
    // "X may have helped"
    name: 'response/left-open',
    when: (candidate) => /\b(?:may|might|could|would|should|can|will)(?: have| be)? ?$/i.test(lead(candidate)),
    finds: ['Pyridoxine may have ⟦helped⟧.'],
    leaves: ['Pyridoxine had ⟦helped⟧.'],
  },
  {
    name: 'response/prevented',
    when: (candidate) => candidate.value === 'relapse' && prevented.test(lead(candidate)),
    finds: ['Tapering prednisolone without ⟦recurrence⟧ took a year.', 'Prednisolone was tapered to prevent ⟦recurrence⟧.'],
    leaves: ['Tapering prednisolone, ⟦recurrence⟧ was seen.'],
  },
)

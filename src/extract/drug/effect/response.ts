import type { Mention } from '../name/recognise.js'

export type ResponseValue = 'improved' | 'none' | 'worsened' | 'relapse'

/** What a medicine did, was given for, or brought about; `from/to` are offsets in the prose. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

export interface Response extends Stretch {
  readonly value: ResponseValue
}

const worthReading =
  /benefit|improve|effect|respon|success|relief|remission|resol|relaps|recurr|flare|refractory|fail|efficacy|control|despite|in spite of|subsid|disappear|clear|abat|heal|remitt|regress|[-‐‑ ]free/i

interface ResponsePattern {
  readonly value: ResponseValue
  /** Whether the medicine stands behind the words: "refractory to X". */
  readonly ahead: boolean
  /** One of which the text holds; a pattern that is seldom needed costs nothing elsewhere. */
  readonly needs: readonly string[]
  readonly pattern: RegExp
}

const outcome = String.raw`(?:benefit|improvement|effects?|response|success|relief|remission)`
const degree = String.raw`(?:(?:any|the|a|an|clear|expected|significant|clinical|much|good|excellent|marked|rapid|prompt|partial|complete|dramatic|great|remarkable|gradual|full|initial|transient|moderate|favou?rable|further|substantial|sustained|lasting|durable|prolonged|symptomatic|haematological|hematological|biochemical|radiological|near-complete) ){0,3}`

const despite = '(?:despite|in spite of)(?! (?:the |its )?(?:stopp|discontinu|withdraw|cessation|reduc|taper))'
const still = '(?:did not improve|no improvement|without improvement)'
const worse = '(?:worsened|deteriorated|progressed)'

const patterns: readonly ResponsePattern[] = [
  {
    value: 'none',
    ahead: false,
    needs: ['ithout', 'no ', 'little ', 'minimal ', 'poor ', 'sufficient ', 'adequate '],
    pattern: new RegExp(
      String.raw`\b(?:without ${degree}|(?:with|had|showed|but|and) (?:no|little|minimal|poor|insufficient|inadequate) ${degree})${outcome}\b`,
      'gi',
    ),
  },
  {
    value: 'none',
    ahead: false,
    needs: ['effective', 'successful', 'did not', 'ailed to'],
    pattern:
      /\b(?:was|were|proved|being) (?:ineffective|unsuccessful|not effective)\b|\b(?:did not|failed to) (?:help|improve|respond|work|relieve)\b/gi,
  },
  {
    value: 'none',
    ahead: false,
    needs: ['ack of', 'sufficient', 'adequate', 'poor', 'limited', 'bsence of', 'minimal', 'effic', 'ineffect'],
    pattern:
      /\b(?:because of|due to|owing to|for|given) (?:a |an |the |its )?(?:(?:lack of|insufficient|inadequate|poor|limited|absence of|minimal) (?:any |clinical |therapeutic |sufficient |disease )?(?:efficacy|response|effect|effectiveness|benefit|improvement|control)|inefficacy|ineffectiveness)\b/gi,
  },
  {
    value: 'none',
    ahead: true,
    needs: ['efractory', 'esponsive', 'esistant', 'id not', 'ailed to', 'response to', 'ailure of'],
    pattern:
      /\b(?:refractory|unresponsive|resistant) to|\b(?:did not|failed to) respond to|\b(?:no|poor|inadequate|insufficient|lack of) response to|\bfailure of/gi,
  },
  {
    value: 'improved',
    ahead: false,
    needs: ['benefit', 'improvement', 'response', 'success', 'relief', 'remission'],
    pattern: new RegExp(
      String.raw`\b(?:with|had|showed|achieved|obtained|produced|experienced) (?!no |little )${degree}(?:benefit|improvement|response|success|relief|remission)\b`,
      'gi',
    ),
  },
  {
    value: 'improved',
    ahead: false,
    needs: ['led to', 'leading to', 'resulted in', 'resulting in', 'followed by', 'brought'],
    pattern: new RegExp(
      String.raw`\b(?:led to|leading to|resulted in|resulting in|followed by|brought) ${degree}(?:improvement|resolution|remission|recovery|relief)\b`,
      'gi',
    ),
  },
  {
    value: 'improved',
    ahead: true,
    needs: ['esponded', 'response to', 'mprove'],
    pattern:
      /\b(?:responded (?:well |rapidly |dramatically |favou?rably |promptly )?to|(?:good|excellent|favou?rable|dramatic|rapid|partial|complete) response to|improve(?:d|ment) (?:with|on|under|after)(?! (?:the |its |his |her )?(?:discontinu|withdraw|cessation|stop|removal|removing|reduc|taper)))/gi,
  },
  {
    // "resolved within a day of starting X"
    value: 'improved',
    ahead: true,
    needs: ['proved', 'solved', 'sided', 'appeared', 'cleared', 'abated', 'healed', 'remitted', 'regressed'],
    pattern: new RegExp(
      String.raw`\b(?:improved|resolved|subsided|disappeared|cleared|abated|healed|remitted|regressed)\b[^.,;()]{0,40}\b(?:starting|initiating|beginning|commencing|introducing|administering|(?:initiation|start|beginning|introduction|institution|commencement|administration|addition) of|(?:treatment|therapy) with)\b`,
      'gi',
    ),
  },
  {
    value: 'improved',
    ahead: true,
    needs: ['free '],
    pattern: /\b(?:seizure|symptom|pain|relapse|attack|disease|transfusion)[-‐‑ ]free (?:on|with|under)\b/gi,
  },
  {
    value: 'none',
    ahead: true,
    needs: ['espite', 'n spite of'],
    pattern: new RegExp(
      String.raw`\b(?:persisted|continued|${still})\b[^.;()]{0,40}\b${despite}|\b${despite}(?=[^.;()]{3,160}\b(?:persisted|${still}|remained (?:febrile|ill|symptomatic|unchanged|refractory|unwell))\b)`,
      'gi',
    ),
  },
  {
    value: 'worsened',
    ahead: true,
    needs: ['espite', 'n spite of'],
    pattern: new RegExp(String.raw`\b${worse}\b[^.;()]{0,40}\b${despite}|\b${despite}(?=[^.;()]{3,160}\b${worse}\b)`, 'gi'),
  },
  {
    value: 'worsened',
    ahead: false,
    needs: ['worsening', 'deterioration', 'exacerbation', 'progression'],
    pattern: /\b(?:led to|resulted in|with) (?:a )?(?:further )?(?:worsening|deterioration|exacerbation|progression)\b/gi,
  },
  { value: 'relapse', ahead: false, needs: ['elaps', 'ecur', 'lare'], pattern: /\b(?:relapsed?|recurred|recurrence|flared?)\b/gi },
  {
    value: 'relapse',
    ahead: true,
    needs: ['elaps', 'ecur', 'lare'],
    pattern: /\b(?:relapsed?|recurred|recurrence|flared?)\b[^.;,]{0,20}\b(?:when|after|on|upon|during|as|following|while)\b/gi,
  },
]

/** "had not resolved", "would have improved". */
const denied = /\b(?:not|never|no|until|before|if|would|could|should|may|might)\b[^.;,]{0,20}$/i
/** "to prevent recurrence", "without relapse". */
const prevented = /\b(?:prevent\w{0,5}|avoid\w{0,3}|prophyla\w{0,6}|risk of|without|no|not|never)\b[^.;,]{0,20}$/i

/** How the patient fared with each medicine of a sentence: "but with no benefit", "refractory to X". */
export function responsesOf(mentions: readonly Mention[], text: string): Map<Mention, Response> {
  const found = new Map<Mention, Response>()
  if (!worthReading.test(text)) return found
  for (const { value, ahead, needs, pattern } of patterns) {
    if (!needs.some((part) => text.includes(part))) continue
    for (const match of text.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].length]
      if (ahead && value === 'improved' && denied.test(text.slice(Math.max(0, from - 30), from))) continue
      if (value === 'relapse' && prevented.test(text.slice(Math.max(0, from - 30), from))) continue
      const mention = ahead
        ? mentions.find((each) => each.from >= to && each.from - to <= 25 && !/[,;]/.test(text.slice(to, each.from)))
        : mentions.findLast((each) => each.to <= from && from - each.to <= (value === 'relapse' ? 60 : 80))
      if (
        !mention ||
        found.has(mention) ||
        (value === 'relapse' && !/\b(?:taper|withdraw|discontinu|stop|reduc)/i.test(text.slice(Math.max(0, mention.from - 40), to + 40)))
      )
        continue
      found.set(mention, { value, from, to })
    }
  }
  return found
}

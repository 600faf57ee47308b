import type { Tokens } from '../../../core/token.js'
import { words } from '../../../core/words.js'
import type { StretchAt } from '../bind/by-token.js'
import type { Phrase } from '../phrase.js'
import { phraseBefore, phraseFrom } from '../phrase.js'
import type { Mention } from '../name/recognise.js'

/** What a medicine was given for: "antibiotics were prescribed for pneumonia", "X to treat gout", "the seizures were controlled with X". */
export function indicationOf(mention: Mention, stretchAt: StretchAt, tokens: Tokens): Phrase | undefined {
  return behind(mention, stretchAt, tokens) ?? ahead(mention, stretchAt, tokens)
}

const telling = words('for treat prevent control manage relieve suppress against treated managed controlled')

/** Whether a sentence has a word that may tell what a medicine is for: "for", "treated". */
export function tellsOfPurpose({ keys }: Tokens): boolean {
  return keys.some((key) => telling.has(key))
}

const passed = words(
  'was were is are had has have been being given prescribed used started initiated treatment therapy prophylaxis prophylactically administered added also taken taking empirically orally commenced required as a an the infusion introduced indicated only applied recommended',
)
const purposes = words('treat prevent control manage relieve suppress')
const nouns = words('treatment management prevention control prophylaxis suppression relief')

function behind({ last }: Mention, stretchAt: StretchAt, tokens: Tokens): Phrase | undefined {
  const { keys } = tokens
  let i = last
  for (let guard = 0; guard < 9; guard++) {
    const key = keys[i] ?? '.'
    if (key === 'to' && purposes.has(keys[i + 1] ?? '')) return disorder(phraseFrom(i + 2, stretchAt, tokens), tokens)
    if (key === 'against') return keys[i - 1] === 'prophylaxis' ? disorder(phraseFrom(i + 1, stretchAt, tokens), tokens) : undefined
    if (key === 'for') {
      const noun = keys[i + 1] === 'the' ? i + 2 : i + 1
      const at = nouns.has(keys[noun] ?? '') && keys[noun + 1] === 'of' ? noun + 2 : i + 1
      return stretchAt(i + 1) ? undefined : disorder(phraseFrom(at, stretchAt, tokens), tokens)
    }
    const stretch = stretchAt(i)
    if (stretch && !stretch.named) i = stretch.last
    else if (passed.has(key)) i++
    else return undefined
  }
  return undefined
}

const leadIns = words('a an the of with course courses dose doses trial combination')

/** "treated for Y with X", "Y was treated with X". */
function ahead({ first }: Mention, stretchAt: StretchAt, tokens: Tokens): Phrase | undefined {
  const { keys } = tokens
  let i = first - 1
  for (let guard = 0; guard < 5 && i > 0; guard++) {
    const stretch = stretchAt(i)
    if (stretch && !stretch.named) i = stretch.first - 1
    else if (keys[i] !== 'with' && leadIns.has(keys[i] ?? '')) i--
    else break
  }
  if (keys[i] !== 'with' || i < 2) return undefined
  if (handled.test(keys[i - 1] ?? '')) {
    let at = i - 1
    while (
      at > 0 &&
      /^(?:was|were|is|are|been|has|had|have|being|successfully|well|initially|partially|adequately|then|also|subsequently|[a-z]{3,}ly)$/.test(
        keys[at - 1] ?? '',
      )
    )
      at--
    return at === i - 1 ? undefined : disorder(phraseBefore(at, stretchAt, tokens), tokens)
  }
  const phrase = phraseBefore(i, stretchAt, tokens)
  return phrase && keys[phrase.first - 1] === 'for' && handled.test(keys[phrase.first - 2] ?? '') ? disorder(phrase, tokens) : undefined
}

const handled = /^(?:treated|managed|controlled)$/

const noDisorder =
  /^(?:patients?|man|woman|boy|girl|child|children|infants?|baby|babies|neonates?|newborn|adults?|individuals?|persons?|people|he|she|they|it|who|mother|father|brother|sister|family|case|cases|subject|subjects|eye|eyes|animals?|mice|rats?|cells?|reference|comparison|participation|inclusion|same|ongoing|comfort|ease|example|instance|women|men|twins?|proband|victim|volunteers?|purpose|purposes|reasons?|induction|maintenance|administration|infusion|therapy|treatment|regimen|total|correction|maximum|minimum|count|counts)$/

function disorder(phrase: Phrase | undefined, { keys }: Tokens): Phrase | undefined {
  if (!phrase) return undefined
  for (let i = phrase.first; i < phrase.last; i++) if (noDisorder.test(keys[i] ?? '')) return undefined
  return /^[a-z]{3,}/.test(keys[phrase.last - 1] ?? '') ? phrase : undefined
}

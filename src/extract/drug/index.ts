import type { Warn } from '../../core/diagnostic.js'
import type { Document, Sentence } from '../../core/document.js'
import type { Prose } from '../../core/prose.js'
import type { Tokens } from '../../core/token.js'
import type { Found } from '../../schema/extraction.js'
import type { Extractor } from '../extractor.js'
import { adverseEffectOf, tellsOfHarm } from './effect/adverse.js'
import { attach } from './bind/attach.js'
import type { Stretch } from './effect/response.js'
import { responsesOf } from './effect/response.js'
import type { MedicineEvent } from './event/event.js'
import { eventOf } from './event/event.js'
import { stretchesByToken } from './bind/by-token.js'
import type { FoundDrug } from './finding.js'
import { drugOf } from './finding.js'
import { forms } from './attribute/form.js'
import { frequencies } from './attribute/frequency.js'
import { indicationOf, tellsOfPurpose } from './effect/indication.js'
import { medicines } from './name/lexicon.js'
import { mentionsOf } from './name/mention.js'
import { novelNames } from './name/novel.js'
import type { ShortForms } from './name/recognise.js'
import { shortForms } from './name/recognise.js'
import { overdoseOf } from './event/overdose.js'
import { routes } from './attribute/route.js'
import { attributesOf } from './attribute/scan.js'
import { furtherEvents, sharedEvent } from './event/sequence.js'
import { spread } from './bind/spread.js'
import { isDone, refusalOf } from './event/not-given.js'
import { medicinesOf } from './table.js'

/** Medicines with dose, route, frequency, duration, and what was done with them. */
export const drug: Extractor = {
  kind: 'drug',
  lists: [medicines, routes, frequencies, forms],
  extract(document, warn) {
    const short = shortForms(document.abbreviations, novelNames(document.sentences))
    const findings: Found[] = []
    for (const sentence of document.sentences) {
      if (isNarrative(document, sentence)) findings.push(...read(document, sentence.prose, sentence.tokens, short, warn))
    }
    for (const table of document.tables) {
      if (silent.has(table.section.kind)) continue
      for (const described of medicinesOf(table, short)) findings.push(drugOf(described, document.source.text, warn))
    }
    return { findings }
  },
}

const silent: ReadonlySet<string> = new Set([
  'title',
  'metadata',
  'keywords',
  'references',
  'abbreviations',
  'funding',
  'conflicts',
  'contributions',
  'acknowledgements',
  'data-availability',
  'ethics',
  'consent',
])

function isNarrative(document: Document, { section, passage }: Sentence): boolean {
  const kind = document.passages[passage]?.kind
  return !silent.has(section.kind) && kind !== 'heading' && kind !== 'caption'
}

function read(document: Document, prose: Prose, tokens: Tokens, short: ShortForms, warn: Warn): FoundDrug[] {
  const mentions = mentionsOf(tokens, prose.text, short)
  if (mentions.length === 0) return []
  const attributes = attributesOf(tokens, prose.text, mentions)
  const at = stretchesByToken(mentions, attributes)
  const responses = responsesOf(mentions, prose.text)
  const attached = attach(mentions, attributes, tokens)
  const events: (MedicineEvent | undefined)[] = []
  for (const [i, { mention, attributes: own }] of attached.entries()) {
    const before = mentions[i - 1]
    const event = mention.tested ? undefined : (eventOf(mention, at, tokens) ?? overdoseOf(mention, own, tokens))
    events.push(event ?? (before && !mention.tested ? sharedEvent(before, events[i - 1], mention, at, tokens) : undefined))
  }
  const [harm, purpose] = [tellsOfHarm(tokens), tellsOfPurpose(tokens)]
  const said = spread(
    attached.map(({ mention, attributes: own }, i) => {
      const event = events[i]
      const response = mention.tested ? undefined : responses.get(mention)
      const indication = purpose ? indicationOf(mention, at, tokens) : undefined
      const adverseEffect = adverseEffectOf(mention, at, tokens, event, harm)
      return {
        mention,
        attributes: own,
        ...(event && { event }),
        ...(response && { response }),
        ...(indication && { indication }),
        ...(adverseEffect && { adverseEffect }),
      }
    }),
    at,
    tokens,
  )
  const place = ({ first, last }: { readonly first: number; readonly last: number }): Stretch => ({
    from: tokens.froms[first] ?? 0,
    to: tokens.tos[last - 1] ?? 0,
  })
  return said.map(({ attributes: own, event, ...told }) => {
    const refusal = refusalOf(told.mention, at, tokens)
    return drugOf(
      {
        ...told,
        prose,
        attributes: own.map((attribute) => ({ attribute, prose })),
        ...(refusal && { notGiven: { reason: refusal.reason, ...place(refusal) } }),
        ...(event && { event: { type: event.type, ...place(event) } }),
        done: isDone(told.mention, event, tokens),
        furtherEvents: furtherEvents(told.mention, event, at, tokens).map((further) => ({ type: further.type, ...place(further) })),
      },
      document.source.text,
      warn,
    )
  })
}

import { refusalList } from '../../../core/rule/rule.js'
import { words } from '../../../core/words.js'
import type { LinkRole } from '../../../core/link-word.js'
import { hasRole } from '../../../core/link-word.js'
import type { Item } from '../item.js'
import { isAt } from '../item-row.js'
import type { Way } from './behind.js'
import { leadsToName } from './before.js'
import { listWords } from '../value/glue.js'
import { clauseEnds, findingVerbs, predicateWords } from './said-word.js'
import { verdictOf } from './verdict.js'

const item = ({ row, here }: Way): Item | undefined => row.items[here]
const isMark = (way: Way, mark: string): boolean => way.row.keys[way.here] === mark
const isNext = ({ row, here }: Way, of: ReadonlySet<string>): boolean => isAt(row, here + 1, of)

const persons = words('her his their she he we there a an they no')
const resumptions = words('all both these which')
const courseWords = words('to from by again further after following over during until')
/** What may follow a word that is a verdict and no adjective. */
const ties: readonly LinkRole[] = ['preposition', 'list', 'clause', 'relative', 'time', 'copula', 'auxiliary', 'manner', 'report']
const wholes = words('all both each')
const openers = words('and or nor with a an the ,')

/** What ends the search for a verdict behind a name. */
export const walls = refusalList<Way>(
  {
    name: 'wall/number',
    when: (way) => item(way)?.kind === 'quantity',
    finds: ['Lipase in ⟦3⟧ of her relatives was elevated.'],
    leaves: ['Lipase in her relatives was elevated.'],
  },
  {
    name: 'wall/other-name',
    when: (way) => {
      const met = item(way)
      return met?.kind === 'analyte' && (way.verb || met.implied !== undefined)
    },
    finds: ['Lipase was measured ⟦amylase⟧ was elevated.'],
    leaves: ['Lipase and amylase were elevated.'],
  },
  {
    name: 'wall/clause',
    when: (way) =>
      (isMark(way, ';') && !isNext(way, resumptions)) || isMark(way, '→') || isMark(way, '.') || (way.verb && isMark(way, ',')),
    finds: ['Lipase was measured⟦,⟧ elevated pressure was the concern.'],
    leaves: ['Lipase and amylase were measured; all were elevated.'],
  },
  {
    // "Besides an elevated CRP, her blood results were normal".
    name: 'wall/new-subject',
    when: (way) => isMark(way, ',') && isNext(way, persons),
    finds: ['After a look at the lipase⟦,⟧ her abdomen was normal.'],
    leaves: ['Lipase, amylase and trypsin were normal.'],
  },
  {
    name: 'wall/thought',
    when: ({ row, here }) => isAt(row, here, clauseEnds) && !(row.keys[here - 1] === 'of' && isAt(row, here - 2, wholes)),
    finds: ['Lipase fell ⟦while⟧ amylase was normal.'],
    leaves: ['Lipase and amylase were normal.'],
  },
  {
    name: 'wall/beside',
    when: (way) => way.verb && isMark(way, 'with'),
    finds: ['Lipase was rechecked ⟦with⟧ a normal meal.'],
    leaves: ['Lipase with amylase was normal.'],
  },
  {
    name: 'wall/unknown-words',
    when: ({ unknown, strangers, joined, name }) => unknown > (name.analyte.class === 'weak' && !joined ? 1 : 4) || strangers > 6,
    finds: ['Dengue care ⟦visits⟧ were positive encounters.'],
    leaves: ['Dengue tests were positive.', 'Lipase on the third day was normal.'],
  },
  {
    name: 'wall/other-cue',
    when: (way) => {
      const met = item(way)
      return met?.kind === 'cue' && verdictOf(met) === undefined
    },
    finds: ['Lipase and ⟦heart rate⟧ were normal.'],
    leaves: ['Lipase and amylase were normal.'],
  },
  {
    // "HIV owing to its dosing, high levels of": without a verb a word behind another clause is no result.
    name: 'wall/other-clause',
    when: (way) => item(way)?.kind === 'cue' && !way.verb && (way.left || way.strangers > 1),
    finds: ['Lipase, after an early feed, ⟦normal⟧ in the morning.'],
    leaves: ['Lipase, amylase, trypsin normal.'],
  },
  {
    name: 'wall/course',
    when: (way) => {
      const met = item(way)
      return met?.kind === 'cue' && !way.verb && met.changes === true && (isNext(way, courseWords) || isAdverb(way.row.keys[way.here + 1]))
    },
    finds: ['The platelet count ⟦increased⟧ slowly.'],
    leaves: ['The platelet count, low at first, was increased.'],
  },
  {
    // "presence of", "elevation in": what follows is meant.
    name: 'wall/opens',
    when: (way) => {
      const met = item(way)
      return met?.kind === 'cue' && /\s(?:of|in)$/.test(way.row.text.slice(met.from, met.to))
    },
    finds: ['Arginine and citrulline were given for the ⟦presence of⟧ vomiting.'],
    leaves: ['Arginine and citrulline were present.'],
  },
  {
    name: 'wall/of-the-next',
    when: (way) => {
      const { row, here, verb, unknown } = way
      if (item(way)?.kind !== 'cue' || verb || !leadsToName(row, here)) return false
      return isAt(row, here - 1, openers) || isAt(row, here - 1, findingVerbs) || row.items[here - 1]?.kind === 'cue' || unknown > 1
    },
    finds: ['Lipase and ⟦elevated⟧ amylase levels were discussed.'],
    leaves: ['Lipase elevated, amylase elevated.'],
  },
  {
    // "Lymph node biopsy showed abnormal follicles", "cultures and no increased prevalence": an adjective of another noun.
    name: 'wall/of-a-noun',
    when: ({ row, here, verb, ...way }) => {
      const next = row.items[here + 1]
      if (item({ row, here, verb, ...way })?.kind !== 'cue' || verb || next?.kind !== 'word') return false
      if (predicateWords.has(next.key) || listWords.has(next.key) || hasRole(next.key, ...ties)) return false
      return isAt(row, here - 1, openers) || isAt(row, here - 1, findingVerbs)
    },
    finds: ['Cytology and lymphocytes showed ⟦abnormal⟧ shapes.'],
    leaves: ['Lipase showed normal results.', 'Lipase showed normal in the morning.'],
  },
)

/** "slowly", but not "daily". */
function isAdverb(key: string | undefined): boolean {
  return key !== undefined && /..ly$/.test(key)
}

import data from './link-words.json' with { type: 'json' }

/** What a word does between names, values and clauses; `link-words.json` gives each word its roles. */
export const linkRoles = [
  /** "was" */
  'copula',
  /** "had", "could" */
  'auxiliary',
  /** "remained": it is as it was */
  'state',
  /** "showed", "measured": somebody found it */
  'report',
  /** "fell", "recovered": with a direction where it has one */
  'motion',
  /** "ranging", "between" */
  'range',
  /** "of", "during" */
  'preposition',
  /** "the", "each" */
  'determiner',
  /** "his" */
  'possessive',
  /** "she" */
  'pronoun',
  /** "which" */
  'relative',
  /** "and", "nor": joins the members of a list */
  'list',
  /** "although": begins a clause of its own */
  'clause',
  /** "versus" */
  'comparison',
  /** "slightly" */
  'degree',
  /** "approximately" */
  'approximation',
  /** "gradually": how something moved */
  'manner',
  /** "thereafter" */
  'time',
  /** "weeks" */
  'time-unit',
  /** "admission": what a time is told by */
  'occasion',
  /** "peak" */
  'extreme',
  /** "denied" */
  'negation',
] as const

export type LinkRole = (typeof linkRoles)[number]

/** Where a movement goes: "back" is to what is normal. */
export const directions = ['up', 'down', 'back', 'better', 'worse'] as const

export type Direction = (typeof directions)[number]

const bitOf: ReadonlyMap<string, number> = new Map(linkRoles.map((role, i) => [role, 1 << i]))

interface LinkWord {
  readonly id: string
  readonly roles: readonly string[]
  readonly direction?: string
}

const entries: readonly LinkWord[] = data.entries
const bits: ReadonlyMap<string, number> = new Map(entries.map(({ id, roles }) => [id, bitsOf(roles)]))

/** Whether a word, as lexicons see it, has one of the roles: `hasRole('fell', 'copula', 'motion')`. */
export function hasRole(key: string, ...roles: readonly LinkRole[]): boolean {
  const own = bits.get(key)
  return own !== undefined && (own & bitsOf(roles)) !== 0
}

/** All words that have one of the roles, to look up or to begin a rule with: `linkWords('copula', 'motion')` holds "was" and "fell". */
export function linkWords(...roles: readonly LinkRole[]): ReadonlySet<string> {
  const wanted = bitsOf(roles)
  return new Set(entries.flatMap(({ id }) => (((bits.get(id) ?? 0) & wanted) === 0 ? [] : [id])))
}

const directionById: ReadonlyMap<string, Direction> = new Map(
  entries.flatMap(({ id, direction }) => (isDirection(direction) ? [[id, direction]] : [])),
)

/** Where a word of movement goes: `directionOf('plummeted')` is "down"; undefined for "ranged". */
export function directionOf(key: string): Direction | undefined {
  return directionById.get(key)
}

/** The words of movement that go one of these ways: `movements('up')` holds "rose". */
export function movements(...ways: readonly Direction[]): ReadonlySet<string> {
  return new Set([...directionById].flatMap(([id, direction]) => (ways.includes(direction) ? [id] : [])))
}

function bitsOf(roles: readonly string[]): number {
  let all = 0
  for (const role of roles) all |= bitOf.get(role) ?? 0
  return all
}

function isDirection(text: string | undefined): text is Direction {
  return directions.some((direction) => direction === text)
}

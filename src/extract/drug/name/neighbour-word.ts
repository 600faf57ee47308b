import data from './neighbour-words.json' with { type: 'json' }

/** What a word beside a name says of it. */
export type NeighbourRole =
  | 'given-before'
  | 'given-after'
  | 'given-verb'
  | 'auxiliary'
  | 'finding-before'
  | 'finding-after'
  | 'of-level'
  | 'of-germ'
  | 'of-fate'
  | 'of-test'
  | 'level'
  | 'level-qualifier'
  | 'route'
  | 'between'
  | 'stop'

const roles: ReadonlyMap<string, ReadonlySet<string>> = new Map(data.entries.map(({ id, roles: own }) => [id, new Set<string>(own)]))

/** Whether a word has a role beside a name: "infusion" tells that it is given. */
export function neighbours(key: string | undefined, role: NeighbourRole): boolean {
  return roles.get(key ?? '')?.has(role) ?? false
}

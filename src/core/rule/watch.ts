import type { Tokens } from '../token.js'
import type { Reach, Row } from './row.js'
import { offsetsOf } from './row.js'

/** What a rule did: it read something at a place, decided about what stands there, or refused it. Offsets are in the prose of the tokens. */
export interface RuleEvent {
  readonly rule: string
  readonly outcome: 'read' | 'decided' | 'refused'
  readonly tokens: Tokens
  readonly from: number
  readonly to: number
}

/** Somebody who looks on while a report is read: the command `extract --explain`, and the tests of rules. */
export interface Watcher {
  /** Rules that are left out, by their names. */
  readonly off?: ReadonlySet<string>
  /** Is told of each rule that read, decided or refused. */
  readonly saw?: (event: RuleEvent) => void
  /** Is told of the items that an extractor made of a text. */
  readonly sawItems?: (kind: string, row: Row) => void
}

let watcher: Watcher | undefined

/** Runs something under the eyes of a watcher; nobody watches else, and reading costs nothing more. */
export function watching<T>(by: Watcher, run: () => T): T {
  const before = watcher
  watcher = by
  try {
    return run()
  } finally {
    watcher = before
  }
}

/** Whether a rule is left out. */
export function isOff(rule: string): boolean {
  return watcher?.off?.has(rule) ?? false
}

/** Tells the watcher, where there is one, what a rule did at a place of a row. */
export function tell(rule: string, outcome: RuleEvent['outcome'], row: Row, reach: Reach): void {
  if (watcher?.saw === undefined) return
  const tokens = row.tokens ?? (isTokens(row) ? row : undefined)
  if (tokens) watcher.saw({ rule, outcome, tokens, ...offsetsOf(row, reach) })
}

/** Tells the watcher what items a text was made of; a row that is made for him alone is only made where there is one. */
export function tellItems(kind: string, row: Row | (() => Row)): void {
  if (watcher?.sawItems) watcher.sawItems(kind, typeof row === 'function' ? row() : row)
}

function isTokens(row: Row): row is Tokens {
  return 'gaps' in row
}

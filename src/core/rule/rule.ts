import type { Parts, Pattern } from './pattern.js'
import { isNumeral, no, numerals } from './pattern.js'
import type { Reach, Row } from './row.js'
import { isOff, tell } from './watch.js'

/** What every rule brings with it: its name and the sentences that it was made for. A test runs them, and fails where the rule makes no difference to any. */
export interface Named {
  /** `<what it reads>/<what it recognises>`: "range/in-bracket". */
  readonly name: string
  /** Texts in which it fires, at the places in ⟦ ⟧: "Sodium 128 [⟦135 to 145⟧] mmol/L." */
  readonly finds: readonly [string, ...string[]]
  /** Texts much like them in which it must not fire, or not at the places in ⟦ ⟧. */
  readonly leaves: readonly [string, ...string[]]
}

/** Makes a value of what its pattern takes. */
export interface Rule<R extends Row, C, V> extends Named {
  readonly where?: (context: C) => boolean
  readonly pattern: Pattern<R>
  readonly read: (match: Match<R>, context: C) => V | undefined
}

/** Says that a candidate is none. */
export interface Refusal<C> extends Named {
  readonly when: (context: C) => boolean
}

/** Decides by what is known of a candidate: a row of a table of bindings. */
export interface Choice<C, V> extends Named {
  readonly choose: (context: C) => V | undefined
}

/** Where a pattern fitted. */
export interface Match<R extends Row> extends Reach {
  readonly row: R
  readonly parts: Parts
}

/** A value, where it was read, and by which rule. */
export interface Applied<V> extends Reach {
  readonly rule: string
  readonly value: V
}

/** An ordered list of rules: the first that reads something wins. */
export interface RuleList<R extends Row, C, V> {
  readonly list: readonly Rule<R, C, V>[]
  /** The keys with which any of them can begin; undefined where that is not known of one. */
  readonly starts?: ReadonlySet<string>
  readonly at: (row: R, at: number, context: C) => Applied<V> | undefined
}

/** Rules in the order in which they are tried; a rule costs nothing where the key at the place is none of those it can begin with. */
export function ruleList<R extends Row, C, V>(...list: readonly Rule<R, C, V>[]): RuleList<R, C, V> {
  const always = list.filter(({ pattern }) => !pattern.starts || pattern.empty)
  const byKey = new Map<string, readonly Rule<R, C, V>[]>()
  const startingWith = (...keys: readonly string[]): readonly Rule<R, C, V>[] =>
    list.filter((rule) => always.includes(rule) || keys.some((key) => rule.pattern.starts?.has(key)))
  for (const key of new Set(list.flatMap(({ pattern }) => [...(pattern.starts ?? [])])))
    byKey.set(key, isNumeral(key) ? startingWith(key, numerals) : startingWith(key))
  const numeric = byKey.get(numerals) ?? always
  return {
    list,
    ...(always.length === 0 && { starts: new Set(byKey.keys()) }),
    at: (row, at, context) => {
      const key = row.keys[at] ?? ''
      for (const rule of byKey.get(key) ?? (isNumeral(key) ? numeric : always)) {
        const applied = apply(rule, row, at, context)
        if (applied) return applied
      }
      return undefined
    },
  }
}

/** A map that nobody holds: most tries fit nowhere, and need none of their own. */
let spare: Map<string, Reach> | undefined

function apply<R extends Row, C, V>(rule: Rule<R, C, V>, row: R, at: number, context: C): Applied<V> | undefined {
  if (isOff(rule.name) || (rule.where && !rule.where(context))) return undefined
  const parts = spare ?? new Map<string, Reach>()
  spare = undefined
  const last = rule.pattern.match(row, at, parts)
  if (last === no) {
    if (parts.size > 0) parts.clear()
    spare = parts
    return undefined
  }
  const value = rule.read({ row, first: at, last, parts }, context)
  if (value === undefined) return undefined
  tell(rule.name, 'read', row, { first: at, last })
  return { rule: rule.name, value, first: at, last }
}

/** An ordered list of refusals. */
export interface RefusalList<C> {
  readonly list: readonly Refusal<C>[]
  /** The name of the first that refuses a candidate; `reach` is where the candidate stands. */
  readonly by: (context: C, row: Row, reach: Reach) => string | undefined
}

/** Refusals in the order in which they are asked. */
export function refusalList<C>(...list: readonly Refusal<C>[]): RefusalList<C> {
  return {
    list,
    by: (context, row, reach) => {
      for (const { name, when } of list) {
        if (isOff(name) || !when(context)) continue
        tell(name, 'refused', row, reach)
        return name
      }
      return undefined
    },
  }
}

/** An ordered list of choices. */
export interface ChoiceList<C, V> {
  readonly list: readonly Choice<C, V>[]
  /** What the first that decides says; `reach` is where the candidate stands. */
  readonly of: (context: C, row: Row, reach: Reach) => { readonly rule: string; readonly value: V } | undefined
}

/** Choices in the order in which they are asked. */
export function choiceList<C, V>(...list: readonly Choice<C, V>[]): ChoiceList<C, V> {
  return {
    list,
    of: (context, row, reach) => {
      for (const { name, choose } of list) {
        const value = isOff(name) ? undefined : choose(context)
        if (value === undefined) continue
        tell(name, 'decided', row, reach)
        return { rule: name, value }
      }
      return undefined
    },
  }
}

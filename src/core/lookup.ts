/** A table that words of a text are looked up in: a report that says "constructor" or "__proto__" finds nothing that every object has. */
export function lookup<T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  const table: Record<string, T> = { ...entries }
  Object.setPrototypeOf(table, null)
  return table
}

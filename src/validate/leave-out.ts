import type { ErrorObject } from 'ajv/dist/2020.js'

/** Something that a record may not hold and that was taken out of it: `{ path: '/findings/lab/3', reason: 'must be string', … }`. */
export interface LeftOut {
  readonly path: string
  readonly reason: string
  /** Where it was read, where it says so. */
  readonly place?: { readonly start: number; readonly end: number }
}

type Step = string

/**
 * Takes what errors speak of out of a record, and whatever points at it: of a list the element that has evidence of its own (a finding, a
 * reference), otherwise the thing itself. Undefined where an error is of the record as a whole.
 */
export function leaveOut(record: object, errors: readonly ErrorObject[]): LeftOut[] | undefined {
  const targets = new Map<string, { readonly steps: readonly Step[]; readonly reason: string }>()
  for (const error of errors) {
    const steps = targetOf(record, error)
    if (steps.length === 0) return undefined
    const path = `/${steps.join('/')}`
    if (!targets.has(path)) targets.set(path, { steps, reason: `${error.instancePath} ${error.message ?? 'is not valid'}` })
  }
  // From the last element of a list to the first, so that places hold.
  const ordered = [...targets].sort(([, a], [, b]) => later(a.steps, b.steps))
  const gone = new Set<string>()
  const left = ordered.map(([path, { steps, reason }]): LeftOut => {
    const removed = remove(record, steps)
    idsIn(removed, gone)
    const place = placeOf(removed)
    return { path, reason, ...(place && { place }) }
  })
  if (gone.size > 0) forget(record, gone)
  return left.reverse()
}

function later(a: readonly Step[], b: readonly Step[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [one, other] = [a[i] ?? '', b[i] ?? '']
    if (one !== other) return Number(other) - Number(one) || (one < other ? 1 : -1)
  }
  return b.length - a.length
}

function targetOf(record: object, { instancePath, params }: ErrorObject): readonly Step[] {
  const steps = instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  let found: readonly Step[] | undefined
  let at: unknown = record
  for (const [i, step] of steps.entries()) {
    const inList = Array.isArray(at)
    at = fieldOf(at, step)
    if (inList && fieldOf(at, 'evidence') !== undefined) found = steps.slice(0, i + 1)
  }
  const extra: unknown = params.additionalProperty
  return found ?? (typeof extra === 'string' ? [...steps, extra] : steps)
}

function fieldOf(value: unknown, step: Step): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
  const field: unknown = Reflect.get(value, step)
  return field
}

function remove(record: object, steps: readonly Step[]): unknown {
  const last = steps.at(-1) ?? ''
  const parent = steps.slice(0, -1).reduce<unknown>(fieldOf, record)
  if (typeof parent !== 'object' || parent === null) return undefined
  const removed = fieldOf(parent, last)
  if (Array.isArray(parent)) parent.splice(Number(last), 1)
  else Reflect.deleteProperty(parent, last)
  return removed
}

function placeOf(value: unknown): LeftOut['place'] {
  const evidence = fieldOf(value, 'evidence') ?? value
  const [start, end] = [fieldOf(evidence, 'start'), fieldOf(evidence, 'end')]
  return Number.isInteger(start) && Number.isInteger(end) && Number(start) >= 0 && Number(start) < Number(end)
    ? { start: Number(start), end: Number(end) }
    : undefined
}

function idsIn(value: unknown, ids: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  const id = fieldOf(value, 'id')
  if (typeof id === 'string') ids.add(id)
  for (const inner of Object.values(value)) idsIn(inner, ids)
}

/** Takes out what names an id that is gone; whether that left a list of ids empty, so that its owner says nothing any more. */
function forget(value: object, gone: ReadonlySet<string>): boolean {
  let emptied = false
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'string') {
      if (key !== 'id' && gone.has(inner)) Reflect.deleteProperty(value, key)
    } else if (Array.isArray(inner)) {
      const kept = inner.filter((one: unknown) => (typeof one === 'string' ? !gone.has(one) : !isObject(one) || !forget(one, gone)))
      if (kept.length === 0 && inner.some((one) => typeof one === 'string')) emptied = true
      if (kept.length < inner.length) Reflect.set(value, key, kept)
    } else if (isObject(inner)) forget(inner, gone)
  }
  return emptied
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

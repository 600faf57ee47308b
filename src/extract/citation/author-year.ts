/** What a citation by name points at: "Bae et al., 2020a". */
export interface NameKey {
  readonly family: string
  readonly second?: string
  readonly year: string
  readonly suffix?: string
}

/** A citation by author and year in a text: where it stands and whom it names. */
export interface NamedCitation {
  readonly from: number
  readonly to: number
  readonly names: readonly NameKey[]
}

const yearPattern = /((?:1[89]|20)\d\d)([a-k])?(?![\p{L}\p{N}])/gu
const more = /^\s?(?:,|and|&)\s?(?:((?:1[89]|20)\d\d)([a-k])?|([a-k]))(?![\p{L}\p{N}])/u
const particle = String.raw`(?:(?:d[aeiu]|de[lnr]|di|le|la|v[ao]n|von|te[nr]|el|al)\s){0,3}`
const family = String.raw`${particle}\p{Lu}[\p{L}’'‐-]{1,30}(?:\s(?:Jr|Sr)\.?)?`
/** "Roe", "Roe et al.", "Roe and Doe", "Roe, Doe & Poe" before "(2020)". */
const narrative = new RegExp(
  String.raw`(?:^|[\s(\[“"])(?<names>${family}(?:(?:,\s${family}){0,4},?\s(?:and|&)\s${family}(?:\s(?:et\sal\.?|and\s(?:colleagues|co-?workers)))?|,?\s(?:et\sal\.?,?|and\s(?:colleagues|co-?workers|associates)))?(?:['’]s)?)[\s,]{0,2}$`,
  'u',
)
const lead =
  /^(?:(?:and|see|also|e\.g\.|i\.e\.|cf\.|for (?:review|example|a review)|reviewed (?:in|by)|as (?:described|reported|reviewed) (?:by|in)|according to|from|by|in|data from|adapted from|compare)[\s,:]{1,3})+/i

/** All citations by name and year ("(Desmond and Watson, 1986; Bae et al., 2020a,b)", "Roe et al. (2012)"). */
export function namedCitations(text: string): readonly NamedCitation[] {
  if (!/(?:1[89]|20)\d\d/.test(text)) return []
  const found: NamedCitation[] = []
  let done = 0
  yearPattern.lastIndex = 0
  for (let match = yearPattern.exec(text); match; match = yearPattern.exec(text)) {
    const at = match.index
    let to = at + match[0].length
    if (at < done || /[\d.–-]/.test(text.charAt(at - 1))) continue
    const years = [keyYear(match[1], match[2])]
    for (let next = more.exec(text.slice(to, to + 12)); next; next = more.exec(text.slice(to, to + 12))) {
      years.push(next[1] === undefined ? keyYear(match[1], next[3]) : keyYear(next[1], next[2]))
      to += next[0].length
    }
    const named = bracketed(text, at, to, done) ?? narrated(text, at)
    if (!named) continue
    found.push({ from: named.from, to, names: years.map((year) => ({ ...named.key, ...year })) })
    done = to
  }
  return found
}

const keyYear = (year = '', suffix?: string): { readonly year: string; readonly suffix?: string } =>
  suffix === undefined ? { year } : { year, suffix }

interface Named {
  readonly from: number
  readonly key: Pick<NameKey, 'family' | 'second'>
}

/** The name before the year within brackets: everything back to the bracket, the semicolon, or the citation before. */
function bracketed(text: string, at: number, to: number, done: number): Named | undefined {
  if (!/^\s?[;,)\]:]|^$|^,?\sp/.test(text.slice(to))) return undefined
  let depth = 0
  let from = -1
  for (let i = at - 1; i >= Math.max(0, at - 180); i--) {
    const sign = text.charAt(i)
    if (sign === ')' || sign === ']') depth++
    else if (sign === '(' || sign === '[') {
      if (depth === 0) {
        from = i + 1
        break
      }
      depth--
    } else if (sign === ';' && depth === 0) {
      from = i + 1
      break
    }
    if (i < done && depth === 0) {
      from = done
      break
    }
  }
  if (from < 0) return undefined
  while (from < at && /[\s,;]/.test(text.charAt(from))) from++
  from += lead.exec(text.slice(from, at))?.[0].length ?? 0
  const name = text.slice(from, at).replace(/[\s,(]+$/, '')
  const key = keyOf(name)
  return key && { from, key }
}

/** The name in running text before "(2020)". */
function narrated(text: string, at: number): Named | undefined {
  if (!/[(\[]\s?$/.test(text.slice(Math.max(0, at - 2), at))) return undefined
  const before = text.slice(Math.max(0, at - 120), at).replace(/\s?[(\[]\s?$/, '')
  const match = narrative.exec(before)
  const names = match?.groups?.names
  if (!match || names === undefined) return undefined
  const from = at - (text.slice(Math.max(0, at - 120), at).length - match.index - match[0].indexOf(names))
  const key = keyOf(names)
  return key && { from, key }
}

const person = new RegExp(`^${particle}\\p{Lu}[\\p{L}’'‐-]{1,30}$`, 'u')

function keyOf(name: string): Named['key'] | undefined {
  const trimmed = name.replace(/['’]s$/, '').replace(/,?\s(?:et\sal\.?,?|and\s(?:colleagues|co-?workers|associates|others))$/u, '')
  if (!/^(?:(?:d[aeiu]|de[lnr]|le|la|v[ao]n|te[nr]|el|al)\s){0,3}\p{Lu}/u.test(trimmed) || trimmed.length > 170) return undefined
  const pair = /^([^,&]{2,60}?),?\s(?:and|&)\s([^,&]{2,60})$/u.exec(trimmed)
  // "Food and Drug Administration": a body has "and" in its name, which the references decide.
  return pair?.[1] !== undefined && pair[2] !== undefined && person.test(pair[2])
    ? { family: pair[1], second: pair[2] }
    : { family: trimmed }
}

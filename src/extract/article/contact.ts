import { foldKey } from '../../core/token.js'
import type { Article } from '../../schema/article.js'
import type { Named } from './author.js'
import type { Front } from './place.js'

const email = /[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,5}/gi
const orcid = /\b\d{4}-\d{4}-\d{4}-\d{3}[\dX]\b/g

type Author = Article['authors'][number]

/** Gives authors the e-mail addresses and ORCIDs that the front matter names with them. */
export function withContacts(authors: readonly Author[], named: readonly Named[], front: Front): Author[] {
  const emails = new Map<number, string>()
  const orcids = new Map<number, string>()
  for (const { prose } of front.all) {
    const { text } = prose
    if (text.length > 6000) continue
    if (text.includes('@'))
      for (const match of text.matchAll(email)) {
        const owner = ownerOf(text, match.index, match[0], named)
        if (owner >= 0 && !emails.has(owner)) emails.set(owner, match[0].replace(/[.-]+$/, ''))
      }
    for (const match of text.matchAll(orcid)) {
      const owner = beside(text, match.index, match[0].length, named)
      if (owner >= 0 && !orcids.has(owner)) orcids.set(owner, match[0])
    }
  }
  return authors.map((author, i) => {
    const { evidence, ...rest } = author
    const [mail, id] = [emails.get(i), orcids.get(i)]
    return { ...rest, ...(mail !== undefined && { email: mail }), ...(id !== undefined && { orcid: id }), evidence }
  })
}

/** "(A. ter Horst)" or "(M.L.)" after it, the name in its local part, the nearest name before it. */
function ownerOf(text: string, at: number, address: string, named: readonly Named[]): number {
  const after = /^\s?\(([^()]{2,60})\)/.exec(text.slice(at + address.length))?.[1]
  if (after !== undefined) {
    const initials = named.findIndex((author) => initialsOf(author).includes(letters(after)))
    if (initials >= 0) return initials
    const family = named.findIndex((author) => after.includes(author.family))
    if (family >= 0) return family
  }
  const local = letters(address.slice(0, address.indexOf('@')))
  const byInitial = named.findIndex(
    (author) =>
      letters(author.family).length > 2 &&
      [
        initials(author.given ?? '') + letters(author.family),
        (initials(author.given ?? '')[0] ?? '') + letters(author.family),
        letters(author.family) + initials(author.given ?? ''),
      ].includes(local),
  )
  if (byInitial >= 0) return byInitial
  const byName = named.findIndex(
    (author) =>
      letters(author.family).length > 3 &&
      author.family.split(/[\s-]/).some((part) => letters(part).length > 3 && local.includes(letters(part))),
  )
  return byName >= 0 ? byName : beside(text, at, 0, named)
}

/** The author whose name stands nearest before a place, or in brackets after it. */
function beside(text: string, at: number, length: number, named: readonly Named[]): number {
  const after = length > 0 ? (/^\s?\(([^()]{2,60})\)/.exec(text.slice(at + length))?.[1] ?? '') : ''
  const bracketed =
    after === '' ? -1 : named.findIndex((author) => after.includes(author.family) || initialsOf(author).includes(letters(after)))
  if (bracketed >= 0) return bracketed
  const before = text.slice(Math.max(0, at - 250), at)
  let best = -1
  let place = -1
  named.forEach((author, i) => {
    const found = before.lastIndexOf(author.family)
    if (found > place) {
      best = i
      place = found
    }
  })
  return best
}

function initialsOf({ given = '', family }: Named): string[] {
  const first = initials(given)
  return [first + initials(family), (first[0] ?? '') + initials(family)]
}

function initials(name: string): string {
  return name
    .split(/[\s.-]+/)
    .map((word) => letters(word)[0] ?? '')
    .join('')
}

function letters(text: string): string {
  return foldKey(text).replace(/[^a-z]/g, '')
}

const groupWord =
  /\b(?:groups?|consortium|consortia|study|trial|investigators?|committees?|societ(?:y|ies)|soci[ée]t[ée]|associations?|networks?|team|collaborat(?:ion|ive|ors)|project|organi[sz]ation|institutes?|cent(?:er|re)s?|department|ministry|agency|administration|council|federation|foundation|college|academy|university|universit[äée]t?|task force|panel|program(?:me)?|registry|bureau|office|commission|service|authority|bank|union|board|press|company|corporation|inc|ltd|gmbh|pharma(?:ceuticals?)?|laborator(?:y|ies)|hospital|survey|nations|forum|alliance|initiative)\b/i

const acronym = /\b(?:WHO|FDA|CDC|NIH|NICE|EMA|ICH|OECD)\b/

/** Whether words name a body rather than a person ("Writing Committee of the XY Study"). */
export const isGroup = (text: string): boolean => groupWord.test(text) || acronym.test(text)

/** Whether words are written as a name is, every longer one with a capital ("Nurses' Health Study", not "a cohort study"). */
export function isCapitalised(text: string): boolean {
  for (const word of text.split(/[\s/]+/))
    if (
      /^["“(]?\p{Ll}/u.test(word) &&
      !/^(?:of|and|the|for|in|on|de|la|le|et|der|des|du|und|für|to|with|van|von|behalf|from|y|del|di|study|group|groups|investigators|trial|collaborators|committee|consortium|team|network)$/.test(
        word,
      )
    )
      return false
  return true
}

const bodyFirst =
  /^(?:the\s)?(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]*\s){0,3}(?:committee|council|department|society|association|groups?|force|panel|cent(?:er|re)s?|institutes?|college|academy|board|office|agency|ministry|members|investigators|collaborators)\s(?:on|of|for|in|from)\s/i
const behalf = /^(?:for|on behalf|from|the)\s/i

/** Whether words are the name of a body as it stands in a list of authors, and not a title with such a word in it ("Gout Study Group"). */
export const isBodyName = (text: string): boolean =>
  behalf.test(text) ||
  bodyFirst.test(text) ||
  isGroup((text.endsWith(')') ? text.replace(/\s?\([^()]{1,40}\)$/, '') : text).split(' ').at(-1) ?? '')

/** Degrees and titles that follow or precede a name. */
const degree =
  /(?:^|[\s,])(?:(?:Dr|Prof|Professor|Mr|Mrs|Ms|Sir)\.?(?=\s)|(?:M\.?\s?D\.?|Ph\.?\s?D\.?|D\.?\s?Phil\.?|MB\s?Ch\s?B|MB\s?BCh(?:\sBAO)?|M\.?B\.?B\.?S\.?|MBBCh|BMBS|M\.?Sc\.?|B\.?Sc\.?|M\.?P\.?H\.?|R\.?N\.?|R\.?D\.?|D\.?O\.?|Pharm\.?\s?D\.?|M\.?S\.?|M\.?A\.?|B\.?A\.?|B\.?S\.?|MRCP|MRCS|FRCP(?:C|CH)?|FRCS|FRCPath|FACP|FACC|FACS|FRACP|MRCPCH|MRCPsych|DM|MCh|M\.?Med|DNB|DCH|MBA|LL\.?M\.?|Psy\.?D\.?|D\.?D\.?S\.?|D\.?M\.?D\.?|BPharm|MPharm|CRNA|NP|PA-C|FAAN|FCCP|EdD|DPT|OTR|DVM|Dr\.?\s?med\.?|JD|Ing)(?=$|[\s,;.\d^*†‡(]))(?:\s?\([A-Z][a-z]{1,8}\))?/g

const word = String.raw`[\p{Lu}][\p{L}\p{M}’'.-]{0,30}`
const particle = String.raw`(?:(?:van|von|vom|zu|zum|de|der|den|del|della|di|da|do|dos|das|du|la|le|las|los|el|al|bin|ibn|ter|ten|af|av|y|e|i|st|d’|d'|’t|'t)\s){0,3}`
const person = new RegExp(String.raw`^${particle}(?:d['’])?${word}(?:\s${particle}(?:d['’]|al-|el-)?${word}){0,5}$`, 'u')

/** A name without degrees and titles: "Ilaria Pagnini, MD, PhD" → "Ilaria Pagnini". */
export function withoutDegrees(text: string): string {
  let before = ''
  let name = ` ${text}`
  // Each pass frees the degree that stood behind another one.
  for (let pass = 0; pass < 5 && name !== before; pass++) {
    before = name
    name = name.replace(degree, ' ')
  }
  return name.replace(/\s+/g, ' ').replace(/^[\s,;]+|[\s,;]+$/g, '')
}

/** Whether a text can be one person's name: two to six capitalised words or initials, with particles. */
export function isPerson(text: string): boolean {
  return text.length < 80 && text.includes(' ') && person.test(text)
}

/** Whether a line lists authors: most of its pieces between commas are names once marks and degrees are off. */
export function listsPersons(text: string): boolean {
  if (text.length > 3000 || text.length < 5) return false
  const pieces = withoutDegrees(text.replace(/\([a-z\d,*\s]{1,8}\)|[\^\d*†‡§¶#]+|(?<=\p{Ll})\s[a-h](?=[\s,;]|$)/gu, ' ').replace(/\s+/g, ' '))
    .split(/\s*(?:[,;·]|\band\b|&|\s-\s)\s*/)
    .map((piece) => piece.replace(/(?<=\p{Ll}\p{Ll})[a-h]$/u, '').trim())
    .filter((piece) => piece.length > 1)
  if (pieces.length === 0) return false
  const names = pieces.filter(isPerson).length
  return pieces.length === 1 ? names === 1 && text.split(' ').length < 6 : names >= 2 && names * 10 >= pieces.length * 6
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`
const year = String.raw`((?:19|20)\d\d)`
const forms: readonly { readonly pattern: RegExp; readonly order: readonly ('y' | 'm' | 'd')[] }[] = [
  {
    pattern: new RegExp(String.raw`^(\d{1,2})(?:st|nd|rd|th)?(?:\sof)?[\s.-]{1,2}${month}[\s,.-]{1,3}${year}\b`, 'i'),
    order: ['d', 'm', 'y'],
  },
  { pattern: new RegExp(String.raw`^${month}[\s-](\d{1,2})(?:st|nd|rd|th)?,?[\s-]${year}\b`, 'i'), order: ['m', 'd', 'y'] },
  { pattern: new RegExp(String.raw`^${year}[\s-]${month}[\s-](\d{1,2})\b`, 'i'), order: ['y', 'm', 'd'] },
  { pattern: new RegExp(String.raw`^${year}[-./](\d{1,2})[-./](\d{1,2})\b`, 'i'), order: ['y', 'm', 'd'] },
  { pattern: new RegExp(String.raw`^(\d{1,2})\.\s?(\d{1,2})\.\s?${year}\b`, 'i'), order: ['d', 'm', 'y'] },
  { pattern: new RegExp(String.raw`^${month},?\s${year}\b`, 'i'), order: ['m', 'y'] },
  { pattern: new RegExp(String.raw`^${year}\s${month}(?!\s?\d)`, 'i'), order: ['y', 'm'] },
]

/** The date that a text begins with, only as exact as stated: "May 21, 2013" → 2013-05-21, "12/05/2013" is not told apart and left out. */
export function dateAt(text: string): { readonly iso: string; readonly length: number } | undefined {
  for (const { pattern, order } of forms) {
    const match = pattern.exec(text)
    if (!match) continue
    const parts = { y: '', m: '', d: '' }
    order.forEach((part, i) => (parts[part] = match[i + 1] ?? ''))
    const monthNumber = /^\d/.test(parts.m) ? Number(parts.m) : months.indexOf(parts.m.slice(0, 3).toLowerCase()) + 1
    if (monthNumber < 1 || monthNumber > 12 || (parts.d !== '' && (Number(parts.d) < 1 || Number(parts.d) > 31))) continue
    const iso = [parts.y, String(monthNumber).padStart(2, '0'), ...(parts.d === '' ? [] : [parts.d.padStart(2, '0')])].join('-')
    return { iso, length: match[0].length }
  }
  return undefined
}

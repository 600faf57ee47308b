/** What a caption's label says: "Supplementary Table S2." is a table. */
export interface CaptionLabel {
  readonly kind: 'figure' | 'table'
  /** As written, without closing marks: "Fig. 1". */
  readonly text: string
  /** Where the caption itself begins. */
  readonly to: number
  /** Whether a mark or nothing follows the label, so that it cannot be the subject of a sentence ("Table 1 shows …"). */
  readonly closed: boolean
}

const label =
  /^((?:(?:supplementa(?:ry|l)|extended data|additional|online|appendix|electronic)\s)?(fig(?:ure|s|ures)?|scheme|chart|graph|plate|image|photo(?:graph)?|panel|video|diagram|abbildung|figura|table|tab|tableau|tabelle|tabla|box)\.?(?:\s{0,3}(?:no\.?|n°|number)?\s{0,2}((?:S|E|A|e|s)?-?\d{1,2}(?:\.\d{1,2})?(?:\s?[-–,&]\s?\d{1,2}(?!\d))?[A-Za-z]?|[IVX]{1,4}|S\d)(?![\p{L}\d%]))?)(\s{0,3}caption)?(\s{0,3}[.:|—–-]{1,2})?\s{0,8}/iu

/** How the words of a label begin. */
const beginnings = new Set('sup ext add onl app ele fig sch cha gra pla ima pho pan vid dia abb tab box'.split(' '))

/** The label with which a caption begins: "Fig. 1. Right knee …", "TABLE 2 Course", "Table 1 Caption: …"; none in "table salt". */
export function captionLabel(text: string): CaptionLabel | undefined {
  if (!beginnings.has(text.slice(0, 3).toLowerCase())) return undefined
  const match = label.exec(text.length > 200 ? text.slice(0, 200) : text)
  if (!match) return undefined
  const [whole, name = '', word = '', number, , mark] = match
  const closed = mark !== undefined || (number === undefined && /\.\s*$/.test(name)) || whole.length >= text.trimEnd().length
  if (number !== undefined && /^[a-z]+$/.test(number)) return undefined
  if (number === undefined && ((mark === undefined && !/\.\s*$/.test(name)) || !/^(?:fig|tab|box)/i.test(word))) return undefined
  const kind = /^(?:tab|box)/i.test(word) ? 'table' : 'figure'
  return {
    kind,
    text: name
      .trim()
      .replace(/[.:]+$/, '')
      .trim(),
    to: whole.length,
    closed,
  }
}

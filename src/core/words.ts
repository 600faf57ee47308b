/** A set of words as lexicons see them, from a list with blanks or line ends between: `words('he she it')`. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''))
}

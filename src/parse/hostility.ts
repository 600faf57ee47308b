const maxMarksInBlock = 2000
const maxNesting = 60

/**
 * Why Markdown should not be tried on a text, or undefined: attention runs and nested brackets cost quadratic time and
 * deep quotes overflow the parser's stack, none of which occurs in a report.
 */
export function hostility(text: string): string | undefined {
  let marks = 0
  let brackets = 0
  let line = 0
  let lineStart = true
  let nesting = 0
  let blank = true
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === 10) {
      if (blank) {
        marks = 0
        brackets = 0
      }
      line++
      lineStart = true
      nesting = 0
      blank = true
      continue
    }
    if (code !== 32 && code !== 9 && code !== 13) blank = false
    if (lineStart) {
      if (code === 62 || code === 45 || code === 42 || code === 43) nesting++
      else if (code !== 32 && code !== 9) lineStart = false
      if (nesting > maxNesting && code === 62) return `line ${line + 1} is quoted more than ${maxNesting} deep`
    }
    if (code === 42 || code === 95) marks++
    else if (code === 91 || code === 93 || code === 96 || code === 60) brackets++
    if (marks > maxMarksInBlock) return `more than ${maxMarksInBlock} asterisks or underscores in the paragraph at line ${line + 1}`
    if (brackets > 4 * maxMarksInBlock) return `more than ${4 * maxMarksInBlock} brackets in the paragraph at line ${line + 1}`
  }
  return undefined
}

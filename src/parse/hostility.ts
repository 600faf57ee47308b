const maxMarks = 2000
const maxBrackets = 8000
const maxNesting = 60
/** Lines that open a list or a quotation within another at once, as "- > a" does; remark reads each of them again with every line below. */
const maxNestedLines = 400

const container = /[ \t]{0,8}(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])/y

/**
 * Why Markdown should not be tried on a text, or undefined: attention runs and nested brackets cost quadratic time and deep
 * containers overflow the stack, none of which occurs in a report.
 */
export function hostility(text: string): string | undefined {
  let marks = 0
  let brackets = 0
  let nested = 0
  let line = 1
  let blank = true
  for (let i = 0; i < text.length; i++) {
    if (i === 0 || text.charCodeAt(i - 1) === 10) {
      const depth = nestingAt(text, i)
      if (depth > maxNesting) return `line ${line} is nested more than ${maxNesting} deep`
      if (depth > 1 && ++nested > maxNestedLines) return `more than ${maxNestedLines} lines are nested, up to line ${line}`
    }
    switch (text.charCodeAt(i)) {
      case 10:
        if (blank) marks = brackets = 0
        line++
        blank = true
        continue
      case 32:
      case 9:
      case 13:
        continue
      case 42:
      case 95:
        if (++marks > maxMarks) return `more than ${maxMarks} asterisks or underscores in the paragraph at line ${line}`
        break
      case 60:
      case 91:
      case 93:
      case 96:
        if (++brackets > maxBrackets) return `more than ${maxBrackets} brackets in the paragraph at line ${line}`
        break
    }
    blank = false
  }
  return undefined
}

function nestingAt(text: string, start: number): number {
  let count = 0
  container.lastIndex = start
  while (count <= maxNesting && container.test(text)) count++
  return count
}

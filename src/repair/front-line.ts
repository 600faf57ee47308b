import type { Block } from '../core/document.js'
import { knownHeading } from '../core/heading/index.js'
import { listsPersons } from '../core/name.js'
import { sliceBlock } from './edit.js'
import type { Bench } from './repair.js'

/** How many of the first blocks can hold title and authors. */
const mostFront = 8
const longestTitle = 3
const noTitleLine = /@|https?:|\bdoi\b|©|\b(?:19|20)\d\d\s?[;,(]\s?\d|^(?:received|accepted|published|correspond|key ?words)/i

/** Gives title, authors and the lines below them a block each where no blank line parts them: "Hiccups in a weaver⏎Ada Holm1, Per Lie2⏎1Harbour Hospital". */
export function splitFrontLines(blocks: readonly Block[], _bench: Bench): readonly Block[] {
  const end = blocks.findIndex(
    ({ kind, prose }) => kind === 'heading' && /^(?:abstract|introduction|case|keywords)$/.test(knownHeading(prose.text) ?? ''),
  )
  const front = end < 0 ? mostFront : Math.min(end + 4, mostFront)
  if (!blocks.slice(0, front).some(({ kind, prose }) => kind === 'paragraph' && prose.text.includes('\n'))) return blocks
  return blocks.flatMap((block, i) => (i < front && block.kind === 'paragraph' ? partsOf(block) : [block]))
}

const place =
  /\b(?:department|division|institut|universit|hospital|school|faculty|cent(?:re|er)|clinic|laborator|college|academy|service|unit)|@|^\W{0,3}(?:correspond|e-?mail|received|accepted|published)/i

/** A line below the authors that tells where they work or how to reach them. */
function isAddress(line: string): boolean {
  return line.length < 240 && place.test(line) && !/\b(?:was|were|had|presented|admitted|is|are)\b/.test(line)
}

/** The title lines, the author lines, and each line of address below them; the block itself where no line lists persons. */
function partsOf(block: Block): Block[] {
  const { text } = block.prose
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  const lines = starts.map((from, i) => text.slice(from, starts[i + 1] ?? text.length).trim())
  const authors = lines.findIndex((line, i) => i > 0 && listsPersons(line))
  if (authors < 1 || authors > longestTitle || lines.slice(0, authors).some((line) => noTitleLine.test(line) || listsPersons(line)))
    return [block]
  let after = authors + 1
  while (after < lines.length && listsPersons(lines[after] ?? '')) after++
  let end = after
  while (end < lines.length && isAddress(lines[end] ?? '')) end++
  const cuts = [0, starts[authors] ?? 0, ...starts.slice(after, end), ...starts.slice(end, end + 1), text.length]
  return cuts
    .slice(1)
    .map((to, i) => sliceBlock(block, cuts[i] ?? 0, to))
    .filter(({ prose }) => prose.text !== '')
}

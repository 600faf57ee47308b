import { existsSync } from 'node:fs'
import type { Span } from '../core/span.js'
import { explain } from '../explain/index.js'
import { explanationText } from '../explain/text.js'
import { read } from '../read/index.js'
import { UsageError } from './fail.js'

/** What `extract --explain` prints for "report.md" or one line of it, "report.md:14". */
export function explanationOf(asked: string): string {
  const { path, line } = placeAsked(asked)
  const source = read(path)
  const explained = explain(source, line === undefined ? undefined : lineSpan(source.text, line, path))
  return explained.length === 0 ? `${asked}: no reader saw anything here\n` : explanationText(source, path, explained)
}

/** "report.md:14" is a line of report.md, unless there is a file of that name. */
function placeAsked(asked: string): { readonly path: string; readonly line?: number } {
  const [, path, line] = /^(.*):(\d+)$/s.exec(asked) ?? []
  return path === undefined || line === undefined || existsSync(asked) ? { path: asked } : { path, line: Number(line) }
}

function lineSpan(text: string, line: number, path: string): Span {
  const lines = text.split('\n')
  const own = lines[line - 1]
  if (own === undefined) throw new UsageError(`${path} has ${lines.length} lines, not ${line}`)
  const start = lines.slice(0, line - 1).reduce((sum, before) => sum + before.length + 1, 0)
  return { start, end: start + Math.max(1, own.length) }
}

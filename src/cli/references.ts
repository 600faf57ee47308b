import { Command, Option } from '@commander-js/extra-typings'
import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import type { ReferenceFormat } from '../export/reference/index.js'
import { fileFault } from '../core/file-fault.js'
import { printable } from '../core/printable.js'
import { InputError, openFile } from '../read/index.js'
import type { Csl } from '../schema/reference.js'
import { inTime } from './in-time.js'
import { seconds } from './option.js'
import { put } from './stream.js'

/** `case-record references FILE`: the list alone, from a report or from a file with one reference a line, as CSL-JSON, BibTeX or RIS. */
export function referencesCommand() {
  return new Command('references')
    .description('print the references of a report, or of a text with one reference a line')
    .argument('<file>', 'a report (.md, .markdown), a text with one reference a line, or - for stdin')
    .addOption(new Option('--to <format>', 'what to print').choices(['csl', 'bibtex', 'ris'] as const).default('csl' as const))
    .addOption(new Option('--from <kind>', 'what the file is; by its ending when left out').choices(['report', 'lines'] as const))
    .option('--timeout <seconds>', 'deadline for the report, or for every 16 kB of lines', seconds, 10)
    .action(async (file, { to, from, timeout }) => {
      const { referenceFormats } = await import('../export/reference/index.js')
      const kind = from ?? (/\.(?:md|markdown)$/i.test(file) ? 'report' : 'lines')
      await print(kind === 'report' ? ofReport(file, timeout) : ofLines(file, timeout), referenceFormats[to])
    })
}

async function* ofReport(file: string, timeout: number): AsyncGenerator<Iterable<Csl>> {
  const { read, sourceOf } = await import('../read/index.js')
  const { referencesOf } = await import('../pipeline.js')
  const source = file === '-' ? sourceOf(await bytesOf(process.stdin), 'stdin.md') : read(file)
  yield inTime(file, timeout, () => referencesOf(source)).map(({ csl }) => csl)
}

/** No reference is longer; what stands behind so many characters of a line is not read. */
const longestLine = 10_000

/** Chunk by chunk, so that a file of any length takes the same memory. */
async function* ofLines(file: string, timeout: number): AsyncGenerator<Iterable<Csl>> {
  const { cslOfText } = await import('../extract/reference/text.js')
  let count = 0
  const read = (lines: readonly string[]): Csl[] => {
    const texts = lines.map((line) => line.replace(/^\ufeff/, '').slice(0, longestLine)).filter((text) => text.trim() !== '')
    return inTime(`${file}: the ${texts.length} lines behind reference ${count}`, timeout, () =>
      texts.map((text) => cslOfText(text, `ref-${++count}`)),
    )
  }
  let open = ''
  for await (const chunk of chunksOf(file)) {
    const text = String(chunk)
    if (text.includes('\0')) throw new InputError(`${file}: not text (it has NUL bytes); give a text in UTF-8`)
    const lines = (open + text).split(/\r?\n/)
    open = lines.pop()?.slice(0, longestLine) ?? ''
    yield read(lines)
  }
  yield read([open])
}

/** The text of the input as it comes; throws `InputError` where the system stops giving it. */
async function* chunksOf(file: string): AsyncGenerator {
  try {
    yield* inputOf(file).setEncoding('utf8')
  } catch (error) {
    const fault = fileFault(error)
    throw fault === undefined ? error : new InputError(`${file}: ${fault}`)
  }
}

function inputOf(file: string): Readable {
  return file === '-' ? process.stdin : createReadStream(file, { fd: openFile(file), highWaterMark: 16_384 })
}

async function bytesOf(input: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of input) if (chunk instanceof Uint8Array) chunks.push(chunk)
  return Buffer.concat(chunks)
}

async function print(groups: AsyncGenerator<Iterable<Csl>>, { write, open, between, close }: ReferenceFormat): Promise<void> {
  let block = open
  let isFirst = true
  for await (const group of groups)
    for (const csl of group) {
      block += (isFirst ? '' : between) + printable(write(csl))
      isFirst = false
      if (block.length < 16_384) continue
      if (!put(block)) return
      block = ''
    }
  put(block + close)
}

import { Command, Option } from '@commander-js/extra-typings'
import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import type { ReferenceFormat } from '../export/reference/index.js'
import { InputError, openText } from '../read/index.js'
import type { Csl } from '../schema/reference.js'

/** `case-record references FILE`: the list alone, from a report or from a file with one reference a line, as CSL-JSON, BibTeX or RIS. */
export function referencesCommand() {
  return new Command('references')
    .description('print the references of a report, or of a text with one reference a line')
    .argument('<file>', 'a report (.md, .markdown), a text with one reference a line, or - for stdin')
    .addOption(new Option('--to <format>', 'what to print').choices(['csl', 'bibtex', 'ris'] as const).default('csl' as const))
    .addOption(new Option('--from <kind>', 'what the file is; by its ending when left out').choices(['report', 'lines'] as const))
    .action(async (file, { to, from }) => {
      const { referenceFormats } = await import('../export/reference/index.js')
      const kind = from ?? (/\.(?:md|markdown)$/i.test(file) ? 'report' : 'lines')
      await print(kind === 'report' ? ofReport(file) : ofLines(file), referenceFormats[to])
    })
}

async function* ofReport(file: string): AsyncGenerator<Iterable<Csl>> {
  const { read, sourceOf } = await import('../read/index.js')
  const { referencesOf } = await import('../pipeline.js')
  const source = file === '-' ? sourceOf(await bytesOf(process.stdin), 'stdin.md') : read(file)
  yield referencesOf(source).map(({ csl }) => csl)
}

/** No reference is longer; what stands behind so many characters of a line is not read. */
const longestLine = 10_000

/** Chunk by chunk, so that a file of any length takes the same memory. */
async function* ofLines(file: string): AsyncGenerator<Iterable<Csl>> {
  const { cslOfText } = await import('../extract/reference/text.js')
  let count = 0
  function* read(lines: readonly string[]): Generator<Csl> {
    for (const line of lines) {
      const text = line.replace(/^\ufeff/, '').slice(0, longestLine)
      if (text.trim() !== '') yield cslOfText(text, `ref-${++count}`)
    }
  }
  let open = ''
  for await (const chunk of inputOf(file).setEncoding('utf8')) {
    const text = String(chunk)
    if (text.includes('\0')) throw new InputError(`${file}: not text (it has NUL bytes); give a text in UTF-8`)
    const lines = (open + text).split(/\r?\n/)
    open = lines.pop()?.slice(0, longestLine) ?? ''
    yield read(lines)
  }
  yield read([open])
}

function inputOf(file: string): Readable {
  return file === '-' ? process.stdin : createReadStream(file, { fd: openText(file), highWaterMark: 16_384 })
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
      block += (isFirst ? '' : between) + write(csl)
      isFirst = false
      if (block.length < 16_384) continue
      await written(block)
      block = ''
    }
  await written(block + close)
}

const written = (text: string): Promise<void> =>
  new Promise((resolve, reject) =>
    process.stdout.write(text, (error) => (error && (!('code' in error) || error.code !== 'EPIPE') ? reject(error) : resolve())),
  )

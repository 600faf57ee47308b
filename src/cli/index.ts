import type { CommandUnknownOpts } from '@commander-js/extra-typings'
import { Command } from '@commander-js/extra-typings'
import { CommanderError } from 'commander'
import { generator } from '../assemble/generator.js'
import { printable } from '../core/printable.js'
import { fail, isRefusal, UsageError } from './fail.js'
import { put, talk } from './stream.js'

/** The commands in the order of the help; one is loaded when it is asked for. */
const commands: readonly (readonly [string, () => Promise<CommandUnknownOpts>])[] = [
  ['extract', async () => (await import('./extract.js')).extractCommand()],
  ['batch', async () => (await import('./batch.js')).batchCommand()],
  ['validate', async () => (await import('./validate.js')).validateCommand()],
  ['schema', async () => (await import('./schema.js')).schemaCommand()],
  ['evaluate', async () => (await import('./evaluate.js')).evaluateCommand()],
  ['diff', async () => (await import('./diff.js')).diffCommand()],
  ['convert', async () => (await import('./convert.js')).convertCommand()],
  ['references', async () => (await import('./references.js')).referencesCommand()],
]

/** Runs the command line; sets the exit code: 0 all good, 1 a report or record failed, 2 wrong usage. */
export async function main(argv: readonly string[]): Promise<void> {
  const program = new Command('case-record')
    .description('Reads medical case reports and writes structured, traceable records.')
    .version(generator.version)
    .showHelpAfterError('(see case-record --help)')
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({ writeOut: put, writeErr: talk, outputError: (text) => talk(printable(text)) })
  const asked = commands.filter(([name]) => name === argv[2])
  const needed = asked.length > 0 || argv[2] === '--version' || argv[2] === '-V' ? asked : commands
  for (const [, load] of needed) program.addCommand((await load()).copyInheritedSettings(program))
  try {
    await program.parseAsync(argv)
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
    else if (error instanceof UsageError) {
      fail(error.message)
      process.exitCode = 2
    } else if (isRefusal(error)) fail(error.message)
    else fail(`a fault of case-record, not of what it was given: ${traceOf(error)}`)
  }
}

/** What went wrong and where in the program, in a line: for who mends it. */
function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const [place] = /\bat .*/.exec(error.stack ?? '') ?? []
  return `${error.name}: ${error.message}${place === undefined ? '' : ` (${place})`}`
}

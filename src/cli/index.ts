import type { CommandUnknownOpts } from '@commander-js/extra-typings'
import { Command } from '@commander-js/extra-typings'
import { CommanderError } from 'commander'
import { generator } from '../assemble/generator.js'
import { fail, isRefusal, UsageError } from './fail.js'

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
    else throw error
  }
}

import { Command } from '@commander-js/extra-typings'
import { CommanderError } from 'commander'
import { generator } from '../assemble/generator.js'
import { InputError } from '../read/index.js'
import { batchCommand } from './batch.js'
import { convertCommand } from './convert.js'
import { diffCommand } from './diff.js'
import { evaluateCommand } from './evaluate.js'
import { extractCommand } from './extract.js'
import { fail } from './fail.js'
import { referencesCommand } from './references.js'
import { schemaCommand } from './schema.js'
import { validateCommand } from './validate.js'

/** Runs the command line; sets the exit code: 0 all good, 1 a report or record failed, 2 wrong usage. */
export async function main(argv: readonly string[]): Promise<void> {
  const program = new Command('case-record')
    .description('Reads medical case reports and writes structured, traceable records.')
    .version(generator.version)
    .showHelpAfterError('(see case-record --help)')
    .showSuggestionAfterError()
    .exitOverride()
  for (const command of [extractCommand, batchCommand, validateCommand, schemaCommand, evaluateCommand, diffCommand, convertCommand, referencesCommand]) program.addCommand(command().copyInheritedSettings(program))
  try {
    await program.parseAsync(argv)
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
    else if (error instanceof InputError) fail(error.message)
    else throw error
  }
}

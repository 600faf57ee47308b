import { Command, Option } from '@commander-js/extra-typings'
import { UsageError } from './fail.js'
import { count, seconds, share } from './option.js'

/** `case-record evaluate CORPUS`: scores of our records, or of another program's, by gold. */
export function evaluateCommand() {
  return new Command('evaluate')
    .description('score records by gold: precision, recall and F1 of every kind and field, and each error at its place')
    .argument('<corpus>', 'folder of <case>/report.md with gold.json; for BRAT of .txt with .ann')
    .option('--records <folder>', 'score these records (<case>.json or <case>/report.json) instead of reading the reports')
    .option('--errors <count>', 'how many errors to list', count)
    .option('--kind <kind>', 'list only errors of this kind: lab, lab-qualitative, drug, section …')
    .option('--rule <rule>', 'list only errors of this rule')
    .option('--case <case>', 'only this report')
    .option('--by-report', 'scores of each report too')
    .option('--heldout', 'show the errors of held-out reports too')
    .option('--baseline <file>', 'compare with an earlier run; exit code 1 when a score fell')
    .option('--tolerance <share>', 'how much a score may fall', share, 0)
    .option('--update', 'write the baseline')
    .addOption(
      new Option('--format <format>', 'of what is printed')
        .choices(['text', 'json', 'markdown', 'junit', 'html'] as const)
        .default('text' as const),
    )
    .option('--out <file>', 'write it to a file')
    .addOption(new Option('--gold-format <format>', 'of the corpus').choices(['case-gold', 'brat'] as const).default('case-gold' as const))
    .option('--map <file>', 'which BRAT types and relations are which kinds and fields')
    .option('--timeout <seconds>', 'deadline for each report', seconds, 10)
    .action(async (folder, options) => {
      if (options.update && options.baseline === undefined) throw new UsageError('--update needs --baseline FILE')
      if (options.update && options.case !== undefined) throw new UsageError('--update would drop the other reports; leave out --case')
      // Loaded here because no other command needs it.
      const [{ runEvaluation }, evaluation] = await Promise.all([import('./evaluation.js'), import('../evaluate/index.js')])
      await runEvaluation(evaluation, folder, options)
    })
}

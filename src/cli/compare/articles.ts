import type { ComparisonDiagnostic } from '../../claims/comparison.js'
import type { Diagnostics } from '../../compare/plan/diagnostics.js'
import { type InputOptions, inputsOf } from '../../read/index.js'
import { executorFor, onSignals, outcomesOf } from '../commands/extract.js'
import { inputOptions, type Options } from '../options.js'
import { layoutOf } from '../output/layout.js'
import { createProgress } from '../output/progress.js'
import { createSizeAhead } from '../output/size-ahead.js'
import type { Outcome, Work } from '../run/job.js'
import { createTelling, documentsOf, type Telling, tellOutcome } from '../run/telling.js'
import { putAside, type ReadArticle } from './rendered.js'
import type { Spool } from './spool/spool.js'
import { reading } from './threads/reader.js'

/** Who takes what is read. */
export interface Taking {
  readonly article: (read: ReadArticle) => void
  readonly diagnostics: Pick<Diagnostics, 'add'>
  readonly spool: Spool
}

const workOf = (options: Options, lexiconHash: string | null): Work => ({
  ...options,
  format: 'compared',
  layout: layoutOf(process.stdout, 'never'),
  lexiconHash,
  renamed: null,
})

const failureOf = ({ id, fault }: Outcome): ComparisonDiagnostic => ({
  severity: 'error',
  code: 'failed-article',
  message: `${id}: ${fault?.message ?? ''}`,
})

const warningsOf = ({ id, warnings }: Outcome): ComparisonDiagnostic[] =>
  warnings
    .filter(({ code }) => code === 'other-version')
    .map(({ code, message }) => ({ severity: 'warning', code, message: `${id}: ${message}` }))

/** Reads records, and articles that are extracted first; their claims go to the spool. */
export const readArticles = async (
  paths: readonly string[],
  options: Options,
  stdin: InputOptions['stdin'],
  skip: string | null,
  lexiconHash: string | null,
  { article, diagnostics, spool }: Taking,
): Promise<Telling> => {
  const inputs = { ...inputOptions(options, stdin, skip), ownRecords: true }
  const shown = options.progress === 'always' || (options.progress === 'auto' && process.stderr.isTTY && !options.quiet)
  const progress = createProgress(process.stderr, shown, createSizeAhead(paths, inputs, shown))
  const telling = createTelling(options, progress)
  const release = onSignals(progress)
  const { executor, all } = await executorFor(paths, documentsOf(inputsOf(paths, inputs), telling), options, reading)
  try {
    for await (const { batch, outcomes } of outcomesOf(all, executor, workOf(options, lexiconHash), {
      ...options,
      most: 128,
    }))
      for (const [index, input] of batch.entries()) {
        const outcome = outcomes[index]!
        tellOutcome(input, outcome, telling)
        diagnostics.add(...warningsOf(outcome))
        if (outcome.state === 'failed') diagnostics.add(failureOf(outcome))
        else article(putAside(outcome.bytes, spool))
      }
  } finally {
    release()
    progress.clear()
    await executor.close()
  }
  return telling
}

import { existsSync } from 'node:fs'
import { kinds } from '../../claims/kinds/index.js'
import { explain, loadEngine } from '../../engine/index.js'
import type { Explanation, UserLexicon } from '../../index.js'
import { type Input, inputsOf, openSource, type Source } from '../../read/index.js'
import { KnownError, tell } from '../messages.js'
import { inputOptions, readOptions } from '../options.js'
import { layoutOf } from '../output/layout.js'
import { type Explained, type ExplainedClaim, explanationToReport } from '../output/report/explanation.js'
import { createOutput } from '../output/stdout.js'

const claimsOf = (record: Explanation['record']): ExplainedClaim[] =>
  Object.values(kinds)
    .flatMap(({ one, describe }) =>
      describe(record).flatMap(({ words, meaning, uses }) =>
        uses.map(({ rule, text, start, end, sentence }) => ({
          claim: one,
          rule,
          text,
          start,
          end,
          sentence,
          meaning: words === text ? meaning : [words, meaning].filter((part) => part !== '').join('; '),
        })),
      ),
    )
    .sort((a, b) => a.sentence - b.sentence || a.start - b.start || a.end - b.end)

interface Placed {
  readonly start: number
  readonly end: number
  readonly sentence: number
}

/** What lies in the sentence around an offset; of the steps those on the very words there, where there are any. */
const around = (explained: Explained, offset: number): Explained => {
  // an offset is one of the text, not of the record's own title
  const sentences = explained.sentences.filter(
    ({ start, end, section }) => section !== 'title' && start <= offset && offset < end,
  )
  const inSentence = ({ sentence }: Placed): boolean => sentences.some(({ index }) => index === sentence)
  const holds = (placed: Placed): boolean => inSentence(placed) && placed.start <= offset && offset < placed.end
  const near = explained.steps.filter(holds)
  return {
    ...explained,
    sentences,
    claims: explained.claims.filter(inSentence),
    steps: near.length > 0 ? near : explained.steps.filter(inSentence),
    clauses: explained.clauses.filter(inSentence),
    unread: explained.unread.filter(inSentence),
    unnamed: explained.unnamed.filter(inSentence),
    diagnostics: explained.diagnostics.filter(
      ({ start, end }) => start !== undefined && start <= offset && offset < (end ?? start + 1),
    ),
  }
}

const explainSource = (source: Source, offset: number | null, lexicon: UserLexicon | null): Explained => {
  const { id, text, title, published, publishedFrom, publishedAt, outlet } = source
  if (offset !== null && offset >= text.length)
    throw new KnownError(`${id}: offset ${offset} lies behind the end (${text.length})`)
  const { record, steps, clauses, unread, unnamed } = explain(text, {
    id,
    ...(title !== null && { title }),
    ...(published !== null && publishedFrom !== null && { published, publishedFrom }),
    ...(publishedAt !== null && { publishedAt }),
    ...(outlet !== null && { outlet }),
    ...(lexicon !== null && { lexicon }),
  })
  const whole = {
    id,
    text,
    title,
    sentences: record.document.sentences.map((sentence, index) => ({ ...sentence, index })),
    claims: claimsOf(record),
    steps,
    clauses,
    unread,
    unnamed,
    diagnostics: record.diagnostics,
  }
  return offset === null ? whole : around(whole, offset)
}

/** A bug in one document is told, and the others go on. */
const explainOrFault = (source: Source, offset: number | null, lexicon: UserLexicon | null): Explained | string => {
  try {
    return explainSource(source, offset, lexicon)
  } catch (error) {
    if (error instanceof KnownError) throw error
    return `a bug in claimwire\n${error instanceof Error ? error.stack : String(error)}`
  }
}

const toLine = ({ text, title, sentences, ...explained }: Explained): string =>
  `${JSON.stringify({ ...explained, sentences: sentences.map(({ index, ...sentence }) => sentence) })}\n`

const splitTarget = (target: string): { path: string; offset: number | null } => {
  const match = /^(.+):(\d+)$/s.exec(target)
  if (match === null || existsSync(target)) return { path: target, offset: null }
  return { path: match[1] ?? target, offset: Number(match[2]) }
}

/**
 * `claimwire explain`: which rule made each claim from which words, what was proposed and refused on the way, and what was not
 * understood; as a report, or one JSON line a document. Gives the exit code.
 */
export const runExplain = async (target: string, flags: Readonly<Record<string, unknown>>): Promise<number> => {
  const options = readOptions(flags)
  const asLines = options.format === 'ndjson'
  if (options.format !== null && !asLines && options.format !== 'report')
    throw new KnownError('--format: explain gives report or ndjson')
  const { path, offset } = splitTarget(target)
  const output = createOutput(process.stdout)
  const layout = layoutOf(process.stdout, options.color)
  const lexicon =
    options.lexicon === null ? null : (await (await import('../lexicon.js')).loadLexicon(options.lexicon)).lexicon
  await loadEngine()
  let failures = 0
  let first = true
  for await (const found of inputsOf([path], inputOptions(options, process.stdin))) {
    if (found.kind === 'barren' && found.severity !== 'error') {
      if (!options.quiet) tell(`${found.where}: ${found.message}`)
      continue
    }
    const source = found.kind === 'barren' ? { fault: found } : await openSource(found as Input, options)
    if ('fault' in source) {
      failures += 1
      tell(`${found.where}: ${source.fault.message}`)
      continue
    }
    const explained = explainOrFault(source, offset, lexicon)
    if (typeof explained === 'string') {
      failures += 1
      tell(`${found.where}: ${explained}`)
      continue
    }
    const shown = asLines ? toLine(explained) : `${first ? '' : '\n'}${explanationToReport(explained, layout)}`
    if (!(await output.write(shown))) return 0
    first = false
  }
  return failures === 0 ? 0 : 1
}

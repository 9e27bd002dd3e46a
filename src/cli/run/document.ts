import { isDeepStrictEqual } from 'node:util'
import { kindNames } from '../../claims/kinds/index.js'
import { gazetteer } from '../../engine/gazetteer.js'
import { explain, extract } from '../../engine/index.js'
import type { Diagnostic, DocumentRecord, ExtractOptions, PlacedWords } from '../../index.js'
import { type Fault, type Input, openSource, type Source } from '../../read/index.js'
import { toolVersion } from '../../version.js'
import { rendererOf } from '../output/formats.js'
import { digestOf, sealed } from './digest.js'
import type { Outcome, Warning, Work } from './job.js'
import { outputPath } from './output-paths.js'
import { readStored, type Stored } from './store.js'

const render = async ({ record, left }: Read, text: string, work: Work): Promise<Uint8Array> => {
  const rendered = (await rendererOf(work))(record, text, left)
  return typeof rendered === 'string' ? new TextEncoder().encode(rendered) : rendered
}

/** Whether a record was made from what the source tells beside its bytes: a title, a date, an outlet, fields that were kept. */
const tellsSame = (stored: Stored, source: Source): boolean =>
  (source.title === null ? !stored.hasOwnTitle : stored.title === source.title) &&
  (source.publishedFrom === 'record'
    ? stored.publishedFrom === 'record' && stored.published === source.published
    : stored.publishedFrom !== 'record') &&
  (source.publishedAt === null || stored.publishedAt === source.publishedAt) &&
  (source.outlet === null || stored.outlet === source.outlet) &&
  isDeepStrictEqual(stored.meta, source.meta)

/** The output of an earlier run that is what this one would write; null where there is none. */
const storedFor = async (source: Source, stem: string, work: Work): Promise<Stored | null> => {
  if (!work.resume || work.out === null) return null
  const stored = readStored(work.out, `${outputPath(stem)}.json`)
  return stored !== null && stored.gazetteer === (await gazetteer()) && isSame(stored, source, work) ? stored : null
}

const isSame = (stored: Stored, source: Source, work: Work): boolean =>
  stored.id === source.id &&
  stored.sha256 === source.sha256 &&
  stored.version === toolVersion &&
  stored.options === digestOf(work) &&
  tellsSame(stored, source) &&
  stored.status !== 'failed' &&
  stored.hasText === (work.withText || source.isExtracted) &&
  stored.indented === (work.format === 'json-pretty')

const warning = ({ code, message }: Warning): Diagnostic => ({ severity: 'warning', code, message })

const duplicateId = (id: string): Diagnostic => ({
  severity: 'warning',
  code: 'duplicate-id',
  message: `another document of this run has the id ${JSON.stringify(id)} too`,
})

const lexiconOf = async ({ lexicon }: Work): Promise<Pick<ExtractOptions, 'lexicon'>> =>
  lexicon === null ? {} : { lexicon: (await (await import('../lexicon.js')).loadLexicon(lexicon)).lexicon }

/** A record, and for pages the words that made no claim. */
interface Read {
  readonly record: DocumentRecord
  readonly left: readonly PlacedWords[] | null
}

/** Pages show what was not understood too. */
const readText = async (text: string, options: ExtractOptions, { format }: Work): Promise<Read> => {
  if (format !== 'html') return { record: extract(text, options), left: null }
  const { record, unread, unnamed } = explain(text, options)
  return { record, left: [...unread, ...unnamed] }
}

const readSource = async (source: Source, work: Work): Promise<Read> => {
  const { sha256, text, title, published, publishedFrom, publishedAt, outlet, meta, isExtracted } = source
  const options: ExtractOptions = {
    id: work.renamed?.id ?? source.id,
    sha256,
    withText: work.withText || isExtracted,
    ...(await lexiconOf(work)),
    offsets: work.offsets,
    ...(work.kinds !== null && { kinds: work.kinds }),
    ...(outlet !== null && { outlet }),
    ...(meta !== null && { meta }),
    ...(title !== null && { title }),
    ...(published !== null && publishedFrom !== null && { published, publishedFrom }),
    ...(publishedAt !== null && { publishedAt }),
  }
  const { record, left } = await readText(text, options, work)
  const diagnostics = [
    ...(work.renamed === null ? [] : [duplicateId(source.id)]),
    ...source.warnings.map(warning),
    ...record.diagnostics,
  ]
  return { record: sealed({ ...record, tool: { ...record.tool, options: digestOf(work) }, diagnostics }), left }
}

const failedRecord = (id: string, sha256: string | null, fault: Fault, work: Work): DocumentRecord => {
  const empty = extract('', { id, offsets: work.offsets, ...(sha256 !== null && { sha256 }) })
  return sealed({
    ...empty,
    status: 'failed',
    tool: { ...empty.tool, options: digestOf(work) },
    diagnostics: [{ severity: 'error', ...fault }],
  })
}

type Named = Pick<Outcome, 'id' | 'where' | 'stem' | 'sha256'>

/** What of a source is told of the run. */
const toldOf = ({ fields, meta }: Source): Pick<Outcome, 'fields' | 'kept'> => ({
  fields,
  kept: Object.keys(meta ?? {}),
})

const nothingTold = { fields: null, kept: [] } as const

const done = async (named: Named, read: Read, source: Source, work: Work): Promise<Outcome> => {
  const { record } = read
  const warnings = record.diagnostics.filter(({ severity }) => severity === 'warning')
  return {
    ...named,
    state: 'done',
    bytes: await render(read, source.text, work),
    fault: null,
    stack: null,
    warnings: warnings.filter(({ start }) => start === undefined).map(({ code, message }) => ({ code, message })),
    warned: warnings.length,
    claims: kindNames.map((kind) => record[kind].length),
    ...toldOf(source),
  }
}

const failed = async (named: Named, fault: Fault, work: Work, stack: string | null = null): Promise<Outcome> => ({
  ...named,
  state: 'failed',
  bytes: await render({ record: failedRecord(named.id, named.sha256, fault, work), left: null }, '', work),
  fault,
  stack,
  warnings: [],
  warned: 0,
  claims: [],
  ...nothingTold,
})

const skipped = (named: Named, source: Source, { warned }: Stored): Outcome => ({
  ...named,
  state: 'skipped',
  bytes: new Uint8Array(),
  fault: null,
  stack: null,
  warnings: [],
  warned,
  claims: [],
  ...toldOf(source),
})

/** Reads one document and renders its record. Every document gives an outcome, even one that meets a bug. */
export const processInput = async (input: Input, work: Work): Promise<Outcome> => {
  const source = await openSource(input, work)
  const stem = source.id === input.id ? input.stem : source.id
  const named = { id: source.id, where: input.where, stem, sha256: source.sha256, ...work.renamed }
  if ('fault' in source) return failed(named, source.fault, work)
  const stored = await storedFor(source, stem, work)
  if (stored !== null) return skipped(named, source, stored)
  try {
    return await done(named, await readSource(source, work), source, work)
  } catch (error) {
    const message = `a bug in claimwire (${error instanceof Error ? error.name : typeof error})`
    const stack = error instanceof Error ? (error.stack ?? null) : String(error)
    return failed(named, { code: 'internal-error', message }, work, stack)
  }
}

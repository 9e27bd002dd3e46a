import { createHash } from 'node:crypto'
import { csvHeader, toElement, toIndented, toLine, toRows } from '../emit/index.js'
import { type Diagnostic, type DocumentRecord, extract } from '../index.js'
import { type Fault, type Input, openSource, type Source } from '../read/index.js'
import { toolVersion } from '../version.js'
import type { Look } from './look.js'
import { outputPath } from './names.js'
import { toReport } from './report/report.js'
import type { Options } from './settings.js'
import { readStored } from './store.js'

/** What a thread needs to know to work on documents. */
export interface Work extends Pick<Options, 'encoding' | 'maxBytes' | 'published' | 'withText' | 'out' | 'resume'> {
  readonly format: NonNullable<Options['format']>
  readonly look: Look
}

/** What became of one document. */
export interface Outcome {
  readonly id: string
  readonly where: string
  readonly stem: string
  readonly state: 'done' | 'failed' | 'skipped'
  /** the document in the format asked for; empty where it was skipped */
  readonly bytes: Uint8Array
  readonly fault: Fault | null
  /** where a bug was: its stack */
  readonly stack: string | null
  /** warnings about the document as a whole */
  readonly warnings: readonly string[]
  /** how many warnings its record holds */
  readonly warned: number
  readonly claims: readonly number[]
}

export const claimKinds = [
  'counts',
  'dates',
  'officials',
  'people',
  'organizations',
  'locations',
  'statements',
] as const satisfies readonly (keyof DocumentRecord)[]

/** What comes before, between and after documents. */
export const frame = (format: Work['format']): { head: string; between: string; tail: string; none: string } => {
  if (format === 'json') return { head: '[\n', between: ',\n', tail: '\n]\n', none: '[]\n' }
  if (format === 'csv') return { head: csvHeader(), between: '', tail: '', none: csvHeader() }
  return { head: '', between: format === 'report' ? '\n' : '', tail: '', none: '' }
}

const render = (record: DocumentRecord, text: string, { format, look }: Work): Uint8Array => {
  const renderings = {
    report: () => toReport(record, look),
    ndjson: () => toLine(record),
    json: () => toElement(record),
    'json-pretty': () => toIndented(record),
    csv: () => toRows(record, text),
  }
  return new TextEncoder().encode(renderings[format]())
}

/** A digest of everything beside the bytes that shapes a record. */
const digestOf = (encoding: string, source: Pick<Source, 'published' | 'publishedFrom' | 'title'> | null): string =>
  createHash('sha256')
    .update(JSON.stringify([encoding, source?.published, source?.publishedFrom, source?.title]))
    .digest('hex')
    .slice(0, 16)

const isDone = (source: Source, stem: string, work: Work): boolean => {
  if (!work.resume || work.out === null) return false
  const stored = readStored(work.out, `${outputPath(stem)}.json`)
  return (
    stored !== null &&
    stored.id === source.id &&
    stored.sha256 === source.sha256 &&
    stored.version === toolVersion &&
    stored.options === digestOf(work.encoding, source) &&
    stored.status !== 'failed' &&
    stored.hasText === work.withText &&
    stored.indented === (work.format === 'json-pretty')
  )
}

const warning = (message: string): Diagnostic => ({ severity: 'warning', code: 'input', message })

const recordOf = (source: Source, work: Work): DocumentRecord => {
  const { id, sha256, text, title, published, publishedFrom } = source
  const record = extract(text, {
    id,
    sha256,
    withText: work.withText,
    ...(title !== null && { title }),
    ...(published !== null && publishedFrom !== null && { published, publishedFrom }),
  })
  const diagnostics = [...source.warnings.map(warning), ...record.diagnostics]
  return { ...record, tool: { ...record.tool, options: digestOf(work.encoding, source) }, diagnostics }
}

const failedRecord = (id: string, sha256: string | null, fault: Fault, work: Work): DocumentRecord => {
  const empty = extract('', { id, ...(sha256 !== null && { sha256 }) })
  return {
    ...empty,
    status: 'failed',
    tool: { ...empty.tool, options: digestOf(work.encoding, null) },
    diagnostics: [{ severity: 'error', ...fault }],
  }
}

type Named = Pick<Outcome, 'id' | 'where' | 'stem'>

const done = (named: Named, record: DocumentRecord, text: string, work: Work): Outcome => {
  const warnings = record.diagnostics.filter(({ severity }) => severity === 'warning')
  return {
    ...named,
    state: 'done',
    bytes: render(record, text, work),
    fault: null,
    stack: null,
    warnings: warnings.filter(({ start }) => start === undefined).map(({ message }) => message),
    warned: warnings.length,
    claims: claimKinds.map((kind) => record[kind].length),
  }
}

const failed = (
  named: Named,
  sha256: string | null,
  fault: Fault,
  work: Work,
  stack: string | null = null,
): Outcome => ({
  ...named,
  state: 'failed',
  bytes: render(failedRecord(named.id, sha256, fault, work), '', work),
  fault,
  stack,
  warnings: [],
  warned: 0,
  claims: [],
})

const skipped = (named: Named): Outcome => ({
  ...named,
  state: 'skipped',
  bytes: new Uint8Array(),
  fault: null,
  stack: null,
  warnings: [],
  warned: 0,
  claims: [],
})

/** Reads one document and renders its record. Every document gives an outcome, even one that meets a bug. */
export const processInput = async (input: Input, work: Work): Promise<Outcome> => {
  const source = await openSource(input, work)
  const stem = source.id === input.id ? input.stem : source.id
  const named = { id: source.id, where: input.where, stem }
  if ('fault' in source) return failed(named, source.sha256, source.fault, work)
  if (isDone(source, stem, work)) return skipped(named)
  try {
    return done(named, recordOf(source, work), source.text, work)
  } catch (error) {
    const message = `a bug in claimwire (${error instanceof Error ? error.name : typeof error})`
    const stack = error instanceof Error ? (error.stack ?? null) : String(error)
    return failed(named, source.sha256, { code: 'internal-error', message }, work, stack)
  }
}

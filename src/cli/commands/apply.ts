import { recordProblems } from '../../claims/problems.js'
import { recordSchema } from '../../claims/schema.js'
import { type Applied, applyCorrections, type Done, dones } from '../../corrections/apply.js'
import type { Line, Refused } from '../../corrections/decide.js'
import { toLine } from '../../emit/json.js'
import type { DocumentRecord } from '../../index.js'
import { openDraft } from '../files/drafts.js'
import { guardWriting } from '../files/writing.js'
import { KnownError, tell } from '../messages.js'
import { createOutput } from '../output/stdout.js'
import { linesOf, storedValues } from '../stored.js'
import { readCorrections } from './coded.js'

export interface ApplyFlags {
  readonly out?: string
  readonly coder?: string
  readonly quiet?: boolean
}

/** Where corrected records go. */
interface Target {
  /** false where nobody reads on */
  write(line: string): Promise<boolean>
  end(): void
  abandon(): void
}

/** The file appears whole or not at all; it may be one of those that are read. */
const fileTarget = (path: string): Target => {
  const guarded = <Result>(write: () => Result): Result => guardWriting(`${path}:`, write)
  const draft = guarded(() => openDraft(path))
  return {
    write: async (line) => {
      guarded(() => draft.write(line))
      return true
    },
    end: () =>
      guarded(() => {
        draft.end(true)
        draft.name()
      }),
    abandon: draft.abandon,
  }
}

const streamTarget = (): Target => {
  const output = createOutput(process.stdout)
  return { write: (line) => output.write(line), end: () => undefined, abandon: () => undefined }
}

/** A stored record, or what is wrong with it. */
const recordOf = (value: unknown): DocumentRecord | string[] => {
  const checked = recordSchema.safeParse(value)
  if (!checked.success) return linesOf(checked.error.issues, 'record')
  const problems = recordProblems(checked.data)
  return problems.length > 0 ? problems : checked.data
}

/** The bytes of each document, to tell a document that goes by another id now. */
const idsByHash = async (paths: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> => {
  const ids = new Map<string, string[]>()
  for await (const stored of storedValues(paths)) {
    const record = 'value' in stored ? recordSchema.safeParse(stored.value).data : undefined
    const sha256 = record?.document.sha256
    if (record === undefined || sha256 == null) continue
    ids.set(sha256, [...(ids.get(sha256) ?? []), record.document.id])
  }
  return ids
}

/** Lines by the id of the document that they belong to: by its id, else by its bytes where only one document has these. */
const byDocument = async (lines: readonly Line[], paths: readonly string[]): Promise<Map<string, Line[]>> => {
  // standard input can be read only once
  const ids = paths.includes('-') ? new Map<string, readonly string[]>() : await idsByHash(paths)
  const known = new Set([...ids.values()].flat())
  const groups = new Map<string, Line[]>()
  for (const line of lines) {
    const { id, sha256 } = line.correction.document
    const twins = ids.get(sha256 ?? '') ?? []
    const named = !known.has(id) && twins.length === 1 ? (twins[0] ?? id) : id
    groups.set(named, [...(groups.get(named) ?? []), line])
  }
  return groups
}

const words: Readonly<Record<Done, string>> = {
  removed: 'taken out',
  edited: 'edited',
  added: 'added',
  confirmed: 'right as they stand',
  unsure: 'left unsure',
  gone: 'gone already',
}

const summaryOf = (done: Readonly<Record<Done, number>>, refused: number): string => {
  const parts = dones.filter((each) => done[each] > 0).map((each) => `${done[each]} ${words[each]}`)
  return [...parts, `${refused} not applied`].join(', ')
}

const tellRefused = (refused: readonly Refused[]): void => {
  for (const { where, why, correction } of refused)
    tell(`${where}: ${correction.document.id}, ${correction.claim.id ?? `new ${correction.claim.kind}`}: ${why}`)
}

/** One coder's lines, or all. */
const chosen = (lines: readonly Line[], coder: string | undefined): readonly Line[] => {
  if (coder === undefined) return lines
  const hers = lines.filter(({ correction }) => correction.coder === coder)
  if (hers.length > 0 || lines.length === 0) return hers
  const coders = [...new Set(lines.map(({ correction }) => correction.coder))].sort()
  throw new KnownError(`--coder ${coder}: no such coder in the corrections (there: ${coders.join(', ')})`)
}

interface Totals {
  readonly done: Record<Done, number>
  refused: number
  invalid: number
}

const add = (totals: Totals, { done, refused }: Applied): void => {
  for (const each of dones) totals.done[each] += done[each]
  totals.refused += refused.length
  tellRefused(refused)
}

const applyAll = async (
  paths: readonly string[],
  groups: Map<string, Line[]>,
  target: Target,
  totals: Totals,
): Promise<boolean> => {
  for await (const stored of storedValues(paths)) {
    const record = 'problem' in stored ? [stored.problem] : recordOf(stored.value)
    if (Array.isArray(record)) {
      totals.invalid += 1
      for (const problem of record) tell(`${stored.where}: ${problem}`)
      continue
    }
    const { id } = record.document
    const applied = applyCorrections(record, groups.get(id) ?? [])
    groups.delete(id)
    add(totals, applied)
    if (!(await target.write(toLine(applied.record)))) return false
  }
  return true
}

/**
 * `claimwire apply`: corrections onto stored records. The corrected records are NDJSON; what cannot be applied is told with its line, and the
 * exit code is 1.
 */
export const runApply = async (file: string, paths: readonly string[], flags: ApplyFlags): Promise<number> => {
  if (file === '-' && paths.includes('-')) throw new KnownError('standard input (-) can be read only once')
  const { lines, faults } = await readCorrections([file])
  const groups = await byDocument(chosen(lines, flags.coder), paths)
  const target = flags.out === undefined ? streamTarget() : fileTarget(flags.out)
  const done = { removed: 0, edited: 0, added: 0, confirmed: 0, unsure: 0, gone: 0 }
  const totals: Totals = { done, refused: faults, invalid: 0 }
  try {
    if (!(await applyAll(paths, groups, target, totals))) return 0
  } catch (error) {
    target.abandon()
    throw error
  }
  target.end()
  const homeless = [...groups.values()].flat().map((line) => ({ ...line, why: 'no record of that document' }))
  totals.refused += homeless.length
  tellRefused(homeless)
  if (flags.quiet !== true) tell(summaryOf(totals.done, totals.refused))
  return totals.refused + totals.invalid > 0 ? 1 : 0
}

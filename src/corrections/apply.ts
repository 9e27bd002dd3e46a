import { checkedClaim } from '../claims/corrections.js'
import { kinds } from '../claims/kinds/index.js'
import { recordProblems } from '../claims/problems.js'
import type { Diagnostic, DocumentRecord } from '../claims/schema.js'
import { addedClaim } from './added.js'
import { anchorIn } from './anchor.js'
import { decide, type Line, type Placed, type Refused } from './decide.js'
import { settled } from './settle.js'

/** Applies what coders decided to the record of a document. */

export interface Applied {
  readonly record: DocumentRecord
  /** how many lines did what */
  readonly done: Readonly<Record<Done, number>>
  readonly refused: readonly Refused[]
}

export const dones = ['removed', 'edited', 'added', 'confirmed', 'unsure', 'gone'] as const
export type Done = (typeof dones)[number]

/** A record after one line, or why the line cannot be applied. */
type Step = { readonly record: DocumentRecord; readonly done: Done } | { readonly why: string }

const told = ({ correction, place }: Placed, what: string): Diagnostic => ({
  severity: 'info',
  code: 'corrected-by-hand',
  message: `${kinds[correction.claim.kind].one} "${place.text.length > 80 ? `${place.text.slice(0, 80)}...` : place.text}": ${what} by ${correction.coder}`,
  ...(place.in === 'text' && { start: place.start, end: place.end }),
})

/** What was changed is no more what was written. */
const unsealed = ({ digest: _, ...tool }: DocumentRecord['tool']): DocumentRecord['tool'] => tool

const changed = (record: DocumentRecord, line: Placed, claims: readonly object[], what: string): DocumentRecord =>
  settled({
    ...record,
    tool: unsealed(record.tool),
    [line.correction.claim.kind]: claims,
    diagnostics: [...record.diagnostics, told(line, what)],
  })

/** The new record where it still holds together. */
const ifWhole = (record: DocumentRecord, before: DocumentRecord, done: Done): Step => {
  const known = new Set(recordProblems(before))
  const [problem] = recordProblems(record).filter((each) => !known.has(each))
  return problem === undefined ? { record, done } : { why: problem }
}

const removed = (record: DocumentRecord, line: Placed): Step => {
  const claims = record[line.correction.claim.kind].filter(({ id }) => id !== line.claim?.id)
  return { record: changed(record, line, claims, 'taken out'), done: 'removed' }
}

const edited = (record: DocumentRecord, line: Placed): Step => {
  const { claim, edits } = line.correction
  const all: readonly { readonly id: string }[] = record[claim.kind]
  const old = all.find(({ id }) => id === line.claim?.id)
  const checked = checkedClaim(claim.kind, { ...old, ...edits })
  if ('problem' in checked) return { why: checked.problem }
  const claims = all.map((each) => (each === old ? checked.claim : each))
  const set = Object.entries(edits ?? {}).map(([name, value]) => `${name} set to ${JSON.stringify(value)}`)
  return ifWhole(changed(record, line, claims, set.join(', ')), record, 'edited')
}

const added = (record: DocumentRecord, line: Placed): Step => {
  const { kind } = line.correction.claim
  const claim = addedClaim(line.correction, line.place, record)
  if (typeof claim === 'string') return { why: claim }
  const checked = checkedClaim(kind, claim)
  if ('problem' in checked) return { why: checked.problem }
  return ifWhole(changed(record, line, [...record[kind], checked.claim], 'added'), record, 'added')
}

const step = (record: DocumentRecord, line: Placed): Step => {
  const { verdict, edits, claim } = line.correction
  if (claim.id === null) return added(record, line)
  if (line.claim === null) {
    if (verdict === 'wrong' && edits === null) return { record, done: 'gone' }
    return { why: `no ${kinds[claim.kind].one} stands for these words any more` }
  }
  if (verdict === 'wrong') return edits === null ? removed(record, line) : edited(record, line)
  return { record, done: verdict === 'right' ? 'confirmed' : 'unsure' }
}

/** Removals come last, so that what is edited may still point at what is there. */
const isRemoval = ({ correction: { verdict, edits } }: Placed): boolean => verdict === 'wrong' && edits === null

/**
 * The record as coders left it: wrong claims taken out and nothing pointing at them, edits and new claims checked by the schema. Each
 * change is told in its diagnostics; lines that cannot be applied are given back with the reason.
 */
export const applyCorrections = (record: DocumentRecord, lines: readonly Line[]): Applied => {
  const { decided, refused } = decide(lines, anchorIn(record))
  const done: Record<Done, number> = { removed: 0, edited: 0, added: 0, confirmed: 0, unsure: 0, gone: 0 }
  const failed: Refused[] = [...refused]
  let current = record
  for (const line of [...decided].sort((a, b) => Number(isRemoval(a)) - Number(isRemoval(b)))) {
    const next = step(current, line)
    if ('why' in next) failed.push({ ...line, why: next.why })
    else {
      current = next.record
      done[next.done] += 1
    }
  }
  return { record: current, done, refused: failed }
}

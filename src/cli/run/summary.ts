import { kindNames } from '../../claims/kinds/index.js'
import type { Outcome } from './job.js'

/** What a run came to. */
export interface Tally {
  documents: number
  skipped: number
  failed: number
  warned: number
  /** by fault code */
  readonly faults: Map<string, number>
  /** of each kind, in the order of the table of kinds */
  readonly claims: number[]
}

export const createTally = (): Tally => ({
  documents: 0,
  skipped: 0,
  failed: 0,
  warned: 0,
  faults: new Map(),
  claims: kindNames.map(() => 0),
})

export const count = (tally: Tally, outcome: Outcome): void => {
  tally.documents += 1
  if (outcome.state === 'skipped') tally.skipped += 1
  if (outcome.fault !== null) {
    tally.failed += 1
    tally.faults.set(outcome.fault.code, (tally.faults.get(outcome.fault.code) ?? 0) + 1)
  }
  tally.warned += outcome.warned
  outcome.claims.forEach((claims, index) => {
    tally.claims[index] = (tally.claims[index] ?? 0) + claims
  })
}

const figure = (value: number): string => value.toLocaleString('en-US')

const documentsOf = (number: number): string => `${figure(number)} ${number === 1 ? 'document' : 'documents'}`

/** One line: documents, claims by kind, failures by cause, seconds. */
export const summarize = (tally: Tally, seconds: number): string => {
  const total = tally.claims.reduce((sum, claims) => sum + claims, 0)
  const kinds = kindNames.map((kind, index) => `${figure(tally.claims[index] ?? 0)} ${kind}`).join(', ')
  const causes = [...tally.faults]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, times]) => `${figure(times)} ${code}`)
  return [
    `${documentsOf(tally.documents)} in ${seconds.toFixed(1)} s`,
    ...(tally.skipped > 0 ? [`${figure(tally.skipped)} skipped, done before`] : []),
    `${figure(total)} claims (${kinds})`,
    ...(tally.failed > 0 ? [`${figure(tally.failed)} failed (${causes.join(', ')})`] : []),
    ...(tally.warned > 0 ? [`${figure(tally.warned)} warnings`] : []),
  ].join('; ')
}

import { kindNames, kinds } from '../../claims/kinds/index.js'
import { countedWords, numberWords } from '../../claims/words/numbers.js'
import type { Outcome } from './job.js'

/** What a run came to. */
export interface Tally {
  documents: number
  skipped: number
  failed: number
  warned: number
  /** by fault code */
  readonly faults: Map<string, number>
  /** files of folders that were left out, by why, with the first of them */
  readonly leftOut: Map<string, number>
  firstLeftOut: string | null
  /** of each kind, in the order of the table of kinds */
  readonly claims: number[]
}

export const createTally = (): Tally => ({
  documents: 0,
  skipped: 0,
  failed: 0,
  warned: 0,
  faults: new Map(),
  leftOut: new Map(),
  firstLeftOut: null,
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

/** Counts a file that lay in a folder and was left out. */
export const countLeftOut = (tally: Tally, where: string, reason: string): void => {
  tally.firstLeftOut ??= where
  tally.leftOut.set(reason, (tally.leftOut.get(reason) ?? 0) + 1)
}

const mostReasons = 6

const describeLeftOut = ({ leftOut, firstLeftOut }: Tally): string[] => {
  if (firstLeftOut === null) return []
  const reasons = [...leftOut].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
  const told = reasons.slice(0, mostReasons).map(([reason, times]) => `${numberWords(times)} × ${reason}`)
  const rest = reasons.length > mostReasons ? ' and others' : ''
  const files = reasons.reduce((sum, [, times]) => sum + times, 0)
  return [`${countedWords(files, 'file')} left out (${told.join(', ')}${rest}; first: ${firstLeftOut})`]
}

/** One line: documents, claims by kind, failures by cause, seconds. */
export const summarize = (tally: Tally, seconds: number): string => {
  const total = tally.claims.reduce((sum, claims) => sum + claims, 0)
  const told = kindNames.map((kind, index) => {
    const number = tally.claims[index] ?? 0
    return countedWords(number, kinds[kind].one, kind)
  })
  const causes = [...tally.faults]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, times]) => `${numberWords(times)} ${code}`)
  return [
    `${countedWords(tally.documents, 'document')} in ${seconds.toFixed(1)} s`,
    ...(tally.skipped > 0 ? [`${numberWords(tally.skipped)} skipped, done before`] : []),
    `${countedWords(total, 'claim')} (${told.join(', ')})`,
    ...(tally.failed > 0 ? [`${numberWords(tally.failed)} failed (${causes.join(', ')})`] : []),
    ...(tally.warned > 0 ? [countedWords(tally.warned, 'warning')] : []),
    ...describeLeftOut(tally),
  ].join('; ')
}

import type { Count } from '../../../claims/schema.js'
import type { FigureClaim } from '../../types.js'
import { sameFigure } from '../clusters.js'
import { whereabouts } from '../lexicon.js'
import type { Reading } from '../reading.js'
import { slotRules } from '../rules.js'

/** Whether no noun of its own stands between a part and its whole: "62 [of the 145] students", not "62 students of 145 [at the school]". */
const isBehind = ({ counted }: Count, whole: Count): boolean => counted === null || counted.start >= whole.start

/** Whether a claim is a part told by the whole behind it: "[62] of the 68 people aboard"; what the verb tells is told of the part alone. */
export const isOutOf = ({ whole, count }: FigureClaim): boolean =>
  whole !== null && whole.outcome === null && whole.start > count.end && isBehind(count, whole)

/** Whether two count one sort of people: nobody tells "the 68 people" from 68 of a sort. */
const areOfOneSort = ({ counted: one }: Reading, { counted: other }: Reading): boolean =>
  one === null || other === null || one === other || one.people === 'common' || other.people === 'common'

/** The counts that others are told to be out of, by article and id. */
const wholesOf = (readings: readonly Reading[]): ReadonlyMap<string, Reading> =>
  new Map(
    readings.flatMap((reading) =>
      isOutOf(reading.claim) ? [[`${reading.claim.article} ${reading.claim.whole!.id}`, reading] as const] : [],
    ),
  )

/**
 * "killing 62 of the 68 people on board": the verb tells what befell the 62. The 68 are known from elsewhere, so that they are what another
 * text says of where so many people of that sort were; without one nothing is told of them.
 */
export const withWholes = (readings: readonly Reading[]): readonly Reading[] => {
  const wholes = wholesOf(readings)
  if (wholes.size === 0) return readings
  const partAt = ({ claim }: Reading): Reading | undefined => wholes.get(`${claim.article} ${claim.count.id}`)
  const told = readings.filter(
    ({ about, event, claim }) => about === 'people' && event !== null && whereabouts.has(event) && claim.whole === null,
  )
  return readings.map((reading) => {
    const part = partAt(reading)
    if (reading.about !== 'people' || part === undefined || (reading.event !== null && reading.event !== part.event))
      return reading
    const same = told.filter(
      (other) =>
        partAt(other) === undefined && sameFigure(other) === sameFigure(reading) && areOfOneSort(other, reading),
    )
    const [event] = new Set(same.map((other) => other.event))
    const isOne = event !== undefined && same.every((other) => other.event === event)
    return isOne
      ? { ...reading, event, why: [...reading.why, { part: 'event', value: event!.name, rule: slotRules.known.name }] }
      : { ...reading, event: null, lemma: null }
  })
}

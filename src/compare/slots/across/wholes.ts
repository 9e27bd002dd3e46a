import type { FigureClaim } from '../../types.js'
import { sameFigure } from '../clusters.js'
import type { Reading } from '../reading.js'
import { slotRules } from '../rules.js'

/** What at most stands between a part and the number that it is of: "62 [of the 145] students". */
const nearest = ' of the nearly '.length

/** Whether a claim is a part told by the whole behind it: "[62] of the 68 people aboard"; what the verb tells is told of the part alone. */
export const isOutOf = ({ whole, count }: FigureClaim): boolean =>
  whole !== null && whole.outcome === null && whole.start > count.end && whole.start - count.end <= nearest

/** The counts that others are told to be out of, by article and id. */
const wholesOf = (readings: readonly Reading[]): ReadonlyMap<string, Reading> =>
  new Map(
    readings.flatMap((reading) =>
      isOutOf(reading.claim) ? [[`${reading.claim.article} ${reading.claim.whole!.id}`, reading] as const] : [],
    ),
  )

/**
 * "killing 62 of the 68 people on board": the verb tells what befell the 62. The 68 are known from elsewhere, so that they are what another
 * text says of a number of that size; without one nothing is told of them.
 */
export const withWholes = (readings: readonly Reading[]): readonly Reading[] => {
  const wholes = wholesOf(readings)
  if (wholes.size === 0) return readings
  const partAt = ({ claim }: Reading): Reading | undefined => wholes.get(`${claim.article} ${claim.count.id}`)
  const told = readings.filter(
    ({ about, event, claim }) => about === 'people' && event !== null && claim.whole === null,
  )
  return readings.map((reading) => {
    const part = partAt(reading)
    if (reading.about !== 'people' || part === undefined || (reading.event !== null && reading.event !== part.event))
      return reading
    const same = told.filter(
      (other) => partAt(other) === undefined && sameFigure(other) === sameFigure(reading) && other.event !== part.event,
    )
    const [event] = new Set(same.map((other) => other.event))
    const isOne = event !== undefined && same.every((other) => other.event === event)
    return isOne
      ? { ...reading, event, why: [...reading.why, { part: 'event', value: event!.name, rule: slotRules.known.name }] }
      : { ...reading, event: null }
  })
}

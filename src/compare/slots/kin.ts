import { eventRowsByName } from './lexicon.js'
import type { Reading } from './reading.js'
import { slotRules } from './rules.js'

const { displace, evacuate, rescue, survive } = eventRowsByName

/** Classes of events that stand for each other where no article tells both: "six were pulled alive from it", "seven survived". */
const kin = [
  { from: rescue, to: survive },
  { from: evacuate, to: displace },
] as const

/** How many times more or fewer those of one class may be where they are those of the other. */
const sameSize = 5

const numberOf = ({ claim: { count } }: Reading): number | null => count.value ?? count.min ?? count.max

const areNear = (one: Reading, other: Reading): boolean => {
  const [a, b] = [numberOf(one), numberOf(other)]
  return a !== null && b !== null && a <= b * sameSize && b <= a * sameSize
}

const articlesOf = (readings: readonly Reading[]): ReadonlySet<string> =>
  new Set(readings.map(({ claim }) => claim.article))

/** Whether no article tells figures of both, and the figures of the one are of the size of the other's. */
const areOne = (ones: readonly Reading[], others: readonly Reading[]): boolean => {
  const articles = articlesOf(others)
  return (
    others.length > 0 &&
    ones.every(({ claim }) => !articles.has(claim.article)) &&
    ones.every((one) => others.some((other) => areNear(one, other)))
  )
}

/** "Six were pulled alive from the wreck" is told of those who survived, where no article counts both. */
export const withKin = (readings: readonly Reading[]): readonly Reading[] =>
  kin.reduce<readonly Reading[]>((known, { from, to }) => {
    const ones = known.filter(({ event, claim }) => event === from && claim.whole === null)
    const others = known.filter(({ event, claim }) => event === to && claim.whole === null)
    if (ones.length === 0 || !areOne(ones, others)) return known
    return known.map((reading) =>
      reading.event === from
        ? { ...reading, event: to, why: [...reading.why, { part: 'event', value: to.name, rule: slotRules.kin.name }] }
        : reading,
    )
  }, readings)

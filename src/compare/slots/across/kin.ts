import type { EventRow } from '../../../lexicon/classes/index.js'
import { eventRowsByName } from '../lexicon.js'
import type { Reading } from '../reading.js'
import { slotRules } from '../rules.js'

/** Classes of events that stand for each other where no article tells both: "six were pulled alive from it", "seven survived". */
interface Kin {
  readonly from: EventRow
  readonly to: EventRow
  /** only of those who are no others than these, and where the other class is told of them */
  readonly sort?: string
}

const kin: readonly Kin[] = [
  { from: eventRowsByName.rescue, to: eventRowsByName.survive },
  { from: eventRowsByName.evacuate, to: eventRowsByName.displace },
  // "gunmen freed 200 inmates", "237 prisoners escaped", "300 had fled"
  { from: eventRowsByName.release, to: eventRowsByName.escape, sort: 'prisoner' },
  { from: eventRowsByName.displace, to: eventRowsByName.escape, sort: 'prisoner' },
]

/** How many times more or fewer those of one class may be where they are those of the other. */
const sameSize = 5

const numberOf = ({ claim: { count } }: Reading): number | null => count.value ?? count.min ?? count.max

const areNear = (one: Reading, other: Reading): boolean => {
  const [a, b] = [numberOf(one), numberOf(other)]
  return a !== null && b !== null && a <= b * sameSize && b <= a * sameSize
}

const articlesOf = (readings: readonly Reading[]): ReadonlySet<string> =>
  new Set(readings.map(({ claim }) => claim.article))

/** Whether no article tells figures of both, unless of one sort of people, and the figures of the one are of the size of the other's. */
const areOne = (ones: readonly Reading[], others: readonly Reading[], isOneSort: boolean): boolean => {
  const articles = articlesOf(others)
  return (
    others.length > 0 &&
    (isOneSort || ones.every(({ claim }) => !articles.has(claim.article))) &&
    ones.every((one) => others.some((other) => areNear(one, other)))
  )
}

/** "Six were pulled alive from the wreck" is told of those who survived, where no article counts both. */
export const withKin = (readings: readonly Reading[]): readonly Reading[] =>
  kin.reduce<readonly Reading[]>((known, { from, to, sort }) => {
    const isOfSort = ({ counted }: Reading): boolean => sort === undefined || counted === null || counted.name === sort
    const ones = known.filter((one) => one.event === from && one.claim.whole === null && isOfSort(one))
    const others = known.filter(({ event, claim }) => event === to && claim.whole === null)
    const isTold = sort === undefined || others.some(({ counted }) => counted?.name === sort)
    if (ones.length === 0 || !isTold || !areOne(ones, others, sort !== undefined)) return known
    return known.map((reading) =>
      reading.event === from && isOfSort(reading)
        ? { ...reading, event: to, why: [...reading.why, { part: 'event', value: to.name, rule: slotRules.kin.name }] }
        : reading,
    )
  }, readings)

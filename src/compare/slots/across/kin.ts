import type { EventRow } from '../../../lexicon/classes/index.js'
import { breakouts, eventRowsByName } from '../lexicon.js'
import type { Reading } from '../reading.js'
import { slotRules } from '../rules.js'

/** Classes of events that stand for each other where no article tells both: "six were pulled alive from it", "seven survived". */
interface Kin {
  readonly from: EventRow
  readonly to: EventRow
  /** how many times more or fewer those of the one may be where they are those of the other */
  readonly size: number
  /** only where one of these verbs tells it */
  readonly lemmas?: ReadonlySet<string>
  /** only of those who are no others than these, and where the other class is told of them */
  readonly sort?: string
}

const kin: readonly Kin[] = [
  { from: eventRowsByName.rescue, to: eventRowsByName.survive, size: 1.25 },
  { from: eventRowsByName.evacuate, to: eventRowsByName.displace, size: 2 },
  // "gunmen freed 200 inmates", "237 prisoners escaped", "300 had fled"
  { from: eventRowsByName.release, to: eventRowsByName.escape, size: 1.5, sort: 'prisoner', lemmas: breakouts },
  { from: eventRowsByName.displace, to: eventRowsByName.escape, size: 1.5, sort: 'prisoner' },
]

const numberOf = ({ claim: { count } }: Reading): number | null => count.value ?? count.min ?? count.max

const areNear = (one: Reading, other: Reading, size: number): boolean => {
  const [a, b] = [numberOf(one), numberOf(other)]
  return a !== null && b !== null && a <= b * size && b <= a * size
}

const articlesOf = (readings: readonly Reading[]): ReadonlySet<string> =>
  new Set(readings.map(({ claim }) => claim.article))

/** Whether no article tells figures of both, unless of one sort of people, and the figures of the one are of the size of the other's. */
const areOne = (ones: readonly Reading[], others: readonly Reading[], { size, sort }: Kin): boolean => {
  const articles = articlesOf(others)
  return (
    others.length > 0 &&
    (sort !== undefined || ones.every(({ claim }) => !articles.has(claim.article))) &&
    ones.every((one) => others.some((other) => areNear(one, other, size)))
  )
}

/** "Six were pulled alive from the wreck" is told of those who survived, where no article counts both. */
export const withKin = (readings: readonly Reading[]): readonly Reading[] =>
  kin.reduce<readonly Reading[]>((known, row) => {
    const { from, to, sort, lemmas } = row
    const isTaken = ({ event, counted, lemma }: Reading): boolean =>
      event === from &&
      (sort === undefined || counted === null || counted.name === sort) &&
      (lemmas === undefined || (lemma !== null && lemmas.has(lemma)))
    const ones = known.filter((one) => one.claim.whole === null && isTaken(one))
    const others = known.filter(({ event, claim }) => event === to && claim.whole === null)
    const isTold = sort === undefined || others.some(({ counted }) => counted?.name === sort)
    if (ones.length === 0 || !isTold || !areOne(ones, others, row)) return known
    return known.map((reading) =>
      isTaken(reading)
        ? { ...reading, event: to, why: [...reading.why, { part: 'event', value: to.name, rule: slotRules.kin.name }] }
        : reading,
    )
  }, readings)

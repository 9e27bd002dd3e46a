import type { NameMention } from '../../extract/names/index.js'
import type { Candidate } from './candidates.js'
import type { Located, NamedPlace } from './located.js'
import { liesIn } from './nesting.js'

/** Mentions of one name that the text sets in one place. */
interface Bearer {
  fits: ReadonlySet<Candidate>
  readonly mentions: NameMention[]
}

/** What a name can mean where the text says that it lies in another place. */
const fitsWithin = ({ candidates }: NamedPlace, outer: NamedPlace): ReadonlySet<Candidate> =>
  new Set(candidates.filter(({ place }) => outer.candidates.some((other) => liesIn(place, other.place))))

const common = (a: ReadonlySet<Candidate>, b: ReadonlySet<Candidate>): ReadonlySet<Candidate> =>
  new Set([...a].filter((candidate) => b.has(candidate)))

/**
 * The bearers of a name, in the order in which the text tells of them: "Tripoli, Lebanon" and "Tripoli, Libya" are two. A mention that is not
 * told where it lies is of the bearer named last.
 */
const bearersOf = (entity: NamedPlace, outerOf: ReadonlyMap<NameMention, NamedPlace>): readonly Bearer[] => {
  const bearers: Bearer[] = []
  const untold: NameMention[] = []
  let last: Bearer | undefined
  for (const mention of entity.mentions) {
    const outer = outerOf.get(mention)
    const fits = outer === undefined ? null : fitsWithin(entity, outer)
    if (fits === null || fits.size === 0) {
      ;(last?.mentions ?? untold).push(mention)
      continue
    }
    last = bearers.find((bearer) => common(bearer.fits, fits).size > 0)
    if (last === undefined) {
      last = { fits, mentions: [] }
      bearers.push(last)
    } else last.fits = common(last.fits, fits)
    last.mentions.push(mention)
  }
  bearers[0]?.mentions.unshift(...untold)
  return bearers
}

/** Makes two names of one that the text sets in two places: "London, Ontario" and "London, England". */
export const splitNamesakes = (located: Located): Located => {
  const { entities, mentions, contained } = located
  const outerOf = new Map(contained.map(({ inner, outer }) => [inner.mention, entities[outer.entity]!]))
  const split: NamedPlace[] = []
  const entityOf = new Map<NameMention, number>()
  for (const entity of entities) {
    const bearers = entity.mentions.length > 1 && entity.candidates.length > 1 ? bearersOf(entity, outerOf) : []
    const parts = bearers.length > 1 ? bearers.map((bearer) => ({ ...entity, mentions: bearer.mentions })) : [entity]
    for (const part of parts) {
      for (const mention of part.mentions) entityOf.set(mention, split.length)
      split.push(part)
    }
  }
  if (split.length === entities.length) return located
  const moved = new Map(mentions.map((one) => [one, { ...one, entity: entityOf.get(one.mention)! }]))
  return {
    entities: split,
    mentions: mentions.map((one) => moved.get(one)!),
    contained: contained.map(({ inner, outer }) => ({ inner: moved.get(inner)!, outer: moved.get(outer)! })),
  }
}

import type { Place, PlaceKind } from '../../lexicon/gazetteer/index.js'
import type { Candidate, PlaceName } from './candidates.js'
import { addSupport, copyOf, type GeographicContext, isSmall, supportNear } from './geographic-context.js'
import { fitsKind, kilometres, liesIn } from './nesting.js'

/** What the article tells of a name besides the name: "Kunduz province" wants a region, "Paris, Texas" one in Texas. */
export interface LocalEvidence {
  readonly kind: PlaceKind | null
  /** places that the text says it lies in */
  readonly within: readonly Place[]
}

/** How much each kind of evidence counts at most, on the scale of `priorOf`: found by trial on local and on world news. */
const weights = { within: 8, kind: 4, country: 1.2, region: 3.5, near: 3, states: 2 }
const rounds = 3

/** Grows with evidence, but less and less: 0 for none, 1 for very much. */
const saturate = (evidence = 0): number => Math.max(0, evidence) / (Math.max(0, evidence) + 0.7)

/** How well a candidate fits what the text says of the name and what the other names say. */
const scoreOf = ({ place, prior }: Candidate, evidence: LocalEvidence, others: GeographicContext): number => {
  const { country, region, kind } = place
  let score = prior
  if (evidence.within.some((outer) => liesIn(place, outer))) score += weights.within
  if (evidence.kind !== null && fitsKind(place, evidence.kind)) score += weights.kind
  if (country !== null && kind !== 'country') score += weights.country * saturate(others.countries.get(country))
  if (country !== null && kind === 'region') score += weights.states * saturate(others.states.get(country))
  if (region !== null) score += weights.region * saturate(others.regions.get(region))
  if (isSmall(place)) score += weights.near * saturate(supportNear(others, place))
  return score
}

const likelihoods = (scores: readonly number[]): number[] => {
  const best = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(1.5 * (score - best)))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / sum)
}

/** Two candidates so near in score that choosing would be guessing, and so far apart that it matters. */
const isTie = (first: number, second: number, a: Place, b: Place): boolean =>
  first - second < 0.12 && a.kind === b.kind && kilometres(a, b) > 160

/** What a name means in the article: a place, or only the country that all its equal candidates share. */
export interface Referent {
  readonly place: Place | null
  readonly country: string | null
  /** where the gazetteer lacks the name: the place that it lies in */
  readonly near: Place | null
}

/**
 * Chooses a candidate for every name of an article, all together: names support their countries, regions and surroundings, and
 * are weighed again by what the others say, a few times over. Between two equals none is chosen.
 */
export const resolve = (
  names: readonly PlaceName[],
  evidence: readonly LocalEvidence[],
  context: GeographicContext,
): Referent[] => {
  let shares = names.map(({ candidates }) =>
    candidates.length === 0 ? [] : likelihoods(candidates.map(({ prior }) => prior)),
  )
  let scores: number[][] = []
  let strays: boolean[][] = []
  for (let round = 0; round < rounds; round++) {
    const around = copyOf(context)
    for (const [index, { candidates }] of names.entries())
      for (const [at, { place }] of candidates.entries()) addSupport(around, place, shares[index]?.[at] ?? 0)
    scores = names.map(({ candidates }, index) => {
      // a name says nothing for itself
      for (const [at, { place }] of candidates.entries()) addSupport(around, place, -(shares[index]?.[at] ?? 0))
      const own = candidates.map((candidate) => scoreOf(candidate, evidence[index]!, around))
      for (const [at, { place }] of candidates.entries()) addSupport(around, place, shares[index]?.[at] ?? 0)
      return own
    })
    if (round === rounds - 1) {
      const isStray = strayTester(around)
      strays = names.map(({ candidates }) => candidates.map(isStray))
    }
    shares = scores.map((list) => (list.length === 0 ? [] : likelihoods(list)))
  }
  return names.map(({ candidates }, index) => {
    const referent = choose(candidates, scores[index] ?? [])
    const at = candidates.findIndex(({ place }) => place === referent.place)
    const isToldWhere = evidence[index]!.within.length > 0
    return at >= 0 && !isToldWhere && strays[index]![at] ? nowhere : referent
  })
}

const nowhere: Referent = { place: null, country: null, near: null }

/** Below the prior of a town of this many inhabitants, on the scale of `priorOf`. */
const smallTown = Math.log10(100_000)
const wellSet = { weight: 3, share: 0.8 }

/**
 * Tells a small town of a country that nothing else in the article speaks for, where all the rest lies in another: more likely a quarter
 * that the gazetteer lacks ("Eastleigh" of Nairobi, not of Hampshire).
 */
const strayTester = ({ countries }: GeographicContext): ((candidate: Candidate) => boolean) => {
  let total = 0
  let most = 0
  for (const weight of countries.values()) {
    total += weight
    most = Math.max(most, weight)
  }
  return ({ place, prior }) => {
    if (place.kind !== 'city' || prior >= smallTown || place.country === null) return false
    const own = countries.get(place.country) ?? 0
    // the name's own share is in the sum
    return total >= wellSet.weight && own <= 1 && most >= wellSet.share * (total - own)
  }
}

const choose = (candidates: readonly Candidate[], scores: readonly number[]): Referent => {
  const order = candidates.map((_, at) => at).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
  const first = candidates[order[0] ?? -1]?.place
  if (!first) return { place: null, country: null, near: null }
  const top = scores[order[0]!] ?? 0
  const rivals = order.slice(1).filter((at) => isTie(top, scores[at] ?? 0, first, candidates[at]!.place))
  if (rivals.length === 0) return { place: first, country: first.country, near: null }
  const sameCountry = rivals.every((at) => candidates[at]!.place.country === first.country)
  return { place: null, country: sameCountry ? first.country : null, near: null }
}

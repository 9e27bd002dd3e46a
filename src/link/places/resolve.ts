import type { Place, PlaceKind } from '../../lexicon/gazetteer/index.js'
import type { Candidate, PlaceName } from './candidates.js'
import { addSupport, copyOf, type GeographicContext, isSmall, supportNear } from './geographic-context.js'
import { fitsKind, isTown, kilometres, liesIn } from './nesting.js'

/** What the article tells of a name besides the name: "Kunduz province" wants a region, "Paris, Texas" one in Texas. */
export interface LocalEvidence {
  readonly kind: PlaceKind | null
  /** places that the text says it lies in */
  readonly within: readonly Place[]
  /** the region that it lies in for sure: "Stroud, Ontario" is nowhere else, even where the gazetteer has no Stroud there */
  readonly region: Place | null
  /** the country whose region it is by the others in its row */
  readonly regionOf: string | null
  /** the names at the other ends of its moves, which tell nothing of it */
  readonly otherEnds: readonly number[]
  /** places that open a sentence with it and set the scene */
  readonly scene: readonly Place[]
  /** places that the text sets it beside: "north of Buenos Aires" */
  readonly beside: readonly Place[]
  /** the countries of the nationalities in its sentences */
  readonly nationalities: ReadonlySet<string>
  /** the countries whose institution bears the name: "a Lebanon grand jury" */
  readonly served: readonly string[]
}

export const noEvidence: LocalEvidence = {
  kind: null,
  within: [],
  region: null,
  regionOf: null,
  otherEnds: [],
  scene: [],
  beside: [],
  nationalities: new Set(),
  served: [],
}

/** How much each kind of evidence counts at most, on the scale of `priorOf`: found by trial on local and on world news. */
const weights = {
  within: 8,
  kind: 4,
  country: 1.3,
  region: 3.5,
  near: 3,
  states: 2,
  row: 4,
  county: 5,
  scene: 5,
  beside: 5,
  nationality: 3,
  institution: 2,
}
const rounds = 3

/** "British tourists in Boston" are in no Boston that is less known than others by more than this, on the scale of `priorOf`. */
const wellKnown = 2.2

/** Grows with evidence, but less and less: 0 for none, 1 for very much. */
const saturate = (evidence = 0): number => Math.max(0, evidence) / (Math.max(0, evidence) + 0.7)

/** How much the other names say for the county that a town lies in, or for the towns of a county. */
const pairing = (
  names: readonly PlaceName[],
  shares: readonly (readonly number[])[],
  self: number,
  { place }: Candidate,
  otherEnds: readonly number[],
): number => {
  if (place.region === null || (place.kind !== 'city' && place.kind !== 'county')) return 0
  const wanted = place.kind === 'city' ? 'county' : 'city'
  let sum = 0
  for (const [k, { name, candidates }] of names.entries()) {
    if (k === self || name === names[self]!.name || otherEnds.includes(k)) continue
    let best = 0
    for (const [at, { place: other }] of candidates.entries()) {
      if (other.kind !== wanted || other.region !== place.region) continue
      const share = leastShare + shares[k]![at]!
      if (share > best && kilometres(place, other) < acrossCounty) best = share
    }
    sum += best
  }
  return Math.min(1, sum)
}
/** What a county says for a town however unlikely it is by itself, and how far its towns lie from its middle, in kilometres. */
const leastShare = 0.2
const acrossCounty = 45

/** By kind: the regions in which names can mean a place of it. */
interface PairedRegions {
  readonly city: ReadonlySet<string>
  readonly county: ReadonlySet<string>
}

const regionsOf = (names: readonly PlaceName[]): PairedRegions => {
  const regions = { city: new Set<string>(), county: new Set<string>() }
  for (const { candidates } of names)
    for (const { place } of candidates)
      if (place.region !== null && (place.kind === 'city' || place.kind === 'county'))
        regions[place.kind].add(place.region)
  return regions
}

/** Whether any name can mean the county of a town or a town of the county: most have none, and are paired with nothing. */
const canPair = ({ city, county }: PairedRegions, { kind, region }: Place): boolean =>
  region !== null && ((kind === 'city' && county.has(region)) || (kind === 'county' && city.has(region)))

/** How far from each other places lie at most that the text sets beside each other, in kilometres. */
const neighbourhood = 160

/** Whether a place lies near one of those that the text sets it beside, or holds it: "in California, north of Los Angeles". */
const isBeside = (place: Place, { beside }: LocalEvidence): boolean =>
  beside.some((other) => liesIn(other, place) || kilometres(place, other) < neighbourhood)

/** How well a candidate fits what the text says of the name and what the other names say. */
const scoreOf = (
  { place, prior }: Candidate,
  evidence: LocalEvidence,
  others: GeographicContext,
  best: number,
): number => {
  const { country, region, kind } = place
  let score = prior
  if (country !== null && kind !== 'country' && evidence.served.includes(country)) score += weights.within
  if (evidence.within.some((outer) => liesIn(place, outer))) score += weights.within
  if (evidence.scene.some((outer) => liesIn(place, outer))) score += weights.scene
  if (isBeside(place, evidence)) score += weights.beside
  if (evidence.kind !== null && fitsKind(place, evidence.kind)) score += weights.kind
  if (kind === 'region' && country !== null && country === evidence.regionOf) score += weights.row
  if (country !== null && kind !== 'country') score += weights.country * saturate(others.countries.get(country))
  if (country !== null && kind === 'region') score += weights.states * saturate(others.states.get(country))
  if (region !== null) score += weights.region * saturate(others.regions.get(region))
  if (isSmall(place)) score += weights.near * saturate(supportNear(others, place))
  if (country !== null && best - prior < wellKnown) {
    if (evidence.nationalities.has(country)) score += weights.nationality
    else if (others.institutions.has(country)) score += weights.institution
  }
  return score
}

/** Lets what a name can mean support countries, regions and surroundings, or takes that back. */
const supportBy = (
  around: GeographicContext,
  { candidates }: PlaceName,
  shares: readonly number[],
  sign: 1 | -1,
): void => {
  for (let at = 0; at < candidates.length; at++) addSupport(around, candidates[at]!.place, sign * shares[at]!)
}

const likelihoods = (scores: readonly number[]): number[] => {
  const best = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(1.5 * (score - best)))
  const sum = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / sum)
}

/** Two candidates so near in score that choosing would be guessing, and so far apart that it matters. */
const isTie = (first: number, second: number, a: Place, b: Place): boolean =>
  first - second < (isTown(a) && a.population < fewTownspeople ? tieOfTowns : tie) &&
  a.kind === b.kind &&
  kilometres(a, b) > 160
const tie = 0.12
/** Of two small towns of one name neither is much likelier than the other by its inhabitants. */
const tieOfTowns = 0.3
const fewTownspeople = 100_000

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
  const bests = names.map(({ candidates }) => Math.max(...candidates.map(({ prior }) => prior)))
  const regions = regionsOf(names)
  let scores: number[][] = []
  let strays: boolean[][] = []
  const isOpen = names.some(({ candidates }) => candidates.length > 1)
  // where nothing is to be chosen no round changes what the next begins with
  for (let round = isOpen ? 0 : rounds - 1; round < rounds; round++) {
    const around = copyOf(context)
    for (const [index, name] of names.entries()) supportBy(around, name, shares[index]!, 1)
    scores = names.map(({ candidates }, index) => {
      // a name says nothing for itself, nor for the other end of a move
      const silent = [index, ...evidence[index]!.otherEnds]
      for (const one of silent) supportBy(around, names[one]!, shares[one]!, -1)
      // the only candidate needs no score
      const own = candidates.map((candidate) =>
        candidates.length === 1
          ? 0
          : scoreOf(candidate, evidence[index]!, around, bests[index]!) +
            (canPair(regions, candidate.place)
              ? weights.county * pairing(names, shares, index, candidate, evidence[index]!.otherEnds)
              : 0),
      )
      for (const one of silent) supportBy(around, names[one]!, shares[one]!, 1)
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
    const { region } = evidence[index]!
    if (region !== null && at >= 0 && isTown(candidates[at]!.place) && !liesIn(candidates[at]!.place, region))
      return { place: null, country: region.country, near: null }
    // "Florida, north of Buenos Aires" is not the state
    if (at >= 0 && evidence[index]!.beside.length > 0 && isFarFromAll(candidates[at]!.place, evidence[index]!))
      return nowhere
    if (at < 0 || !strays[index]![at]) return referent
    const isTold = evidence[index]!.within.some((outer) => liesIn(candidates[at]!.place, outer))
    return isTold ? referent : nowhere
  })
}

/** Whether a place of a country lies near none of those that the text sets it beside. */
const isFarFromAll = (place: Place, evidence: LocalEvidence): boolean =>
  place.kind !== 'country' &&
  place.kind !== 'sea' &&
  isPoint.has(evidence.beside[0]!.kind) &&
  !isBeside(place, evidence) &&
  !(isWide.has(place.kind) && evidence.beside.some((other) => isAcross(place, other)))
/** Kinds of places that reach far from their middle, and how far at most from a neighbour of another country, in kilometres. */
const isWide: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['region', 'area', 'island'])
const acrossBorders = 1_500
/** Whether a wide place can reach a point: "in Sumatra, near Padang". */
const isAcross = (place: Place, other: Place): boolean =>
  (place.country !== null && place.country === other.country) || kilometres(place, other) < acrossBorders
/** Kinds of places that are near only to what is near their middle. */
const isPoint: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['city', 'district', 'facility', 'county'])

const nowhere: Referent = { place: null, country: null, near: null }

/** Below the prior of a town of this many inhabitants, on the scale of `priorOf`. */
const smallTown = Math.log10(100_000)
/** What a name's own candidates give a country at most, with what says as good as nothing. */
const ownShare = 1.3
/** What can be a stray: divisions and towns. */
const strayKinds: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['city', 'county', 'district', 'region'])
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
  return ({ place, prior, lesser }) => {
    if (lesser) return place.country === null || (countries.get(place.country) ?? 0) <= ownShare
    if (!strayKinds.has(place.kind) || prior >= smallTown || place.country === null) return false
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

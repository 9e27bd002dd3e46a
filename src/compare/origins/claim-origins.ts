import type { Origin } from '../../claims/comparison.js'
import { officialdomWords } from '../../lexicon/agencies.js'
import { countedClassOf } from '../../lexicon/classes/index.js'
import { indefiniteArticles } from '../../lexicon/function-words.js'
import type { ClaimSayer, FigureClaim, Outline } from '../types.js'
import { tellingVerbs } from './lexicon.js'
import { agencyOf, bodiesOf, type KnownBodies, type Source, sortOf, sourceOf, stateMediaOf } from './names.js'

/** Who a claim goes back to, and how that is known. */
export interface ClaimOrigin {
  readonly key: string
  readonly kind: Origin['kind']
  readonly name: string
  /** whether a body or a person is named as the one who says so */
  readonly isNamed: boolean
  /** whether the article tells it of a source, here or elsewhere; false where only the article itself is known */
  readonly isStated: boolean
  readonly basis: OriginRule
}

/** How an origin is known, the surest first. */
export const originRules = {
  'origins/stated': 'the article says who says so',
  'origins/carried': 'the source has no name of its own, and the agency or paper that it spoke to is told',
  'origins/in-sentence': 'the sentence names one body that watches and reports, and the article cites it elsewhere',
  'origins/same-value': 'the article gives the same number elsewhere, and says there who says so',
  'origins/introduced': 'the lead has a source without a name, and the article names one alone further down',
  'origins/whole': 'the article says who gives the whole that this is a part of',
  'origins/credit': 'the article is from an agency',
  'origins/only-source': 'the article names one source for what it counts of this event, and no other',
  'origins/only-watcher': 'the article cites one body that watches and counts, and nobody else gives what it counts',
  'origins/told': 'people of the article spoke to one agency',
  'origins/copy': 'the article repeats another, or another repeats it',
  'origins/outlet': 'nobody is told but the paper itself',
} as const

/** The name of a rule that says how an origin is known. */
export type OriginRule = keyof typeof originRules

const statedBy = ({ key, name, kind }: Source, basis: OriginRule): ClaimOrigin => ({
  key,
  name,
  kind: kind === 'agency' ? 'agency' : 'stated',
  isNamed: kind !== 'unnamed' && kind !== 'unnamed body',
  isStated: true,
  basis,
})

const fromAgency = (name: string, basis: OriginRule): ClaimOrigin => ({
  key: `agency:${name}`,
  name,
  kind: 'agency',
  isNamed: false,
  isStated: false,
  basis,
})

/** The agency or paper that a source spoke to. */
const carrierOf = (via: readonly ClaimSayer[]): ClaimOrigin | null => {
  for (const through of via) {
    const source = sourceOf(through)
    if (source !== null && (source.kind === 'agency' || source.kind === 'body'))
      return { ...statedBy(source, 'origins/carried'), kind: 'agency' }
  }
  return null
}

/** The origin that the words of a claim state: a body; else the agency that carries the words of a person or of somebody unnamed. */
const statedOrigin = (
  { sayer, via, watcher }: FigureClaim,
  carrier: string | null,
  bodies: KnownBodies,
): ClaimOrigin | null => {
  const source = sayer === null ? null : sourceOf(sayer, bodies)
  if (sayer === null && watcher !== null) {
    const watching = sourceOf(watcher)
    if (watching !== null) return statedBy(watching, 'origins/in-sentence')
  }
  if (source?.kind === 'body' || source?.kind === 'agency' || source?.kind === 'unnamed body')
    return statedBy(source, 'origins/stated')
  const carried = carrierOf(via)
  if (carried !== null) return carried
  if (source === null) return null
  return carrier === null
    ? statedBy(source, 'origins/stated')
    : { ...fromAgency(carrier, 'origins/carried'), isNamed: source.kind === 'person', isStated: true }
}

const numbersOf = ({ count: { value, min, max } }: FigureClaim): string =>
  `${value ?? ''}/${value === null ? `${min}/${max}` : ''}`

/** "12 dead": how many people came to what. */
const fateOf = (claim: FigureClaim): string => `${numbersOf(claim)} ${claim.count.outcome ?? ''}`

const isPartys = ({ sayer }: FigureClaim): boolean => sayer?.bodyKind === 'armed group'

/** The one origin of several, or null. */
const onlyOne = (origins: readonly ClaimOrigin[]): ClaimOrigin | null => {
  const [first] = origins
  return first !== undefined && origins.every(({ key }) => key === first.key) ? first : null
}

const listed = <Value>(lists: Map<string, Value[]>, key: string, value: Value): void => {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

const idOf = ({ article }: FigureClaim, count: string): string => `${article} ${count}`

/** Whether a source is brought in by its office, to be named later: "an official", "a military official". */
const isIntroduction = (sayer: ClaimSayer | null): boolean => {
  if (sayer === null || sayer.name !== null || sayer.text === null) return false
  const [first = '', ...others] = sayer.text.toLowerCase().split(' ')
  return indefiniteArticles.has(first) && officialdomWords.has(others.at(-1) ?? '')
}

/** Whether people are counted, whatever became of them. */
const isOfPeople = ({ kind, counted }: FigureClaim['count']): boolean =>
  kind === 'cardinal' && counted !== null && countedClassOf(counted.head, counted.head)?.people !== undefined

/** The origins that one text states for its counts of an event, for those of its counts that lack one. */
const inheritance = (claims: readonly FigureClaim[], stated: ReadonlyMap<FigureClaim, ClaimOrigin>) => {
  const byValue = new Map<string, ClaimOrigin[]>()
  const byNamed = new Map<string, ClaimOrigin[]>()
  const byCount = new Map<string, ClaimOrigin>()
  for (const [claim, origin] of stated) {
    listed(byValue, numbersOf(claim), origin)
    if (origin.isNamed && !isPartys(claim) && claim.count.outcome !== null) listed(byNamed, fateOf(claim), origin)
    byCount.set(idOf(claim, claim.count.id), origin)
  }
  // those who fight are no source for all that is lost
  const ofPeople = claims.filter((claim) => claim.count.outcome !== null && claim.sayer !== null)
  const isOpen = ofPeople.some((claim) => !stated.has(claim) || isPartys(claim))
  const only = isOpen
    ? null
    : onlyOne(
        // "14 prisoners had fled, the minister said" is of another who counts people
        [...stated].flatMap(([{ count, sayer }, origin]) =>
          sayer === null || (count.outcome === null && !isOfPeople(count)) ? [] : [origin],
        ),
      )
  return {
    /** "an official said" of the lead is the one who gives the same number further down */
    identified: (claim: FigureClaim): ClaimOrigin | null => {
      const same = onlyOne(byNamed.get(fateOf(claim)) ?? [])
      return same === null ? null : { ...same, basis: 'origins/same-value' }
    },
    /** where the article gives the number again, or the whole */
    restated: (claim: FigureClaim): ClaimOrigin | null => {
      const same = onlyOne(byValue.get(numbersOf(claim)) ?? [])
      if (same !== null) return { ...same, basis: 'origins/same-value' }
      const whole = claim.count.partOf === null ? undefined : byCount.get(idOf(claim, claim.count.partOf))
      return whole === undefined ? null : { ...whole, basis: 'origins/whole' }
    },
    /** the one source of what became of people, unless it gives another number than the article itself: "25 hurt", "police said 55" */
    ofOnlySource: (claim: FigureClaim): ClaimOrigin | null => {
      const { outcome } = claim.count
      const hasRival = ofPeople.some(
        (other) => outcome !== null && other.count.outcome === outcome && numbersOf(other) !== numbersOf(claim),
      )
      return only === null || hasRival ? null : { ...only, isNamed: false, basis: 'origins/only-source' }
    },
    /** "an official said" of a lead, where one source alone is named further down for what became of people */
    introduced: (claim: FigureClaim): ClaimOrigin | null => {
      if (!claim.inLead || !isIntroduction(claim.sayer) || isPartys(claim)) return null
      const named = onlyOne(
        [...stated].flatMap(([other, origin]) => (origin.isNamed && other.count.outcome !== null ? [origin] : [])),
      )
      return named === null ? null : { ...named, basis: 'origins/introduced' }
    },
    /** the body that watches, where nobody is told who gives what became of people */
    watching: (claim: FigureClaim, watcher: ClaimSayer | null): ClaimOrigin | null => {
      const source = watcher === null || claim.count.outcome === null || ofPeople.length > 0 ? null : sourceOf(watcher)
      return source === null ? null : { ...statedBy(source, 'origins/only-watcher'), isNamed: false }
    },
  }
}

/** The origin of what an article says in its own words: the articles that repeat each other, else the agency told, else its paper. */
const ownOrigin = (outline: Outline | undefined, original: string | null): ClaimOrigin | null => {
  if (outline === undefined) return null
  const { carrier, outlet } = outline
  if (original !== null)
    return {
      key: `copy:${original}`,
      name: original,
      kind: 'copy',
      isNamed: false,
      isStated: false,
      basis: 'origins/copy',
    }
  if (carrier !== null) return fromAgency(carrier, 'origins/told')
  if (outlet === null) return null
  const signed = agencyOf(outlet)
  if (signed !== null) return fromAgency(signed, 'origins/credit')
  return {
    key: `outlet:${outlet.toLowerCase()}`,
    name: outlet,
    kind: 'outlet',
    isNamed: false,
    isStated: false,
    basis: 'origins/outlet',
  }
}

/** Whether a count of things or people stands in the voice of the article, and not with somebody who tells it. */
const isToldByNobody = ({ count: { kind, event } }: FigureClaim): boolean =>
  kind === 'cardinal' && (event === null || !tellingVerbs.has(event.lemma))

type Found = readonly (readonly [FigureClaim, ClaimOrigin])[]

/** The origin of each claim of one article, or of several that repeat each other: those tell of one another what one of them states. */
const inOneText = (
  claims: readonly FigureClaim[],
  outlines: ReadonlyMap<string, Outline>,
  original: string | null,
  bodies: KnownBodies,
): Found => {
  const stated = new Map<FigureClaim, ClaimOrigin>()
  for (const claim of claims) {
    const outline = outlines.get(claim.article)
    const origin = statedOrigin(claim, outline?.credit ?? outline?.carrier ?? null, bodies)
    if (origin !== null) stated.set(claim, origin)
  }
  const { identified, introduced, restated, ofOnlySource, watching } = inheritance(claims, stated)
  for (const [claim, origin] of stated)
    if (origin.key.startsWith('unnamed:') && sortOf(origin.name) === null) {
      const same = identified(claim) ?? introduced(claim)
      if (same !== null) stated.set(claim, same)
    }
  const inherited = (claim: FigureClaim, credit: string | null): ClaimOrigin | null =>
    claim.sayer !== null
      ? (identified(claim) ?? introduced(claim))
      : (restated(claim) ??
        (credit === null && isToldByNobody(claim)
          ? (ofOnlySource(claim) ?? watching(claim, outlines.get(claim.article)?.watcher ?? null))
          : null))
  return claims.flatMap((claim) => {
    const outline = outlines.get(claim.article)
    const credit = outline?.credit ?? null
    const own = credit === null ? ownOrigin(outline, original) : fromAgency(credit, 'origins/credit')
    const origin = stated.get(claim) ?? inherited(claim, credit) ?? own
    return origin === null ? [] : [[claim, origin] as const]
  })
}

const unnamedKey = /^unnamed:([A-Z]*):/

/** The one that stands for origins which are one body: one that has a name, else one whose country is told. */
const standsFor = (origins: readonly ClaimOrigin[]): ClaimOrigin =>
  origins.find(({ isNamed }) => isNamed) ?? origins.find(({ key }) => unnamedKey.exec(key)?.[1] !== '') ?? origins[0]!

/** Public bodies of one sort are one within an event that knows no more than one country of them: "the coast guard", "the Ostland Coast Guard". */
const withCountries = (found: ReadonlyMap<FigureClaim, ClaimOrigin>): ReadonlyMap<FigureClaim, ClaimOrigin> => {
  const bySort = new Map<string, ClaimOrigin[]>()
  const countries = new Map<string, string>()
  for (const origin of new Map([...found.values()].map((each) => [each.key, each] as const)).values()) {
    const body = origin.kind === 'stated' ? sortOf(origin.name) : null
    if (body === null) continue
    listed(bySort, body.sort, origin)
    countries.set(origin.key, body.country ?? unnamedKey.exec(origin.key)?.[1] ?? '')
  }
  const one = new Map<string, ClaimOrigin>()
  for (const origins of bySort.values()) {
    const known = new Set(origins.flatMap(({ key }) => countries.get(key) || []))
    if (origins.length > 1 && known.size < 2) for (const { key } of origins) one.set(key, standsFor(origins))
  }
  return one.size === 0
    ? found
    : new Map([...found].map(([claim, origin]) => [claim, { ...(one.get(origin.key) ?? origin), basis: origin.basis }]))
}

/** "State media" without a country are those of the one state whose media tell of the event. */
const withStateMedia = (found: ReadonlyMap<FigureClaim, ClaimOrigin>): ReadonlyMap<FigureClaim, ClaimOrigin> => {
  const known = onlyOne([...found.values()].filter(({ key }) => stateMediaOf(key) === 'known'))
  if (known === null) return found
  return new Map(
    [...found].map(([claim, origin]) => [
      claim,
      stateMediaOf(origin.key) === 'unknown' ? { ...known, basis: origin.basis } : origin,
    ]),
  )
}

/** The origin of each claim of an event's articles. `originals` has the first of the articles that an article repeats or is repeated by. */
export const claimOrigins = (
  claims: readonly FigureClaim[],
  outlines: ReadonlyMap<string, Outline>,
  originals: ReadonlyMap<string, string>,
): ReadonlyMap<FigureClaim, ClaimOrigin> => {
  const byText = new Map<string, FigureClaim[]>()
  for (const claim of claims) listed(byText, originals.get(claim.article) ?? claim.article, claim)
  const bodies = bodiesOf(claims.flatMap(({ sayer }) => sayer ?? []))
  const found = [...byText].flatMap(([first, told]) =>
    inOneText(told, outlines, originals.has(first) ? first : null, bodies),
  )
  return withStateMedia(withCountries(new Map(found)))
}

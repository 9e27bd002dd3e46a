import type { Document } from '../../document/document.js'
import type { NameMention } from '../../extract/names/index.js'
import { type AroundRule, aroundFinder } from '../../grammar/pattern/around.js'
import { compassWords, partsOfTowns, placeNouns } from '../../lexicon/places/place-nouns.js'
import { dwellings } from '../../lexicon/places/place-standing.js'
import { words } from '../../lexicon/word-list.js'
import { standInRow } from './by-hand.js'

/** A mention and the name that it bears, by its index. */
export interface EntityMention {
  readonly mention: NameMention
  readonly entity: number
}

/** Two mentions of which the text says that one place lies in the other: "Dallas, Texas", "a mall in Cork", "Dhaka's Malibagh". */
export interface Containment {
  readonly inner: EntityMention
  readonly outer: EntityMention
  /** whether the words leave no doubt: what the gazetteer has elsewhere is a namesake */
  readonly isSure?: boolean
}

/** A rule that reads from the words between two names which of them lies in the other: `#` is the first name, `{end}` the second. */
interface ContainmentRow extends AroundRule {
  readonly inner: 'first' | 'second'
}

/** The rules of containment; the examples mark the place that lies in the other. */
export const containmentRows = [
  {
    name: 'places/owner-within',
    around: ["# 's {end}"],
    inner: 'second',
    examples: ["Fire broke out in Kenya's [Eastleigh] on Friday."],
  },
  {
    name: 'places/comma-within',
    around: ['# , {end}', '# \\( {end}', '# {placeNoun} , {end}'],
    inner: 'first',
    examples: ['He was arrested in [Dallas], Texas, on Monday.'],
  },
  {
    name: 'places/preposition-within',
    around: ['# {filler}*6 {locating} the? {end}'],
    inner: 'first',
    examples: ['The plant in [Cork] in Ireland closed.'],
  },
  {
    name: 'places/dwelling-within',
    around: ['# {dwelling} in the? {end}'],
    inner: 'first',
    examples: ['They met at her [Whitcombe] residence in Oslo.'],
  },
  {
    name: 'places/apposition-within',
    around: [
      '# , ({filler}|{adjective})*5 {locating&!of} the {end}',
      '# , ({filler}|{adjective}) ({filler}|{adjective})*5 {locating&!of} {end}',
      '# , ({filler}|{adjective})*4 {placeNoun} ({filler}|{adjective})*4 {locating} the? {end}',
    ],
    inner: 'first',
    examples: ['Thousands marched in [Tbilisi], the capital of Georgia.'],
  },
] as const satisfies readonly ContainmentRow[]

/** The rules of places that lie near others; the examples mark the one whose place the words tell. */
export const neighbourRows = [
  {
    name: 'places/beside',
    around: ['# ,? {distance}*6 {compass} of the? {end}', '# ,? {distance}*3 {nearness} the? {end}'],
    examples: [
      'The school in [Florida], north of Buenos Aires, burned.',
      'A bus crashed in [Salina], just outside Oslo.',
    ],
  },
] as const satisfies readonly AroundRule[]

const fillers = words('a an just located situated the')
const vocabulary = {
  dwelling: dwellings,
  filler: new Set([...fillers, ...placeNouns.keys()]),
  locating: words('at in inside of on under within'),
  of: words('of'),
  placeNoun: new Set(placeNouns.keys()),
}

/** What stands before the direction, without a number: so far away nothing is beside. */
const distanceWords = words('a away drive just or short the to')
/** Places end at a border, and lie elsewhere: "near the New York border". */
const borders = words('border line state')
const nearby = aroundFinder<AroundRule>(neighbourRows, {
  compass: compassWords,
  distance: distanceWords,
  nearness: words('near outside'),
})
const longestNeighbourhood = 10

/** For each name, by its index, those that the text sets it beside: "Florida, north of Buenos Aires". */
export const neighboursOf = (
  document: Document,
  located: readonly EntityMention[],
): ReadonlyMap<number, readonly number[]> => {
  const neighbours = new Map<number, number[]>()
  for (let index = 0; index + 1 < located.length; index++) {
    const [first, second] = [located[index]!, located[index + 1]!]
    const gap = second.mention.from - first.mention.to
    if (first.mention.sentence !== second.mention.sentence || gap < 1 || gap > longestNeighbourhood) continue
    if (first.entity === second.entity || borders.has(document.tokens[second.mention.to]?.lower ?? '')) continue
    const row = nearby.first(document, first.mention, { from: first.mention.from, to: second.mention.from })
    if (row === null) continue
    neighbours.set(first.entity, [...(neighbours.get(first.entity) ?? []), second.entity])
    const { from, to } = first.mention
    document.trace?.push({ kind: 'locations', verdict: 'linked', rule: row.name, from, to, why: second.mention.name })
  }
  return neighbours
}

const containment = aroundFinder<ContainmentRow>(containmentRows, vocabulary)
const longestGap = 7
const sureRow: (typeof containmentRows)[number]['name'] = 'places/dwelling-within'

/** The rule by which the words between two neighbouring names say that one lies in the other, or null. */
const ruleBetween = (document: Document, first: NameMention, second: NameMention): ContainmentRow | null =>
  first.sentence !== second.sentence || second.from <= first.to || second.from - first.to > longestGap
    ? null
    : containment.first(document, first, { from: first.from, to: second.from })

/** "the North Side of Chicago": a part of the town, whatever else is called so. */
const isPartOfTown = ({ tokens }: Document, inner: NameMention, outer: NameMention): boolean =>
  partsOfTowns.has(tokens[inner.to - 1]!.lower) &&
  outer.from - inner.to <= 2 &&
  outer.from > inner.to &&
  vocabulary.of.has(tokens[inner.to]!.lower)

/** What the text says of places that lie in others, by the words between neighbouring names. */
export const containmentsIn = (document: Document, located: readonly EntityMention[]): readonly Containment[] => {
  const named = new Set<number>()
  for (const { mention } of located) for (let at = mention.from; at < mention.to; at++) named.add(at)
  const found: Containment[] = []
  for (let index = 0; index + 1 < located.length; index++) {
    const first = located[index]!
    const second = located[index + 1]!
    const rule = ruleBetween(document, first.mention, second.mention)
    if (rule === null) continue
    if (rule.inner === 'first' && standInRow(document, first.mention, second.mention, (at) => named.has(at))) continue
    const [inner, outer] = rule.inner === 'first' ? [first, second] : [second, first]
    found.push({ inner, outer, isSure: rule.name === sureRow || isPartOfTown(document, inner.mention, outer.mention) })
    document.trace?.push({
      kind: 'locations',
      verdict: 'linked',
      rule: rule.name,
      from: inner.mention.from,
      to: inner.mention.to,
      why: `within ${outer.mention.name}`,
    })
  }
  return found
}

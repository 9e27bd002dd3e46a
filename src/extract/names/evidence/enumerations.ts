import type { Document, Token } from '../../../document/document.js'
import type { TokenRange } from '../../../document/span.js'
import { aroundFinder } from '../../../grammar/pattern/around.js'
import type { Candidate } from '../candidate.js'
import { joiningWords } from '../lexicon/evidence.js'
import { contextClasses } from '../vocabulary.js'
import { part, partsOf } from '../words.js'
import { enumerationRows, leadRows } from './after.js'
import { type ContextRule, type Weighing, weighBefore } from './weigh.js'

export type EnumerationRule = (typeof leadRows | typeof enumerationRows)[number]['name']

/** A candidate with what the words around it say. */
export interface Weighed {
  readonly candidate: Candidate
  readonly weighings: Weighing<ContextRule | EnumerationRule>[]
  readonly sentence: TokenRange
}

/** What stands between two neighbors in an enumeration: a comma, a conjunction, or both; null where they make none. */
const jointOf = (tokens: readonly Token[], from: number, to: number): 'comma' | 'conjunction' | null => {
  if (to - from < 1 || to - from > 2) return null
  const opensWithComma = tokens[from]!.text === ','
  if (to - from === 1 && opensWithComma) return 'comma'
  return (to - from === 1 || opensWithComma) && joiningWords.has(tokens[to - 1]!.lower) ? 'conjunction' : null
}

/** Enumerations of two names or more, the last two joined by a conjunction: "Kent, Surrey and Sussex". */
const enumerationsOf = (tokens: readonly Token[], weighed: readonly Weighed[]): Weighed[][] => {
  const enumerations: Weighed[][] = []
  let members: Weighed[] = []
  for (const next of weighed) {
    const last = members.at(-1)
    const joint = last === undefined ? null : jointOf(tokens, last.candidate.to, next.candidate.from)
    if (joint === null) members = []
    members.push(next)
    if (joint !== 'conjunction') continue
    enumerations.push(members)
    members = []
  }
  return enumerations
}

/** "In Oslo, Ada and Bo met": a preposition that no noun or verb takes may end at the comma, but for one that leads to examples. */
const leadOf = (document: Document, { candidate, sentence }: Weighed): Weighing | null => {
  const governor = candidate.from - 2 >= sentence.from ? document.tokens[candidate.from - 2] : undefined
  const isGoverned = governor !== undefined && /^(?:NOUN|PROPN|VERB)$/.test(governor.pos)
  const lead = weighBefore(document, candidate, sentence)
  return isGoverned || (lead !== null && rulesOfLists.has(lead.rule)) ? lead : null
}

/** Whether a member is a place by its own words, and nobody's name besides. */
const isSurePlace = ({ candidate: { kind, location, person } }: Weighed): boolean =>
  kind === 'location' || (kind === null && location >= sureOfPlace && person === 0)

const [, listedBesidePlace] = leadRows
const besidePlace = { rule: listedBesidePlace.name, person: 0, organization: 0, location: listedBesidePlace.location }

/** Whether the gazetteer knows a member that is no word of the language for a place, however small. */
const mayBePlace = (tokens: readonly Token[], { candidate: { kind, location, from } }: Weighed): boolean =>
  kind === null && location > 0 && (partsOf(tokens[from]!.lower) & part.common) === 0

/** Lets places tell of what they are listed with, where they are half of the list: "Paris and Roxton". */
const shareBesidePlaces = (tokens: readonly Token[], members: readonly Weighed[]): void => {
  if (2 * members.filter(isSurePlace).length < members.length) return
  for (const member of members) if (mayBePlace(tokens, member)) member.weighings.push(besidePlace)
}

const sureOfPlace = 3
/** What tells of several places at once: "villages such as X, Y and Z", "the villages of X, Y and Z". */
const rulesOfLists: ReadonlySet<ContextRule> = new Set<ContextRule>(['names/example-of-places', 'names/part-of'])
const afterEnumeration = aroundFinder(enumerationRows, contextClasses)

/** Lets what is said of places around an enumeration count for all its members. */
export const shareInEnumerations = (document: Document, weighed: readonly Weighed[]): void => {
  for (const members of enumerationsOf(document.tokens, weighed)) {
    const [head, ...others] = members as [Weighed, ...Weighed[]]
    const lead = leadOf(document, head)
    if (lead !== null && lead.location >= sureOfPlace)
      for (const { weighings } of others)
        weighings.push({
          rule: 'names/listed-after-preposition',
          person: Math.min(0, lead.person),
          organization: 0,
          location: lead.location,
        })
    shareBesidePlaces(document.tokens, members)
    const last = members.at(-1)!
    const row = afterEnumeration.first(document, last.candidate, last.sentence)
    if (row === null) continue
    const { name: rule, person, location } = row
    for (const { weighings } of members) weighings.push({ rule, person, organization: 0, location })
  }
}

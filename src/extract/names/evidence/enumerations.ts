import type { Token } from '../../../document/document.js'
import { nounLemma } from '../../../document/tag/readings.js'
import type { Candidate } from '../candidate.js'
import { placeNouns } from '../lexicon.js'
import { type Evidence, weighBefore } from './weigh.js'

/** A candidate with what the words around it say. */
export interface Weighed {
  readonly candidate: Candidate
  readonly own: Evidence
  /** the token where its sentence begins */
  readonly first: number
}

/** What stands between two neighbors in an enumeration: a comma, a conjunction, or both; null where they make none. */
const joint = (tokens: readonly Token[], from: number, to: number): 'comma' | 'conjunction' | null => {
  const between = tokens.slice(from, to).map(({ lower }) => lower)
  if (between.length === 1 && between[0] === ',') return 'comma'
  const [last] = between.slice(-1)
  const isShort = between.length === 1 || (between.length === 2 && between[0] === ',')
  return isShort && (last === 'and' || last === 'or' || last === '&') ? 'conjunction' : null
}

/** Enumerations of two names or more, the last two joined by a conjunction: "Kent, Surrey and Sussex". */
const enumerationsOf = (tokens: readonly Token[], weighed: readonly Weighed[]): Weighed[][] => {
  const enumerations: Weighed[][] = []
  let members: Weighed[] = []
  for (const next of weighed) {
    const last = members.at(-1)
    const link = last === undefined ? null : joint(tokens, last.candidate.to, next.candidate.from)
    if (link === null) members = []
    members.push(next)
    if (link !== 'conjunction') continue
    enumerations.push(members)
    members = []
  }
  return enumerations
}

/** "Eastland and Callahan counties": a head in the plural after the enumeration. */
const isPlaceHead = (token: Token | undefined): boolean =>
  token?.shape === 'lower' && token.number === 'plural' && placeNouns.has(nounLemma(token.lower))

/** What stands before an enumeration says as much of its other members: "in Kent, Surrey and Sussex". */
const leadOf = (tokens: readonly Token[], { candidate, first }: Weighed): Evidence => {
  const lead: Evidence = { person: 0, organization: 0, location: 0 }
  const before = tokens[candidate.from - 2]
  // "In Oslo, Ada and Bo met": a preposition that no noun or verb takes may end at the comma
  if (before !== undefined && candidate.from - 2 >= first && /^(?:NOUN|PROPN|VERB)$/.test(before.pos))
    weighBefore(tokens, candidate.from, candidate.to, first, lead)
  return lead
}

const sureOfPlace = 3

/** Lets what is said of places around an enumeration count for all its members. */
export const shareInEnumerations = (tokens: readonly Token[], weighed: readonly Weighed[]): void => {
  for (const members of enumerationsOf(tokens, weighed)) {
    const [head, ...others] = members as [Weighed, ...Weighed[]]
    const lead = leadOf(tokens, head)
    if (lead.location >= sureOfPlace)
      for (const { own } of others) {
        own.location += lead.location
        own.person += Math.min(0, lead.person)
      }
    if (!isPlaceHead(tokens[members.at(-1)!.candidate.to])) continue
    for (const { own } of members) {
      own.location += 6
      own.person -= 2
    }
  }
}

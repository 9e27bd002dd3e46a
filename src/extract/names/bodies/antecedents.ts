import type { Document } from '../../../document/document.js'
import { knownOrganizationAt } from '../../../lexicon/bodies/index.js'
import { bodiesOfUnitedNations, opensUnitedNations } from '../../../lexicon/bodies/united-nations.js'
import type { Decided } from '../decide/decide.js'
import { nounsOfBodies, nounsOfOneBody, nounsOfUnknownBodies, unitedNations } from '../lexicon/bodies.js'

/** A body that was named, and the sentence in which. */
interface Named {
  readonly sentence: number
  readonly body: Decided
}

/** The bodies that an article has named so far. */
export interface History {
  readonly named: Named[]
  /** how often each entity was named */
  readonly mentions: Map<number, number>
  /** those that were named often, each by its last mention */
  readonly frequent: Map<number, Decided>
}

export const newHistory = (): History => ({ named: [], mentions: new Map(), frequent: new Map() })

/** How often the body must be named that an article is about. */
const often = 3
/** No more bodies than this are looked at: keeps floods of them linear. */
const most = 100

export const remember = ({ named, mentions, frequent }: History, sentence: number, body: Decided): void => {
  named.push({ sentence, body })
  const count = (mentions.get(body.entity) ?? 0) + 1
  mentions.set(body.entity, count)
  if (count >= often && (frequent.size < most || frequent.has(body.entity))) frequent.set(body.entity, body)
}

/** How many sentences back a body may have been named to be meant by "the company". */
const reach = 2
/** How many sentences back, where the article is about that body. */
const topicReach = 4
/** How many sentences back, where the body's name has the noun. */
const longReach = 6

/** Whose a noun says that a body is: "the [German] carmaker", "the [UN] agency". */
export type Owner = { readonly country: string } | { readonly international: true }

/** Whether a body is one of the United Nations, by its name or by what is known of it. */
const isOfUnitedNations = ({ tokens }: Document, { candidate: { from, to }, bodyKind, name }: Decided): boolean => {
  if (bodyKind !== 'international' || unitedNations.has(name.toLowerCase())) return false
  const known = knownOrganizationAt(tokens, from, to)?.organization.fullName ?? name
  return bodiesOfUnitedNations.has(known) || [...opensUnitedNations].some((opening) => known.startsWith(opening))
}

/** Whether a body can be the owner's: no other country is known to have it. */
const isOf = (document: Document, owner: Owner | null, body: Decided): boolean => {
  if (owner === null) return true
  return 'country' in owner
    ? body.country === null || body.country === owner.country
    : isOfUnitedNations(document, body)
}

const hasNoun = (noun: string, { name }: Decided): boolean => name.toLowerCase().split(/[\s-]/).includes(noun)

/** Whether a noun can mean a body: by its kind, or by that of a mention ("Brightwater" of "Brightwater Holdings PLC"). */
const fits = (noun: string, { bodyKind, candidate }: Decided): boolean => {
  if (bodyKind === null) return nounsOfUnknownBodies.has(noun)
  const kinds = nounsOfBodies.get(noun)!
  return kinds.includes(bodyKind) || (candidate.bodyKind !== null && kinds.includes(candidate.bodyKind))
}

/** The entities among what was named since a sentence, each by its last mention, the last first. */
const entitiesSince = ({ named }: History, since: number, accepts: (body: Decided) => boolean): readonly Decided[] => {
  const found = new Map<number, Decided>()
  const first = Math.max(0, named.length - most)
  for (let k = named.length - 1; k >= first && named[k]!.sentence >= since; k--) {
    const { body } = named[k]!
    if (!found.has(body.entity) && accepts(body)) found.set(body.entity, body)
  }
  return [...found.values()]
}

const mentionsOf = ({ mentions }: History, { entity }: Decided): number => mentions.get(entity) ?? 0

/** How many times as often as the others the body must be named that an article is about. */
const share = 2

/** Of several, the one that the article is about: named more than twice as often as any other so far; null where none is. */
const topicOf = (history: History, candidates: readonly Decided[]): Decided | null => {
  const [first, second] = candidates
    .map((body) => ({ body, mentions: mentionsOf(history, body) }))
    .sort((a, b) => b.mentions - a.mentions)
  return first!.mentions >= share * (second?.mentions ?? 0) ? first!.body : null
}

/** Whether the article is about another body that a noun can mean than the one that is near. */
const isOutnamed = (history: History, near: Decided, accepts: (body: Decided) => boolean): boolean => {
  const least = share * mentionsOf(history, near)
  for (const body of history.frequent.values())
    if (body.entity !== near.entity && mentionsOf(history, body) >= least && accepts(body)) return true
  return false
}

/** The body that the article is about, where it was named not long ago. */
const frequentOf = (history: History, since: number, accepts: (body: Decided) => boolean): Decided | null => {
  const candidates = [...history.frequent.values()].filter(accepts)
  const topic = candidates.length > 0 ? topicOf(history, candidates) : null
  if (topic === null) return null
  return entitiesSince(history, since, ({ entity }) => entity === topic.entity)[0] ?? null
}

/**
 * The body that a noun takes up: one with the noun in its name before one of a fitting kind, the one that is left or that the article is
 * about; null where two fit.
 */
export const antecedentOf = (document: Document, at: number, owner: Owner | null, history: History): Decided | null => {
  const { lower: noun, sentence } = document.tokens[at]!
  const isNamedSo = (body: Decided): boolean => hasNoun(noun, body) && isOf(document, owner, body)
  const since = nounsOfOneBody.has(noun) ? 0 : sentence - longReach
  const withNoun = entitiesSince(history, since, isNamedSo)
  if (withNoun.length > 0) return topicOf(history, withNoun)
  const accepts = (body: Decided): boolean => fits(noun, body) && isOf(document, owner, body)
  const near = entitiesSince(history, sentence - reach, accepts)
  if (near.length === 0) return frequentOf(history, sentence - topicReach, accepts)
  const only = topicOf(history, near)
  return only === null || isOutnamed(history, only, accepts) ? null : only
}

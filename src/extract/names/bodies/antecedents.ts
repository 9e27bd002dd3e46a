import type { Document } from '../../../document/document.js'
import { knownOrganizationAt } from '../../../lexicon/bodies/index.js'
import { bodiesOfUnitedNations, opensUnitedNations } from '../../../lexicon/bodies/united-nations.js'
import type { Decided } from '../decide/decide.js'
import { nounsOfBodies, nounsOfUnknownBodies, unitedNations } from '../lexicon/bodies.js'

/** A body that was named, and the sentence in which. */
export interface Named {
  readonly sentence: number
  readonly body: Decided
}

/** How many sentences back a body may have been named to be meant by "the company". */
const reach = 2
/** How many where its name has the noun. */
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

/** Whether a noun can mean a body: by its kind, or by that of a mention ("Reuters" of "Reuters Holdings PLC"). */
const fits = (noun: string, { bodyKind, candidate }: Decided): boolean => {
  if (bodyKind === null) return nounsOfUnknownBodies.has(noun)
  const kinds = nounsOfBodies.get(noun)!
  return kinds.includes(bodyKind) || (candidate.bodyKind !== null && kinds.includes(candidate.bodyKind))
}

/** The entities among what was named since a sentence, each by its last mention, the last first. */
const entitiesSince = (
  named: readonly Named[],
  since: number,
  accepts: (body: Decided) => boolean,
): readonly Decided[] => {
  const found = new Map<number, Decided>()
  for (let k = named.length - 1; k >= 0 && named[k]!.sentence >= since; k--) {
    const { body } = named[k]!
    if (!found.has(body.entity) && accepts(body)) found.set(body.entity, body)
  }
  return [...found.values()]
}

const mentionsOf = (named: readonly Named[], { entity }: Decided): number =>
  named.reduce((count, { body }) => (body.entity === entity ? count + 1 : count), 0)

/** How many times as often as the others the body must be named that an article is about. */
const share = 2

/** Of several, the one that the article is about: named more than twice as often as any other so far; null where none is. */
const topicOf = (named: readonly Named[], candidates: readonly Decided[]): Decided | null => {
  const [first, second] = candidates
    .map((body) => ({ body, mentions: mentionsOf(named, body) }))
    .sort((a, b) => b.mentions - a.mentions)
  return first!.mentions >= share * second!.mentions ? first!.body : null
}

/** How often the body must be named that an article is about. */
const often = 3

/** Whether the article is about another body that a noun can mean than the one that is near. */
const isOutnamed = (named: readonly Named[], near: Decided, accepts: (body: Decided) => boolean): boolean => {
  const most = Math.max(often, share * mentionsOf(named, near))
  return entitiesSince(named, 0, accepts).some((body) => body !== near && mentionsOf(named, body) >= most)
}

const onlyOf = (named: readonly Named[], candidates: readonly Decided[]): Decided | null =>
  candidates.length < 2 ? (candidates[0] ?? null) : topicOf(named, candidates)

/**
 * The body that a noun takes up: one with the noun in its name before one of a fitting kind, the one that is left or that the article is
 * about; null where two fit.
 */
export const antecedentOf = (
  document: Document,
  at: number,
  owner: Owner | null,
  named: readonly Named[],
): Decided | null => {
  const { lower: noun, sentence } = document.tokens[at]!
  const withNoun = entitiesSince(
    named,
    sentence - longReach,
    (body) => hasNoun(noun, body) && isOf(document, owner, body),
  )
  if (withNoun.length > 0) return onlyOf(named, withNoun)
  const accepts = (body: Decided): boolean => fits(noun, body) && isOf(document, owner, body)
  const near = entitiesSince(named, sentence - reach, accepts)
  const only = near.length > 0 ? onlyOf(named, near) : null
  return only === null || isOutnamed(named, only, accepts) ? null : only
}

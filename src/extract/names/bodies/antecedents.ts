import type { Document } from '../../../document/document.js'
import type { Decided } from '../decide/decide.js'
import { nounsOfBodies, nounsOfUnknownBodies } from '../lexicon/bodies.js'

/** A body that was named, and the sentence in which. */
export interface Named {
  readonly sentence: number
  readonly body: Decided
}

/** How many sentences back a body may have been named to be meant by "the company". */
const reach = 2
/** How many where its name has the noun. */
const longReach = 6

const hasNoun = (noun: string, { name }: Decided): boolean => name.toLowerCase().split(/[\s-]/).includes(noun)

const fits = (noun: string, body: Decided): boolean =>
  body.bodyKind === null ? nounsOfUnknownBodies.has(noun) : nounsOfBodies.get(noun)!.includes(body.bodyKind)

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

const onlyOf = (named: readonly Named[], candidates: readonly Decided[]): Decided | null =>
  candidates.length < 2 ? (candidates[0] ?? null) : topicOf(named, candidates)

/**
 * The body that a noun takes up: one with the noun in its name before one of a fitting kind, the one that is left or that the article is
 * about; null where two fit.
 */
export const antecedentOf = (
  { tokens }: Document,
  at: number,
  sentence: number,
  named: readonly Named[],
): Decided | null => {
  const noun = tokens[at]!.lower
  const withNoun = entitiesSince(named, sentence - longReach, (body) => hasNoun(noun, body))
  if (withNoun.length > 0) return onlyOf(named, withNoun)
  const near = entitiesSince(named, sentence - reach, (body) => fits(noun, body))
  return near.length > 0 ? onlyOf(named, near) : null
}

import type { Span } from '../../document/span.js'
import type { Place } from '../../link/linked.js'
import { inTextOrder, type Row, type Texts, type Use, type Writing } from './kind.js'

/** What officials, people, organizations and locations share: they are named by their mentions. */

interface Mentioned {
  readonly mentions: readonly Span[]
}

/** The mention that stands first in the text. */
export const firstMention = ({ mentions }: Mentioned): Span =>
  mentions.reduce(
    (first, mention) => (inTextOrder(mention, first) < 0 ? mention : first),
    mentions[0] ?? { start: 0, end: 0 },
  )

export const writeMention = ({ slice }: Writing, place: Place) => ({
  ...slice(place),
  sentence: place.sentence,
  rule: place.rule,
})

/** The kinds whose claims can speak. */
export const speakerKinds = ['officials', 'people', 'organizations'] as const

/** Mentions in the order of the text. */
export const inOrder = <Mention extends Span>(mentions: readonly Mention[]): Mention[] =>
  [...mentions].sort(inTextOrder)

interface Entity {
  readonly id: string
  readonly name: string | null
  readonly mentions: readonly (Use & { readonly sentence: number })[]
}

/** The cells of an entity: its first mention stands for it. */
export const entityRow = ({ id, name, mentions }: Entity, { sentence }: Texts): Row => {
  const [first] = mentions
  return {
    id,
    name,
    mentions: mentions.length,
    ...(first && {
      rule: first.rule,
      text: first.text,
      start: first.start,
      end: first.end,
      sentence: sentence(first.sentence, first),
    }),
  }
}

/** An entity's name, or its first mention where it has none. */
export const nameOf = ({ name, mentions }: Pick<Entity, 'name' | 'mentions'>): string => name ?? mentions[0]?.text ?? ''

/** "3 mentions", where there is more than one. */
export const numberOfMentions = ({ mentions }: Pick<Entity, 'mentions'>): string[] =>
  mentions.length > 1 ? [`${mentions.length} mentions`] : []

/** The parts of a description that are there, in one line. */
export const joined = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join('; ')

import type { Document, Token } from '../../document/document.js'
import type { NameMention } from '../../extract/names/index.js'
import { placeNouns } from '../../lexicon/place-nouns.js'

/** A mention and the name that it bears, by its index. */
export interface EntityMention {
  readonly mention: NameMention
  readonly entity: number
}

/** Two mentions of which the text says that one place lies in the other: "Dallas, Texas", "a mall in Cork", "Dhaka's Malibagh". */
export interface Containment {
  readonly inner: EntityMention
  readonly outer: EntityMention
}

const locating = new Set(['at', 'in', 'inside', 'of', 'on', 'under', 'within'])
const skipped = new Set(['a', 'an', 'just', 'located', 'situated', 'the'])

/** "city in", ", the capital of", "district,": whether the words between two names say that the first lies in the second. */
const saysIn = (between: readonly Token[]): boolean => {
  const words = between.map(({ lower }) => lower)
  if (words.length === 1 && (words[0] === ',' || words[0] === '(')) return true
  const last = words.at(-1) === 'the' ? words.at(-2) : words.at(-1)
  const isApposition = words[0] === ',' && words.length > 2
  if (last === ',' && words.length === 2) return placeNouns.has(words[0]!)
  if (last === undefined || !locating.has(last)) return false
  const inner = words.slice(isApposition ? 1 : 0, words.lastIndexOf(last))
  if (last === 'of' && !inner.some((word) => placeNouns.has(word)) && isApposition) return false
  return between
    .slice(isApposition ? 1 : 0, words.lastIndexOf(last))
    .every(({ lower, pos }) => skipped.has(lower) || placeNouns.has(lower) || (isApposition && pos === 'ADJ'))
}

/** Between two states in a row of states the comma says nothing: a row has a comma or "and" on its other side too. */
const standsInRow = (
  document: Document,
  first: NameMention,
  second: NameMention,
  all: ReadonlySet<number>,
): boolean => {
  const joinsAt = (at: number): boolean => document.tokens[at]?.lower === ',' || document.tokens[at]?.lower === 'and'
  const before = joinsAt(first.from - 1) && all.has(first.from - 2)
  const after = joinsAt(second.to) && (all.has(second.to + 1) || document.tokens[second.to + 1]?.lower === 'and')
  return before && after
}

const longestGap = 7

/** What the text says of places that lie in others, by the words between neighbouring names. */
export const containmentsIn = (document: Document, located: readonly EntityMention[]): readonly Containment[] => {
  const { tokens } = document
  const covered = new Set<number>()
  for (const { mention } of located) for (let at = mention.from; at < mention.to; at++) covered.add(at)
  const found: Containment[] = []
  for (let index = 0; index + 1 < located.length; index++) {
    const first = located[index]!
    const second = located[index + 1]!
    const { to } = first.mention
    const { from } = second.mention
    if (first.mention.sentence !== second.mention.sentence || from <= to || from - to > longestGap) continue
    if (from - to === 1 && tokens[to]!.lower === "'s") found.push({ inner: second, outer: first })
    else if (saysIn(tokens.slice(to, from)) && !standsInRow(document, first.mention, second.mention, covered))
      found.push({ inner: first, outer: second })
  }
  return found
}

import type { Document, Token } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import { joinerLength, nameBefore, nameFrom } from './holders/adjacent-names.js'
import { listCommas, nameIntroducers } from './lexicon.js'
import type { OfficePhrase } from './phrase.js'

/**
 * On which side of the titles of a row their holders stand: "X, mayor, Y, sheriff" before them; `open` where both readings stand: "the
 * mayor, X, sheriff, Y, and Z".
 */
export type HolderSide = 'before' | 'behind' | 'open'

/** A title with the names at its commas. */
interface Seat {
  readonly phrase: OfficePhrase
  /** the name that a comma parts from the title before it, or null */
  readonly before: TokenRange | null
  readonly behind: TokenRange | null
  /** the name right behind the title: "Mayor [Ada Venn], ..." */
  readonly own: TokenRange | null
}

const isComma = (token: Token | undefined): boolean => token !== undefined && listCommas.has(token.lower)

/** Where the joiner before a token begins: ",", "and", ", and". */
const beforeJoiner = (tokens: readonly Token[], at: number, limit: number): number => {
  for (let from = Math.max(limit, at - 2); from < at; from++) if (joinerLength(tokens, from) === at - from) return from
  return at
}

const readSeat = (document: Document, phrase: OfficePhrase, { from, to }: TokenRange): Seat => {
  const { tokens } = document
  const end = beforeJoiner(tokens, phrase.from, from)
  return {
    phrase,
    before: end < phrase.from ? nameBefore(tokens, end, from) : null,
    behind: phrase.reach < to && isComma(tokens[phrase.reach]) ? nameFrom(tokens, phrase.reach + 1, to) : null,
    own: phrase.title.to < to ? nameFrom(tokens, phrase.title.to, to) : null,
  }
}

/** Whether a title and the next have one name between them. */
const areLinked = ({ behind, own }: Seat, { before }: Seat): boolean =>
  before !== null && (behind ?? own)?.to === before.to

/** Whether the title has "and" before it, and ends the row with its name: ", [and] Minister for Lands, X". */
const isLastPair = ({ tokens }: Document, { phrase, behind }: Seat): boolean =>
  behind !== null && tokens[phrase.from - 1]?.pos === 'CCONJ'

/** Whether one more name follows the last that stands beside a title: "X[, and Y]". */
const goesOn = ({ tokens, sentences }: Document, { behind }: Seat): boolean => {
  if (behind === null) return false
  const length = joinerLength(tokens, behind.to)
  const { to } = sentences[tokens[behind.from]!.sentence]!
  return length > 0 && nameFrom(tokens, behind.to + length, to) !== null
}

/** Whether the first name only sets the scene: "In [Lae], Justice Minister, X". */
const isSetting = ({ tokens }: Document, { before }: Seat): boolean => {
  const opener = before === null ? undefined : tokens[before.from - 1]
  return opener?.pos === 'ADP' && !nameIntroducers.has(opener.lower)
}

/** Reads a row of titles and names in turn by how it opens and ends. */
const sideOf = (document: Document, row: readonly Seat[]): HolderSide | null => {
  const first = row[0]!
  const last = row.at(-1)!
  const opensWithOwn = first.before === null && first.behind === null
  const seats = opensWithOwn ? row.slice(1) : row
  if (seats.length < 2) return null
  if (last.behind === null) return first.before !== null || opensWithOwn ? 'before' : null
  if (seats.some((seat) => isLastPair(document, seat))) return 'behind'
  if (first.before === null) return opensWithOwn && goesOn(document, last) ? 'open' : 'behind'
  if (isSetting(document, first)) return 'behind'
  return 'before'
}

/** On which side the holders of the titles of a sentence stand, for those in rows of titles and names in turn. */
export const sidesInRows = (
  document: Document,
  phrases: readonly OfficePhrase[],
  sentence: TokenRange,
): ReadonlyMap<OfficePhrase, HolderSide> => {
  const sides = new Map<OfficePhrase, HolderSide>()
  if (phrases.length < 2) return sides
  const seats = phrases.filter(({ plural }) => !plural).map((phrase) => readSeat(document, phrase, sentence))
  for (let from = 0; from < seats.length; ) {
    let to = from + 1
    while (to < seats.length && areLinked(seats[to - 1]!, seats[to]!)) to++
    const side = to - from > 1 ? sideOf(document, seats.slice(from, to)) : null
    if (side !== null) for (const { phrase } of seats.slice(from, to)) sides.set(phrase, side)
    from = to
  }
  return sides
}

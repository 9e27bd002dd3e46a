import type { Document, Token } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import { phrasesOf } from '../../grammar/phrases.js'
import { officeNounOf } from '../../grammar/titles.js'
import { months, weekdays } from '../../lexicon/calendar.js'
import { countryOfDemonym } from '../../lexicon/countries.js'
import { officeGrades } from '../../lexicon/offices.js'
import { organizationHead } from '../../lexicon/organizations.js'
import { bodiesInLowerCase } from './lexicon.js'
import { mostWords, officeNounAt } from './title.js'

const opensBody = /^(?:at|for|from|in|of|on|with|within)$/

/** Offices that are held to somebody: "ambassador to Peru", "adviser to the ministry". */
const heldTo: ReadonlySet<string> = new Set(
  `adviser advisor aide ambassador assistant attaché commissioner consul counsel counselor delegate emissary envoy liaison
    minister nuncio observer representative secretary`.split(/\s+/),
)

/** Whether a word after a title can open the body or the place it is held in. */
const opensObject = (tokens: readonly Token[], at: number): boolean => {
  const { lower } = tokens[at]!
  return opensBody.test(lower) || (lower === 'to' && heldTo.has(officeNounOf(tokens[at - 1]?.lower ?? '') ?? ''))
}

const opensPlace = /^(?:across|around|at|by|for|from|in|inside|near|of|on|throughout|to|with|within)$/

/** The end of a name that goes on after its first noun phrase: "the Ministry [of Foreign Affairs]". */
export const nameEnd = (document: Document, from: number, limit: number): number => {
  const { tokens } = document
  const { nounAt } = phrasesOf(document)
  let to = nounAt[from]?.to ?? from + 1
  while (to + 1 < limit && to - from < mostWords) {
    if (!/^(?:of|for|and|&)$/.test(tokens[to]!.lower)) break
    const next = tokens[to + 1]!.lower === 'the' ? to + 2 : to + 1
    if (tokens[next]?.pos !== 'PROPN' || tokens[to - 1]!.pos !== 'PROPN') break
    // "the People's Congress of [Sri Lankan President] X"
    if (countryOfDemonym(tokens[next]!.lower) !== null) break
    to = nounAt[next]?.to ?? next + 1
  }
  return Math.min(to, limit)
}

/** Where the first proper noun stands that is no date; `to` where none does. */
const properNounsFrom = (tokens: readonly Token[], from: number, to: number): number => {
  for (let at = from; at < to; at++) {
    const { lower, pos } = tokens[at]!
    if (pos === 'PROPN' && !months.has(lower) && !weekdays.has(lower)) return at
  }
  return to
}

/** How far the prepositional phrases after a title reach: "prime minister [at the time]". */
export const reachOf = (document: Document, from: number, limit: number): number => {
  const { nounAt } = phrasesOf(document)
  let at = from
  for (let turn = 0; turn < 3 && at + 1 < limit && opensPlace.test(document.tokens[at]!.lower); turn++) {
    const object = nounAt[at + 1]
    if (object === undefined || object.from !== at + 1) break
    at = Math.min(object.to, limit)
  }
  return at
}

/** Words after the title: the rest of a title in lower case ("director [of parks and recreation]"), and the body. */
export const readComplement = (
  document: Document,
  titleTo: number,
  limit: number,
): { titleTo: number; body: TokenRange | null; to: number } => {
  const { tokens } = document
  const { nounAt } = phrasesOf(document)
  let end = titleTo
  let at = titleTo
  for (let turn = 0; turn < 2 && at + 1 < limit && opensObject(tokens, at); turn++) {
    const object = nounAt[at + 1]
    if (object === undefined || object.from !== at + 1) break
    const named = properNounsFrom(tokens, object.from, Math.min(object.to, limit))
    // "vice president of equity research [Jane Doe]"
    if (
      named > object.from &&
      tokens[object.from]!.pos === 'NOUN' &&
      tokens[at]!.lower === 'of' &&
      organizationHead(tokens[named - 1]!.lower) === null
    )
      return { titleTo: named, body: null, to: named }
    const hasName = named < Math.min(object.to, limit)
    const headWord = tokens[object.head]!.lower
    if (hasName || bodiesInLowerCase.has(headWord)) {
      const to = nameEnd(document, object.from, limit)
      return { titleTo: end, body: { from: object.from, to }, to }
    }
    if (tokens[at]!.lower !== 'of' && tokens[at]!.lower !== 'for') break
    at = Math.min(object.to, limit)
    if (
      tokens[at]?.lower === 'and' &&
      nounAt[at + 1]?.from === at + 1 &&
      tokens[at + 1]?.pos === 'NOUN' &&
      officeNounAt(tokens, at + 1, limit) === null
    )
      at = Math.min(nounAt[at + 1]!.to, limit)
    if (tokens[titleTo + 1]!.pos === 'NOUN' || tokens[titleTo + 1]!.pos === 'ADJ') end = at
  }
  return { titleTo: end, body: null, to: end }
}

const afterGrades = (tokens: readonly Token[], from: number, to: number): number => {
  let at = from
  while (at < to && tokens[at]!.shape === 'lower' && officeGrades.has(tokens[at]!.lower)) at++
  return at
}

/** The words before the title that may name the body: "DHS", "Iran's foreign ministry", "the ministry's". */
export const bodyBefore = (tokens: readonly Token[], modifiers: TokenRange, title: TokenRange): TokenRange | null => {
  for (let at = title.to - 2; at >= title.from; at--)
    if (
      bodiesInLowerCase.has(tokens[at]!.lower) &&
      (at > title.from || modifiers.to > modifiers.from) &&
      !(tokens[at]!.lower === 'cabinet' && tokens[at + 1]!.lower === 'secretary')
    )
      return { from: afterGrades(tokens, modifiers.from, at), to: at + 1 }
  let { from, to } = modifiers
  for (let at = to - 1; at > from; at--) if (tokens[at]!.lower === "'s") to = at
  if (to > from && tokens[to - 1]!.lower === "'s") to--
  if (to > from && /^['’]$/.test(tokens[to - 1]!.text)) to--
  while (
    from < to &&
    tokens[from]!.pos !== 'PROPN' &&
    tokens[from]!.shape === 'lower' &&
    !bodiesInLowerCase.has(tokens[to - 1]!.lower)
  )
    from++
  return to > from ? { from, to } : null
}

/** The body before a bracket that holds its short name: "the [Football Association] (FA) president". */
export const bracketed = (document: Document, from: number, limit: number): TokenRange | null => {
  const { tokens } = document
  if (tokens[from - 1]?.text !== ')' || from - 1 <= limit) return null
  let open = from - 2
  while (open > Math.max(limit, from - 8) && tokens[open]!.text !== '(') open--
  const phrase = tokens[open]!.text === '(' ? phrasesOf(document).nounAt[open - 1] : undefined
  return phrase !== undefined && open - 1 >= limit ? { from: phrase.from, to: open } : null
}

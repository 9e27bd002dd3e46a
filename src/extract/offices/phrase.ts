import type { Document, Token } from '../../document/document.js'
import { joins, phrasesOf } from '../../document/phrases.js'
import type { TokenRange } from '../../document/span.js'
import { months, weekdays } from '../../lexicon/calendar.js'
import { countryOfDemonym } from '../../lexicon/countries.js'
import { countryOf } from '../../lexicon/gazetteer/index.js'
import {
  officeGrades,
  officeNounOf,
  officeNouns,
  officeObjects,
  officialGroups,
  portfolios,
  ranks,
  titleAbbreviations,
} from '../../lexicon/offices.js'
import { organizationHead } from '../../lexicon/organizations.js'
import { bodiesInLowerCase, familyNames, parties, qualities } from './lexicon.js'

/** An office noun with the words that belong to it: "a spokesperson for the Iranian Foreign Ministry". */
export interface OfficePhrase extends TokenRange {
  /** the token of the office noun */
  readonly head: number
  /** the office noun in the singular and in lower case, abbreviations in full: "spokesperson", "senator", "police" */
  readonly noun: string
  readonly plural: boolean
  /** the words of the title alone */
  readonly title: TokenRange
  /** the determiner or possessive pronoun in lower case, or null */
  readonly determiner: string | null
  /** what stands between the determiner and the title: "DHS", "Iran's", "two senior Iranian" */
  readonly modifiers: TokenRange
  /** where the prepositional phrases after it end */
  readonly reach: number
  /** the words that may name the body: "the Iranian Foreign Ministry", "foreign ministry", "DHS" */
  readonly body: TokenRange | null
}

const mostWords = 12

/** Office nouns that are adjectives too: nouns where no other noun follows ("police chief Smith", "the chief executive said"). */
const endsPhrase = (next: Token | undefined): boolean =>
  next === undefined || (next.pos !== 'NOUN' && next.pos !== 'ADJ') || next.shape !== 'lower'

/** "general" is an office after a determiner or at the start of a name's title, not in "in general", "consulate general". */
const isGeneral = (tokens: readonly Token[], at: number): boolean => {
  const previous = tokens[at - 1]
  return tokens[at]!.shape !== 'lower' || previous?.pos === 'DET' || officeGrades.has(previous?.lower ?? '')
}

/** "Stephen King said": behind a name and before none; "Acting Judge Lee" is a title. */
const isFamilyName = (tokens: readonly Token[], at: number): boolean => {
  const previous = tokens[at - 1]
  if (previous?.pos !== 'PROPN' || previous.sentence !== tokens[at]!.sentence || belongsToTitle(previous)) return false
  return (
    tokens[at + 1]?.shape === 'lower' ||
    tokens[at + 1]?.pos === 'PUNCT' ||
    tokens[at + 1]?.shape === undefined ||
    tokens[at]!.lower === 'king'
  )
}

/** The office noun, in the singular, that a token is the head of; null for other words. */
export const officeNounAt = (tokens: readonly Token[], at: number, to: number): string | null => {
  const token = tokens[at]!
  const { lower, pos, shape } = token
  if (shape !== 'lower') {
    const full = titleAbbreviations.get(lower)
    if (full !== undefined) return officeNounOf(full.split(/[ -]/).at(-1) ?? '')
    if (ranks.has(lower) && lower.endsWith('.') && tokens[at + 1]?.shape === 'capitalized') return lower
  }
  const noun = officeNounOf(lower) ?? (officialGroups.has(lower) ? lower : null)
  if (lower === 'chiefs' && tokens[at - 1]?.lower === 'joint') return null
  if (noun === null || ((noun === 'general' || noun === 'major') && !isGeneral(tokens, at))) return null
  if (shape !== 'lower' && familyNames.has(lower) && isFamilyName(tokens, at)) return null
  if (pos === 'NOUN' || pos === 'PROPN') return noun
  return pos === 'ADJ' && endsPhrase(at + 1 < to ? tokens[at + 1] : undefined) && noun !== 'general' ? noun : null
}

const isPlural = ({ lower, number }: Token): boolean =>
  number === 'plural' || officialGroups.has(lower) || (!officeNouns.has(lower) && /[^s]s\.?$/.test(lower))

const isRelational = ({ lower, pos }: Token): boolean =>
  pos === 'ADJ' && /(?:al|ic|ary|ive|ian)$/.test(lower) && !qualities.has(lower)

/** Whether a word before the office noun is part of the title rather than the name of a body or a country. */
const belongsToTitle = (token: Token): boolean => {
  const { lower, pos, shape } = token
  if (officeGrades.has(lower) || portfolios.has(lower) || titleAbbreviations.has(lower)) return true
  if (shape !== 'lower' || parties.has(lower) || countryOfDemonym(lower) !== null) return false
  return (pos === 'NOUN' && token.number !== 'plural') || isRelational(token)
}

/** A common noun of no title: "a defeat [President] X believes". */
const isCommon = ({ lower, shape }: Token): boolean =>
  shape === 'lower' && !officeGrades.has(lower) && !portfolios.has(lower)

const placeWords: ReadonlySet<string> = new Set(
  'borough city county district parish state town township village'.split(' '),
)

/** "[Lexington County] sheriff": the place, not the title. */
const isOfPlaceName = (tokens: readonly Token[], at: number, from: number): boolean => {
  const previous = at > from ? tokens[at - 1]! : undefined
  return (
    placeWords.has(tokens[at]!.lower) &&
    tokens[at]!.shape === 'capitalized' &&
    previous?.pos === 'PROPN' &&
    !belongsToTitle(previous)
  )
}

/** Where the title begins that ends with the office noun: "[deputy foreign] minister", "[Communications and Multimedia] Minister". */
const titleStart = (tokens: readonly Token[], head: number, from: number): number => {
  let at = head
  const limit = Math.max(from, head - mostWords)
  while (at > limit) {
    const previous = tokens[at - 1]!
    if (isOfPlaceName(tokens, at - 1, limit)) break
    if (belongsToTitle(previous) && !(isCommon(previous) && tokens[head]!.shape !== 'lower')) at--
    else if (at - 2 >= limit && joins(tokens, at - 1)) at -= 2
    else if (
      at - 2 >= limit &&
      (previous.lower === 'and' || previous.lower === '&') &&
      at < head &&
      portfolios.has(tokens[at]!.lower) &&
      portfolios.has(tokens[at - 2]!.lower) &&
      !officialGroups.has(tokens[at - 2]!.lower)
    )
      at -= 2
    else if (at - 2 >= limit && previous.lower === "'s" && officeNounOf(tokens[at - 2]!.lower) !== null) at -= 2
    else break
  }
  return at
}

/** Where a rank in short begins with the grade before it: "Detective Sgt.", "State Sen." */
const rankStart = (tokens: readonly Token[], head: number, from: number): number => {
  let at = head
  while (at > from && tokens[at - 1]!.shape !== 'lower' && belongsToTitle(tokens[at - 1]!)) at--
  return officeNounOf(tokens[at - 1]?.lower ?? '') !== null && tokens[at - 1]!.shape !== 'lower' && at > from
    ? at - 1
    : at
}

const isObject = (token: Token | undefined): boolean =>
  token !== undefined && (officeObjects.has(token.lower) || portfolios.has(token.lower))

/** Within a name: a proper noun, or "and" before one. */
const runsOn = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.pos === 'PROPN' || (/^(?:and|&)$/.test(tokens[at]!.lower) && tokens[at + 1]?.pos === 'PROPN')

/** "general" after its noun, and "of state", "of the interior", "for public affairs": the end of a title. */
const titleEnd = (tokens: readonly Token[], head: number, to: number): number => {
  let at = head + 1
  if (tokens[at]?.lower === 'in' && tokens[at + 1]?.lower === 'chief') return at + 2
  if (tokens[at]?.lower === '-' && tokens[at + 1]?.lower === 'in' && tokens[at + 3]?.lower === 'chief') return at + 4
  if (tokens[at]?.lower === 'general' && at < to) at++
  else if (joins(tokens, at) && tokens[at + 1]?.lower === 'general' && at + 1 < to) at += 2
  if (at >= to || !/^(?:of|for)$/.test(tokens[at]!.lower)) return at
  const hasArticle = tokens[at + 1]?.lower === 'the'
  let end = hasArticle ? at + 2 : at + 1
  if (
    end >= to ||
    !isObject(tokens[end]) ||
    (hasArticle && (!officeObjects.has(tokens[end]!.lower) || tokens[end]!.lower === 'state'))
  )
    return at
  const limit = Math.min(to, end + 6)
  while (end < limit) {
    if (isObject(tokens[end])) end++
    else if (/^(?:and|&)$/.test(tokens[end]!.lower) && isObject(tokens[end + 1])) end += 2
    else break
  }
  // "of the health department": the words are the start of a body's name
  let last = end
  while (last < limit && runsOn(tokens, last) && organizationHead(tokens[last]!.lower) === null) last++
  const rest = last < to ? tokens[last]! : undefined
  return rest !== undefined &&
    (rest.pos === 'NOUN' || organizationHead(rest.lower) !== null) &&
    officeNounOf(rest.lower) === null
    ? at
    : end
}

const opensBody = /^(?:at|by|for|from|in|of|on|to|with|within)$/
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
const reachOf = (document: Document, from: number, limit: number): number => {
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
const readComplement = (
  document: Document,
  titleTo: number,
  limit: number,
): { titleTo: number; body: TokenRange | null; to: number } => {
  const { tokens } = document
  const { nounAt } = phrasesOf(document)
  let end = titleTo
  let at = titleTo
  for (let turn = 0; turn < 2 && at + 1 < limit && opensBody.test(tokens[at]!.lower); turn++) {
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
const bodyBefore = (tokens: readonly Token[], modifiers: TokenRange, title: TokenRange): TokenRange | null => {
  for (let at = title.to - 2; at >= title.from; at--)
    if (bodiesInLowerCase.has(tokens[at]!.lower) && (at > title.from || modifiers.to > modifiers.from))
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
const bracketed = (document: Document, from: number, limit: number): TokenRange | null => {
  const { tokens } = document
  if (tokens[from - 1]?.text !== ')' || from - 1 <= limit) return null
  let open = from - 2
  while (open > Math.max(limit, from - 8) && tokens[open]!.text !== '(') open--
  const phrase = tokens[open]!.text === '(' ? phrasesOf(document).nounAt[open - 1] : undefined
  return phrase !== undefined && open - 1 >= limit ? { from: phrase.from, to: open } : null
}

/** Reads the phrase of an office noun, within its sentence. */
export const phraseAt = (document: Document, head: number, noun: string): OfficePhrase => {
  const { tokens } = document
  const sentence = document.sentences[tokens[head]!.sentence]!
  const start = Math.max(phrasesOf(document).nounAt[head]?.from ?? head, head - mostWords)
  // a rank in short takes no nouns before it: "the police report says Sgt. Hall"
  const titleFrom = noun.endsWith('.')
    ? rankStart(tokens, head, sentence.from)
    : titleStart(tokens, head, sentence.from)
  const from = Math.min(start, titleFrom)
  const outside = bracketed(document, from, sentence.from)
  const first = tokens[from]!
  const hasDeterminer = first.pos === 'DET' || (first.pos === 'PRON' && from < head)
  const modifiers = { from: Math.min(hasDeterminer ? from + 1 : from, titleFrom), to: titleFrom }
  const complement = readComplement(document, titleEnd(tokens, head, sentence.to), sentence.to)
  const title = { from: titleFrom, to: complement.titleTo }
  return {
    from,
    to: complement.to,
    head,
    noun: tokens[titleEnd(tokens, head, sentence.to) - 1]!.lower === 'general' ? 'general' : noun,
    plural: isPlural(tokens[head]!),
    title,
    determiner: hasDeterminer ? first.lower : null,
    modifiers,
    reach: reachOf(document, complement.to, sentence.to),
    body: complement.body ?? bodyBefore(tokens, modifiers, { from: titleFrom, to: head + 1 }) ?? outside,
  }
}

const connects = (tokens: readonly Token[], from: number, to: number): boolean =>
  to - from === 1
    ? /^(?:and|,|&|\/|cum)$/.test(tokens[from]!.lower)
    : to - from === 2 && tokens[from]!.text === ',' && tokens[from + 1]!.lower === 'and'

/** Whether two phrases are titles of one person: "chairman and chief executive officer". */
const areJoint = (last: OfficePhrase, phrase: OfficePhrase): boolean =>
  !last.plural && !phrase.plural && last.determiner !== 'the' && last.to === last.title.to

/**
 * Joins the titles of one person ("chairman and chief executive officer of the bank"), and lets people in a list share article and body
 * ("the president, prime minister and foreign minister of Peru").
 */
export const joinTitles = ({ tokens }: Document, phrases: readonly OfficePhrase[]): readonly OfficePhrase[] => {
  const joined: OfficePhrase[] = []
  for (const phrase of phrases) {
    const last = joined.at(-1)
    const isBare =
      (phrase.determiner === null && phrase.from === phrase.title.from) ||
      (/^an?$/.test(phrase.determiner ?? '') &&
        last !== undefined &&
        last.determiner === null &&
        last.modifiers.to === last.modifiers.from)
    if (last === undefined || !isBare || !connects(tokens, last.to, phrase.from)) {
      joined.push(phrase)
      continue
    }
    // "his commander in chief, President Obama"
    const isOther =
      tokens[last.to]!.text === ',' && tokens[last.head]!.shape === 'lower' && tokens[phrase.head]!.shape !== 'lower'
    if (isOther || !areJoint(last, phrase)) {
      joined.push(last.plural || phrase.plural ? phrase : { ...phrase, determiner: last.determiner })
      for (let at = joined.length - 2; at >= 0 && phrase.body !== null && joined[at]!.body === null; at--) {
        if (joined[at]!.plural || !connects(tokens, joined[at]!.to, joined[at + 1]!.from)) break
        joined[at] = { ...joined[at]!, body: phrase.body }
      }
      continue
    }
    const { to, reach } = phrase
    const title = { from: last.title.from, to: phrase.title.to }
    const noun = officeNouns.has(last.noun) ? last.noun : phrase.noun
    joined[joined.length - 1] = { ...last, noun, to, reach, title, body: phrase.body ?? last.body }
  }
  return joined
}

/** "American and Iranian officials": the phrase of the nationality that shares the noun, or null. */
export const sharedPhrase = ({ tokens }: Document, phrase: OfficePhrase): OfficePhrase | null => {
  const { from, modifiers } = phrase
  const nationality = (token: Token | undefined): boolean =>
    token !== undefined && (countryOfDemonym(token.lower) !== null || countryOf(token.text) !== null)
  if (from < 2 || modifiers.from !== from || modifiers.to - from !== 1 || !nationality(tokens[from])) return null
  if (!/^(?:and|or)$/.test(tokens[from - 1]!.lower) || !nationality(tokens[from - 2])) return null
  return { ...phrase, from: from - 2, modifiers: { from: from - 2, to: from - 1 }, body: null }
}

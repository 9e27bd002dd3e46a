import type { PartOfSpeech, Token } from '../document/document.js'
import type { TokenRange } from '../document/span.js'
import { readings } from '../document/tag/readings.js'
import {
  comparativeDeterminers,
  dayPartWords,
  possessivePronouns,
  standaloneDeterminers,
  timeDeterminers,
  timeUnits,
  titledDays,
  vagueQuantities,
  yearPrepositions,
} from '../lexicon/function-words.js'
import { weekdayNames } from '../lexicon/numbers/calendar.js'
import { nominal } from '../lexicon/parts-of-speech/index.js'
import { nicknameEnd } from './nicknames.js'

/**
 * A base noun phrase: determiner, modifiers, head, possessors before it included, without what follows the head
 * ("Iran's nuclear sites", "the 34-year-old man", "about 120 Iranian nationals", "he").
 */
export interface NounPhrase extends TokenRange {
  /** the token index of the head */
  readonly head: number
}

const nominalPos: ReadonlySet<string> = new Set<PartOfSpeech>(['NOUN', 'PROPN', 'NUM'])
/** Before a participle that is an attribute. */
const beforeAttributes: ReadonlySet<string> = new Set<PartOfSpeech>(['DET', 'ADJ', 'NUM', 'ADV'])

const modifies = ({ pos, text }: Token): boolean =>
  pos === 'ADJ' || pos === 'NOUN' || pos === 'PROPN' || pos === 'NUM' || (pos === 'SYM' && /^[$€£¥%]$/.test(text))
const isOwner = (token: Token): boolean => token.pos === 'PRON' && possessivePronouns.has(token.lower)
const isPossessive = (token: Token): boolean => token.pos === 'PART' && token.lower === "'s"
const isPluralPossessive = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.shape === 'other' &&
  /^['’]$/.test(tokens[i]!.text) &&
  !tokens[i]!.spaced &&
  (tokens[i - 1]?.lower.endsWith('s') ?? false) &&
  (tokens[i + 1]?.spaced ?? false)
const isNominal = (token: Token): boolean =>
  token.pos === 'NOUN' || token.pos === 'PROPN' || (readings(token.lower).bits & nominal) !== 0

/** "-" between two words that stand against it. */
export const joins = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.shape === 'other' &&
  /^[-‐‑/&]$/.test(tokens[i]!.text) &&
  !tokens[i]!.spaced &&
  tokens[i + 1] !== undefined &&
  !tokens[i + 1]!.spaced &&
  tokens[i + 1]!.shape !== 'other'

const isCapital = ({ shape }: Token): boolean => shape === 'capitalized' || shape === 'upper' || shape === 'mixed'

/** "Marrin & Sons": an ampersand between two capitals joins one name. */
const joinsCapitals = (tokens: readonly Token[], i: number, to: number): boolean =>
  tokens[i]!.text === '&' && i + 1 < to && isCapital(tokens[i - 1]!) && isCapital(tokens[i + 1]!)

/** A participle or gerund that stands as an adjective between a determiner and a noun. */
const modifiesAsVerb = (tokens: readonly Token[], i: number, to: number): boolean => {
  const { pos, form } = tokens[i]!
  if (pos !== 'VERB' || (form !== 'participle' && form !== 'gerund')) return false
  const next = i + 1 < to ? tokens[i + 1] : undefined
  const previous = tokens[i - 1]
  if (previous === undefined || (next?.pos !== 'NOUN' && next?.pos !== 'ADJ')) return false
  return beforeAttributes.has(previous.pos) || isOwner(previous) || isPossessive(previous)
}

const opensNounPhrase = (token: Token): boolean => token.pos === 'DET' || modifies(token) || isOwner(token)

/** "a major boost just two days before": a number after an adverb opens another phrase, but "a very big boost" */
const adverbGoesOn = (tokens: readonly Token[], i: number, to: number, hasHead: boolean): boolean => {
  const next = i + 1 < to ? tokens[i + 1] : undefined
  if (next === undefined || (hasHead && next.pos === 'NUM')) return false
  return next.pos === 'ADJ' || next.pos === 'NUM' || modifiesAsVerb(tokens, i + 1, to)
}

/** "12 [more]", "a dozen [more]": a comparative determiner that says how a number of things is meant. */
const comparesNumber = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.pos === 'DET' && comparativeDeterminers.has(tokens[i]!.lower) && tokens[i - 1]!.pos === 'NUM'

/** A determiner inside a phrase: "all the", "half of the", "the next few days", "12 more days". */
const determinerGoesOn = (tokens: readonly Token[], i: number): boolean => {
  const { pos, lower } = tokens[i - 1]!
  return (
    pos === 'DET' ||
    lower === 'of' ||
    (pos === 'ADJ' && vagueQuantities.has(tokens[i]!.lower)) ||
    comparesNumber(tokens, i)
  )
}

/** "Last night Ann Lee said", "In 2019 Ann Lee left": a name after a time opens another phrase. */
const isTimeBefore = (tokens: readonly Token[], i: number, from: number): boolean => {
  const { pos, lower, shape } = tokens[i - 1]!
  if (pos === 'NOUN') return timeUnits.has(lower) && timeDeterminers.has(tokens[from]!.lower)
  return (
    shape === 'digits' && i - 1 === from && lower.length === 4 && yearPrepositions.has(tokens[from - 1]?.lower ?? '')
  )
}

const fullWeekdays: ReadonlySet<string> = new Set(weekdayNames)

const isWeekday = (token: Token | undefined): boolean => token?.pos === 'PROPN' && fullWeekdays.has(token.lower)

/** "met Ann Lee [Monday]", "no arrests [late Monday]", but "last Monday", "Black Friday": a day beside a noun opens another phrase. */
const isDayBehind = (tokens: readonly Token[], i: number, head: number): boolean => {
  if (head !== i - 1 || titledDays.has(tokens[head]!.lower) || dayPartWords.has(tokens[head]!.lower)) return false
  return isWeekday(tokens[i]) || (dayPartWords.has(tokens[i]!.lower) && isWeekday(tokens[i + 1]))
}

/** "dropped the plan [last year]", but "last year", "the next week": a time right behind a noun opens another phrase. */
const isTimeBehind = (tokens: readonly Token[], i: number, head: number): boolean => {
  if (head !== i - 1 || !timeDeterminers.has(tokens[i]!.lower) || tokens[head]!.pos === 'NUM') return false
  const next = tokens[i + 1]
  return next !== undefined && (timeUnits.has(next.lower) || isWeekday(next))
}

/** Whether the token at `i` belongs to the phrase that begins at `from` and has its last noun at `head`. */
const goesOn = (tokens: readonly Token[], i: number, from: number, to: number, head: number): boolean => {
  const token = tokens[i]!
  const isFirst = i === from
  switch (token.pos) {
    case 'NUM':
      // "galaxies 13 billion light years away": a number after a plural opens another phrase
      return !(head === i - 1 && head >= from && tokens[head]!.number === 'plural')
    case 'PROPN':
      return isFirst || (!isTimeBefore(tokens, i, from) && !isDayBehind(tokens, i, head))
    case 'NOUN':
      return true
    case 'ADJ':
      return isFirst || !(isDayBehind(tokens, i, head) || isTimeBehind(tokens, i, head))
    case 'DET':
      return isFirst || determinerGoesOn(tokens, i)
    case 'SYM':
      return modifies(token)
    case 'PRON':
      return isOwner(token) && (isFirst || tokens[i - 1]!.pos === 'DET')
    default:
      if (isPossessive(token) || isPluralPossessive(tokens, i)) return head === i - 1
      if (token.pos === 'ADV') return adverbGoesOn(tokens, i, to, head >= 0)
      return !isFirst && modifiesAsVerb(tokens, i, to)
  }
}

const endOfNounPhrase = (tokens: readonly Token[], from: number, to: number): { end: number; head: number } => {
  let i = from
  let head = -1
  while (i < to) {
    // "34-year-old": the whole compound is one modifier, whatever its parts are
    if (i > from && (isJoint(tokens, i) || joinsCapitals(tokens, i, to))) {
      i += 2
      if (i <= to && isNominal(tokens[i - 1]!)) head = i - 1
      continue
    }
    const nickname = i > from && tokens[i]!.shape === 'other' ? nicknameEnd(tokens, i) : i
    if (nickname > i && nickname < to) {
      i = nickname
      head = i
    } else if (!goesOn(tokens, i, from, to, head)) break
    if (nominalPos.has(tokens[i]!.pos)) head = i
    i++
  }
  // "the dead", "the injured"
  if (head < 0 && i - from === 2 && tokens[from]!.pos === 'DET' && tokens[i - 1]!.pos === 'ADJ') head = i - 1
  if (head < 0) return { end: from, head }
  // "12 more were hurt": the things themselves are left out
  let end = head + (comparesNumber(tokens, head + 1) ? 2 : 1)
  // a compound stays whole: "the 34-year-old"
  while (end < i && joins(tokens, end)) end += 2
  return { end: Math.min(end, i), head }
}

const unjoined: ReadonlySet<string> = new Set<PartOfSpeech>(['ADJ', 'DET', 'NOUN', 'NUM', 'PRON', 'PROPN', 'SYM'])
/** A mark that joins the parts of a compound, where it is tagged as a mark. */
const isJoint = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.shape === 'other' &&
  !unjoined.has(tokens[i]!.pos) &&
  !isPossessive(tokens[i]!) &&
  !isPluralPossessive(tokens, i) &&
  joins(tokens, i)

/** No phrase is longer: keeps floods of determiners and adjectives linear. */
export const longestPhrase = 60

/** The noun phrases of a sentence, one after another. */
export const findNounPhrases = (tokens: readonly Token[], from: number, to: number, out: NounPhrase[]): void => {
  let i = from
  while (i < to) {
    const token = tokens[i]!
    if (opensNounPhrase(token)) {
      const { end, head } = endOfNounPhrase(tokens, i, Math.min(to, i + longestPhrase))
      if (end > i) {
        out.push({ from: i, to: end, head })
        i = end
        continue
      }
    }
    if (token.pos === 'PRON' || (token.pos === 'DET' && standaloneDeterminers.has(token.lower)))
      out.push({ from: i, to: i + 1, head: i })
    i++
  }
}

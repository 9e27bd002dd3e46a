import type { Document, Sentence, Token } from '../../../document/document.js'
import { readings } from '../../../document/tag/readings.js'
import { nicknameBefore, nicknameEnd } from '../../../grammar/nicknames.js'
import { around, aroundFinder } from '../../../grammar/pattern/around.js'
import { oneToken, type Vocabulary } from '../../../grammar/pattern/classes.js'
import { knownOrganizationAt } from '../../../lexicon/bodies/index.js'
import { functionWordPos, isFunctionWord } from '../../../lexicon/function-words.js'
import { countryOf, isAcronymOfPlace, placesNamed } from '../../../lexicon/gazetteer/index.js'
import { ordinalUnits, scales } from '../../../lexicon/numbers/number-words.js'
import { can } from '../../../lexicon/parts-of-speech/index.js'
import { officeNouns } from '../../../lexicon/people/offices.js'
import { companySuffixes, organizationHead, placedHeads } from '../../../lexicon/people/organizations.js'
import { streetNouns } from '../../../lexicon/places/place-nouns.js'
import {
  diseases,
  domainEndings,
  fiscalLetters,
  landsOfDiseases,
  numberSigns,
  personSuffixes,
  wordsForLetters,
} from '../lexicon/names.js'
import { calendarWords, personNouns, sayingVerbs, surnameHeads } from '../lexicon/nouns-and-verbs.js'
import { isOrdinalInDigits, part, partsOf } from '../words.js'
import { type CapitalRow, capitalRows } from './capital-rows.js'

/** What a capital on a token says. */
export const capital = {
  /** nothing: no capital, or one that the calendar, a pronoun or a function word has */
  none: 0,
  /** little: it opens a sentence, or stands in a headline */
  doubtful: 1,
  /** it opens a sentence, but the word is not a common one, or the article has it with a capital elsewhere */
  likely: 2,
  /** that it belongs to a name */
  sure: 3,
} as const

/** How much the capital of each token says, by token index. */
export type Capitals = Uint8Array

const isWritten = (token: Token): boolean =>
  token.shape === 'capitalized' || token.shape === 'upper' || token.shape === 'mixed'

/** Whether a word is a common one of English, by what is kept of it: see `isCommonWord`. */
const isEnglish = (lower: string): boolean => (partsOf(lower) & part.english) !== 0

/** Adjectives and adverbs have a capital in "New York" that says nothing of "New rules": they stay doubtful. */
const isModifier = (lower: string): boolean =>
  isEnglish(lower) && (readings(lower).best & (can.adjective | can.adverb)) !== 0

const callingBefore = around('({officeNoun}|{personNoun}) ,? # {capitalized}', {
  officeNoun: officeNouns,
  personNoun: personNouns,
  capitalized: oneToken(({ lower, shape }) => {
    const bits = partsOf(lower)
    return shape === 'capitalized' && (bits & headOfName) === 0 && !calendarWords.has(lower)
  }),
})
const headOfName = part.bodyHead | part.placeHead | part.otherHead

/** "the minister, Jan Wolski", "baker April Hale": a month's word that is a given name, behind what somebody is, with a name after it. */
const isGivenAfterCalling = (document: Document, i: number): boolean =>
  (partsOf(document.tokens[i]!.lower) & (part.given | part.doubtfulGiven)) !== 0 &&
  callingBefore(document, { from: i, to: i + 1 }, { from: 0, to: document.tokens.length })

/** "April Hale said": a month's word that opens a sentence, before a surname that acts. */
const isGivenBeforeSurname = ({ tokens, sentences }: Document, i: number): boolean => {
  const [next, after] = [tokens[i + 1], tokens[i + 2]]
  if (i !== sentences[tokens[i]!.sentence]!.from || next?.shape !== 'capitalized' || after === undefined) return false
  const bits = partsOf(next.lower)
  if (!(partsOf(tokens[i]!.lower) & (part.given | part.doubtfulGiven)) || countryOf(next.text) !== null) return false
  if (after.text === ',' && tokens[i + 3]?.shape === 'digits') return true
  return (
    (!(bits & part.common) || (bits & part.surname) !== 0 || surnameHeads.has(next.lower)) &&
    sayingVerbs.has(after.lower)
  )
}

/** "March of Dimes": a well-known body that opens with a month's word. */
const opensKnownBody = (tokens: readonly Token[], i: number): boolean =>
  (knownOrganizationAt(tokens, i, tokens.length)?.length ?? 0) > 1

/** "Theresa May", 'Theresa "Tess" May', "Rahim Jan": a month's word after a given name, with no day or year after it. */
const isNameOfMonth = (document: Document, i: number): boolean => {
  const { tokens } = document
  if (isGivenAfterCalling(document, i)) return true
  const nickname = nicknameBefore(tokens, i)
  const before = tokens[(nickname < 0 ? i : nickname) - 1]
  if (before === undefined || !isWritten(before)) return false
  return (partsOf(before.lower) & part.given) !== 0 && tokens[i + 1]?.shape !== 'digits'
}

/** Whether a word opens a nickname in quotation marks, or stands behind one. */
const isBesideNickname = (tokens: readonly Token[], i: number): boolean =>
  nicknameEnd(tokens, i - 1) >= i || nicknameBefore(tokens, i) >= 0

/** Marks after which a capital is that of a new sentence: an opening quote, a colon, a dash before a quote. */
const opensSpeech = (tokens: readonly Token[], i: number): boolean => {
  const before = tokens[i - 1]
  if (before === undefined) return true
  if (/^["“”«‘'`:•*>|_–—.!?…]+$/.test(before.text) || before.text === '--')
    return !/^['’‘]$/.test(before.text) || before.spaced
  return false
}

/** "Added Hall: ...": a verb of saying before its subject. */
const isInvertedVerb = (tokens: readonly Token[], i: number): boolean => {
  const { lower } = tokens[i]!
  const next = tokens[i + 1]
  return sayingVerbs.has(lower) && !(partsOf(lower) & part.given) && next !== undefined && isWritten(next)
}

/** How many live in a large town. */
const leastOfLarge = 500_000

const vocabulary: Vocabulary = {
  disease: diseases,
  domainEnding: domainEndings,
  /** "Twitter.com" is the body */
  noKnownBody: ({ tokens }, at) => (knownOrganizationAt(tokens, at, at + 1) === null ? 1 : 0),
  landOfDisease: landsOfDiseases,
  paper: oneToken(({ lower, shape }) => shape === 'capitalized' && organizationHead(lower) === 'media'),
  currencySign: new Set(['$', '£', '€', '¥']),
  dash: new Set(['-', '–']),
  dottedLetters: oneToken(({ text }) => /^(?:\p{Lu}\.){2,5}$/u.test(text) && !isAcronymOfPlace(text)),
  dottedSuffix: oneToken(
    ({ lower }) => /\./.test(lower) && (companySuffixes.has(lower) || companySuffixes.has(`${lower}.`)),
  ),
  handle: oneToken(({ text }) => /^[@#]./u.test(text)),
  /** another name of a person: "Amir@Farid Noor" */
  joined: ({ tokens }, at) =>
    !tokens[at]!.spaced && tokens[at - 1] !== undefined && isWritten(tokens[at - 1]!) ? 1 : 0,
  fiscalYear: oneToken(({ lower }) => /\d$/.test(lower) && fiscalLetters.has(lower.replace(/\d{2,4}$/, ''))),
  numberSign: oneToken(({ text }) => numberSigns.has(text)),
  hash: oneToken(({ text }) => /^[@#]$/.test(text)),
  scale: new Set(scales.keys()),
  /** no large town or region: a disease has the name of a small place, or of none */
  smallName: oneToken(({ text }) => (placesNamed(text)[0]?.population ?? 0) < leastOfLarge),
  suffix: personSuffixes,
  wordForLetters: wordsForLetters,
}
const refusing = aroundFinder<CapitalRow>(capitalRows, vocabulary)

/** Whether the capital of a word belongs to no name: "9M", "US$600", "KF-21". */
const isRefused = (document: Document, i: number): boolean => {
  const { text, shape } = document.tokens[i]!
  const at = { from: i, to: i + 1 }
  const row = refusing.first(
    document,
    at,
    { from: 0, to: document.tokens.length },
    ({ only, except, isUpper }) =>
      (only?.has(text) ?? true) && except?.has(text) !== true && (isUpper !== true || shape === 'upper'),
  )
  if (row !== null) document.trace?.push({ kind: 'names', verdict: 'refused', rule: row.name, ...at, why: null })
  return row !== null
}

/** "And", "The" in the middle of a sentence: a title or a quotation, but no initial and no acronym. */
const isPlainFunctionWord = ({ text, lower, shape }: Token): boolean => {
  const isInitial = text.length === 2 && text[1] === '.'
  return isFunctionWord(lower) && !isInitial && shape !== 'upper' && !calendarWords.has(lower)
}

/** "[42nd] Street", "[Fifth] Avenue": the number that a street is called by. */
const isOrdinalOfStreet = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1]
  if (next === undefined || next.shape !== 'capitalized' || !streetNouns.has(next.lower)) return false
  const { lower, shape } = tokens[i]!
  return shape !== 'lower' && (ordinalUnits.has(lower) || isOrdinalInDigits(lower))
}

/** What a capital says by itself and its place in the sentence. */
const judgeCapital = (document: Document, i: number, { from }: Sentence, headlined: boolean): number => {
  const { tokens } = document
  const token = tokens[i]!
  if (isOrdinalOfStreet(tokens, i)) return i === from || headlined ? capital.likely : capital.sure
  if (isRefused(document, i)) return capital.none
  if (calendarWords.has(token.lower) && (isGivenBeforeSurname(document, i) || opensKnownBody(tokens, i)))
    return capital.likely
  if (token.text === 'I' || (calendarWords.has(token.lower) && !isNameOfMonth(document, i))) return capital.none
  const opens = i === from || (opensSpeech(tokens, i) && !isBesideNickname(tokens, i))
  if (opens && !headlined && isInvertedVerb(tokens, i)) return capital.none
  if (opens || headlined) return capital.doubtful
  // "the Thistle Ridge Mine"
  const isHead = placedHeads.has(token.lower) && isWritten(tokens[i - 1]!) && !isPlainFunctionWord(tokens[i - 1]!)
  return isPlainFunctionWord(token) && !isHead ? capital.none : capital.sure
}

/** The words of an article by how they are written in the middle of sentences. */
interface Written {
  readonly inProse: ReadonlySet<string>
  readonly inLowerCase: ReadonlySet<string>
}

/** Which of the words of doubtful capitals the article has in lower case, too. */
const doubtfulInLowerCase = ({ tokens, sentences }: Document, doubtful: readonly number[]): ReadonlySet<string> => {
  const inLowerCase = new Set<string>()
  if (doubtful.length === 0) return inLowerCase
  const words = new Set<string>()
  for (const i of doubtful) words.add(tokens[i]!.lower)
  for (const { from, to } of sentences)
    for (let i = from; i < to; i++) {
      const { shape, lower } = tokens[i]!
      if (shape === 'lower' && words.has(lower)) inLowerCase.add(lower)
    }
  return inLowerCase
}

/** What a doubtful capital says by the rest of the article. */
const settleDoubtful = ({ lower, shape }: Token, { inProse, inLowerCase }: Written): number => {
  if (functionWordPos(lower) !== undefined && shape !== 'upper') return capital.none
  if (inLowerCase.has(lower)) return capital.doubtful
  const isName = inProse.has(lower) ? !isModifier(lower) : !isEnglish(lower)
  return isName ? capital.likely : capital.doubtful
}

/**
 * What a capital says in a line that is all in capitals, by how the prose below writes the word: a common word that the prose has not as a
 * name is none there, so that "JOHN DOYLE DENIES BRIBE" names John Doyle.
 */
const settleUpper = (token: Token, next: Token | undefined, written: Written): number => {
  // "US", "WHO": a function word in capitals that names a place or a body opens no other reading in a headline
  const isAcronym = ({ text, lower }: Token): boolean => isFunctionWord(lower) && countryOf(text) !== null
  const isName = (word: Token): boolean =>
    isAcronym(word) ||
    (!written.inLowerCase.has(word.lower) && (written.inProse.has(word.lower) || !isEnglish(word.lower)))
  if (isName(token)) return settleDoubtful(token, written)
  // a given name that is a word too, before a surname: "MARIA LUND"
  const isGiven = (partsOf(token.lower) & part.given) !== 0 && next?.shape === 'upper' && isName(next)
  return isGiven && !written.inLowerCase.has(token.lower) ? capital.likely : capital.none
}

/** Judges every capital of a document. */
export const judgeCapitals = (document: Document): Capitals => {
  const { tokens, sentences } = document
  const judged = new Uint8Array(tokens.length)
  const inProse = new Set<string>()
  const doubtful: number[] = []
  for (const sentence of sentences) {
    const headlined = sentence.casing !== 'sentence'
    for (let i = sentence.from; i < sentence.to; i++) {
      const token = tokens[i]!
      if (!isWritten(token) && !isOrdinalOfStreet(tokens, i)) continue
      const says = judgeCapital(document, i, sentence, headlined)
      judged[i] = says
      if (says === capital.doubtful) doubtful.push(i)
      else if (says === capital.sure) inProse.add(token.lower)
    }
  }
  const written: Written = { inProse, inLowerCase: doubtfulInLowerCase(document, doubtful) }
  for (const i of doubtful) {
    const isUpper = sentences[tokens[i]!.sentence]!.casing === 'upper'
    const isSpelt = inProse.size > 0 || written.inLowerCase.has(tokens[i]!.lower)
    judged[i] =
      isUpper && isSpelt ? settleUpper(tokens[i]!, tokens[i + 1], written) : settleDoubtful(tokens[i]!, written)
  }
  return judged
}

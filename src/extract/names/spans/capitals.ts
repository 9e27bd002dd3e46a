import type { Document, Sentence, Token } from '../../../document/document.js'
import { readings } from '../../../document/tag/readings.js'
import { functionWordPos, isFunctionWord } from '../../../lexicon/function-words.js'
import { nameParticles } from '../../../lexicon/given-names.js'
import { can } from '../../../lexicon/parts-of-speech/index.js'
import { calendarWords, sayingVerbs } from '../lexicon.js'
import { isCommonWord, part, partsOf } from '../words.js'

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

/** Headlines capitalise most words, some lines all letters: there a capital says little. */
const isHeadlined = (tokens: readonly Token[], { from, to, section }: Sentence): boolean => {
  let written = 0
  let plain = 0
  let upper = 0
  for (let i = from; i < to; i++) {
    const token = tokens[i]!
    if (token.shape === 'other' || token.shape === 'digits' || token.text.length < 2) continue
    if (token.shape === 'upper') upper++
    if (isWritten(token)) written++
    else if (!isFunctionWord(token.lower) && !nameParticles.has(token.lower) && token.text.length > 2) plain++
  }
  if (written < 3) return false
  if (upper >= 3 && upper > 0.6 * (written + plain)) return true
  // a headline ends without a full stop, but for a few
  if (tokens[to - 1]!.text === '.' && plain > 0) return false
  return written > 4 * plain && (section === 'headline' || written - plain >= 5)
}

/** Adjectives and adverbs have a capital in "New York" that says nothing of "New rules": they stay doubtful. */
const isModifier = (lower: string): boolean =>
  isCommonWord(lower) && (readings(lower).best & (can.adjective | can.adverb)) !== 0

const isModelNumber = (tokens: readonly Token[], i: number): boolean =>
  /^[-–]$/.test(tokens[i + 1]?.text ?? '') &&
  !tokens[i + 1]!.spaced &&
  tokens[i + 2]?.shape === 'digits' &&
  !tokens[i + 2]!.spaced &&
  !/^(?:G)$/.test(tokens[i]!.text)

/** "Theresa May", "Ajmal Jan": a month's word after a given name, with no day or year after it. */
const isNameOfMonth = (tokens: readonly Token[], i: number): boolean =>
  (partsOf(tokens[i - 1]?.lower ?? '') & part.given) !== 0 &&
  isWritten(tokens[i - 1]!) &&
  tokens[i + 1]?.shape !== 'digits'

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

/** Judges every capital of a document. */
export const judgeCapitals = ({ tokens, sentences }: Document): Capitals => {
  const judged = new Uint8Array(tokens.length)
  const inProse = new Set<string>()
  const inLowerCase = new Set<string>()
  const doubtful: number[] = []
  for (const sentence of sentences) {
    const headlined = isHeadlined(tokens, sentence)
    for (let i = sentence.from; i < sentence.to; i++) {
      const token = tokens[i]!
      if (!isWritten(token)) {
        if (token.shape === 'lower') inLowerCase.add(token.lower)
        continue
      }
      // "9M", "5G": a letter on a number is its unit
      if (!token.spaced && tokens[i - 1]?.shape === 'digits') continue
      // "US$600", "KF-21": currencies and models
      if (/^[$£€¥]$/.test(tokens[i + 1]?.text ?? '')) continue
      // "US dollars", "[US]$5"
      if (token.text === 'US' && /^dollars?$/.test(tokens[i + 1]?.lower ?? '')) continue
      if (tokens[i - 1]?.text === '[' && tokens[i + 1]?.text === ']' && tokens[i + 2]?.text === '$') continue
      if (token.shape === 'upper' && isModelNumber(tokens, i)) continue
      if (token.text === 'I' || (calendarWords.has(token.lower) && !isNameOfMonth(tokens, i))) continue
      const opens = i === sentence.from || opensSpeech(tokens, i)
      if (opens && !headlined && isInvertedVerb(tokens, i)) continue
      if (opens || headlined) {
        doubtful.push(i)
        judged[i] = capital.doubtful
      } else {
        const isInitial = token.text.length === 2 && token.text[1] === '.'
        // "And", "The" in the middle of a sentence: a title or a quotation
        if (isFunctionWord(token.lower) && !isInitial && token.shape !== 'upper' && !calendarWords.has(token.lower))
          continue
        judged[i] = capital.sure
        inProse.add(token.lower)
      }
    }
  }
  for (const i of doubtful) {
    const { lower, shape } = tokens[i]!
    if ((isFunctionWord(lower) || functionWordPos(lower) === 'NUM') && shape !== 'upper') judged[i] = capital.none
    else if (inLowerCase.has(lower)) continue
    else if (inProse.has(lower) ? !isModifier(lower) : !isCommonWord(lower)) judged[i] = capital.likely
  }
  return judged
}

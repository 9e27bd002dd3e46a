import { auxiliaryForms, modals } from '../../lexicon/function-words.js'
import { can, nominal } from '../../lexicon/parts-of-speech/index.js'
import type { PartOfSpeech } from '../document.js'
import type { RawToken } from '../tokenize.js'
import { type Context, isWord, nextToken } from './context.js'
import { apostrophes, clauseOpeners, complementOpeners, currencySigns, toldVerbs } from './lexicon.js'
import { readingOf } from './readings.js'

/** What a token can be where it is an open-class word in lower case; 0 for all others. */
export const openBits = (token: RawToken | undefined): number =>
  token !== undefined && token.shape === 'lower' && token.word.pos === undefined ? readingOf(token.word).bits : 0

/** Whether the token is a determiner or a pronoun: after a verb, its object. */
export const isDetermined = (token: RawToken | undefined): boolean => {
  const pos = token?.word.pos
  return pos === 'DET' || pos === 'PRON'
}

const openingPos: ReadonlySet<PartOfSpeech> = new Set<PartOfSpeech>(['DET', 'PRON', 'ADP', 'NUM', 'ADV', 'SCONJ'])
const openingShapes: ReadonlySet<string> = new Set<RawToken['shape']>(['digits', 'capitalized', 'upper'])

/** Whether the token can open what follows a verb: an object, an adverbial, a clause. */
export const opensComplement = (token: RawToken | undefined): boolean =>
  token !== undefined &&
  ((token.word.pos !== undefined && openingPos.has(token.word.pos)) ||
    openingShapes.has(token.shape) ||
    complementOpeners.has(token.lower))

/** Whether the token can open an object: a complement without a preposition. */
export const opensObject = (token: RawToken | undefined): boolean =>
  token !== undefined && opensComplement(token) && token.word.pos !== 'ADP'

/** Whether the token opens an amount: digits, a number word, a currency sign. */
export const opensAmount = (token: RawToken | undefined): boolean =>
  token !== undefined && (token.shape === 'digits' || currencySigns.has(token.text) || token.word.pos === 'NUM')

/** Whether the next token carries a noun phrase on. */
export const nextIsNominal = (context: Context, i: number): boolean => {
  const next = nextToken(context, i)
  if (next === undefined || !isWord(next) || apostrophes.has(next.text[0] ?? ''))
    return next?.text === '-' && !next.spaced
  if (next.word.pos !== undefined) return false
  if (next.shape !== 'lower') return true
  const { bits, best } = readingOf(next.word)
  return (bits & nominal) !== 0 && (best & (can.past | can.adverb | can.gerund)) === 0
}

/** How far ahead a finite verb is looked for. */
const reach = 16

/** Whether a token shows a tense by itself: an auxiliary that is no name, or a verb that can be nothing else. */
const isUnmistakablyFinite = ({ lower, shape, word }: RawToken): boolean => {
  const form = Object.hasOwn(auxiliaryForms, lower) ? auxiliaryForms[lower] : undefined
  // "in May": a month, a name
  const isName = shape === 'upper' || (shape === 'capitalized' && modals.has(lower))
  if ((form === 'present' || form === 'past') && !isName) return true
  if (shape !== 'lower' || word.pos !== undefined) return false
  const { bits } = readingOf(word)
  if (bits & (can.past | can.present) && !(bits & (nominal | can.adjective | can.participle))) return true
  return toldVerbs.has(lower)
}

/** Whether an unmistakable finite verb stands ahead in the same clause. */
export const finiteAhead = (context: Context, i: number): boolean => {
  for (let at = i + 1; at < Math.min(context.to, i + reach); at++) {
    const token = context.tokens[at]!
    if (clauseOpeners.has(token.lower)) return false
    // ", and its wall weighs": another clause
    if (token.lower === ',' && context.tokens[at + 1]?.lower === 'and') return false
    if (isUnmistakablyFinite(token)) return true
  }
  return false
}

import { nounLemma } from '../../../document/tag/lemmas.js'
import { clauseAt } from '../../../grammar/clauses/index.js'
import { phrasesOf } from '../../../grammar/phrases.js'
import { indefiniteArticles } from '../../../lexicon/function-words.js'
import { isPersonNoun, outcomeOfNoun } from '../../../lexicon/people/fates.js'
import type { Context } from '../context.js'
import { barePhrase, type Counted } from './bare.js'
import { byWords, numberNouns, superlatives } from './lexicon.js'
import { nounAfterOf } from './noun-phrase.js'

/** How far before a figure the head of its list may stand. */
const reach = 60

/** "Countries with the most [cases] include Peru (14,210)": what the figures of a list count, where its head says so. */
export const headOfList = (context: Context, at: number): Counted | undefined => {
  const { tokens, document, from } = context
  const { nounAt } = phrasesOf(document)
  for (let i = Math.max(from, at - reach); i < at; i++) {
    if (!superlatives.has(tokens[i]!.lower)) continue
    const phrase = nounAt[i]
    if (phrase === undefined || phrase.head <= i) continue
    const ofNumber = numberNouns.has(tokens[phrase.head]!.lower)
    const noun = ofNumber
      ? nounAfterOf(context, phrase.to)
      : barePhrase(context, { from: i + 1, to: phrase.to }, phrase.head)
    if (noun !== undefined && noun !== 'pronoun' && tokens[noun.head]!.number === 'plural') return noun
  }
  return undefined
}

/** "[Victims] by district: Coast 12, Hills 9", "[Deaths]: Kars 12, Van 31": what opens a sentence as the head of its rows. */
export const headOfRows = (context: Context): Counted | undefined => {
  const { tokens, document, from } = context
  const { nounAt } = phrasesOf(document)
  const head = nounAt[from]
  if (head === undefined || tokens[head.head]!.number !== 'plural' || tokens[head.head]!.pos === 'PROPN')
    return undefined
  const { lower } = tokens[head.head]!
  const lemma = nounLemma(lower)
  const by = byWords.has(tokens[head.to]?.lower ?? '') ? nounAt[head.to + 1] : undefined
  const isOfPeople = isPersonNoun(lemma, lower) || outcomeOfNoun(lemma) !== null
  const colon = by?.to ?? (isOfPeople ? head.to : -1)
  return tokens[colon]?.text === ':' ? barePhrase(context, head, head.head) : undefined
}

/** How many words the name before a figure has at most. */
const longestName = 6

/** "DAP won 26 seats and PSB [14]": of another name, a clause that leaves out the verb and the noun of the one before it. */
const leavesOutVerb = ({ tokens, document }: Context, from: number): boolean => {
  const clause = clauseAt(document, from)
  const { object = null, subject = null } = clause ?? {}
  if (object === null || object.to >= from || tokens[object.from]!.pos !== 'NUM') return false
  if (tokens[object.head]!.number !== 'plural' || subject === null || tokens[subject.head]!.shape === 'lower')
    return false
  let at = from - 1
  while (from - at <= longestName && tokens[at]!.pos === 'PROPN') at--
  if (tokens[at]!.pos === 'DET' && !indefiniteArticles.has(tokens[at]!.lower)) at--
  return at >= object.to && (tokens[at]!.text === ',' || tokens[at]!.text === ';' || tokens[at]!.pos === 'CCONJ')
}

/**
 * "Coast [12], Hills [9]", "DAP won 26 seats and PSB [14]": a figure right behind a name, before a comma or the end, in a sentence of
 * rows or behind a clause that tells of what it is.
 */
export const isFigureOfRow = (context: Context, from: number, to: number): boolean => {
  const after = context.tokens[to]?.pos ?? 'PUNCT'
  if (context.tokens[from - 1]?.pos !== 'PROPN' || (after !== 'PUNCT' && after !== 'CCONJ')) return false
  return headOfRows(context) !== undefined || leavesOutVerb(context, from)
}

/** "Peru [(14,210)]": a figure in brackets right behind a name or the head itself. */
export const standsInBrackets = ({ tokens }: Context, from: number, to: number): boolean =>
  tokens[from - 1]?.text === '(' && tokens[to]?.text === ')' && /^(?:PROPN|NOUN)$/.test(tokens[from - 2]?.pos ?? '')

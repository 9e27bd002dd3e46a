import { nounLemma } from '../../../document/tag/lemmas.js'
import { phrasesOf } from '../../../grammar/phrases.js'
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

/** "Coast [12], Hills [9]": a figure right behind a name, before a comma or the end, in a sentence of rows. */
export const isFigureOfRow = (context: Context, from: number, to: number): boolean => {
  const after = context.tokens[to]?.pos ?? 'PUNCT'
  if (context.tokens[from - 1]?.pos !== 'PROPN' || (after !== 'PUNCT' && after !== 'CCONJ')) return false
  return headOfRows(context) !== undefined
}

/** "Peru [(14,210)]": a figure in brackets right behind a name or the head itself. */
export const standsInBrackets = ({ tokens }: Context, from: number, to: number): boolean =>
  tokens[from - 1]?.text === '(' && tokens[to]?.text === ')' && /^(?:PROPN|NOUN)$/.test(tokens[from - 2]?.pos ?? '')

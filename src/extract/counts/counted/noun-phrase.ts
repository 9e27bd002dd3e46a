import { quotationMarks } from '../../../document/tag/lexicon.js'
import { readings } from '../../../document/tag/readings.js'
import { clauseAt } from '../../../grammar/clauses/index.js'
import { around } from '../../../grammar/pattern/around.js'
import { compile } from '../../../grammar/pattern/compile.js'
import { phrasesOf } from '../../../grammar/phrases.js'
import { nounsOf } from '../../../lexicon/nouns/index.js'
import { can } from '../../../lexicon/parts-of-speech/index.js'
import type { Context } from '../context.js'
import { barePhrase, type Counted } from './bare.js'
import * as lists from './lexicon.js'
import { afflicted, containers, joints, ones, opensCounted, standingVerbs } from './lexicon.js'

/** "60 regional and international bodies": the noun phrase after adjectives side by side. */
const pastAdjectives = (context: Context, at: number): Counted | undefined => {
  const { tokens, document, to } = context
  const { nounAt } = phrasesOf(document)
  if (tokens[at]!.pos !== 'ADJ') return undefined
  for (let i = at + 1; i < Math.min(to, at + 6); i++) {
    const { pos, text, lower } = tokens[i]!
    const phrase = nounAt[i]
    if (phrase !== undefined && phrase.head > i && phrase.from === i && pos === 'ADJ')
      return barePhrase(context, { from: at, to: phrase.to }, phrase.head)
    if (pos !== 'ADJ' && text !== ',' && !joints.has(lower)) return undefined
  }
  return undefined
}

/** "two unlocked drawers", "20 injured people": the noun phrase after a participle. */
const pastParticiple = (context: Context, at: number): Counted | undefined => {
  const { tokens, document, to } = context
  const { pos, form } = tokens[at]!
  if (pos !== 'VERB' || form !== 'participle' || at + 1 >= to) return undefined
  const phrase = phrasesOf(document).nounAt[at + 1]
  const opener = tokens[at + 1]!.pos
  if (phrase === undefined || phrase.from !== at + 1 || (opener !== 'NOUN' && opener !== 'ADJ')) return undefined
  return barePhrase(context, { from: at, to: phrase.to }, phrase.head)
}

/** "two locally-made pistols": the noun phrase after an adverb that a hyphen ties to a participle. */
const pastTiedAdverb = (context: Context, at: number): Counted | undefined => {
  const { tokens, to } = context
  if (tokens[at]!.pos !== 'ADV' || at + 2 >= to || tokens[at + 1]!.text !== '-') return undefined
  const noun = pastParticiple(context, at + 2)
  return noun === undefined ? undefined : { ...noun, from: at }
}

/** Whether a noun phrase that begins after a number is another one: "20 the ...", "20 40 ...". */
export const opensAnew = ({ tokens }: Context, at: number): boolean => {
  const { pos, lower, shape } = tokens[at]!
  return pos === 'DET' ? !opensCounted.has(lower) : shape === 'digits' || pos === 'NUM'
}

/** "12 [hail] from Oruro": a singular that can be a verb, between a number of many and a preposition, in a clause without another verb. */
export const isUntaggedVerb = ({ tokens, document }: Context, at: number): boolean => {
  const phrase = phrasesOf(document).nounAt[at]
  // the number stands in the phrase of what it counts, or before it
  if (phrase === undefined || phrase.head !== at || phrase.to !== at + 1) return false
  const { to } = phrase
  const { number, lower } = tokens[at]!
  const { pos: before, lower: many } = tokens[at - 1]!
  if (number !== 'singular' || before !== 'NUM' || ones.has(many)) return false
  if (tokens[to]?.pos !== 'ADP' || (readings(lower).bits & can.base) === 0 || nounsOf('people').has(lower)) return false
  return clauseAt(document, at)?.verb == null
}

const quoted = (context: Context, at: number): Counted | undefined => {
  const { tokens, document, to } = context
  if (!quotationMarks.has(tokens[at]!.text) || !tokens[at]!.spaced) return undefined
  const phrase = phrasesOf(document).nounAt[at + 1]
  if (phrase === undefined || phrase.from !== at + 1 || phrase.to >= to || opensAnew(context, at + 1)) return undefined
  const closes = quotationMarks.has(tokens[phrase.to]!.text) && tokens[phrase.head]!.number === 'plural'
  return closes ? barePhrase(context, phrase, phrase.head) : undefined
}

/** The noun phrase that begins right after a number, which may stand inside it, or in quotation marks: "nine 'armed rebels'". */
export const nounAfter = (context: Context, at: number): Counted | undefined => {
  const { tokens, document, to } = context
  if (at >= to) return undefined
  const inQuotes = quoted(context, at)
  if (inQuotes !== undefined) return inQuotes
  const phrase = phrasesOf(document).nounAt[at]
  if (phrase !== undefined && isUntaggedVerb(context, at)) return undefined
  if (phrase !== undefined && phrase.head >= at && phrase.from <= at && tokens[at]!.pos !== 'PRON') {
    if (phrase.from === at && opensAnew(context, at)) return undefined
    return barePhrase(context, { from: at, to: Math.min(phrase.to, to) }, phrase.head)
  }
  return (
    (phrase === undefined ? pastAdjectives(context, at) : undefined) ??
    pastParticiple(context, at) ??
    pastTiedAdverb(context, at)
  )
}

const partitive = compile('of {partitives}?', lists)
const pointingBack = compile('{pointsBack&!determiner}', lists)
const thoseWho = compile('{peoplePronouns&!determiner} who', lists)

/** What "of" names after a number: "of the battleground states", "of employees"; `pronoun` where it points back. */
export const nounAfterOf = (context: Context, at: number): Counted | 'pronoun' | undefined => {
  const { tokens, document, to } = context
  const from = at + 1 < to ? partitive.matchAt(document, at, to)?.to : undefined
  if (from === undefined || from >= to) return undefined
  if (thoseWho.matchAt(document, from, to) !== null) return { from, to: from + 1, head: from }
  if (pointingBack.matchAt(document, from, to) !== null) return 'pronoun'
  const phrase = phrasesOf(document).nounAt[from]
  // "15 of the wounded were ...", "the number of injured stands at 31"
  if (afflicted.has(tokens[from]!.lower) && (phrase === undefined || standingVerbs.has(tokens[phrase.head]!.lower)))
    return { from, to: from + 1, head: from }
  if (phrase === undefined || phrase.head < from) return undefined
  if (phrase.head === phrase.from && tokens[phrase.head]!.pos === 'PRON') return 'pronoun'
  return barePhrase(context, { from, to: Math.min(phrase.to, to) }, phrase.head)
}

const takesOf = around('# of', lists)

/** "types of vaccines", "wave of civilians": nouns that need their "of". */
export const withComplement = (context: Context, counted: Counted): Counted => {
  const { tokens, to, document } = context
  if (!containers.has(tokens[counted.head]!.lower) || counted.to + 1 >= to) return counted
  if (!takesOf(document, counted, context)) return counted
  const inner = phrasesOf(document).nounAt[counted.to + 1]
  if (inner === undefined || inner.from !== counted.to + 1 || tokens[inner.head]!.pos === 'PRON') return counted
  return { ...counted, to: Math.min(inner.to, to) }
}

import type { TokenRange } from '../../../document/span.js'
import { nounLemma, verbLemma } from '../../../document/tag/lemmas.js'
import { quotationMarks } from '../../../document/tag/lexicon.js'
import { readings } from '../../../document/tag/readings.js'
import { clauseAt } from '../../../grammar/clauses/index.js'
import { around, mayFit } from '../../../grammar/pattern/around.js'
import { ofPos, oneToken } from '../../../grammar/pattern/classes.js'
import { compile, compileAround } from '../../../grammar/pattern/compile.js'
import { phrasesOf } from '../../../grammar/phrases.js'
import { nounsOf } from '../../../lexicon/nouns/index.js'
import { can } from '../../../lexicon/parts-of-speech/index.js'
import { isPersonNoun } from '../../../lexicon/people/fates.js'
import type { Context } from '../context.js'
import { changeVerbs } from '../lexicon.js'
import { barePhrase, type Counted } from './bare.js'
import * as lists from './lexicon.js'
import {
  afflicted,
  bareTotals,
  containers,
  joints,
  levelPrepositions,
  levelVerbs,
  numberNouns,
  numberVerbs,
  ones,
  opensCounted,
  peoplePronouns,
  standingVerbs,
  themPronouns,
} from './lexicon.js'

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
const opensAnew = ({ tokens }: Context, at: number): boolean => {
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

const numberBefore = around('{numberNouns} # of', lists)

/** The noun phrase of "the number of ..." shortly before a number that says how many. */
export const numberOf = (context: Context, at: number): Counted | undefined => {
  const { from, document } = context
  for (let i = at - 1; i >= Math.max(from, at - 14); i--) {
    if (!numberBefore(document, { from: i, to: i }, context)) continue
    const noun = nounAfterOf(context, i)
    return noun === 'pronoun' ? undefined : noun
  }
  return undefined
}

const fates = { ...lists, edge: ofPos('ADP', 'ADV', 'CCONJ', 'PUNCT', 'SCONJ') }
/** "the missing are 113", "the dead now stand at 31", "the dead numbered 17, the injured 40": those who are told by what befell them. */
const afflictedAre = [
  `the [who: {afflicted}] {adverb}? ( {be} | {standingVerbs} at ) {adverb}? # ( {end} | !( {end} | and | of | percent | points | to | when | while | years ) !( , {digits} ) {edge} )`,
  '( {digits} | {number} ) ( , and? | ; | and ) the [who: {afflicted}] # ( {end} | . | ; )',
].map((source) => compileAround(source, fates))

const numberedByFate = (context: Context, number: TokenRange): Counted | undefined => {
  const { document } = context
  for (const pattern of afflictedAre) {
    const match = mayFit(pattern, document, number, context) ? pattern.matchAround(document, number, context) : null
    const who = match?.captures.who
    if (who !== undefined) return { ...who, head: who.from }
  }
  return undefined
}

/** What numbers so many: "the dead now number 160,000", "protesters numbered about 4,000". */
export const numbered = (context: Context, number: TokenRange): Counted | undefined => {
  const { tokens, from, document } = context
  const at = number.from
  const fate = numberedByFate(context, number)
  if (fate !== undefined) return fate
  if (at - 2 < from || !numberVerbs.has(tokens[at - 1]!.lower)) return undefined
  let subject = at - 2
  while (subject > from && /^(?:ADV|AUX|PART)$/.test(tokens[subject]!.pos)) subject--
  const phrase = phrasesOf(document).nounAt[subject]
  return phrase === undefined || tokens[phrase.head]!.pos === 'PRON'
    ? undefined
    : barePhrase(context, phrase, phrase.head)
}

const setsLevel = (verb: string): boolean => {
  const lemma = verbLemma(verb)
  return changeVerbs.up.has(lemma) || changeVerbs.down.has(lemma) || levelVerbs.has(lemma)
}

/** Whether only levels stand between a verb and the preposition of one: "jumped [from 58] to 91". */
const isOfLevels = ({ tokens }: Context, from: number, to: number): boolean => {
  if (to - from > 8) return false
  for (let i = from; i < to; i++) {
    const { pos, lower, shape } = tokens[i]!
    if (shape !== 'digits' && pos !== 'NUM' && pos !== 'ADV' && !levelPrepositions.has(lower)) return false
  }
  return true
}

/** What stands at a level: "increasing the board to 22", "dengue cases in Fiji jumped from 58 to 91". */
export const atLevel = (context: Context, at: number): Counted | undefined => {
  const { tokens, from, document } = context
  if (at - 1 <= from || !levelPrepositions.has(tokens[at - 1]!.lower)) return undefined
  const clause = clauseAt(document, at)
  const verb = clause?.verb ?? null
  if (clause === null || verb === null || verb.to >= at || !setsLevel(tokens[verb.head]!.lower)) return undefined
  const { object } = clause
  const takesObject = object !== null && object.from === verb.to && object.to === at - 1
  const phrase = takesObject ? object : isOfLevels(context, verb.to, at - 1) ? clause.subject : null
  if (phrase === null) return undefined
  // a total counts nothing of its own
  const { pos, lower } = tokens[phrase.head]!
  // "the number of nurses, who ..., fell to 12"
  if (numberNouns.has(lower)) {
    const noun = nounAfterOf(context, phrase.head + 1)
    return noun === 'pronoun' ? undefined : noun
  }
  return pos !== 'NOUN' || bareTotals.has(lower) ? undefined : barePhrase(context, phrase, phrase.head)
}

const isWere = around('# {participle}? {be} {adverb}?', {
  participle: oneToken(({ pos, form }) => pos === 'VERB' && form !== 'base'),
})

/** How many tokens may stand between those of whom it tells and who they were: "killed were mostly". */
const mostBetween = 4

/** Where a phrase begins behind its adverbs: "[mostly] young men". */
const pastAdverbs = ({ tokens }: Context, from: number): number => {
  let at = from
  while (tokens[at]!.pos === 'ADV') at++
  return at
}

/** Who those were whom a number picks: "five of the dead were [children]", "three of the injured are [police officers]". */
export const whoTheyWere = (context: Context, of: Counted): Counted | undefined => {
  const { tokens, to, document } = context
  const { lower } = tokens[of.head]!
  const arePeople =
    afflicted.has(lower) ||
    peoplePronouns.has(lower) ||
    themPronouns.has(lower) ||
    isPersonNoun(nounLemma(lower), lower)
  if (!arePeople || !isWere(document, of, context)) return undefined
  for (let at = of.to; at < Math.min(to, of.to + mostBetween); at++) {
    // "three of his sons were killed [by] troops"
    if (tokens[at]!.pos === 'ADP') return undefined
    const phrase = phrasesOf(document).nounAt[at]
    if (phrase === undefined || phrase.from !== at) continue
    const head = tokens[phrase.head]!
    return head.number === 'plural' && !opensAnew(context, at) && isPersonNoun(nounLemma(head.lower), head.lower)
      ? barePhrase(context, { from: pastAdverbs(context, at), to: Math.min(phrase.to, to) }, phrase.head)
      : undefined
  }
  return undefined
}

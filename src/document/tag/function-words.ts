import { formsOfHave, infinitiveMarkers, modals, relativePronouns } from '../../lexicon/function-words.js'
import { can, nominal } from '../../lexicon/parts-of-speech/index.js'
import { reportingVerbs } from '../../lexicon/verbs/reporting.js'
import { words } from '../../lexicon/word-list.js'
import type { PartOfSpeech } from '../document.js'
import type { RawToken } from '../tokenize.js'
import { isDetermined, openBits } from './ahead.js'
import { type Context, nextToken, tokenBefore } from './context.js'
import { verbLemma } from './lemmas.js'
import {
  comparatives,
  complementsOfIs,
  noVerbsAfterTo,
  plainInfinitives,
  quotationMarks,
  subjectsOfIs,
  verbsAsWell,
} from './lexicon.js'
import { readingOf } from './readings.js'
import { type Site, type TagRule, tagRules } from './rules.js'
import { auxiliaryTag, plainTag, type Tag, tags } from './tags.js'

/** "more difficult", but "more people" */
const precedesModifier = ({ next }: Site): boolean => {
  const bits = openBits(next)
  return (bits & (can.adjective | can.adverb)) !== 0 && !(bits & nominal)
}
/** "following", "during" */
const isParticipial = ({ lower, word }: RawToken): boolean => word.pos === 'ADP' && lower.endsWith('ing')
const touchesBefore = ({ before, i }: Site): boolean => before!.at === i - 1

/** "sailors who like it", but "Ann Lee, who like her father sails": what a relative pronoun before a verb's base form stands for is several. */
const mayBeSeveral = ({ context, before }: Site): boolean => {
  if (!relativePronouns.has(before!.lower)) return true
  const comma = context.tokens[before!.at - 1]?.text === ',' ? 1 : 0
  return context.tags[before!.at - 1 - comma]?.number === 'plural'
}

const since = words('since')
const back = words('back')
const placesAsAttributes = words('inside outside')
const ofs = words('of')

/** Function words that are of another class in places; the first row that fits decides. */
export const functionRules: readonly TagRule<Tag>[] = [
  { name: 'tag/adverb-before-modifier', word: comparatives, test: precedesModifier, result: tags.adverb },
  // "have since been freed"
  { name: 'tag/since-after-have', word: since, pos: ['AUX'], before: formsOfHave, result: tags.adverb },
  // "the following day"
  {
    name: 'tag/preposition-as-attribute',
    pos: ['DET'],
    test: ({ context, i }) => isParticipial(context.tokens[i]!),
    result: tags.adjective,
  },
  {
    // "an inside source", "an outside expert"
    name: 'tag/place-as-attribute',
    word: placesAsAttributes,
    pos: ['DET'],
    test: (site) => touchesBefore(site) && (openBits(site.next) & nominal) !== 0,
    result: tags.adjective,
  },
  {
    // "a third of voters back the plan"
    name: 'tag/back-after-subject',
    word: back,
    pluralBefore: true,
    next: 'determined',
    tense: 'none',
    test: touchesBefore,
    result: tags.base,
  },
  { name: 'tag/function-verb-after-to', word: verbsAsWell, before: infinitiveMarkers, result: tags.base },
  { name: 'tag/function-verb-after-modal', word: verbsAsWell, before: modals, result: tags.base },
  { name: 'tag/like-after-pronoun', word: words('like'), pos: ['PRON'], test: mayBeSeveral, result: tags.base },
]
const chosenBy = tagRules(functionRules)
/** The words that the rules are about; prepositions in -ing besides. */
const variable: ReadonlySet<string> = new Set([...comparatives, ...since, ...verbsAsWell, ...placesAsAttributes])

/** "in-laws", "off-duty officers", "no-fly zone": a preposition or determiner that opens a compound; not "no-one". */
const opensCompound = ({ tokens, from, to }: Context, i: number): boolean => {
  const hyphen = tokens[i + 1]
  if (hyphen?.text !== '-' || hyphen.spaced || i + 2 >= to) return false
  const [before, joined] = [i > from ? tokens[i - 1] : undefined, tokens[i + 2]!]
  return !joined.spaced && joined.shape === 'lower' && (before?.text !== '-' || tokens[i]!.spaced)
}

/** A word of a closed class, by what stands around it. */
export const tagFunctionWord = (context: Context, i: number, pos: PartOfSpeech): Tag => {
  const token = context.tokens[i]!
  const { lower } = token
  if (pos === 'NOUN') return tags.plural
  if (pos === 'AUX') return auxiliaryTag(lower) ?? tags.base
  const mayOpen = pos === 'ADP' || (pos === 'DET' && context.tokens[i + 2]?.word.pos === undefined)
  if (mayOpen && opensCompound(context, i)) return tags.adjective
  if (!variable.has(lower) && !isParticipial(token)) return plainTag(pos)
  const [before, next] = [tokenBefore(context, i), nextToken(context, i)]
  return chosenBy({ context, i, lower, bits: 0, best: 0, before, next, nextIsNoun: false }) ?? plainTag(pos)
}

/** "rejected that idea.": a noun in the singular that ends its sentence, or stands behind a verb without clauses. */
const pointsAtObject = (context: Context, i: number, next: RawToken): boolean => {
  if (next.shape !== 'lower' || next.word.pos !== undefined || readingOf(next.word).best !== can.singular) return false
  const after = i + 2 < context.to ? context.tokens[i + 2] : undefined
  return after === undefined || sentenceMarks.has(after.text) || takesNoClause(context.tokens[i - 1]!)
}
/** "called that report a lie": a verb of saying that no clause follows. */
const takesNoClause = ({ lower }: RawToken): boolean => {
  const takes = reportingVerbs.get(verbLemma(lower))?.takes
  return takes !== undefined && !takes.has('clause') && !takes.has('bare') && !takes.has('told')
}
const sentenceMarks: ReadonlySet<string> = new Set(['.', ';', '?', '!'])

/** "that": after a noun or a verb it opens a clause; before a noun alone it points. */
export const tagThat = (context: Context, i: number): Tag => {
  const before = tokenBefore(context, i)
  const next = nextToken(context, i)
  if (next === undefined) return tags.pronoun
  if (before?.tag.pos === 'VERB' && pointsAtObject(context, i, next)) return tags.determiner
  if (before !== undefined && before.tag.pos !== 'ADP') return tags.subordinator
  const nextPos = next.word.pos
  if (nextPos === 'AUX' || (before !== undefined && nextPos !== undefined)) return tags.pronoun
  return next.shape === 'lower' && nextPos === undefined ? tags.determiner : tags.subordinator
}

/** "'s": possession, or "is" and "has" after a pronoun or before what only a verb takes. */
export const tagApostropheS = (context: Context, i: number): Tag => {
  const next = nextToken(context, i)
  const isContracted =
    context.tags[i - 1]?.pos === 'PRON' ||
    subjectsOfIs.has(context.tokens[i - 1]?.lower ?? '') ||
    (next !== undefined && (next.word.pos === 'DET' || complementsOfIs.has(next.lower)))
  return isContracted ? (auxiliaryTag('is') ?? tags.base) : tags.particle
}

const opensObject = (token: RawToken | undefined): boolean =>
  isDetermined(token) || token?.shape === 'capitalized' || token?.shape === 'upper'

/** How far after "to" its verb may stand: "to not really know". */
const reach = 4

/** What a word after "to" shows of it: a verb, a noun, or nothing yet. */
const afterTo = (context: Context, at: number, isNext: boolean): Tag | undefined => {
  const token = context.tokens[at]!
  const following = context.tokens[at + 1]
  if (plainInfinitives.has(token.lower)) return tags.particle
  // "to back a winner"
  if (isNext && back.has(token.lower) && opensObject(following)) return tags.particle
  const pos = token.word.pos
  if (pos === 'ADV' || quotationMarks.has(token.text)) return undefined
  if (pos !== undefined || token.shape !== 'lower') return tags.preposition
  const { bits, best } = readingOf(token.word)
  if (best === can.adverb && token.lower.endsWith('ly')) return undefined
  // "to date", "to flood-affected areas"
  const isCompound = following?.text === '-' && !following.spaced
  // "due to lack of rain"
  if (best & nominal && ofs.has(following?.lower ?? '')) return tags.preposition
  return bits & can.base && !noVerbsAfterTo.has(token.lower) && !isCompound ? tags.particle : tags.preposition
}

/** "to" before a verb (a particle) or before a noun (a preposition). */
export const tagTo = (context: Context, i: number): Tag => {
  for (let at = i + 1; at < Math.min(context.to, i + reach); at++) {
    const tag = afterTo(context, at, at === i + 1)
    if (tag !== undefined) return tag
  }
  return tags.preposition
}

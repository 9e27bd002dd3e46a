import { around } from '../../../grammar/pattern/around.js'
import type { Candidate } from '../candidate.js'
import type { Context } from '../context.js'
import type { CountMention } from '../mention.js'
import { canMean, countedAgain, ofOpeningGroup } from './antecedents.js'
import type { Counted } from './bare.js'
import { atLevel, numbered, numberOf } from './levels.js'
import * as lists from './lexicon.js'
import { increments, joints, levelEnds, partOpeners, universals } from './lexicon.js'
import { headOfList, headOfRows, isFigureOfRow, standsInBrackets } from './list-heads.js'
import { isUntaggedVerb, nounAfter, nounAfterOf, withComplement } from './noun-phrase.js'
import { ofOpeningPart, whoTheyWere } from './who-they-were.js'

/** The end of what may stand between number and noun: "56 more", "20 other". */
const afterMore = (context: Context, at: number): number => {
  const { tokens, to } = context
  if (at < to && tokens[at]!.text === '-') return at + 1
  return at + 1 < to && increments.has(tokens[at]!.lower) ? at + 1 : at
}

/** The second number of "25-of-38". */
const isOfCompound = around('of - #')

/** The noun that a number counts by its place. */
const directNoun = (context: Context, candidate: Candidate): Counted | 'pronoun' | undefined => {
  const at = candidate.nounFrom
  if (at === null) return undefined
  const ofNoun = nounAfterOf(context, at)
  if (ofNoun === 'pronoun') {
    const them = { from: at + 1, to: at + 2, head: at + 1 }
    return (candidate.kind === 'cardinal' ? whoTheyWere(context, them) : undefined) ?? ofNoun
  }
  if (ofNoun !== undefined) return whoTheyWere(context, ofNoun) ?? ofNoun
  // a percent before a bare noun counts nothing: "a 25 percent tax"
  if (candidate.kind === 'percent') return undefined
  if (candidate.kind === 'fraction') return halfOf(context, candidate, at)
  if (isOfCompound(context.document, candidate, context)) return undefined
  if (candidate.rule === 'counts/compound') return { from: at, to: at + 1, head: at }
  const noun = nounAfter(context, at) ?? nounAfter(context, afterMore(context, at))
  return noun === undefined ? undefined : withComplement(context, noun)
}

/** "half the field", "half his sentence": an article may stand between. */
const halfOf = (context: Context, candidate: Candidate, at: number): Counted | undefined => {
  const { tokens, to } = context
  if (at >= to) return undefined
  const opens = tokens[at]!.pos === 'DET' || tokens[at]!.pos === 'PRON'
  const noun = nounAfter(context, opens ? at + 1 : at)
  if (opens) return noun
  // "one in five pupils", but not "a third say"
  return noun !== undefined && candidate.rule === 'counts/ratio' && tokens[noun.head]!.number === 'plural'
    ? noun
    : undefined
}

const elides = (context: Context, candidate: Candidate): boolean => {
  const { tokens, to } = context
  const next = candidate.to < to ? tokens[candidate.to]! : undefined
  if (candidate.kind === 'percent' || candidate.kind === 'fraction') {
    const verb = next?.pos === 'ADV' ? tokens[candidate.to + 1] : next
    return verb?.pos === 'VERB' || verb?.pos === 'AUX'
  }
  if (candidate.kind === 'ordinal') return candidate.rule === 'counts/ordinal-determined'
  if (candidate.kind !== 'cardinal' || candidate.rule === 'counts/compound') return false
  return next === undefined || next.pos !== 'NOUN' || isUntaggedVerb(context, candidate.to)
}

/** "116 men and six women": two things told side by side, so that neither is meant alone by what follows. */
const isMixed = ({ tokens }: Context, first: Counted, second: Counted, at: number): boolean =>
  at - first.to <= 2 &&
  at > first.to &&
  joints.has(tokens[at - 1]!.lower) &&
  tokens[first.head]!.lower !== tokens[second.head]!.lower

/** The noun that what follows may mean. */
interface Last {
  readonly noun: Counted
  readonly kind: string
  /** of this sentence */
  readonly isHere: boolean
  /** what stands at a level: "the toll rose to 128" */
  readonly isLevel: boolean
  readonly isMixed: boolean
  /** how many there are at most */
  readonly most: number
}

/** The noun of a figure in brackets or rows behind a name: what the head of its list says. */
const ofList = (context: Context, { from, to }: Candidate): Counted | undefined => {
  if (standsInBrackets(context, from, to)) return headOfList(context, from)
  return isFigureOfRow(context, from, to) ? headOfRows(context) : undefined
}

/** "bringing the total dead to 18": a total counts no one kind. */
const isOfTotal = around('{totals} {any&!punctuation}*8 to #', lists)

/** "a population of 12 million": how large it is, and nothing of what was counted before. */
const isSize = around('({sizedNouns} | {companies}) of #', lists)

/** The noun of a number that stands alone, and whether it is what stands at a level. */
const elided = (
  context: Context,
  candidate: Candidate,
  last: Last | undefined,
  earlier: readonly CountMention[],
): { noun: Counted | undefined; isLevel: boolean } => {
  const before = context.tokens[candidate.from - 1]?.lower ?? ''
  // "the toll rose to 128, with 40 missing": the 40 are no toll
  const fits = last?.isLevel === false || levelEnds.has(before)
  const agrees =
    last !== undefined &&
    fits &&
    !last.isMixed &&
    (last.isHere ? canMean(context, candidate, last.noun, last.most) : universals.has(before)) &&
    (candidate.kind === 'ordinal') === (last.kind === 'ordinal')
  const noun = agrees && !isOfTotal(context.document, candidate, context) ? last.noun : undefined
  if (candidate.kind !== 'cardinal') return { noun, isLevel: false }
  if (isSize(context.document, candidate, context)) return { noun: undefined, isLevel: false }
  const level = atLevel(context, candidate.from)
  const found =
    numbered(context, candidate) ??
    ofOpeningPart(context, candidate) ??
    numberOf(context, candidate.from) ??
    countedAgain(context, candidate, earlier) ??
    ofOpeningGroup(context, candidate) ??
    ofList(context, candidate) ??
    noun ??
    level
  return { noun: found, isLevel: found !== undefined && found === level }
}

const sizeOf = ({ value, max }: Pick<Candidate, 'value' | 'max'>): number => value ?? max ?? Number.POSITIVE_INFINITY

/** How far before a number the word stands that opens an aside. */
const longestCue = 4

/** "74 people, including at least eight nurses, ...": what is told in between is not meant behind it. */
const isAside = ({ tokens, from: start }: Context, { from }: Candidate): boolean => {
  for (let at = from - 1; at >= Math.max(start, from - longestCue); at--) {
    const { lower, pos } = tokens[at]!
    if (partOpeners.has(lower)) return true
    if (pos === 'PUNCT' || pos === 'VERB') return false
  }
  return false
}

/** "40 badly hurt miners, 12 [slightly hurt]": of a noun with modifiers, one that tells of its own what those counted are like means the head alone. */
const ownOf = ({ tokens }: Context, { to }: Candidate, noun: Counted): Counted => {
  const at = tokens[to]?.pos === 'ADV' ? to + 1 : to
  const next = tokens[at]
  const hasOwn = next?.pos === 'ADJ' || (next?.pos === 'VERB' && next.form === 'participle')
  return hasOwn && noun.from < noun.head ? { from: noun.head, to: noun.head + 1, head: noun.head } : noun
}

/** The noun that each candidate of a sentence counts; an elided or pronominal one is that of the count before it. */
export const resolveNouns = (
  context: Context,
  candidates: readonly Candidate[],
  earlier: readonly CountMention[],
): (Counted | null)[] => {
  const nouns: (Counted | null)[] = []
  const before = earlier.at(-1)
  const { sentence } = context.tokens[context.from]!
  let last: Last | undefined =
    before?.counted != null && before.sentence >= sentence - 1
      ? { noun: before.counted, kind: before.kind, isHere: false, isLevel: false, isMixed: false, most: sizeOf(before) }
      : undefined
  for (const candidate of candidates) {
    const direct = candidate.counted ?? directNoun(context, candidate)
    const isAlone =
      direct === undefined &&
      (candidate.nounFrom !== null || candidate.kind === 'ordinal') &&
      elides(context, candidate)
    const { noun, isLevel } = isAlone
      ? elided(context, candidate, last, earlier)
      : { noun: direct === 'pronoun' ? last?.noun : direct, isLevel: false }
    nouns.push(noun === undefined ? null : isAlone && noun === last?.noun ? ownOf(context, candidate, noun) : noun)
    if (noun === undefined) continue
    if (last?.isHere === true && isAside(context, candidate)) continue
    const mixes = last?.isHere === true && noun === direct && isMixed(context, last.noun, noun, candidate.from)
    last = { noun, kind: candidate.kind, isHere: true, isLevel, isMixed: mixes, most: sizeOf(candidate) }
  }
  return nouns
}

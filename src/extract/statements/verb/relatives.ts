import type { TokenRange } from '../../../document/span.js'
import { clauseHeadedAt } from '../../../grammar/clauses/index.js'
import type { VerbGroup } from '../../../grammar/phrases.js'
import type { Complement } from '../../../lexicon/verbs/reporting.js'
import type { Attribution, Reading } from '../attribution.js'
import { endOfContent } from '../content/content.js'
import { type ClauseBounds, type Context, isComma, trim } from '../context.js'
import { relativeFrame, relativeObjectFrame } from '../frames/fronted.js'
import { namingVerbs } from '../lexicon.js'
import { matcher, matcherAround } from '../patterns.js'
import { nounBefore } from '../source/noun-phrases.js'

const forms = relativeFrame.forms.map(({ takes, around }) => ({
  takes: takes as readonly Complement[],
  pattern: matcherAround(around),
}))
const relative = matcher('which | whom | who | what')
const thatWord = matcher('that')

/** "[which] he called a farce", "[a step] they think will help": the relative, or else the noun itself. */
const movedPart = (
  context: Context,
  source: TokenRange,
  bounds: ClauseBounds,
  names: boolean,
  isGap: boolean,
): TokenRange | null => {
  if (source.from <= bounds.from) return null
  if (relative(context, source.from - 1, source.from) !== null) return { from: source.from - 1, to: source.from }
  // "a strike [that] managers said could hurt sales"
  if (
    isGap &&
    thatWord(context, source.from - 1, source.from) !== null &&
    nounBefore(context, source.from - 1) !== undefined
  )
    return { from: source.from - 1, to: source.from }
  // "[a bill] that critics called unfair"
  const isThat = names && thatWord(context, source.from - 1, source.from) !== null
  const noun = nounBefore(context, isThat ? source.from - 1 : source.from)
  return noun === undefined || noun.from < bounds.from ? null : { from: noun.from, to: noun.to }
}

/** The end of the clause that the cue heads, with the quotation in it: "what she called 'a new day' [and left]". */
const endOfClause = ({ document, quoteAt }: Context, cue: VerbGroup, end: number): number => {
  const clause = clauseHeadedAt(document, cue.head)
  if (clause === null || clause.to <= cue.to) return end
  let to = clause.to
  while (to < end && quoteAt[to]! >= 0 && quoteAt[to] === quoteAt[to - 1]) to++
  return Math.min(to, end)
}

const objectTakers: ReadonlySet<Complement> = new Set(relativeObjectFrame.takes)
const aroundObject = matcherAround(relativeObjectFrame.around)

/** "[which] she criticized, ...": a verb whose object is a relative pronoun; null where it is not. */
export const readRelativeObject = ({ context, cue, bounds, verb }: Reading, source: TokenRange): Attribution | null => {
  if (cue.infinitive || source.to > cue.from || ![...verb.takes].some((complement) => objectTakers.has(complement)))
    return null
  const match = aroundObject(context, { from: source.from, to: cue.to }, bounds)
  if (match === null) return null
  return { rule: relativeObjectFrame.name, source, cue, content: [match.captures.content!], stance: verb.stance }
}

/** Reads a verb whose content stands partly before its source; null where it does not. */
export const readRelative = (
  { context, cue, bounds, lemma, verb }: Reading,
  source: TokenRange,
): Attribution | null => {
  if (cue.to >= bounds.to || cue.infinitive) return null
  const at = { from: source.from, to: cue.to }
  const fits = forms.some(
    ({ takes, pattern }) =>
      takes.some((complement) => verb.takes.has(complement)) && pattern(context, at, bounds) !== null,
  )
  // "said [could] hurt sales": the verb right behind lacks its subject
  const isGap = context.verbAt[cue.to]?.from === cue.to
  const first = fits ? movedPart(context, source, bounds, namingVerbs.has(lemma), isGap) : null
  if (first === null) return null
  const end = endOfClause(context, cue, endOfContent(context, cue.to, bounds, cue))
  const rest = trim(context, { from: cue.to, to: end }, bounds)
  return { rule: relativeFrame.name, source, cue, content: [first, rest], stance: verb.stance }
}

const apposedClaim = matcher(', [content: {indefinite} {claimNoun}] [source: {name}]')
const apposedBefore = matcher(', [content: {indefinite} {adjective}*2 {claimNoun}] that? {any}')

/** How long an apposed noun of saying may be with what stands before it, in tokens. */
const longestClaim = 6

/** "..., [a claim that] Lind denied": the noun of saying right before the source. */
const claimBefore = (context: Context, source: TokenRange, to: number): TokenRange | null => {
  const isThat = thatWord(context, source.from - 1, source.from) !== null
  const end = isThat ? source.from - 1 : source.from
  for (let i = end - 1; i >= 0 && end - i < longestClaim; i--) {
    if (!isComma(context.tokens[i])) continue
    const claim = apposedBefore(context, i, to)?.captures.content
    return claim?.to === end ? claim : null
  }
  return null
}

/** "..., [a claim] Lee denied": a noun of saying and the name after it are one phrase to the eye. */
export const readApposedClaim = ({ context, cue, verb }: Reading, phrase: TokenRange): Attribution | null => {
  if (context.tokens[cue.to]?.pos !== 'PUNCT') return null
  const before = verb.takes.has('object') ? claimBefore(context, phrase, cue.to) : null
  if (before !== null) return { rule: relativeFrame.name, source: phrase, cue, content: [before], stance: verb.stance }
  const match = apposedClaim(context, phrase.from - 1, phrase.to)
  if (match === null) return null
  const source = { from: match.captures.source!.from, to: phrase.to }
  return { rule: relativeFrame.name, source, cue, content: [match.captures.content!], stance: verb.stance }
}

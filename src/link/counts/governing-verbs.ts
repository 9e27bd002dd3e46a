import type { Token } from '../../document/document.js'
import { verbLemma } from '../../document/tag/lemmas.js'
import { clauseHeadedAt } from '../../grammar/clauses/index.js'
import { around } from '../../grammar/pattern/around.js'
import { compile } from '../../grammar/pattern/compile.js'
import { phrasesOf, type VerbGroup } from '../../grammar/phrases.js'
import { type CountContext, reach } from './context.js'
import { asideRelatives, joinedAfter, particles, speakingVerbs, verbPrefixes } from './lexicon.js'

/** "a record-shattering chest": a part of a compound is no verb of the clause. */
const isCompound = (tokens: readonly Token[], group: VerbGroup): boolean => {
  const before = tokens[group.from - 1]
  const after = tokens[group.to]
  // "was re-elected"
  if (verbPrefixes.has(tokens[group.from - 2]?.lower ?? '')) return false
  return (before?.text === '-' && !before.spaced) || (after?.text === '-' && !after.spaced)
}

/** "long *lasting* nets", "the *injured* men": a verb inside a noun phrase. */
const isAttribute = ({ document }: CountContext, group: VerbGroup): boolean => {
  const phrase = phrasesOf(document).nounAt[group.head]
  return !group.finite && phrase !== undefined && phrase.head > group.head
}

/** The nearest verb to the left in the same clause. */
export const verbToTheLeft = (context: CountContext, from = context.phraseFrom - 1): VerbGroup | undefined => {
  const { tokens, verbAt } = context
  for (let i = from; i >= Math.max(context.from, from - reach); i--) {
    const token = tokens[i]!
    const group = verbAt[i]
    const isVerb = group !== undefined && group.to <= context.phraseFrom && !isCompound(tokens, group)
    if (isVerb && !isAttribute(context, group)) return group
    if (token.text === ';' || (token.pos === 'SCONJ' && token.lower !== 'as')) return undefined
  }
  return undefined
}

/** Whether nothing but a phrase with a preposition stands between: "mostly from the same family". */
const isAdjunct = (tokens: readonly Token[], from: number, to: number): boolean => {
  let hasPreposition = false
  for (let i = from; i < to; i++) {
    if (!/^(?:ADJ|ADP|ADV|DET|NOUN|NUM|PROPN)$/.test(tokens[i]!.pos)) return false
    hasPreposition ||= tokens[i]!.pos === 'ADP' && i <= from + 1
  }
  return hasPreposition
}

/** The token after ", or about 38 percent of them,": what is set between commas; -1 where nothing is. */
const endOfParenthesis = ({ tokens, verbAt, to }: CountContext, at: number): number => {
  // "two guards, who sat in a car, fled": up to the comma that the main verb stands behind
  if (asideRelatives.has(tokens[at + 1]?.lower ?? '')) {
    for (let i = at + 2; i + 1 < Math.min(to, at + 25); i++)
      if (tokens[i]!.text === ',' && verbAt[i + 1]?.finite) return i + 1
    return -1
  }
  let closing = -1
  for (let i = at + 1; i < Math.min(to, at + 20); i++) {
    if (tokens[i]!.text === ',') {
      // the verb's own comma comes before any other: "two men, one of them a guard, from Lille, fled"
      if (verbAt[i + 1]?.finite) return i + 1
      if (closing < 0 && i < at + 14) closing = i + 1
    }
    const group = verbAt[i]
    // "eight people, mostly from one family have fled": the closing comma was left out
    if (closing < 0 && group?.finite && isAdjunct(tokens, at + 1, i)) return group.from
    // "one woman, Kotzer said, had cancer"
    if (group?.finite && !speakingVerbs.has(verbLemma(tokens[group.head]!.lower))) return closing
  }
  return closing
}

/** The token after what a pair of dashes or brackets sets apart; -1 where it is not closed. */
const endOfAside = ({ tokens, to }: CountContext, at: number): number => {
  const isBracket = tokens[at]!.text === '('
  for (let i = at + 1; i < Math.min(to, at + 24); i++)
    if (isBracket ? tokens[i]!.text === ')' : isDash(tokens, i)) return i + 1
  return -1
}

const isDash = (tokens: readonly Token[], at: number): boolean =>
  /^(?:–|—|--|-)$/.test(tokens[at]!.text) && (tokens[at]!.text !== '-' || tokens[at]!.spaced)

/** The token after "and", or after what "and" joins to a count: "12 and counting"; -1 where it joins nothing. */
const pastConjunction = ({ document, tokens }: CountContext, i: number): number => {
  if (phrasesOf(document).nounAt[i + 1] !== undefined) return i + 1
  return joinedAfter.has(tokens[i + 1]?.lower ?? '') ? i + 2 : -1
}

const loneMore = compile('more !than', {})

/** The token after what may stand between a subject and its verb; -1 where nothing such stands there. */
const pastAdjunct = (context: CountContext, i: number, isFirst: boolean): number => {
  const { tokens, verbAt } = context
  const { nounAt } = phrasesOf(context.document)
  const token = tokens[i]!
  if (token.text === '(' || isDash(tokens, i)) return endOfAside(context, i)
  if (token.pos === 'ADP' || token.pos === 'ADV' || token.lower === '-' || /^[)"”]$/.test(token.text)) return i + 1
  const joined = token.pos === 'CCONJ' ? pastConjunction(context, i) : -1
  if (joined >= 0) return joined
  // "thousands more are homeless"
  if (isFirst && loneMore.matchAt(context.document, i, context.to) !== null) return i + 1
  if (token.text === ',') {
    const closing = endOfParenthesis(context, i)
    return isFirst || (closing >= 0 && verbAt[closing]?.finite) ? closing : -1
  }
  const before = tokens[i - 1]!
  const isGoverned = !isFirst && (before.pos === 'ADP' || before.pos === 'CCONJ' || before.text === '(')
  return nounAt[i] !== undefined && isGoverned ? nounAt[i]!.to : -1
}

/** The verb whose subject ends at `at`, over what may stand between: "of them", "in the poll", "who ...,". */
export const verbToTheRight = (context: CountContext, at: number): VerbGroup | undefined => {
  let i = at
  for (let steps = 0; i < context.to && steps < 14; steps++) {
    const group = context.verbAt[i]
    if (group !== undefined) return group.from >= i ? group : undefined
    i = pastAdjunct(context, i, steps === 0)
    if (i < 0) return undefined
  }
  return undefined
}

/** "threw *out* four", "laid *off* 40": a particle right after its verb. */
export const isParticle = ({ tokens, verbAt }: CountContext, at: number): boolean =>
  particles.has(tokens[at]?.lower ?? '') && tokens[at - 1]?.pos === 'VERB' && verbAt[at - 1] !== undefined

/** Whether a verb stands right before the noun phrase. */
export const adjoins = (context: CountContext, group: VerbGroup): boolean => {
  const { tokens } = context
  for (let i = group.to; i < context.phraseFrom; i++)
    if (!isParticle(context, i) && tokens[i]!.pos !== 'ADV' && tokens[i]!.pos !== 'DET' && tokens[i]!.pos !== 'PRON')
      return false
  return true
}

/** The next verb of a clause's own: "a second flight carrying deportees *has left*". */
export const mainVerbAfter = ({ verbAt, tokens, to }: CountContext, from: number): VerbGroup | undefined => {
  for (let i = from; i < Math.min(to, from + 20); i++) {
    if (/^[,;:]$/.test(tokens[i]!.text) || tokens[i]!.pos === 'SCONJ') return undefined
    const group = verbAt[i]
    if (group?.finite) return group
  }
  return undefined
}

/** The verb behind clauses that only tell which: "a second flight carrying deportees held in Texas [has left]"; the last one without a coordinator. */
export const verbBeyond = ({ document, verbAt, tokens, to }: CountContext, from: number): VerbGroup | undefined => {
  let last: VerbGroup | undefined
  for (let i = from; i < Math.min(to, from + 20); i++) {
    const { text, pos } = tokens[i]!
    if (/^[,;:]$/.test(text) || pos === 'SCONJ' || (last !== undefined && pos === 'CCONJ')) break
    const group = verbAt[i]
    if (group === undefined || group.from !== i) continue
    // "a third of those asked *said* they had lost money": what is said has verbs of its own
    if (last !== undefined && clauseHeadedAt(document, group.head)?.kind === 'complement') break
    if (group.finite || tokens[group.head]!.form === 'past') last = group
    else if (group.infinitive) break
  }
  return last
}

const isAfterOr = around(', or #')
const isBeforeOr = around('# , or')

/** "fewer than 10, or at most 12, people were hurt": the verb of the noun that two numbers share. */
export const sharedVerbAfter = (context: CountContext): VerbGroup | undefined => {
  const { tokens, verbAt, phraseFrom, phraseTo, to } = context
  const { nounAt } = phrasesOf(context.document)
  if (tokens[phraseTo]?.text !== ',') return undefined
  const phrase = { from: phraseFrom, to: phraseTo }
  const isSecond = isAfterOr(context.document, phrase, context)
  const at = isSecond ? phraseTo + 1 : endOfParenthesis(context, phraseTo)
  const opensOr = isSecond || isBeforeOr(context.document, phrase, context)
  const noun = opensOr && at > 0 && at < to ? nounAt[at] : undefined
  return noun === undefined || noun.from !== at ? undefined : verbAt[noun.to]
}

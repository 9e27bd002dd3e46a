import type { Document, Token } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import { nounLemma, verbLemma } from '../../document/tag/lemmas.js'
import { governorAt } from '../../grammar/clauses/index.js'
import { around, aroundFinder } from '../../grammar/pattern/around.js'
import type { TokenTest, Vocabulary } from '../../grammar/pattern/classes.js'
import type { VerbGroup } from '../../grammar/phrases.js'
import { harmNouns } from '../../lexicon/verbs/events.js'
import { words } from '../../lexicon/word-list.js'
import { comingTimes, foretellingNouns, openAttributes, plannedAttributes, presupposing } from './lexicon.js'
import {
  type AroundNounRow,
  attributeRows,
  foretold,
  nounAlone,
  type ObjectRow,
  objectRows,
  presupposedRows,
  undeniedPhrase,
} from './noun-rules.js'
import type { StatusRow } from './rules.js'
import { statusOfGroup } from './verbs.js'

/** A class of tokens by their parts of speech. */
const tagged = (list: string): TokenTest => {
  const tags = words(list)
  return ({ tokens }, at) => (tags.has(tokens[at]!.pos) ? 1 : 0)
}
const endsAttributes = words('PUNCT VERB')

const classes: Vocabulary = {
  plannedAttribute: plannedAttributes,
  openAttribute: openAttributes,
  attributive: ({ tokens }, at) => {
    const { lower, pos } = tokens[at]!
    return endsAttributes.has(pos) || plannedAttributes.has(lower) || openAttributes.has(lower) ? 0 : 1
  },
  presupposing,
  nominal: tagged('ADJ DET NOUN NUM'),
  phraseWord: tagged('ADJ DET NOUN NUM PRON SYM'),
  goal: words('in to'),
  of: words('of'),
}

const attributes = aroundFinder<AroundNounRow>(attributeRows, classes)
const presuppositions = aroundFinder<AroundNounRow>(presupposedRows, classes)
const standsInPhrase = around(undeniedPhrase.around[0], classes)

const nounAt = (at: number): TokenRange => ({ from: at, to: at + 1 })

/** What the words before an event noun in its phrase say, and by which rule: "the planned sale", "fears of deaths"; or null. */
export const statusInPhrase = (document: Document, at: number, sentence: TokenRange): StatusRow | null =>
  attributes.first(document, nounAt(at), sentence)

/** How far a time to come is looked for. */
const longestSentence = 60

/** Whether a sentence tells a time to come: "in the coming days". */
const tellsComing = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at < Math.min(to, from + longestSentence); at++)
    if (comingTimes.has(tokens[at]!.lower)) return true
  return false
}

/** The rule by which a verb makes something of the event noun that it takes, or null where the event stands as the verb does. */
const ruleOfObject = (
  { tokens }: Document,
  verb: VerbGroup,
  { from, to }: TokenRange,
  isHarm: boolean,
): StatusRow | null => {
  const lemma = verbLemma(tokens[verb.head]!.lower)
  const after = tokens[verb.to]?.lower ?? ''
  return (
    (objectRows as readonly ObjectRow[]).find(
      ({ governors, isAffirmed, followedBy, isToCome, isOfHarm }) =>
        governors.has(lemma) &&
        !(isOfHarm === false && isHarm) &&
        !(isAffirmed === true && verb.negated) &&
        (followedBy?.has(after) ?? true) &&
        (isToCome !== true || tellsComing(tokens, from, to)),
    ) ?? null
  )
}

/** The rule by which an event noun is told as having happened, whatever the verb says of it; or null. */
const presupposition = (
  document: Document,
  at: number,
  sentence: TokenRange,
  hasLeft: boolean,
  isHarm: boolean,
): StatusRow | null =>
  presuppositions.first(
    document,
    nounAt(at),
    sentence,
    ({ isOfHarm, isOfSubject }) => (isOfHarm !== true || isHarm) && !(isOfSubject === true && hasLeft),
  )

/** What is said of an event noun, and by which rule: its adjectives, "plans for", the verb before it. */
export const statusOfNoun = (
  context: TokenRange & { readonly document: Document; readonly tokens: readonly Token[] },
  at: number,
  left: VerbGroup | undefined,
): StatusRow => {
  const { tokens, document } = context
  const told = statusInPhrase(document, at, context)
  if (told !== null) return told
  if (foretellingNouns.has(nounLemma(tokens[at]!.lower))) return foretold
  const main = left ?? verbBehind(document, at)
  if (main === undefined) return nounAlone
  const isTaken = left !== undefined || tokens[main.head]!.form === 'participle'
  const isHarm = harmNouns.has(nounLemma(tokens[at]!.lower))
  const object = isTaken ? ruleOfObject(document, main, context, isHarm) : null
  if (object !== null) return object
  const rule = statusOfGroup(document, main, context)
  if (rule.status === 'denied' && standsInPhrase(document, nounAt(at), context)) return undeniedPhrase
  return rule.status === 'happened' ? rule : (presupposition(document, at, context, left !== undefined, isHarm) ?? rule)
}

/** The verb that a noun stands before: as its subject, or fronted. */
const verbBehind = (document: Document, at: number): VerbGroup | undefined => {
  const verb = governorAt(document, at)?.verb
  return verb !== undefined && verb.from > at && verb.finite ? verb : undefined
}

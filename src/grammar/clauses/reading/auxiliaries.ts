import type { Document, Token } from '../../../document/document.js'
import { readings } from '../../../document/tag/readings.js'
import { formsOfBe, formsOfHave } from '../../../lexicon/function-words.js'
import { can } from '../../../lexicon/parts-of-speech/index.js'
import { type NounPhrase, phrasesOf, type VerbGroup } from '../../phrases.js'
import { wordAsVerb } from '../../verb-groups.js'
import { adjectivalParticiples, gradingAdverbs, verbPrefixes } from '../lexicon.js'

/** A verb with the auxiliary that stands apart from it, and the subject between the two. */
export interface JoinedGroup {
  readonly group: VerbGroup
  readonly inverted: NounPhrase | null
}

export const isOneWord = ({ from, to }: VerbGroup): boolean => to - from === 1

const isNegation = (token: Token | undefined): boolean =>
  token?.lower === 'not' || token?.lower === "n't" || token?.lower === 'never'

/** Whether a negation stands in a group or right before it: "not to turn", "hadn't". */
export const isNegated = (tokens: readonly Token[], { from, to, negated }: VerbGroup): boolean =>
  negated || isNegation(tokens[to - 1]) || (tokens[from]!.pos === 'PART' && isNegation(tokens[from - 1]))

/** "so interested", "very encouraging": a participle that says what somebody or something is. */
const isAdjectival = (tokens: readonly Token[], { head }: VerbGroup): boolean =>
  adjectivalParticiples.has(tokens[head]!.lower) ||
  (gradingAdverbs.has(tokens[head - 1]?.lower ?? '') && tokens[head]!.form !== 'base')

/** "are so interested": the verb is the auxiliary, and the participle its complement. Null for other groups. */
export const copularGroup = (tokens: readonly Token[], group: VerbGroup): VerbGroup | null => {
  if (isOneWord(group) || group.infinitive || !isAdjectival(tokens, group)) return null
  let head = group.head - 1
  while (head > group.from && tokens[head]!.pos !== 'AUX') head--
  return formsOfBe.has(tokens[head]!.lower) ? { ...group, head, to: head + 1, passive: false } : null
}

/** The auxiliary's tense and the main verb's word in one group. */
const join = (tokens: readonly Token[], auxiliary: VerbGroup, main: VerbGroup): VerbGroup => {
  const { form } = tokens[main.head]!
  const word = tokens[auxiliary.head]!.lower
  const isBe = formsOfBe.has(word)
  const hasAuxiliary = main.head > main.from + (main.infinitive ? 1 : 0)
  return {
    ...main,
    from: auxiliary.from,
    finite: auxiliary.finite,
    infinitive: auxiliary.infinitive,
    modal: auxiliary.modal,
    negated: isNegated(tokens, auxiliary) || isNegated(tokens, main),
    passive: main.passive && (hasAuxiliary || (isBe && form === 'participle')),
    perfect: formsOfHave.has(word) && !main.infinitive,
    progressive: isBe && form === 'gerund',
  }
}

/** The verb that starts at a token, if one does. */
const verbFrom = (document: Document, at: number, to: number): VerbGroup | null => {
  const group = at < to ? phrasesOf(document).verbAt[at] : undefined
  return group !== undefined && group.from === at && group.to <= to ? group : null
}

/** "re-elected" */
const prefixedVerb = (document: Document, at: number, to: number): VerbGroup | null => {
  const { tokens } = document
  if (at >= to || !verbPrefixes.has(tokens[at]!.lower) || tokens[at + 1]?.text !== '-') return null
  const verb = verbFrom(document, at + 2, to)
  return verb?.head === at + 2 ? verb : null
}

/** How many words may stand between an auxiliary and its verb. */
const widest = 10

/**
 * The token after the adverbials that stand between an auxiliary and its verb: "will [in the next few days] receive", "would, [he said,]";
 * -1 where something else stands there.
 */
const afterAdverbials = (document: Document, at: number, to: number): number => {
  const { tokens } = document
  const { nounAt } = phrasesOf(document)
  const end = Math.min(to, at + widest)
  let i = at
  while (i < end) {
    const { pos, text, lower } = tokens[i]!
    const governed = pos === 'ADP' && i + 1 < to ? nounAt[i + 1] : undefined
    if (governed?.from === i + 1) i = governed.to
    else if (pos === 'ADP' && (tokens[i + 1]?.pos === 'ADJ' || tokens[i + 1]?.pos === 'ADV')) i += 2
    else if (pos === 'ADV' || text === ',' || text === "'" || text === '‘' || text === '"' || lower === 'either') i++
    else break
  }
  return i < to ? i : -1
}

/** "will in the next few days receive", "have in the past been", "wasn't 'forced'": the verb over adverbials that fits its auxiliary. */
const verbOverAdverbials = (document: Document, auxiliary: VerbGroup, to: number): VerbGroup | null => {
  const { tokens } = document
  const at = afterAdverbials(document, auxiliary.to, to)
  if (at <= auxiliary.to) return null
  const verb = prefixedVerb(document, at, to) ?? verbFrom(document, at, to)
  const isModal = auxiliary.modal !== null
  if (verb !== null) {
    const goesOn = isModal || formsOfHave.has(tokens[auxiliary.head]!.lower) || onlyAdverbs(tokens, auxiliary.to, at)
    return goesOn && fitsAuxiliary(tokens, auxiliary, verb) ? verb : null
  }
  const word = tokens[at]!
  const isBase = isModal && (readings(word.lower).bits & can.base) !== 0 && word.pos !== 'DET' && word.pos !== 'PRON'
  return isBase && word.shape === 'lower' ? wordAsVerb(at) : null
}

const onlyAdverbs = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (tokens[i]!.pos === 'ADP' || tokens[i]!.text === ',') return false
  return true
}

/** "are to travel", "was re-elected", "was first seen": the verb behind one or two words that are no subject. */
const verbApart = (document: Document, auxiliary: VerbGroup, to: number): VerbGroup | null => {
  const { tokens } = document
  const at = auxiliary.to
  const next = verbFrom(document, at, to)
  if (next?.infinitive === true && formsOfBe.has(tokens[auxiliary.head]!.lower)) return next
  const prefixed = prefixedVerb(document, at, to)
  if (prefixed !== null) return prefixed
  return verbOverAdverbials(document, auxiliary, to)
}

/** Whether a verb has the form that the auxiliary before it takes: "did [go]", "was [seen]", "has [left]". */
const fitsAuxiliary = (
  tokens: readonly Token[],
  auxiliary: VerbGroup,
  { head, infinitive, modal }: VerbGroup,
): boolean => {
  if (infinitive || modal !== null) return false
  const { form, pos } = tokens[head]!
  const word = tokens[auxiliary.head]!.lower
  const takesParticiple = formsOfBe.has(word) || formsOfHave.has(word)
  return pos === 'AUX' || !takesParticiple ? form === 'base' : form !== 'base' && form !== 'present'
}

/**
 * "Did she go?", "is to be held": an auxiliary and the verb that stands apart from it; null where the group is
 * whole. `afterNoun` tells whether a noun phrase stands right before the auxiliary: then be and have are not inverted.
 */
export const joinedGroup = (
  document: Document,
  auxiliary: VerbGroup,
  to: number,
  afterNoun: boolean,
): JoinedGroup | null => {
  const { tokens } = document
  if (tokens[auxiliary.head]!.pos !== 'AUX' || auxiliary.infinitive) return null
  const apart = verbApart(document, auxiliary, to)
  if (apart !== null) return { group: join(tokens, auxiliary, apart), inverted: null }
  const between = phrasesOf(document).nounAt[auxiliary.to]
  if (between === undefined || between.from !== auxiliary.to || between.to >= to) return null
  const verb = verbFrom(document, between.to, to)
  if (verb === null || !fitsAuxiliary(tokens, auxiliary, verb)) return null
  const word = tokens[auxiliary.head]!.lower
  if (afterNoun && (formsOfBe.has(word) || formsOfHave.has(word))) return null
  return { group: join(tokens, auxiliary, verb), inverted: between }
}

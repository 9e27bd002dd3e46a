import type { PartOfSpeech, Token } from '../document/document.js'
import type { TokenRange } from '../document/span.js'
import {
  auxiliaryNegations,
  floatingQuantifiers,
  formsOfBe,
  formsOfHave,
  infinitiveMarkers,
  modals,
  negations,
  nonFiniteAuxiliaries,
  pastOfHave,
  pastParticipleOfBe,
} from '../lexicon/function-words.js'

/** A verb with its auxiliaries, negation and the adverbs between them: "has not yet been confirmed", "to deport". */
export interface VerbGroup extends TokenRange {
  /** the token index of the main verb */
  readonly head: number
  /** opened by "to" */
  readonly infinitive: boolean
  readonly passive: boolean
  readonly perfect: boolean
  /** be + -ing */
  readonly progressive: boolean
  readonly negated: boolean
  /** the modal in lower case ("may", "'ll"), or null */
  readonly modal: string | null
  /** has a tense of its own: may be the verb of a clause */
  readonly finite: boolean
}

/** A verb of one word that has a tense, whatever its tag says: "may [state]", "the union [claims]". */
export const wordAsVerb = (at: number): VerbGroup => ({
  from: at,
  to: at + 1,
  head: at,
  infinitive: false,
  passive: false,
  perfect: false,
  progressive: false,
  negated: false,
  modal: null,
  finite: true,
})

/** What opens an object after "'s": "she's made mistakes". */
const objectPos: ReadonlySet<string> = new Set<PartOfSpeech>(['DET', 'NOUN', 'NUM', 'PRON', 'SYM'])

/** The words of a group: its auxiliaries, and the main verb or, where there is none, the last auxiliary. */
interface Members {
  readonly auxiliaries: readonly string[]
  readonly head: number
  readonly to: number
  readonly modal: string | null
  readonly negated: boolean
}

/** "was", "has not": an auxiliary that is its own main verb; undefined where there is none. */
const auxiliaryAlone = (
  tokens: readonly Token[],
  from: number,
  to: number,
  end: number,
): Pick<Members, 'head' | 'to'> | undefined => {
  let last = end - 1
  while (last > from && tokens[last]!.pos !== 'AUX') last--
  if (tokens[last]?.pos !== 'AUX') return undefined
  let after = last + 1
  while (after < to && auxiliaryNegations.has(tokens[after]!.lower)) after++
  return { head: last, to: after }
}

/** "has[, however,] opposed", "have [both] opposed": how many tokens that belong to no verb stand at `i` before the rest of the group; 0 where it is something else. */
const insertedAt = (tokens: readonly Token[], i: number, to: number): number => {
  const { text, lower } = tokens[i]!
  if (text === ',') {
    if (i + 3 >= to || tokens[i + 2]!.text !== ',') return 0
    // "did not, though, deny it"
    const { pos } = tokens[i + 1]!
    return (pos === 'ADV' || pos === 'SCONJ') && goesOn(tokens[i + 3]!) ? 3 : 0
  }
  return floatingQuantifiers.has(lower) && i + 1 < to && goesOn(tokens[i + 1]!) ? 1 : 0
}

const goesOn = ({ pos, form, lower }: Token): boolean =>
  (pos === 'VERB' && form !== null) || (pos === 'AUX' && nonFiniteAuxiliaries.has(lower))

const membersFrom = (tokens: readonly Token[], from: number, to: number): Members | undefined => {
  const auxiliaries: string[] = []
  let negated = false
  let modal: string | null = null
  let i = from
  for (; i < to; i++) {
    const { pos, lower } = tokens[i]!
    if (pos === 'VERB') return { auxiliaries, head: i, to: i + 1, modal, negated }
    if (pos === 'AUX') {
      if (modals.has(lower)) modal = lower
      // "cannot" is both
      if (negations.has(lower)) negated = true
      auxiliaries.push(lower)
    } else if (negations.has(lower)) negated = true
    else if (pos !== 'ADV') {
      const inserted = auxiliaries.length === 0 ? 0 : insertedAt(tokens, i, to)
      if (inserted === 0) break
      i += inserted - 1
    }
  }
  const alone = auxiliaryAlone(tokens, from, to, i)
  return alone === undefined ? undefined : { auxiliaries: auxiliaries.slice(0, -1), ...alone, modal, negated }
}

const isInfinitive = ({ pos, lower }: Token): boolean => pos === 'PART' && infinitiveMarkers.has(lower)

const verbGroupAt = (tokens: readonly Token[], from: number, limit: number): VerbGroup | undefined => {
  const infinitive = isInfinitive(tokens[from]!)
  const members = membersFrom(tokens, infinitive ? from + 1 : from, limit)
  if (members === undefined) return undefined
  const { auxiliaries, head, to, modal, negated } = members
  const { lower } = tokens[head]!
  // "has, however, opposed"
  const form = auxiliaries.length > 0 && tokens[head]!.form === 'past' ? 'participle' : tokens[head]!.form
  const before = auxiliaries.at(-1) ?? ''
  const isContracted = before === "'s"
  // "she's made mistakes": has, where an object follows
  const isHas = isContracted && form === 'participle' && objectPos.has(tokens[to]?.pos ?? '')
  const isBe = !isHas && (isContracted || formsOfBe.has(before))
  const hasHave = isHas || auxiliaries.some((word) => formsOfHave.has(word))
  const isFiniteForm = form === 'past' || form === 'present' || form === 'base'
  return {
    from,
    to,
    head,
    infinitive,
    modal,
    negated,
    passive: form === 'participle' && (isBe || before === ''),
    perfect: hasHave && (form === 'participle' || pastParticipleOfBe.has(before) || pastOfHave.has(lower)),
    progressive: form === 'gerund' && isBe,
    finite: !infinitive && (auxiliaries.length > 0 ? !nonFiniteAuxiliaries.has(auxiliaries[0]!) : isFiniteForm),
  }
}

/** The verb groups of a sentence, one after another; none is longer than `longest`. */
export const findVerbGroups = (
  tokens: readonly Token[],
  from: number,
  to: number,
  longest: number,
  out: VerbGroup[],
): void => {
  let i = from
  while (i < to) {
    const token = tokens[i]!
    const opens =
      token.pos === 'AUX' ||
      token.pos === 'VERB' ||
      isInfinitive(token) ||
      (token.pos === 'ADV' && tokens[i + 1]?.pos === 'VERB' && i + 1 < to)
    const group = opens ? verbGroupAt(tokens, i, Math.min(to, i + longest)) : undefined
    if (group !== undefined) {
      out.push(group)
      i = group.to
    } else i++
  }
}

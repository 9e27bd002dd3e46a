import type { Document, Token } from '../document/document.js'
import { perDocument } from '../document/memo.js'
import type { TokenRange } from '../document/span.js'
import { readings } from '../document/tag/readings.js'
import { formsOfBe, formsOfHave, modals, possessivePronouns } from '../lexicon/function-words.js'
import { nominal } from '../lexicon/parts-of-speech/index.js'

/**
 * A base noun phrase: determiner, modifiers, head, possessors before it included, without what follows the head
 * ("Iran's nuclear sites", "the 34-year-old man", "about 120 Iranian nationals", "he").
 */
export interface NounPhrase extends TokenRange {
  /** the token index of the head */
  readonly head: number
}

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

/** The phrases of a document, each found through any of its tokens. */
export interface Phrases {
  readonly nouns: readonly NounPhrase[]
  readonly verbs: readonly VerbGroup[]
  /** by token index */
  readonly nounAt: readonly (NounPhrase | undefined)[]
  /** by token index */
  readonly verbAt: readonly (VerbGroup | undefined)[]
}

const modifies = (token: Token): boolean =>
  token.pos === 'ADJ' ||
  token.pos === 'NOUN' ||
  token.pos === 'PROPN' ||
  token.pos === 'NUM' ||
  (token.pos === 'SYM' && /^[$€£¥%]$/.test(token.text))
const isPossessive = (token: Token): boolean => token.pos === 'PART' && token.lower === "'s"
const isPluralPossessive = (tokens: readonly Token[], i: number): boolean =>
  /^['’]$/.test(tokens[i]!.text) &&
  !tokens[i]!.spaced &&
  (tokens[i - 1]?.lower.endsWith('s') ?? false) &&
  (tokens[i + 1]?.spaced ?? false)

/** "-" between two words that stand against it. */
export const joins = (tokens: readonly Token[], i: number): boolean =>
  /^[-‐‑/&]$/.test(tokens[i]?.text ?? '') &&
  !tokens[i]!.spaced &&
  tokens[i + 1] !== undefined &&
  !tokens[i + 1]!.spaced &&
  tokens[i + 1]!.shape !== 'other'

/** A participle or gerund that stands as an adjective between a determiner and a noun. */
const modifiesAsVerb = (tokens: readonly Token[], i: number, to: number, begun: boolean): boolean => {
  const token = tokens[i]!
  if (token.pos !== 'VERB' || (token.form !== 'participle' && token.form !== 'gerund') || !begun) return false
  const next = tokens[i + 1]
  const previous = tokens[i - 1]
  if (next === undefined || i + 1 >= to || (next.pos !== 'NOUN' && next.pos !== 'ADJ')) return false
  return (
    previous?.pos === 'DET' ||
    previous?.pos === 'ADJ' ||
    previous?.pos === 'NUM' ||
    previous?.pos === 'ADV' ||
    (previous?.pos === 'PRON' && possessivePronouns.has(previous.lower)) ||
    (previous !== undefined && isPossessive(previous))
  )
}

const opensNounPhrase = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i]!
  return token.pos === 'DET' || modifies(token) || (token.pos === 'PRON' && possessivePronouns.has(token.lower))
}

const endOfNounPhrase = (tokens: readonly Token[], from: number, to: number): { end: number; head: number } => {
  let i = from
  let head = -1
  while (i < to) {
    const token = tokens[i]!
    // "galaxies 13 billion light years away": a number after a plural opens another phrase
    if (token.pos === 'NUM' && head === i - 1 && head >= from && tokens[head]!.number === 'plural') break
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'NUM') head = i
    else if (token.pos === 'DET' || token.pos === 'ADJ' || token.pos === 'SYM') {
      if (token.pos === 'DET' && i > from && tokens[i - 1]!.pos !== 'DET' && tokens[i - 1]!.lower !== 'of') break
      if (!(token.pos === 'DET' || modifies(token))) break
    } else if (token.pos === 'PRON') {
      if (!possessivePronouns.has(token.lower) || (i > from && tokens[i - 1]!.pos !== 'DET')) break
    } else if (isPossessive(token) || isPluralPossessive(tokens, i)) {
      if (head !== i - 1) break
    } else if (i > from && joins(tokens, i)) {
      // "34-year-old": the whole compound is one modifier, whatever its parts are
      i += 2
      if (i <= to && isNominalToken(tokens[i - 1]!)) head = i - 1
      continue
    } else if (token.pos === 'ADV') {
      const next = tokens[i + 1]
      // "a major boost just two days before": a number after an adverb opens another phrase
      const opensAnother = head >= 0 && next?.pos === 'NUM'
      if (
        next === undefined ||
        i + 1 >= to ||
        opensAnother ||
        (next.pos !== 'ADJ' && next.pos !== 'NUM' && !modifiesAsVerb(tokens, i + 1, to, true))
      )
        break
    } else if (!modifiesAsVerb(tokens, i, to, i > from)) break
    i++
  }
  // "the dead", "the injured"
  if (head < 0 && i - from === 2 && tokens[from]!.pos === 'DET' && tokens[i - 1]!.pos === 'ADJ') head = i - 1
  if (head < 0) return { end: from, head }
  let end = head + 1
  // a compound stays whole: "the 34-year-old"
  while (end < i && joins(tokens, end)) end += 2
  return { end: Math.min(end, i), head }
}
const isNominalToken = (token: Token): boolean =>
  token.pos === 'NOUN' || token.pos === 'PROPN' || (readings(token.lower).bits & nominal) !== 0

/** No phrase is longer: keeps floods of determiners and adjectives linear. */
const longestPhrase = 60

const findNounPhrases = (tokens: readonly Token[], from: number, to: number, out: NounPhrase[]): void => {
  let i = from
  while (i < to) {
    const token = tokens[i]!
    if (opensNounPhrase(tokens, i)) {
      const { end, head } = endOfNounPhrase(tokens, i, Math.min(to, i + longestPhrase))
      if (end > i) {
        out.push({ from: i, to: end, head })
        i = end
        continue
      }
    }
    if (
      token.pos === 'PRON' ||
      (token.pos === 'DET' &&
        /^(?:this|that|these|those|some|many|all|both|few|most|several|each|another|any)$/.test(token.lower))
    )
      out.push({ from: i, to: i + 1, head: i })
    i++
  }
}

const verbGroupAt = (tokens: readonly Token[], from: number, to: number): VerbGroup | undefined => {
  let i = from
  let head = -1
  let negated = false
  let modal: string | null = null
  const infinitive = tokens[from]!.lower === 'to' && tokens[from]!.pos === 'PART'
  if (infinitive) i++
  const auxiliaries: string[] = []
  while (i < to) {
    const token = tokens[i]!
    if (token.pos === 'AUX') {
      if (head >= 0) break
      if (modals.has(token.lower)) modal = token.lower
      auxiliaries.push(token.lower)
      head = -1
    } else if (token.pos === 'VERB') {
      head = i
      i++
      break
    } else if (token.lower === 'not' || token.lower === "n't" || token.lower === 'never') negated = true
    else if (token.pos !== 'ADV') break
    i++
  }
  if (head < 0) {
    // an auxiliary alone: "was", "has"
    let last = i - 1
    while (last > from && tokens[last]!.pos !== 'AUX') last--
    if (tokens[last]?.pos !== 'AUX') return undefined
    head = last
    auxiliaries.pop()
    i = last + 1
    while (i < to && (tokens[i]!.lower === 'not' || tokens[i]!.lower === "n't")) i++
  }
  const { form } = tokens[head]!
  const before = auxiliaries.at(-1) ?? ''
  // "she's made mistakes": has, where an object follows
  const isHas = before === "'s" && form === 'participle' && /^(?:DET|NOUN|NUM|PRON|SYM)$/.test(tokens[i]?.pos ?? '')
  const isBe = !isHas && (formsOfBe.has(before) || before === "'s")
  return {
    from,
    to: i,
    head,
    infinitive,
    modal,
    negated,
    passive: form === 'participle' && (isBe || before === ''),
    perfect:
      (isHas || auxiliaries.some((word) => formsOfHave.has(word))) &&
      (form === 'participle' || before === 'been' || tokens[head]!.lower === 'had'),
    progressive: form === 'gerund' && isBe,
    finite:
      !infinitive &&
      (auxiliaries.length > 0
        ? !/^(?:be|been|being|having)$/.test(auxiliaries[0] ?? '')
        : form === 'past' || form === 'present' || form === 'base'),
  }
}

const findVerbGroups = (tokens: readonly Token[], from: number, to: number, out: VerbGroup[]): void => {
  let i = from
  while (i < to) {
    const token = tokens[i]!
    const opens =
      token.pos === 'AUX' ||
      token.pos === 'VERB' ||
      (token.pos === 'PART' && token.lower === 'to') ||
      (token.pos === 'ADV' && tokens[i + 1]?.pos === 'VERB' && i + 1 < to)
    const group = opens ? verbGroupAt(tokens, i, Math.min(to, i + longestPhrase)) : undefined
    if (group !== undefined) {
      out.push(group)
      i = group.to
    } else i++
  }
}

/** The noun phrases and verb groups of a document, found once. */
export const phrasesOf = perDocument((document: Document): Phrases => {
  const nouns: NounPhrase[] = []
  const verbs: VerbGroup[] = []
  const nounAt: (NounPhrase | undefined)[] = new Array(document.tokens.length).fill(undefined)
  const verbAt: (VerbGroup | undefined)[] = new Array(document.tokens.length).fill(undefined)
  for (const { from, to } of document.sentences) {
    findNounPhrases(document.tokens, from, to, nouns)
    findVerbGroups(document.tokens, from, to, verbs)
  }
  for (const phrase of nouns) nounAt.fill(phrase, phrase.from, phrase.to)
  for (const group of verbs) verbAt.fill(group, group.from, group.to)
  return { nouns, verbs, nounAt, verbAt }
})

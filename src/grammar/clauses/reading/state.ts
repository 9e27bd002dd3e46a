import type { Token } from '../../../document/document.js'
import { nounLemma, verbLemma } from '../../../document/tag/lemmas.js'
import { reportingVerbs, timeNouns } from '../../../lexicon/verbs/reporting.js'
import type { NounPhrase, VerbGroup } from '../../phrases.js'
import type { ClauseKind, PlacedPhrase, Subject } from '../clause.js'
import {
  distances,
  orderAdverbs,
  pluralForms,
  quantifyingPrepositions,
  singularForms,
  superlatives,
} from '../lexicon.js'

/** A clause while its sentence is read, left to right. */
export interface OpenClause {
  kind: ClauseKind
  readonly from: number
  parent: OpenClause | null
  verb: VerbGroup | null
  subject: Subject | null
  object: NounPhrase | null
  /** the first noun phrase before the verb that can be its subject */
  candidate: NounPhrase | null
  /** whether the candidate may go on a list in front of the subject: "In Oslo, [Norway], the mayor left" */
  isWeak: boolean
  /** the noun phrase that it stands on */
  antecedent: NounPhrase | null
  /** the noun phrase that its verb may turn out to be a participle on: "[the man] arrested in May was freed" */
  tentative: NounPhrase | null
  /** its place among the clauses of the document, once all are read; -1 where it is none */
  index: number
  /** whether others belong to it */
  isParent: boolean
}

/** A placed phrase while its sentence is read: its clause and role come last. */
export type OpenPhrase = { -readonly [Key in keyof PlacedPhrase]: PlacedPhrase[Key] }

/** What is known of a sentence up to a token. */
export interface ReadingState {
  readonly tokens: readonly Token[]
  readonly from: number
  readonly to: number
  /** whether verbs may lack their auxiliary: "Defector arrested" */
  readonly isHeadline: boolean
  readonly clauses: OpenClause[]
  /** the innermost clause of each token up to here, from the start of the sentence */
  readonly owners: OpenClause[]
  readonly placed: OpenPhrase[]
  /** the innermost clause that is open */
  top: OpenClause
  /** the noun phrase read last, since the last verb */
  noun: NounPhrase | null
  /** where it ends, with what stands in brackets or repeats it: "they [2] both left" */
  nounEnd: number
  /** the first of the noun phrases that it is joined to: "[the ministry] and the agency"; null where it is joined to none */
  row: NounPhrase | null
  /** the preposition that governs it, as token index, or -1 */
  governor: number
  /** the noun phrase that the preposition of the noun phrase read last stands right behind */
  on: NounPhrase | null
  /** the noun phrase that the one read last is joined to */
  joined: NounPhrase | null
  /** the last noun phrase after a preposition that can open a clause: "after [news] of the blast was reported" */
  opening: { readonly phrase: NounPhrase; readonly governor: number } | null
  /** the last noun phrase after a coordinator that follows a clause: "..., but [teams] from Iran, which ..., are" */
  coordinated: NounPhrase | null
  /** the last noun phrase after a comma that follows a clause: "sites were shut, [homes] of members were raided" */
  listed: NounPhrase | null
  /** the coordinator that nothing but adverbials have followed yet: "and in May [left]", as token index, or -1 */
  coordinator: number
  /** how many verbs with a tense are still to come */
  finiteLeft: number
  /** what brackets interrupt */
  readonly interrupted: Pick<ReadingState, 'top' | 'noun' | 'governor'>[]
  /** the clauses around open quotations */
  readonly quoting: OpenClause[]
}

export const newClause = (kind: ClauseKind, from: number, parent: OpenClause | null): OpenClause => ({
  kind,
  from,
  parent,
  verb: null,
  subject: null,
  object: null,
  candidate: null,
  isWeak: false,
  antecedent: null,
  tentative: null,
  index: -1,
  isParent: false,
})

/** Gives a clause the tokens from `start` on that were read as those of another. */
export const takeTokens = (
  { owners, from }: ReadingState,
  clause: OpenClause,
  other: OpenClause,
  start = clause.from,
  end = Number.POSITIVE_INFINITY,
): void => {
  const last = Math.min(owners.length, end - from)
  for (let i = Math.max(0, start - from); i < last; i++) if (owners[i] === other) owners[i] = clause
}

/** Opens a clause inside the innermost one, or beside it all where it is a main clause. */
export const openClause = (state: ReadingState, kind: ClauseKind, from: number, within = state.top): OpenClause => {
  const clause = newClause(kind, from, kind === 'main' ? null : within)
  takeTokens(state, clause, within)
  state.clauses.push(clause)
  state.top = clause
  return clause
}

export const asSubject = (phrase: NounPhrase | null, shared = false): Subject | null =>
  phrase === null ? null : { ...phrase, shared }

/** Gives a clause its verb and subject. */
export const attachVerb = (clause: OpenClause, verb: VerbGroup, subject: Subject | null): void => {
  clause.verb = verb
  clause.subject = subject
}

/** Clauses deeper than this are not looked up: it keeps nested floods linear. */
export const deepest = 30

/** The innermost clause that fits, from a clause outwards. */
export const nearest = (clause: OpenClause | null, fits: (clause: OpenClause) => boolean): OpenClause | null => {
  let at = clause
  for (let depth = 0; at !== null && depth < deepest; depth++) {
    if (fits(at)) return at
    at = at.parent
  }
  return null
}

/** The outermost clause that fits, from a clause outwards. */
export const farthest = (clause: OpenClause, fits: (clause: OpenClause) => boolean): OpenClause | null => {
  let found: OpenClause | null = null
  nearest(clause, (each) => {
    if (fits(each)) found = each
    return false
  })
  return found
}

/** The token before `at`, over adverbs; may lie before the sentence. */
export const priorTo = ({ tokens, from }: ReadingState, at: number): number => {
  let i = at - 1
  while (i >= from && tokens[i]!.pos === 'ADV') i--
  return i
}

export const isTime = ({ tokens }: ReadingState, phrase: NounPhrase): boolean => isTimePhrase(tokens, phrase)

/** A dash that sets an aside off, no hyphen and none inside a range. */
export const isDash = ({ text, spaced }: Token): boolean => text === '--' || text === '—' || (text === '–' && spaced)

const isQuotationMark = ({ text }: Token): boolean => text === '"' || text === '“'

/** The preposition right before a noun phrase, over adverbs and a quotation mark; -1 where none governs it. */
export const prepositionBefore = (state: ReadingState, at: number): number => {
  const { tokens, from } = state
  let prior = priorTo(state, at)
  if (prior > from && isQuotationMark(tokens[prior]!)) prior = priorTo(state, prior)
  if (prior < from || tokens[prior]!.pos !== 'ADP') return -1
  // "over 900 people were rescued", "at least nine"
  const isLimit = prior < at - 1 && superlatives.has(tokens[at - 1]!.lower)
  const isNumber = tokens[at]!.pos === 'NUM' && (isLimit || prior === from || tokens[prior - 1]!.pos !== 'VERB')
  return isNumber && quantifyingPrepositions.has(tokens[prior]!.lower) ? -1 : prior
}

/** The noun phrase that ends right before a verb, over adverbs; null where another word stands between. */
export const adjacentNoun = (state: ReadingState, { from }: VerbGroup): NounPhrase | null => {
  const { noun, nounEnd, tokens } = state
  if (noun === null) return null
  // "the Times first reported"
  const at = orderAdverbs.has(tokens[from - 1]?.lower ?? '') && nounEnd === from - 1 ? from - 1 : from
  return priorTo(state, at) === nounEnd - 1 ? noun : null
}

/** "Last week", "Thursday", "1880": what stands without a preposition beside a verb and is no subject of it. */
export const isTimePhrase = (tokens: readonly Token[], { from, to, head }: NounPhrase): boolean => {
  const { lower, shape } = tokens[head]!
  if (timeNouns.has(lower) || timeNouns.has(nounLemma(lower))) return true
  // "hours later"
  if (distances.has(tokens[to]?.lower ?? '')) return true
  // "May 7"
  return shape === 'digits' && (to - from === 1 || timeNouns.has(tokens[from]!.lower))
}

export const lemmaOf = ({ tokens }: ReadingState, { head }: VerbGroup): string => verbLemma(tokens[head]!.lower)

/** Whether a verb takes a clause without "that": "said he left". */
export const takesBareClause = (state: ReadingState, verb: VerbGroup): boolean =>
  reportingVerbs.get(lemmaOf(state, verb))?.takes.has('bare') === true

/** Whether a verb of saying takes a noun phrase as what is said: "confirmed the figure". */
export const takesObject = (state: ReadingState, verb: VerbGroup): boolean =>
  reportingVerbs.get(lemmaOf(state, verb))?.takes.has('object') === true

/** Whether a verb takes words as they were said: "said", "claimed", but not "found". */
export const takesQuotation = (state: ReadingState, verb: VerbGroup): boolean =>
  reportingVerbs.get(lemmaOf(state, verb))?.takes.has('quote') === true

/** Whether a verb's clause follows it at once: nothing but adverbs stands between the verb and the noun phrase. */
export const follows = (state: ReadingState, noun: NounPhrase, verb: VerbGroup): boolean =>
  noun.from >= verb.to && priorTo(state, noun.from) === verb.to - 1

/** The tense that coordination goes by: two verbs of one subject share it. */
export const tenseOf = ({ tokens }: ReadingState, { from, head, modal }: VerbGroup): 'modal' | 'past' | 'present' => {
  if (modal !== null) return 'modal'
  const { form } = tokens[from]!.pos === 'AUX' ? tokens[from]! : tokens[head]!
  return form === 'past' || form === 'participle' ? 'past' : 'present'
}

/** Whether a verb stands right after a coordinator, or with nothing but adverbials between: "and [left]", "and in May [left]". */
export const isAfterCoordinator = (state: ReadingState, { from }: VerbGroup): boolean => {
  const prior = priorTo(state, from)
  if (state.tokens[prior]?.pos === 'CCONJ') return true
  return state.coordinator >= state.from && state.coordinator >= state.top.from
}

/** How many verbs a row may have. */
const longestRow = 12

/** "She stood, [bowed] and left", "was dipped, [dried] and put": the participles between commas in front of a joined verb are of its row. */
export const adoptRow = (state: ReadingState, host: OpenClause, last: OpenClause): void => {
  const { tokens, clauses } = state
  const isPast = host.verb?.finite === true && !host.verb.passive && last.verb?.finite === true
  const stop = Math.max(0, clauses.length - longestRow)
  for (let i = clauses.length - 2; i >= stop; i--) {
    const clause = clauses[i]!
    const { verb, from, kind } = clause
    if (clause === host || (host.verb !== null && from < host.verb.to)) return
    if (kind !== 'participial' || clause.parent !== host || verb === null || tokens[from - 1]?.text !== ',') continue
    if (tokens[verb.head]!.form !== 'participle') continue
    clause.kind = 'coordinate'
    clause.antecedent = null
    attachVerb(clause, isPast ? { ...verb, finite: true } : verb, asSubject(host.subject, true))
  }
}

/** The number that a verb shows: "is", "has", "leaves" singular, "are", "were" plural; null where it shows none. */
const numberOf = (tokens: readonly Token[], { from, modal }: VerbGroup): Token['number'] => {
  const { lower, form } = tokens[from]!
  if (modal !== null || form === null) return null
  if (pluralForms.has(lower)) return 'plural'
  if (singularForms.has(lower)) return 'singular'
  return form === 'present' && lower.endsWith('s') ? 'singular' : null
}

/** Whether a noun cannot be the subject of a verb by its number: "the robbery were". */
export const disagrees = (tokens: readonly Token[], { head }: NounPhrase, verb: VerbGroup): boolean => {
  const { number, pos } = tokens[head]!
  const shown = numberOf(tokens, verb)
  return pos === 'NOUN' && number !== null && shown !== null && number !== shown
}

import { checkArguments } from './arguments.js'
import type { Words } from './claims/kinds/kind.js'
import type { DocumentRecord } from './claims/schema.js'
import { type Document, placeInRecord, type Token, tells } from './document/document.js'
import { readDocument } from './document/read.js'
import type { Span } from './document/span.js'
import type { Trace, Verdict } from './document/trace.js'
import { type Clause, type ClauseKind, clausesOf } from './grammar/clauses/index.js'
import { looksCountable } from './grammar/numbers/countable.js'
import { joins, type NounPhrase } from './grammar/phrases.js'
import { type ExtractOptions, recordOf } from './pipeline.js'

/** Words, and the sentence in whose text their offsets count: the record's own title is sentence 0. */
export interface PlacedWords extends Words {
  /** index into `document.sentences` */
  readonly sentence: number
}

/** What a rule did to some words of the text. */
export interface Step extends PlacedWords {
  /** the kind of claim that it was about: "counts" */
  readonly kind: string
  /** what became of the words */
  readonly verdict: Verdict
  /** the rule that did it: "not-counts/clock-time" */
  readonly rule: string
  /** in a few words, where the rule's name does not say it: "location +3" */
  readonly why: string | null
}

/** A clause as it was read beneath the claims. Offsets are UTF-16 code units. */
export interface ExplainedClause {
  /** index into `document.sentences` */
  readonly sentence: number
  /** where the clause begins */
  readonly start: number
  /** where it ends (exclusive) */
  readonly end: number
  /** what it is in its sentence: "main", "relative" */
  readonly kind: ClauseKind
  /** the word that heads it, with what its auxiliaries say; null where the clause has no verb */
  readonly verb: {
    readonly start: number
    readonly end: number
    readonly lemma: string
    readonly finite: boolean
    readonly passive: boolean
    readonly negated: boolean
    /** in its full form: "will" for "'ll" */
    readonly modal: string | null
  } | null
  /** the noun phrase that the verb agrees with; `shared` where it is said once for several verbs */
  readonly subject: {
    readonly start: number
    readonly end: number
    /** its head noun, or the whole of a name that heads it with the noun that says who bears it */
    readonly head: { readonly start: number; readonly end: number }
    readonly shared: boolean
  } | null
}

/** A record, and how it came about. */
export interface Explanation {
  /** what `extract` gives */
  readonly record: DocumentRecord
  /** what was proposed, refused, weighed, chosen and linked, in the order in which it was */
  readonly steps: readonly Step[]
  /** how each sentence was parted into clauses */
  readonly clauses: readonly ExplainedClause[]
  /** numbers and names of days that no claim holds and no rule refused */
  readonly unread: readonly PlacedWords[]
  /** capitalised words within sentences that no claim of a name holds and no rule refused */
  readonly unnamed: readonly PlacedWords[]
}

const wordsAt = (document: Document, from: number, to: number): PlacedWords => {
  const { text, tokens } = document
  const { start, sentence } = tokens[from]!
  const { end } = tokens[to - 1]!
  return { text: text.slice(start, end), ...placeInRecord(document, { start, end }), sentence }
}

/** The short forms of modals that differ from the full one. */
const fullModals: ReadonlyMap<string, string> = new Map([
  ["'d", 'would'],
  ["'ll", 'will'],
  ['ca', 'can'],
  ['cannot', 'can'],
  ['sha', 'shall'],
  ['wo', 'will'],
])

/** Where the head of a noun phrase begins: with a name the word that says who bears it, "the [mayor Ann Lee]", "[Kim Min-jae]". */
const headFrom = ({ tokens }: Document, { from, head }: NounPhrase): number => {
  let first = head
  if (tokens[head]!.pos !== 'PROPN') return head
  while (first > from && tokens[first - 1]!.pos === 'PROPN') first--
  while (first - 2 >= from && joins(tokens, first - 1)) {
    first -= 2
    while (first > from && tokens[first - 1]!.pos === 'PROPN') first--
  }
  return first > from && tokens[first - 1]!.pos === 'NOUN' ? first - 1 : first
}

const explainClause = (document: Document, { kind, from, to, verb, lemma, subject }: Clause): ExplainedClause => {
  const { tokens } = document
  const spanOf = (first: number, last: number) =>
    placeInRecord(document, { start: tokens[first]!.start, end: tokens[last]!.end })
  const name = subject === null ? 0 : headFrom(document, subject)
  return {
    ...spanOf(from, Math.max(from, to - 1)),
    sentence: tokens[from]!.sentence,
    kind,
    verb: verb && {
      ...spanOf(verb.head, verb.head),
      lemma: lemma ?? '',
      finite: verb.finite,
      passive: verb.passive,
      negated: verb.negated,
      modal: verb.modal === null ? null : (fullModals.get(verb.modal) ?? verb.modal),
    },
    subject: subject && {
      ...spanOf(subject.from, subject.to - 1),
      head: spanOf(name, subject.head),
      shared: subject.shared,
    },
  }
}

/** The spans of a record that hold what its claims say, statements apart: their contents hold whole sentences. */
const claimedSpans = ({
  counts,
  dates,
  officials,
  people,
  organizations,
  locations,
}: DocumentRecord): PlacedWords[] => [
  ...counts,
  ...dates,
  ...[...officials, ...people, ...organizations, ...locations].flatMap(({ mentions }) => mentions),
]

/** Where a claim's words stand in the document, title and text as one. */
const inDocument = ({ sentences, textStart }: Document, { start, end, sentence }: PlacedWords): Span => {
  const shift = (sentences[sentence]?.start ?? textStart) < textStart ? 0 : textStart
  return { start: start + shift, end: end + shift }
}

const countedIn = ({ counts }: DocumentRecord): PlacedWords[] =>
  counts.flatMap(({ counted, sentence }) =>
    counted === null ? [] : [{ text: counted.text, start: counted.start, end: counted.end, sentence }],
  )

/** For each token whether a claim holds it or a rule refused it. */
const takenIn = (document: Document, spans: readonly PlacedWords[], trace: Trace): boolean[] => {
  const taken = new Array<boolean>(document.tokens.length).fill(false)
  for (const { from, to, verdict } of trace) if (verdict === 'refused') taken.fill(true, from, to)
  const claimed = spans.map((words) => inDocument(document, words)).sort((a, b) => a.start - b.start)
  let next = 0
  let reach = 0
  for (const { index, start } of document.tokens) {
    while (next < claimed.length && claimed[next]!.start <= start) reach = Math.max(reach, claimed[next++]!.end)
    if (start < reach) taken[index] = true
  }
  return taken
}

const unreadIn = (document: Document, taken: readonly boolean[]): PlacedWords[] =>
  document.tokens
    .filter((token) => !taken[token.index] && looksCountable(token) && tells(document.sentences[token.sentence]!))
    .map(({ index }) => wordsAt(document, index, index + 1))

/** Runs of capitalised words, apart from those that open a sentence or are counted among the unread. */
const unnamedIn = (document: Document, taken: readonly boolean[]): PlacedWords[] => {
  const { tokens, sentences } = document
  const isName = (token: Token | undefined): boolean =>
    token !== undefined &&
    !taken[token.index] &&
    token.pos === 'PROPN' &&
    !looksCountable(token) &&
    tells(sentences[token.sentence]!)
  const runs: PlacedWords[] = []
  for (let at = 0; at < tokens.length; at++) {
    const { sentence } = tokens[at]!
    if (!isName(tokens[at]) || tokens[at - 1]?.sentence !== sentence) continue
    let end = at + 1
    while (tokens[end]?.sentence === sentence && isName(tokens[end])) end += 1
    runs.push(wordsAt(document, at, end))
    at = end - 1
  }
  return runs
}

/**
 * Reads one article as `extract` does, and tells how each claim came about.
 * @throws TypeError as `extract` does
 */
export const explain = (text: string, options: ExtractOptions = {}): Explanation => {
  checkArguments(text, options)
  const { title, published, publishedFrom, publishedAt, lexicon } = options
  const trace: Trace = []
  const document = readDocument(text, { title, published, publishedFrom, publishedAt, lexicon, trace })
  const record = recordOf(document, options)
  const steps = trace
    .filter(({ from, to }) => from >= 0 && from < to && to <= document.tokens.length)
    .map(
      ({ from, to, kind, verdict, rule, why }): Step => ({ ...wordsAt(document, from, to), kind, verdict, rule, why }),
    )
  const clauses = clausesOf(document).map((clause) => explainClause(document, clause))
  const claimed = claimedSpans(record)
  const unread = unreadIn(document, takenIn(document, claimed, trace))
  // "Iranian nationals" says whom a count is of
  const unnamed = unnamedIn(document, takenIn(document, [...claimed, ...countedIn(record)], trace))
  return { record, steps, clauses, unread, unnamed }
}

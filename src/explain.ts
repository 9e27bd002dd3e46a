import { checkArguments } from './arguments.js'
import type { Words } from './claims/kinds/kind.js'
import type { DocumentRecord } from './claims/schema.js'
import { type Document, tells } from './document/document.js'
import { readDocument } from './document/read.js'
import type { Span } from './document/span.js'
import type { Trace, Verdict } from './document/trace.js'
import { looksCountable } from './grammar/numbers/countable.js'
import { type ExtractOptions, recordOf } from './pipeline.js'

/** What a rule did to some words of the text. */
export interface Step extends Words {
  /** the kind of claim that it was about: "counts" */
  readonly kind: string
  /** what became of the words */
  readonly verdict: Verdict
  /** the rule that did it: "not-counts/clock-time" */
  readonly rule: string
  /** in a few words, where the rule's name does not say it: "location +3" */
  readonly why: string | null
}

/** A record, and how it came about. */
export interface Explanation {
  /** what `extract` gives */
  readonly record: DocumentRecord
  /** what was proposed, refused, weighed, chosen and linked, in the order in which it was */
  readonly steps: readonly Step[]
  /** numbers and names of days that no claim holds and no rule refused */
  readonly unread: readonly Words[]
}

const wordsAt = ({ text, tokens }: Document, from: number, to: number): Words => {
  const { start } = tokens[from]!
  const { end } = tokens[to - 1]!
  return { text: text.slice(start, end), start, end }
}

/** The spans of a record that hold what its claims say, statements apart: their contents hold whole sentences. */
const claimedSpans = ({ counts, dates, officials, people, organizations, locations }: DocumentRecord): Span[] => [
  ...counts,
  ...dates,
  ...[...officials, ...people, ...organizations, ...locations].flatMap(({ mentions }) => mentions),
]

const unreadIn = (document: Document, record: DocumentRecord, trace: Trace): Words[] => {
  const taken = new Array<boolean>(document.tokens.length).fill(false)
  for (const { from, to, verdict } of trace) if (verdict === 'refused') taken.fill(true, from, to)
  const claimed = claimedSpans(record).sort((a, b) => a.start - b.start)
  let next = 0
  let reach = 0
  for (const { index, start } of document.tokens) {
    while (next < claimed.length && claimed[next]!.start <= start) reach = Math.max(reach, claimed[next++]!.end)
    if (start < reach) taken[index] = true
  }
  return document.tokens
    .filter((token) => !taken[token.index] && looksCountable(token) && tells(document.sentences[token.sentence]!))
    .map(({ index }) => wordsAt(document, index, index + 1))
}

/**
 * Reads one article as `extract` does, and tells how each claim came about.
 * @throws TypeError as `extract` does
 */
export const explain = (text: string, options: ExtractOptions = {}): Explanation => {
  checkArguments(text, options)
  const { title, published, publishedFrom } = options
  const trace: Trace = []
  const document = readDocument(text, { title, published, publishedFrom, trace })
  const record = recordOf(document, options)
  const steps = trace
    .filter(({ from, to }) => from >= 0 && from < to && to <= document.tokens.length)
    .map(
      ({ from, to, kind, verdict, rule, why }): Step => ({ ...wordsAt(document, from, to), kind, verdict, rule, why }),
    )
  return { record, steps, unread: unreadIn(document, record, trace) }
}

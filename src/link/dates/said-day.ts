import type { Document } from '../../document/document.js'
import type { Expression, Unit } from '../../extract/dates/expression.js'
import type { DateMention } from '../../extract/dates/index.js'
import { type Clause, clauseAt, clausesOf } from '../../grammar/clauses/index.js'
import { paragraphsOf, type Quote, quotesOf } from '../../grammar/quotations.js'
import { personalPronouns } from '../../lexicon/function-words.js'
import { once } from '../../lexicon/memo.js'
import { datingWords } from '../../lexicon/numbers/calendar.js'
import { reportingVerbs } from '../../lexicon/verbs/reporting.js'

/** Periods that are told from today. */
const toldFromToday: ReadonlySet<Unit> = new Set(['day', 'week', 'weekend', 'month'])

/** The day that a mention counts from, where it is the document's: "yesterday", "tonight", "next week". */
const countsFromToday = (expression: Expression | null): boolean => {
  if (expression === null) return false
  if (expression.kind === 'clock' || expression.kind === 'part of day') return countsFromToday(expression.on)
  return expression.kind === 'shift' && toldFromToday.has(expression.unit) && expression.from === 'document'
}

/** Days that need no other time to be known. */
const standsAlone = ({ type, expression }: DateMention): boolean =>
  type === 'DATE' && (expression.kind === 'day' || expression.kind === 'weekday' || countsFromToday(expression))

const isSaying = (clause: Clause | null): boolean => clause?.lemma != null && reportingVerbs.has(clause.lemma)

/** "on Monday" beside "told reporters", "dated 3 February". */
const datesWords = (document: Document, { from }: DateMention): boolean =>
  isSaying(clauseAt(document, from)) || datingWords.has(document.tokens[from - 1]?.lower ?? '')

/** What is asked of an article once, when a day word in a quotation first asks it. */
const readArticle = (document: Document, found: readonly DateMention[]) => {
  const quoteAt: (Quote | undefined)[] = new Array(document.tokens.length).fill(undefined)
  for (const quote of quotesOf(document, paragraphsOf(document)))
    for (let at = quote.from; at < quote.to; at++) quoteAt[at] = quote
  const told: DateMention[][] = document.sentences.map(() => [])
  for (const mention of found)
    if (standsAlone(mention) && quoteAt[mention.from] === undefined && datesWords(document, mention))
      told[mention.sentence]!.push(mention)
  const spokenByPronoun = new Set<number>()
  for (const clause of clausesOf(document)) {
    const { subject } = clause
    if (subject === null || !isSaying(clause) || quoteAt[subject.from] !== undefined) continue
    const { lower, sentence } = document.tokens[subject.head]!
    if (personalPronouns.has(lower)) spokenByPronoun.add(sentence)
  }
  return { quoteAt, told, spokenByPronoun }
}

/** Finds the date on which the words of a quotation were said: beside the verb of saying around it, or in the sentence before it. */
export const sayingDates = (
  document: Document,
  found: readonly DateMention[],
): ((mention: DateMention) => DateMention | null) => {
  const article = once(() => readArticle(document, found))
  const byQuote = new Map<Quote, DateMention | null>()
  const dateOf = ({ from, to }: Quote): DateMention | null => {
    const { told, spokenByPronoun } = article()
    const first = document.tokens[from]!.sentence
    const last = document.tokens[to - 1]!.sentence
    const only = (dates: readonly DateMention[]): DateMention | null => (dates.length === 1 ? dates[0]! : null)
    const beside = told.slice(first, last + 1).flat()
    // "..., it said": who speaks was named before
    const isByPronoun = beside.length === 0 && first > 0 && (spokenByPronoun.has(first) || spokenByPronoun.has(last))
    return only(isByPronoun ? told[first - 1]! : beside)
  }
  return (mention) => {
    const quote = countsFromToday(mention.expression) ? article().quoteAt[mention.from] : undefined
    if (quote === undefined) return null
    const known = byQuote.get(quote)
    if (known !== undefined) return known
    const date = dateOf(quote)
    byQuote.set(quote, date)
    return date
  }
}

import type { Document } from '../../document/document.js'
import { contains } from '../../document/span.js'
import type { CountMention } from '../../extract/counts/index.js'
import { around } from '../../grammar/pattern/around.js'
import type { LinkedCount, LinkedDate, LinkedLocation, LinkedStatement, Remark } from '../linked.js'
import { sayerFinder } from '../statements/said-by.js'
import type { Event } from './event-nouns.js'
import { eventOf } from './events.js'
import { amountKinds } from './lexicon.js'
import { outcomeOf, outcomesByHand, sharesOutcome, type Told } from './outcomes/index.js'
import { wholeOfBefallen } from './parts/befallen.js'
import { type Parts, partsOf, tracePart } from './parts/index.js'
import { partRules } from './parts/rules.js'
import { settingsOf } from './settings/index.js'

/** Dates by place, asked in the order of the text. */
const datesAround = (dates: readonly LinkedDate[]): ((count: CountMention) => boolean) => {
  const ordered = dates.filter((date) => date.type !== 'DURATION').sort((a, b) => a.start - b.start)
  let next = 0
  return (count) => {
    while (next < ordered.length && ordered[next]!.end < count.end) next++
    for (let i = next; i < ordered.length && ordered[i]!.start <= count.start; i++)
      if (contains(ordered[i]!, count)) return true
    return false
  }
}

/** Whether no number can hold what is said: more than 308 digits, "zero out of zero". */
const hasNoValue = ({ value, min, max, bound }: CountMention): boolean =>
  value === null && min === null && max === null && bound !== 'vague'

const remarkOfNoValue = ({ start, end }: CountMention): Remark => ({
  severity: 'warning',
  code: 'number-out-of-range',
  message: 'no number can hold this value: it is too large, or divides by zero',
  span: { start, end },
})

/** Leaves out the numbers of date expressions, and links counts to their wholes, events, status, who says them, and where and when. */
export const linkCounts = (
  document: Document,
  found: readonly CountMention[],
  dates: readonly LinkedDate[],
  statements: readonly LinkedStatement[],
  locations: readonly LinkedLocation[],
): { readonly counts: readonly LinkedCount[]; readonly remarks: readonly Remark[] } => {
  const isOfDate = datesAround(dates)
  const kept = found.filter((count) => count.kind === 'age' || !isOfDate(count))
  const { wholeOf, beside, pronominal, remarks } = partsOf(document, kept)
  const sayerOf = sayerFinder(statements)
  const linked = kept.map(
    (count): Draft => ({ ...linkOne(document, count), partOf: null, saidBy: sayerOf(count), place: null, day: null }),
  )
  for (const [index, count] of linked.entries()) {
    const before = linked[index - 1]
    if (before !== undefined && isConversion(document, before.count, count.count))
      Object.assign(count, { event: before.event, status: before.status })
  }
  joinParts(kept, linked, { wholeOf, pronominal })
  for (const [index, count] of linked.entries()) {
    const whole = wholeOfBefallen(document, linked, index)
    if (whole !== null) {
      count.partOf = whole
      tracePart(document, count.count, whole.count, partRules.ofBefallen)
    }
  }
  for (const part of beside) shareEvent(document, linked[part]!, linked[wholeOf.get(part) ?? part - 1]!)
  const settings = settingsOf(document, linked, locations, dates)
  for (const [index, count] of linked.entries()) Object.assign(count, settings[index])
  return { counts: linked, remarks: [...remarks, ...kept.filter(hasNoValue).map(remarkOfNoValue)] }
}

/** Links parts to their wholes, with what they leave to them. */
const joinParts = (
  kept: readonly CountMention[],
  linked: readonly Draft[],
  { wholeOf, pronominal }: Pick<Parts, 'wholeOf' | 'pronominal'>,
): void => {
  for (const [at, whole] of wholeOf) {
    const part = linked[at]!
    part.partOf = linked[whole]!
    // "Eighteen were burned": a part that says no noun counts what its whole counts
    if (kept[at]!.kind === kept[whole]!.kind) part.counted ??= linked[whole]!.counted
    if (!pronominal.has(at)) continue
    const { counted, from } = kept[at]!
    // "twelve of them drowned", but "twelve of them were pupils", of whom the whole tells what befell them
    if (counted === null || counted.from < from) part.counted = linked[whole]!.counted ?? part.counted
    else if (part.event === null) part.outcome ??= linked[whole]!.outcome
  }
}

const isInBrackets = around('\\( # \\)')

/** "20m euros ([$22m])": an amount said again in another unit, which takes part in what the first does. */
const isConversion = (document: Document, before: CountMention, count: CountMention): boolean =>
  amountKinds.has(count.kind) &&
  before.kind === count.kind &&
  before.to === count.from - 1 &&
  isInBrackets(document, count, document.sentences[count.sentence]!)

type Draft = { -readonly [Key in keyof LinkedCount]: LinkedCount[Key] }

/** A part set beside its whole does what the whole does, and shares its outcome. */
const shareEvent = (document: Document, part: Draft, { event, status, outcome, sentence }: LinkedCount): void => {
  if (part.event !== null || part.sentence !== sentence) return
  part.event = event
  part.status = status
  if (part.outcome !== null || outcome === null || !sharesOutcome(document, part.count)) return
  part.outcome = outcome
  traceOutcome(document, part.count, { outcome, rule: outcomesByHand.partOfWhole })
}

const traceOutcome = ({ trace }: Document, { from, to }: CountMention, { rule, outcome }: Told): void => {
  trace?.push({ kind: 'counts', verdict: 'linked', rule: rule.name, from, to, why: outcome })
}

const traceEvent = ({ trace }: Document, { rule, factuality, lemma, from, to }: Event): void => {
  trace?.push({ kind: 'counts', verdict: 'linked', rule: rule.name, from, to, why: lemma })
  trace?.push({ kind: 'counts', verdict: 'linked', rule: factuality.name, from, to, why: factuality.status })
}

const linkOne = (document: Document, count: CountMention): Omit<LinkedCount, 'partOf' | 'saidBy' | 'place' | 'day'> => {
  const { start, end, sentence, rule, counted } = count
  const event = eventOf(document, count)
  if (event !== null) traceEvent(document, event)
  const outcome = outcomeOf(document, count, event)
  if (outcome !== null) traceOutcome(document, count, outcome)
  const spanOf = (from: number, to: number) => ({
    start: document.tokens[from]!.start,
    end: document.tokens[to - 1]!.end,
  })
  return {
    count,
    start,
    end,
    sentence,
    rule,
    counted:
      counted === null ? null : { ...spanOf(counted.from, counted.to), head: document.tokens[counted.head]!.text },
    event: event === null ? null : { lemma: event.lemma, ...spanOf(event.from, event.to) },
    status: event === null ? 'unknown' : event.factuality.status,
    outcome: outcome?.outcome ?? null,
  }
}

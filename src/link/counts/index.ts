import type { Document } from '../../document/document.js'
import { contains } from '../../document/span.js'
import type { CountMention } from '../../extract/counts/index.js'
import type { LinkedCount, LinkedDate, LinkedLocation, LinkedStatement, Remark } from '../linked.js'
import { sayerFinder } from '../statements/said-by.js'
import type { Event } from './event-nouns.js'
import { eventOf } from './events.js'
import { outcomeOf, outcomesByHand, sharesOutcome, type Told } from './outcomes/index.js'
import { wholeOfBefallen } from './parts/befallen.js'
import { partsOf, tracePart } from './parts/index.js'
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
  for (const [part, whole] of wholeOf) {
    linked[part]!.partOf = linked[whole]!
    // "Eighteen were burned": a part that says no noun counts what its whole counts
    if (kept[part]!.kind === kept[whole]!.kind) linked[part]!.counted ??= linked[whole]!.counted
    if (pronominal.has(part)) linked[part]!.counted = linked[whole]!.counted ?? linked[part]!.counted
  }
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

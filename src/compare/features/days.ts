import type { DateClaim, DocumentRecord, Statement } from '../../claims/schema.js'
import type { Lead } from './lead.js'

/** The day that a date tells, where it tells one: "Saturday", "Friday night", not "now". */
const dayOf = ({ value, earliest, latest }: DateClaim): string | null =>
  earliest !== null && earliest === latest && value?.startsWith(earliest) ? earliest : null

/** What may stand between a verb of saying and the day on which it was said: "told reporters in Oslo on Monday". */
const nearby = 40

/** Whether a day is that on which something is said, not that of what is told: "police said [on Friday] that 12 people died on Tuesday". */
const isOfSaying = ({ start, end, sentence }: DateClaim, statements: readonly Statement[]): boolean =>
  statements.some(
    ({ cue, content, sentence: at }) =>
      at === sentence &&
      cue !== null &&
      start >= cue.end &&
      start - cue.end <= nearby &&
      !content.some((words) => words.start <= start && end <= words.end),
  )

/**
 * The days that an article tells of: those of the first sentence of its lead that has one. Where the lead counts nobody who came to harm, those
 * of the first sentence that does: "The Council met on Thursday ... 257 people died on Aug. 7".
 */
export const daysOf = ({ dates, counts, document, statements }: DocumentRecord, lead: Lead): readonly string[] => {
  const days = new Map<number, Set<string>>()
  for (const date of dates) {
    const day = dayOf(date)
    if (day === null || (document.published !== null && day > document.published)) continue
    if (isOfSaying(date, statements)) continue
    const known = days.get(date.sentence)
    if (known === undefined) days.set(date.sentence, new Set([day]))
    else known.add(day)
  }
  const harmed = [...new Set(counts.flatMap(({ outcome, sentence }) => (outcome === null ? [] : sentence)))]
  const later = harmed.some((sentence) => lead.all.has(sentence)) ? [] : harmed
  const sentence = [...later, ...lead.all].find((index) => days.has(index))
  return sentence === undefined ? [] : [...days.get(sentence)!].sort()
}

import type { DateClaim, DocumentRecord } from '../../claims/schema.js'
import type { Lead } from './lead.js'

/** The day that a date tells, where it tells one: "Saturday", "Friday night", not "now". */
const dayOf = ({ value, earliest, latest }: DateClaim): string | null =>
  earliest !== null && earliest === latest && value?.startsWith(earliest) ? earliest : null

/**
 * The days that an article tells of: those of the first sentence of its lead that has one. Where the lead counts nobody who came to harm, those
 * of the first sentence that does: "The Council met on Thursday ... 257 people died on Aug. 7".
 */
export const daysOf = ({ dates, counts, document }: DocumentRecord, lead: Lead): readonly string[] => {
  const days = new Map<number, Set<string>>()
  for (const date of dates) {
    const day = dayOf(date)
    if (day === null || (document.published !== null && day > document.published)) continue
    const known = days.get(date.sentence)
    if (known === undefined) days.set(date.sentence, new Set([day]))
    else known.add(day)
  }
  const harmed = [...new Set(counts.flatMap(({ outcome, sentence }) => (outcome === null ? [] : sentence)))]
  const later = harmed.some((sentence) => lead.all.has(sentence)) ? [] : harmed
  const sentence = [...later, ...lead.all].find((index) => days.has(index))
  return sentence === undefined ? [] : [...days.get(sentence)!].sort()
}

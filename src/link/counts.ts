import type { Document } from '../document/document.js'
import { contains } from '../document/span.js'
import type { CountMention } from '../extract/counts/index.js'
import { eventOf } from './events.js'
import type { LinkedCount, LinkedDate, Remark } from './linked.js'

/** Leaves out the numbers of date expressions, and links counts to their wholes, events and status. */
export const linkCounts = (
  document: Document,
  found: readonly CountMention[],
  dates: readonly LinkedDate[],
): { readonly counts: readonly LinkedCount[]; readonly remarks: readonly Remark[] } => {
  const spanOf = (from: number, to: number) => ({
    start: document.tokens[from]!.start,
    end: document.tokens[to - 1]!.end,
  })
  const isOfDate = (count: CountMention): boolean =>
    dates.some((date) => date.type !== 'DURATION' && contains(date, count) && count.kind !== 'age')
  const counts = found
    .filter((count) => !isOfDate(count))
    .map((count): LinkedCount => {
      const { start, end, sentence, rule, counted } = count
      const event = eventOf(document, count)
      const head = counted === null ? '' : document.tokens[counted.head]!.text
      return {
        count,
        start,
        end,
        sentence,
        rule,
        counted: counted === null ? null : { ...spanOf(counted.from, counted.to), head },
        event: event === null ? null : { lemma: event.lemma, ...spanOf(event.from, event.to) },
        status: event === null ? 'unknown' : event.status,
        partOf: null,
      }
    })
  return { counts, remarks: [] }
}

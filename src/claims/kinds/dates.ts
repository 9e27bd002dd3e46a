import type { Shapes } from '../shapes.js'
import { joined } from './entity.js'
import { defineKind, type Words } from './kind.js'

export const dateTypes = ['DATE', 'TIME', 'DURATION', 'SET'] as const
export const dateModifiers = ['START', 'MID', 'END', 'APPROX', 'BEFORE', 'AFTER', 'LESS_THAN', 'MORE_THAN'] as const

/** What a date can be the date of. */
export const datings = ['event', 'aside'] as const

const dateSchema = ({ z, id, rule, span, sentence, day }: Shapes) =>
  z.strictObject({
    id,
    rule,
    ...span,
    type: z.enum(dateTypes),
    value: z.string().nullable().describe('TIMEX3 value'),
    mod: z.enum(dateModifiers).nullable(),
    earliest: day.describe('first day that it can mean, ISO 8601'),
    latest: day.describe('last day that it can mean, ISO 8601'),
    anchor: z.string().nullable().describe('"document", the id of the date that it is reckoned from, or null'),
    sentence,
    dating: z
      .enum(datings)
      .nullable()
      .optional()
      .describe(
        'what it is the date of, where words beside it tell that: "event" of what a noun names ("Tuesday\'s blast"), "aside" of something else than the news ("as of Sunday", "two days after Tuesday\'s blast"); records of earlier builds lack it',
      ),
  })

/** When: a time expression with its TIMEX3 value and the days that bound it. */
export interface DateClaim extends Words {
  /** unique in the document, made from kind and place */
  id: string
  /** the rule that found it: "dates/month-day" */
  rule: string
  /** as TimeML tells them apart */
  type: (typeof dateTypes)[number]
  /** TIMEX3 value: "2025-12-07", "2025-W49", "P3M"; null where it cannot be worked out */
  value: string | null
  /** TIMEX3 modifier: "late November" is END */
  mod: (typeof dateModifiers)[number] | null
  /** first day that it can mean, ISO 8601; null where that is open */
  earliest: string | null
  /** last day that it can mean, ISO 8601; null where that is open */
  latest: string | null
  /** what it is reckoned from: "document", the id of another date, or null */
  anchor: string | null
  /** index into `document.sentences` */
  sentence: number
  /** "event" of what a noun names: "Tuesday's blast"; "aside" of something else than the news: "as of Sunday"; null where no word beside it tells; records of earlier builds lack it */
  dating?: (typeof datings)[number] | null | undefined
}
/** "2025-W48; 2025-11-24 to 2025-11-30" */
const meaningOf = ({ value, earliest, latest, mod, type }: DateClaim): string => {
  const between = earliest === latest ? (earliest ?? '') : `${earliest ?? 'open'} to ${latest ?? 'open'}`
  return joined([
    value ?? 'no value',
    mod === null ? null : mod.toLowerCase().replace('_', ' '),
    between === '' || between === value ? null : between,
    type === 'DATE' || type === 'TIME' ? null : type.toLowerCase(),
  ])
}

export const dates = defineKind({
  name: 'dates',
  one: 'date',
  heading: ['date', 'dates'],
  schema: dateSchema,
  spanOf: (item) => item,
  write: (linked, { slice, idOf }): DateClaim => ({
    id: idOf(linked) ?? '',
    rule: linked.rule,
    ...slice(linked),
    type: linked.type,
    value: linked.value,
    mod: linked.mod,
    earliest: linked.earliest,
    latest: linked.latest,
    anchor: linked.anchor === 'document' ? 'document' : idOf(linked.anchor),
    sentence: linked.sentence,
    dating: linked.dating,
  }),
  columns: ['mod', 'earliest', 'latest', 'anchor'],
  row: ({ text, start, end, ...date }, { sentence }) => ({
    id: date.id,
    rule: date.rule,
    text,
    start,
    end,
    sentence: sentence(date.sentence, { start, end }),
    kind: date.type,
    value: date.value,
    mod: date.mod,
    earliest: date.earliest,
    latest: date.latest,
    anchor: date.anchor,
  }),
  describe: (date) => ({ words: date.text, meaning: meaningOf(date), uses: [date] }),
  extentOf: (date) => date,
  links: ({ anchor }) => [{ path: 'anchor', to: anchor === 'document' ? null : anchor, kinds: ['dates'] }],
  problems: ({ earliest, latest }) => [
    earliest !== null && latest !== null && earliest > latest ? ['earliest', 'it is behind latest'] : null,
  ],
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extract } from '../src/pipeline.js'
import { checkRecord } from './check-record.js'

const openings = [
  'At least',
  'more than',
  'up to',
  'nearly',
  'dozens of',
  'between 5 and',
  'two dozen',
  '12,500',
  '$3.5 million',
  '44 percent',
  '3-2',
  '34-year-old',
  'on Monday',
  'last week',
  'in September',
  'two days later',
  '7 December 2025',
  'the end of August',
  '2025-12-07',
  "year's end",
  'for three weeks',
]
const words = [
  ...openings,
  'people',
  'men and six women',
  'were killed',
  'have been deported',
  'said',
  'according to',
  'denied that',
  'warned',
  'the police',
  'officials',
  'President',
  'Gen. Ana Ruiz',
  'Foreign Minister',
  'spokesperson for the',
  'Esmail Haddad',
  'of the',
  'in Tehran',
  'from Dallas, Texas',
  'via Qatar',
  'Washington',
  'U.S.',
  'the United Nations',
  'Acme Inc.',
  'ICE',
  'said Tuesday.',
  '“We will not go,”',
  "'It is over,'",
  "``Yes,''",
  '"',
  '(AP) —',
  'PARIS, May 3 -',
  '\n\n',
  '\r\n',
  '.',
  ',',
  ':',
  ';',
  '—',
  '-',
  '(',
  ')',
  '$',
  '%',
  "'s",
  '’s',
  '\u00a0',
  '\u200b',
  '1 min read',
  '|',
  'Read more',
  'By Ann Lee',
  'Image caption',
  '🙂',
  'é',
  'İstanbul',
  'ẞ',
  '\ud800',
  '\udc00',
  'ﬁ',
  '𝟗',
  '٣',
  'and',
  'the',
  'a',
  'of',
  'to',
  'that',
  'who',
  'he',
  'she',
  'it',
  'its',
  'but',
  'not',
  'would',
  'may',
]
const fromWords = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((parts) => parts.join(' '))
const glued = fc.array(fc.constantFrom(...words), { maxLength: 25 }).map((parts) => parts.join(''))
const broken = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 120 })
  .map((codes) => String.fromCharCode(...codes))
const anyText = fc.oneof(
  fromWords,
  glued,
  broken,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ maxLength: 200 }),
)

describe('any text', () => {
  it('may end in a bracket that stays open', () => {
    for (const text of ['At least\n\n(At least', 'Ann Lee (\n\nIt rained.'])
      checkRecord(text, extract(text, { id: 'open' }))
  })
  it('gives a record that holds together, without throwing', () => {
    fc.assert(
      fc.property(anyText, (text) => checkRecord(text, extract(text, { published: '2025-12-07' }))),
      { numRuns: 600 },
    )
  })

  it('gives the same record twice, and whatever was read before', () => {
    fc.assert(
      fc.property(fromWords, fromWords, (a, b) => {
        const first = extract(a)
        const second = extract(b)
        expect(extract(b)).toEqual(second)
        expect(extract(a)).toEqual(first)
      }),
      { numRuns: 150 },
    )
  })

  it('shifts its claims with the text', () => {
    const story = 'At least 12 people were hurt in Oslo on Monday, the police said. Mayor Ann Lee denied it.'
    const shift = 'Nothing happened before.\n\n'
    const spans = (text: string, by: number) =>
      extract(text, { published: '2025-12-07' }).counts.map(({ start, end, text: words }) => [
        start - by,
        end - by,
        words,
      ])
    expect(spans(shift + story, shift.length)).toEqual(spans(story, 0))
  })
})

describe('any machine', () => {
  const story =
    'İzmir, 3 May (AP) — At least 12 people were hurt on Tuesday at 9 p.m., I said. Some 1,200 were moved last week to Title Island.'

  it('gives the same in every time zone', () => {
    const before = process.env.TZ
    const records = ['UTC', 'Pacific/Kiritimati', 'America/St_Johns', 'Asia/Kathmandu'].map((zone) => {
      process.env.TZ = zone
      return extract(story, { published: '2025-03-09' })
    })
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
    for (const record of records) expect(record).toEqual(records[0])
  })

  it('asks no locale', () => {
    const lower = String.prototype.toLocaleLowerCase
    const compare = String.prototype.localeCompare
    const forbid = (): never => {
      throw new Error('the result would depend on the locale')
    }
    String.prototype.toLocaleLowerCase = forbid
    String.prototype.localeCompare = forbid
    try {
      expect(extract(story).status).toBe('complete')
    } finally {
      String.prototype.toLocaleLowerCase = lower
      String.prototype.localeCompare = compare
    }
  })
})

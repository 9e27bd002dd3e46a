import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { publicationAmong, statedDays } from '../src/document/date-line.js'
import {
  calendarDay,
  dayNumber,
  daysInMonth,
  easterOf,
  isoDay,
  isoWeek,
  nthWeekday,
  readIsoDay,
  weekdayOf,
} from '../src/document/days.js'
import { tokenize } from '../src/document/tokenize.js'
import { extract } from '../src/pipeline.js'

const monthNames = 'January February March April May June July August September October November December'.split(' ')
const weekdayNames = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
/** Any day from 1900 to 2099, as a day number. */
const anyDay = fc.integer({ min: dayNumber(1900, 1, 1), max: dayNumber(2099, 12, 31) })

const datesOf = (text: string, published?: string) =>
  extract(text, published === undefined ? {} : { published, publishedFrom: 'record' }).dates
/** The one date of a sentence. */
const only = (text: string, published?: string) => {
  const dates = datesOf(text, published)
  expect(
    dates.map(({ text: words }) => words),
    text,
  ).toHaveLength(1)
  return dates[0]!
}

describe('calendar arithmetic', () => {
  it('numbers days as the ISO calendar of the runtime does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
        const { year, month, day } = calendarDay(number)
        expect(dayNumber(year, month, day)).toBe(number)
        const date = new Date(number * 86_400_000)
        expect([year, month, day]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()])
        expect(weekdayOf(number) % 7).toBe(date.getUTCDay())
      }),
    )
  })
  it('reads what it writes', () => {
    fc.assert(fc.property(anyDay, (number) => readIsoDay(isoDay(number)) === number))
    expect(readIsoDay('2023-02-29')).toBeNull()
    expect(readIsoDay('2024-02-29')).not.toBeNull()
  })
  it.each([
    ['2018-12-31', '2019-W01'],
    ['2021-01-03', '2020-W53'],
    ['2024-12-30', '2025-W01'],
    ['2026-12-31', '2026-W53'],
  ])('puts %s into %s', (day, week) => expect(isoWeek(readIsoDay(day)!)).toBe(week))
  it.each([
    [1981, '1981-04-19'],
    [2000, '2000-04-23'],
    [2024, '2024-03-31'],
    [2038, '2038-04-25'],
  ])('has Easter of %i on %s', (year, day) => expect(isoDay(easterOf(year))).toBe(day))
  it('counts weekdays of a month from either end', () => {
    expect(isoDay(nthWeekday(2024, 11, 4, 4))).toBe('2024-11-28')
    expect(isoDay(nthWeekday(2024, 5, 1, -1))).toBe('2024-05-27')
  })
})

describe('what a date means', () => {
  it('is the day that it names, in every order', () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const { year, month, day } = calendarDay(number)
        const name = monthNames[month - 1]!
        const forms = [
          `${name} ${day}, ${year}`,
          `${day} ${name} ${year}`,
          `${name.slice(0, 3)}. ${day}, ${year}`,
          isoDay(number),
        ]
        for (const form of forms) {
          const date = only(`The old mill burned down on ${form === `May. ${day}, ${year}` ? forms[0] : form}.`)
          expect(date).toMatchObject({ value: isoDay(number), earliest: isoDay(number), latest: isoDay(number) })
        }
      }),
      { numRuns: 60 },
    )
  })
  it('is a day of that weekday, no more than a week from the day of the document', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 6 }), fc.boolean(), (today, weekday, ahead) => {
        const verb = ahead ? 'will open' : 'opened'
        const date = only(`The bridge ${verb} ${weekdayNames[weekday]}.`, isoDay(today))
        const day = readIsoDay(date.value!)!
        expect(weekdayOf(day)).toBe(weekday + 1)
        expect(ahead ? day - today : today - day).toBeGreaterThanOrEqual(0)
        expect(Math.abs(day - today)).toBeLessThan(7)
        expect(date).toMatchObject({ earliest: date.value, latest: date.value, anchor: 'document' })
      }),
      { numRuns: 60 },
    )
  })
  it('counts days, weeks, months and years from the day of the document, and its bounds hold that day', () => {
    const units = { day: 1, month: 30.44, week: 7, year: 365.25 } as const
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 2, max: 40 }),
        fc.constantFrom(...(Object.keys(units) as (keyof typeof units)[])),
        (today, count, unit) => {
          const date = only(`The bridge opened ${count} ${unit}s ago.`, isoDay(today))
          const [first, last] = [readIsoDay(date.earliest!)!, readIsoDay(date.latest!)!]
          expect(last - first + 1).toBeGreaterThanOrEqual(Math.floor(units[unit]) - 2)
          const about = today - Math.round(count * units[unit])
          expect(about).toBeGreaterThanOrEqual(first - 3)
          expect(about).toBeLessThanOrEqual(last + 3)
        },
      ),
      { numRuns: 60 },
    )
  })
  it('of a month or a day without a year holds that month and day, within a year of the document', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 12 }), fc.nat(27), fc.boolean(), (today, month, day, ahead) => {
        const verb = ahead ? 'will open' : 'opened'
        const name = monthNames[month - 1]!
        const ofMonth = only(`The bridge ${verb} in ${name}.`, isoDay(today))
        expect(ofMonth.value!.slice(5)).toBe(String(month).padStart(2, '0'))
        expect(ofMonth.earliest).toBe(`${ofMonth.value}-01`)
        const { year } = calendarDay(readIsoDay(ofMonth.earliest!)!)
        expect(ofMonth.latest).toBe(`${ofMonth.value}-${daysInMonth(year, month)}`)
        const ofDay = only(`The bridge ${verb} on ${name} ${day + 1}.`, isoDay(today))
        expect(ofDay.value!.slice(5)).toBe(isoDay(dayNumber(2001, month, day + 1)).slice(5))
        expect(Math.abs(readIsoDay(ofDay.value!)! - today)).toBeLessThanOrEqual(366)
      }),
      { numRuns: 60 },
    )
  })
  it('is left open without a date of the document', () => {
    const open = { earliest: null, latest: null, anchor: null }
    expect(only('The bridge opened Friday.')).toMatchObject({ value: 'XXXX-WXX-5', ...open })
    expect(only('The bridge opened in September.')).toMatchObject({ value: 'XXXX-09', ...open })
    expect(only('The bridge opened on September 9.')).toMatchObject({ value: 'XXXX-09-09', ...open })
    expect(only('The bridge opened last week.')).toMatchObject({ value: 'XXXX-WXX', ...open })
    expect(only('The bridge opened last year.')).toMatchObject({ value: 'XXXX', ...open })
    expect(only('The bridge opened yesterday.')).toMatchObject({ value: 'XXXX-XX-XX', ...open })
  })
  it('is reckoned from the time last spoken of, and says so', () => {
    const [first, second] = datesOf('The dam broke on March 10, 2021. Two days later, a bridge fell.')
    expect(second).toMatchObject({ value: '2021-03-12', anchor: first?.id })
  })
  it('has no value where the calendar has no such day', () => {
    const { dates, diagnostics } = extract('The form was dated Feb. 30, 2024.')
    expect(dates[0]).toMatchObject({ text: 'Feb. 30, 2024', value: null, earliest: null, latest: null })
    expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'impossible-date', start: 19, end: 32 }))
  })
  it('reads a year after a dash that opens the text', () => {
    expect(datesOf('- 1999').map(({ value }) => value)).toEqual(['1999'])
  })

  it('never has bounds in the wrong order, whatever the text', () => {
    const words = fc.constantFrom(
      ...'the a last next this two 3 30 31 2024 1999 Feb. March May Friday week month year quarter days ago later before after end of early late first half 12:30 p.m. noon GMT - , . / 12 every since until'.split(
        ' ',
      ),
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 14 }), fc.option(anyDay), (list, today) => {
        for (const date of datesOf(list.join(' '), today === null ? undefined : isoDay(today))) {
          if (date.earliest !== null && date.latest !== null) expect(date.earliest <= date.latest).toBe(true)
          for (const day of [date.earliest, date.latest]) if (day !== null) expect(readIsoDay(day)).not.toBeNull()
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('the same text', () => {
  const text =
    'Snow fell Friday, the mayor said on 12/31/2023. It will melt by March 3. Two weeks earlier it had rained at 11:59 p.m. EST. The 1990s were dry.'
  it('gives the same dates in every time zone and locale', () => {
    // vitest runs TypeScript; a plain process runs what was built
    const built = fileURLToPath(new URL('../dist/pipeline.js', import.meta.url))
    const run = (environment: Record<string, string>): string =>
      execFileSync(
        process.execPath,
        [
          '--input-type=module',
          '-e',
          `const { extract } = await import(${JSON.stringify(built)}); process.stdout.write(JSON.stringify(extract(${JSON.stringify(text)}, { published: '2024-01-01' }).dates))`,
        ],
        { encoding: 'utf8', env: { ...process.env, ...environment } },
      )
    const here = run({})
    expect(JSON.parse(here).length).toBeGreaterThan(4)
    for (const environment of [
      { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      { TZ: 'America/Los_Angeles', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' },
    ])
      expect(run(environment)).toBe(here)
  })
  it('gives the same dates on every day', () => {
    const dates = datesOf(text, '2024-01-01')
    const { now } = Date
    try {
      for (const time of [0, 951_782_400_000, 4_102_444_800_000]) {
        Date.now = () => time
        expect(datesOf(text, '2024-01-01')).toEqual(dates)
      }
    } finally {
      Date.now = now
    }
  })
})

describe('the dates that a header states', () => {
  it.each([
    ['Sunday, December 07, 2025', '2025-12-07'],
    ['Published 3 May 2024', '2024-05-03'],
    ['Updated: 2024-05-05T10:00Z', '2024-05-05'],
    ['Last modified May 5, 2024 | Published: May 3, 2024', '2024-05-03'],
    ['LONDON, March 3, 2017 (Reuters) - The pound fell against the euro in early trading after a vote', '2017-03-03'],
    ['By Ann Lee, 17/12/2025 10:30 am', '2025-12-17'],
    ['05/08/2021', null],
    ['February 30, 2024', null],
    ['On May 3, 2024 the company said that it would close down some of its plants', null],
  ])('reads %s', (line, day) => {
    const tokens = tokenize(line)
    expect(publicationAmong(statedDays(tokens, 0, tokens.length))?.day ?? null).toBe(day)
  })
})

describe('days of what has befallen', () => {
  it.each([
    ['The coach will speak after she reviews video of the crash on Monday.', '2026-10-19'],
    ['The striker will play when she recovers from the fall on Saturday.', '2026-10-17'],
    ['Engineers will know more after they study the fire on Sunday.', '2026-10-18'],
    ['Ferries will sail again when crews repair the pier on Thursday.', '2026-10-22'],
    ['Three women plotted to rob the museum on Monday, police said.', '2026-10-19'],
    ['Prosecutors say the two women conspired to steal $4 million in May.', '2026-05'],
    ['The mayor wanted to close the museum on Monday.', '2026-10-26'],
  ])('%s', (text, value) => {
    expect(only(text, '2026-10-20').value).toBe(value)
  })
})

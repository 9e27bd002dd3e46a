import type { Found } from './find.js'
import type { IndexData } from './index-data.js'
import type { Period, Reckoning } from './state.js'

/** How much there is of each day, month or year. */

export interface Bar {
  /** "2024", "2024-05" or "2024-05-03" */
  readonly period: string
  readonly articles: number
  readonly claims: number
}

const lengths: Readonly<Record<Period, number>> = { year: 4, month: 7, day: 10 }

/** The bars of the periods that have any, in their order. */
export const barsOf = (
  { articles, claims, strings }: IndexData,
  found: Found,
  period: Period,
  reckoning: Reckoning,
): Bar[] => {
  const length = lengths[period]
  const held = new Map<string, { articles: Set<number>; claims: number }>()
  const add = (day: string | null | undefined, article: number, number: number): void => {
    if (day === null || day === undefined || !/^\d{4}-\d{2}-\d{2}/.test(day)) return
    const key = day.slice(0, length)
    const bar = held.get(key) ?? { articles: new Set(), claims: 0 }
    held.set(key, bar)
    bar.articles.add(article)
    bar.claims += number
  }
  if (reckoning === 'published') {
    for (const article of found.articles) add(articles[article]!.published, article, 0)
    for (const claim of found.claims) {
      const article = claims.article[claim]!
      add(articles[article]!.published, article, 1)
    }
  } else for (const claim of found.claims) add(strings[claims.day[claim]!], claims.article[claim]!, 1)
  return [...held]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, bar]) => ({ period: key, articles: bar.articles.size, claims: bar.claims }))
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const daysIn = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

const padded = (number: number, length: number): string => String(number).padStart(length, '0')

/** The period after one. */
export const after = (period: string): string => {
  const [year = 0, month, day] = period.split('-').map(Number)
  if (month === undefined) return padded(year + 1, 4)
  if (day === undefined)
    return month === 12 ? `${padded(year + 1, 4)}-01` : `${padded(year, 4)}-${padded(month + 1, 2)}`
  if (day < daysIn(year, month)) return `${padded(year, 4)}-${padded(month, 2)}-${padded(day + 1, 2)}`
  return `${after(`${padded(year, 4)}-${padded(month, 2)}`)}-01`
}

/** The bars with empty ones between them, so that distance is time; null where that makes more than `most`. */
export const evenly = (bars: readonly Bar[], most: number): Bar[] | null => {
  const filled: Bar[] = []
  for (const bar of bars) {
    let last = filled.at(-1)
    while (last !== undefined && after(last.period) < bar.period) {
      if (filled.length >= most) return null
      last = { period: after(last.period), articles: 0, claims: 0 }
      filled.push(last)
    }
    filled.push(bar)
  }
  return filled.length > most ? null : filled
}

import type { NamedDay, Season } from '../../lexicon/numbers/calendar.js'

/** What a date's length is measured in. A weekend is Saturday and Sunday. */
export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'

/** A named interval of every year: a month or a quarter or a half by its number, a season, a day with a name. */
export type PartOfYear =
  | { readonly unit: 'month' | 'quarter' | 'half'; readonly number: number }
  | { readonly unit: 'season'; readonly season: Season }
  | { readonly unit: 'day'; readonly named: NamedDay }

/**
 * The year of a part: said outright, so many years from the document's ("July of last year"), the last, this or next such part
 * ("last July"), or left to the reader (null).
 */
export type YearOfPart = { readonly year: number } | { readonly years: number } | { readonly turn: -1 | 0 | 1 } | null

/** The year of what is the same in it: said outright, or so many years from the document's or from the time last spoken of. */
export type SameOfYear = { readonly year: number } | { readonly years: number; readonly from: 'document' | 'reference' }

/** Parts of the day by their TIMEX3 codes; DT is the working day, MI midday. */
export type PartOfDay = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT'

/** What time words say, before it is reckoned from anything. */
export type Expression =
  /** "Dec. 7", "Sunday, 7 December 2025": `year` and `weekday` null where they are not said */
  | {
      readonly kind: 'day'
      readonly year: number | null
      readonly month: number
      readonly day: number
      readonly weekday: number | null
    }
  /** "07/12": day and month in an order that the article must tell */
  | { readonly kind: 'numeric'; readonly year: number; readonly first: number; readonly second: number }
  /**
   * "Friday", "last Friday" (turn -1), "the following Friday" (from the time last spoken of); of a range, the weekday `until` which it
   * lasts, or `since` which it has
   */
  | {
      readonly kind: 'weekday'
      readonly weekday: number
      readonly turn: -1 | 0 | 1 | null
      readonly from: Anchor
      readonly until?: number
      readonly since?: number
    }
  /** "the second Tuesday of March 2024", "the last Sunday in May" (nth -1) */
  | { readonly kind: 'nth weekday'; readonly weekday: number; readonly nth: number; readonly of: Expression }
  /** "week 42 of 2025", by ISO 8601 */
  | { readonly kind: 'week of year'; readonly week: number; readonly year: number }
  /** "the 30th", "Friday the 13th": so many months from the document's, or null where none is said */
  | {
      readonly kind: 'day of month'
      readonly day: number
      readonly months: number | null
      readonly weekday: number | null
    }
  | { readonly kind: 'part of year'; readonly part: PartOfYear; readonly year: YearOfPart }
  | { readonly kind: 'year'; readonly year: number }
  /** "753 BC", "AD 120" */
  | { readonly kind: 'year of era'; readonly year: number; readonly isBefore: boolean }
  /** the 1990s: 199 */
  | { readonly kind: 'decade'; readonly decade: number }
  /** the 20th century: 19 */
  | { readonly kind: 'century'; readonly century: number }
  /**
   * "last week" (week, -1), "two days earlier" (day, -2, from the time last spoken of); `count` null where it is vague; `beyond`: what a
   * smaller unit adds ("a year and two months ago")
   */
  | {
      readonly kind: 'shift'
      readonly unit: Unit
      readonly count: number | null
      readonly from: Anchor | Expression
      readonly beyond?: { readonly unit: Unit; readonly count: number }
    }
  /** "that day", "the quarter": the one last spoken of; "the 1988 quarter": the same one of another year */
  | { readonly kind: 'same'; readonly unit: Unit; readonly year?: number }
  /** "the same month of last year": of a year that is said, or so many years from the document's or from the one last spoken of */
  | { readonly kind: 'same of year'; readonly unit: Unit; readonly year: SameOfYear }
  /** "6:30 a.m. on Friday"; `on` null where the day is not said */
  | { readonly kind: 'clock'; readonly time: string; readonly on: Expression | null }
  | { readonly kind: 'part of day'; readonly part: PartOfDay; readonly on: Expression | null }
  /** a TIMEX3 value that needs no reckoning: PAST_REF, P3D, XXXX-WXX-1; null for a length that no TIMEX3 value can write */
  | { readonly kind: 'value'; readonly value: string | null }

/** What a shift is reckoned from: the document's own date, the time last spoken of, or the quarter that the story compares, else the document's date. */
export type Anchor = 'document' | 'reference' | 'compared period'

/** Which side of now a date lies on, by the words around it; null where they do not tell. */
export type Side = 'past' | 'future' | null

export type DateType = 'DATE' | 'TIME' | 'DURATION' | 'SET'
export type DateModifier = 'START' | 'MID' | 'END' | 'APPROX' | 'BEFORE' | 'AFTER' | 'LESS_THAN' | 'MORE_THAN'

/** What a rule says of the words that it matched. */
export interface DateReading {
  readonly type: DateType
  readonly mod: DateModifier | null
  readonly expression: Expression
}

/** The reading of a date that nothing modifies. */
export const date = (expression: Expression): DateReading => ({ type: 'DATE', mod: null, expression })
/** The reading of a date that needs no reckoning: PAST_REF. */
export const dateOfValue = (value: string): DateReading => date({ kind: 'value', value })
/** The reading of how often something comes round. */
export const set = (value: string | null): DateReading => ({
  type: 'SET',
  mod: null,
  expression: { kind: 'value', value },
})
/** The reading of a length of time: P3D. */
export const duration = (value: string | null, mod: DateModifier | null = null): DateReading => ({
  type: 'DURATION',
  mod,
  expression: { kind: 'value', value },
})
/** The reading of a time of day. */
export const time = (expression: Expression, mod: DateModifier | null = null): DateReading => ({
  type: 'TIME',
  mod,
  expression,
})

/** A shift by units; a fortnight is two weeks. */
export const shift = (unit: Unit | 'fortnight', count: number | null, from: Anchor): Expression => {
  if (unit !== 'fortnight') return { kind: 'shift', unit, count, from }
  return { kind: 'shift', unit: 'week', count: count === null ? null : count * 2, from }
}

const unitsOfDay: ReadonlySet<Unit | 'fortnight'> = new Set<Unit | 'fortnight'>(['second', 'minute', 'hour'])
/** Whether a unit is shorter than a day: what is told in it is a time. */
export const isShorterThanDay = (unit: Unit | 'fortnight'): boolean => unitsOfDay.has(unit)

import type { Mention } from '../../grammar/mention.js'
import type { Extractor } from '../extractor.js'
import type { DateReading } from './expression.js'
import { type DateRuleName, dateRules, findDates } from './find.js'
import { notDates } from './rules/not-dates.js'
import { sideRules } from './side/index.js'

export type { DateModifier, DateType } from './expression.js'

/** A time expression as said, before it is reckoned from anything. */
export interface DateMention extends Mention, DateReading {
  readonly rule: DateRuleName
}

export const dates: Extractor<DateMention> = {
  kind: 'dates',
  rules: [...dateRules, ...notDates, ...sideRules],
  find: findDates,
}

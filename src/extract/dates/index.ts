import type { Mention } from '../../grammar/mention.js'
import type { Extractor } from '../extractor.js'
import type { DateReading } from './expression.js'
import { findDates, ruleNames } from './rules.js'

export type { DateModifier, DateType } from './expression.js'

/** A time expression as said, before it is reckoned from anything. */
export interface DateMention extends Mention, DateReading {}

export const dates: Extractor<DateMention> = {
  kind: 'dates',
  rules: ruleNames,
  find: findDates,
}

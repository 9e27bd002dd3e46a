import type { Extractor, Mention } from '../extractor.js'

export type DateType = 'DATE' | 'TIME' | 'DURATION' | 'SET'
export type DateModifier = 'START' | 'MID' | 'END' | 'APPROX' | 'BEFORE' | 'AFTER' | 'LESS_THAN' | 'MORE_THAN'

/** A time expression as said, before it is reckoned from anything. */
export interface DateMention extends Mention {
  readonly type: DateType
  readonly mod: DateModifier | null
}

export const dates: Extractor<DateMention> = { kind: 'dates', rules: [], find: () => [] }

/** What a number tells: how many, which one, how much of what. */
export type CountKind =
  | 'cardinal'
  | 'ordinal'
  | 'percent'
  | 'fraction'
  | 'money'
  | 'measure'
  | 'duration'
  | 'age'
  | 'score'
  | 'multiple'
/** How the value stated relates to the number that is meant. */
export type Bound = 'exact' | 'approximate' | 'more_than' | 'at_least' | 'less_than' | 'at_most' | 'range' | 'vague'
/** Which way a number changes. */
export type Direction = 'up' | 'down'

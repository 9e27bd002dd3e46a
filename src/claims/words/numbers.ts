/** Parts of claims in words, for descriptions, reports and pages. */

/** A number as English writes it: "1,234.5". */
export const numberWords = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 6 })

/** What a bound says before its number: "at least ". */
export const boundWords = {
  exact: '',
  approximate: 'about ',
  more_than: 'more than ',
  at_least: 'at least ',
  less_than: 'less than ',
  at_most: 'at most ',
  range: '',
  vague: '',
} as const

/** Parts of claims in words, for descriptions, reports and pages. */

/** Numbers from here on have no digits to their last one. */
const unwieldy = 1e21

/** A number as English writes it: "1,234.5". By hand, as asking a locale for each number takes longer than all else of a report. */
export const numberWords = (value: number): string => {
  if (!Number.isFinite(value) || Math.abs(value) >= unwieldy) return value.toLocaleString('en-US')
  const [whole = '', fraction = ''] = (Number.isInteger(value) ? String(value) : value.toFixed(6)).split('.')
  const told = fraction.replace(/0+$/, '')
  return `${whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',')}${told === '' ? '' : `.${told}`}`
}

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

/** Parts of claims in words, for descriptions, reports and pages. */

/** Numbers from here on have no digits to their last one. */
const unwieldy = 1e21

/** A number as English writes it: "1,234.5". By hand, as asking a locale for each number takes longer than all else of a report. */
export const numberWords = (value: number): string => {
  if (!Number.isFinite(value) || Math.abs(value) >= unwieldy) return value.toLocaleString('en-US')
  const [whole = '', fraction = ''] = (Number.isInteger(value) ? String(value) : value.toFixed(6)).split('.')
  const told = withoutLastZeros(fraction)
  return `${inThousands(whole)}${told === '' ? '' : `.${told}`}`
}

const withoutLastZeros = (digits: string): string => {
  let end = digits.length
  while (end > 0 && digits[end - 1] === '0') end--
  return digits.slice(0, end)
}

/** "-1234567" as "-1,234,567" */
const inThousands = (whole: string): string => {
  const digits = whole.startsWith('-') ? whole.slice(1) : whole
  let grouped = digits.slice(-3)
  for (let end = digits.length - 3; end > 0; end -= 3) grouped = `${digits.slice(Math.max(0, end - 3), end)},${grouped}`
  return whole.startsWith('-') ? `-${grouped}` : grouped
}

/** How many there are of something: "1 article", "1,234 articles". */
export const countedWords = (number: number, one: string, many = `${one}s`): string =>
  `${numberWords(number)} ${number === 1 ? one : many}`

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

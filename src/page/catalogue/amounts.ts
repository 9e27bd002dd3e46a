import type { Count } from '../../claims/schema.js'
import { numberWords } from '../../claims/words/numbers.js'

/** A number as English writes it, with the sign of minus that typography has: "−1,234.5". */
export const figure = (value: number): string => numberWords(value).replace('-', '−')

const marks: Readonly<Record<Count['bound'], string>> = {
  exact: '',
  approximate: '≈ ',
  more_than: '> ',
  at_least: '≥ ',
  less_than: '< ',
  at_most: '≤ ',
  range: '',
  vague: '',
}

/** "≥ 12", "10–20", "vague" */
const numberOf = ({ bound, value, min, max }: Count): string => {
  if (value !== null) return `${marks[bound]}${figure(value)}`
  if (min === null && max === null) return bound === 'vague' ? 'vague' : '?'
  if (min === null) return `≤ ${figure(max!)}`
  if (max === null) return `≥ ${figure(min)}`
  return `${figure(min)}–${figure(max)}`
}

/** "≈ 400 USD", "12 %" */
export const amountOf = (count: Count): string => {
  const unit = count.unit ?? (count.kind === 'percent' ? '%' : null)
  return unit === null ? numberOf(count) : `${numberOf(count)} ${unit}`
}

import type { Count } from '../../claims/schema.js'

/** A number as English writes it, without a locale: "1,234.5". */
export const figure = (value: number): string => {
  const [whole = '', part] = String(Math.abs(value)).split('.')
  const groups: string[] = []
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end))
  const grouped = whole.includes('e') ? whole : groups.join(',')
  return `${value < 0 ? '−' : ''}${grouped}${part === undefined ? '' : `.${part}`}`
}

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

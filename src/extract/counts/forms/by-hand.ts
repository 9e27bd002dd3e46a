import type { Found } from './form-rules.js'

/** "two were strangled and one was asphyxiated": whether a number shortly before is followed as this one is. */
export const isBesideNumber = ({ context, amount }: Found): boolean => {
  const { tokens, from } = context
  const next = tokens[amount.to]!
  for (let i = amount.from - 1; i >= Math.max(from, amount.from - 25); i--) {
    const { pos, lower } = tokens[i]!
    if (pos === 'NUM' && lower !== tokens[amount.from]!.lower)
      return tokens[i + 1]?.pos === next.pos || (next.pos === 'VERB' && tokens[i + 1]?.pos === 'AUX')
  }
  return false
}

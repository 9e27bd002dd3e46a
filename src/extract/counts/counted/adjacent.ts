import type { Token } from '../../../document/document.js'
import type { Context } from '../context.js'

export const isPluralNoun = (token: Token | undefined): boolean =>
  token !== undefined && token.pos === 'NOUN' && token.number === 'plural'

/** Whether the words after the number are something that it counts: "20 people", "20 new houses". */
export const countsNoun = (context: Pick<Context, 'tokens' | 'to'>, at: number): boolean => {
  for (let i = at; i < Math.min(context.to, at + 7); i++) {
    const token = context.tokens[i]!
    // "18 Rapid Response Unit (RRU) vans"
    if (token.text === '(' && context.tokens[i + 1]?.shape === 'upper' && context.tokens[i + 2]?.text === ')')
      return i + 3 < context.to && isPluralNoun(context.tokens[i + 3])
    if (isPluralNoun(token)) return true
    if (token.pos === 'PROPN' && (token.number === 'plural' || /^[A-Z]{2,}s$/.test(token.text))) return true
    // "17 Children's Centres", "100 Australia-based traders", "675 Covid-19 related requests"
    const isJoined = token.text === '-' || token.lower === "'s" || (i > at + 1 && context.tokens[i - 1]!.text === '-')
    if (!isJoined && token.pos !== 'ADJ' && token.pos !== 'NOUN' && token.pos !== 'PROPN') return false
  }
  return false
}

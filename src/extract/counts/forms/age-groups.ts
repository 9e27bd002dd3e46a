import type { Token } from '../../../document/document.js'
import { isHyphen } from '../amount/sign.js'
import { type Candidate, limits } from '../candidate.js'
import type { Amount, Context } from '../context.js'
import { ageOf } from './ages.js'

const teams =
  /^(?:captain|championships?|coach|cup|finals?|international|level|manager|qualifiers?|side|squad|striker|teams?|title|tournament)$/

/** "the under-21 side": the name of a class of play. */
const namesTeam = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < Math.min(to, from + 4); i++) if (teams.test(tokens[i]!.lower)) return true
  return false
}

/** "the under-18s", "under-5 mortality": a bound of age against its number. */
export const ageGroup = ({ tokens, from, to }: Context, at: number): Candidate | undefined => {
  const value = Number(/^(\d{1,2})s?$/.exec(tokens[at]!.text)?.[1])
  if (Number.isNaN(value) || at - 2 < from || !isHyphen(tokens[at - 1]) || tokens[at]!.spaced) return undefined
  const word = tokens[at - 2]!.lower
  if ((word !== 'over' && word !== 'under') || namesTeam(tokens, at + 1, to)) return undefined
  const bound = word === 'over' ? 'more_than' : 'less_than'
  const span = { from: at - 2, to: at + 1, number: { from: at, to: at + 1 } }
  const said = { kind: 'age', unit: 'year', amount: null, nounFrom: null } as const
  return { rule: 'counts/bound-age', ...span, ...said, value, ...limits(bound, value), bound }
}

/** "a 30-something lawyer", "fifty-somethings": an age in its decade. */
export const ageOfDecade = ({ tokens, to }: Context, amount: Amount): Candidate | undefined => {
  const value = amount.value ?? 0
  if (!amount.isHyphenated || amount.unit !== null || value < 20 || value > 90 || value % 10 !== 0) return undefined
  if (!/^somethings?$/.test(tokens[amount.to + 1]!.lower)) return undefined
  const end = amount.to + 2
  // "40-something percent"
  if (end < to && (tokens[end]!.number === 'plural' || tokens[end]!.pos === 'SYM' || tokens[end]!.lower === 'percent'))
    return undefined
  const candidate = ageOf('counts/age-old', amount.from, end, amount, 'year', undefined)
  return { ...candidate, value: null, min: value, max: value + 9, bound: 'vague' }
}

import { around } from '../../grammar/pattern/around.js'
import { oneToken } from '../../grammar/pattern/classes.js'
import { compileAround } from '../../grammar/pattern/compile.js'
import type { RuleRow } from '../../grammar/pattern/rule-row.js'
import { words } from '../../lexicon/word-list.js'
import { type Candidate, exact, limits } from './candidate.js'
import type { Context } from './context.js'
import type { Direction } from './kind.js'
import type { CountMention } from './mention.js'

/** What one count takes over from the count before it: a pattern stands around one number and knows nothing of another. */
const reason = 'it compares two counts, and a pattern stands around one'

/** A candidate whose kind is that of its unit. */
type Measured = Candidate & { readonly kind: 'percent' | 'money' | 'measure' }
const isMeasured = (candidate: Candidate): candidate is Measured =>
  candidate.kind === 'percent' || candidate.kind === 'money' || candidate.kind === 'measure'

const isBare = ({ kind, bound }: Candidate): boolean => kind === 'cardinal' && bound === 'exact'

/** The candidate in the unit of another one. */
const inUnitOf = (candidate: Candidate, { amount, kind, unit }: Measured): Candidate => ({
  ...candidate,
  ...exact(Number(((candidate.value ?? 0) * (amount?.unit?.factor ?? 1)).toPrecision(12))),
  rule: `counts/${kind}`,
  kind,
  unit,
  amount: candidate.amount && {
    ...candidate.amount,
    unit: amount?.unit ?? null,
    unitTokens: amount?.unitTokens ?? null,
  },
  nounFrom: null,
})

const after = {
  pause: oneToken(({ pos }) => pos === 'PUNCT' || pos === 'ADP' || pos === 'CCONJ' || pos === 'SCONJ'),
  joints: words('- of'),
}
const opensLevels = around('from #')
const closesLevels = around('to #')
const standsAlone = around('# ({end}|{pause&!joints})', after)
const isCompared = compileAround(
  '(against | compared (to | with) | instead of | not | rather than | (down | up) from) #',
  {},
)
const endsPhrase = around('# ({end} | {pause&!joints} | {adverb} | (last | this) {noun})', after)
const isInBrackets = around('\\( #')
const isMove = around('(off|up|down) #')
const isChange = around('by #')
const isRestated = around(', or #')

const dollars: ReadonlySet<string> = new Set(['AUD', 'CAD', 'HKD', 'NZD', 'SGD'])

/** What a candidate takes over from the one before it in its sentence. */
interface CarriedRow extends RuleRow {
  readonly reason: string
  readonly carry: (context: Context, candidate: Candidate, before: Candidate) => Candidate | undefined
}

const isNear = (candidate: Candidate, before: Candidate): boolean =>
  candidate.from - before.to <= 7 && candidate.amount !== null

const hasVerb = ({ tokens }: Context, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (tokens[i]!.pos === 'VERB' || tokens[i]!.pos === 'AUX') return true
  return false
}

/** Of these the first that gives anything holds. */
const carriedRows = [
  {
    name: 'counts/cents-of-dollar',
    reason,
    examples: ['Its shares closed at C$35, up [12 cents].'],
    carry: (_context, candidate, before) => {
      const isCent = candidate.unit === 'USD' && candidate.amount?.unit?.factor === 0.01
      return isCent && isNear(candidate, before) && dollars.has(before.unit ?? '')
        ? { ...candidate, unit: before.unit }
        : undefined
    },
  },
  {
    name: 'counts/unit-of-level',
    reason,
    examples: ['Turnout rose from 21 percent in May to [23].'],
    carry: (context, candidate, before) => {
      const { document } = context
      if (!isBare(candidate) || !isMeasured(before) || !isNear(candidate, before)) return undefined
      if (!standsAlone(document, candidate, context)) return undefined
      const isEnd = closesLevels(document, candidate, context) && opensLevels(document, before, context)
      const isStart = opensLevels(document, candidate, context) && candidate.amount?.inDigits === true
      return isEnd || isStart ? inUnitOf(candidate, before) : undefined
    },
  },
  {
    name: 'counts/unit-of-compared-amount',
    reason,
    examples: ['The firm lost 410 million euros rather than [240 million], it said.'],
    carry: (context, candidate, before) => {
      if (!isMeasured(before) || before.kind !== 'money' || !isNear(candidate, before)) return undefined
      const isAmount = isBare(candidate) && candidate.number.to - candidate.number.from > 1
      const { document } = context
      const match = isAmount ? isCompared.matchAround(document, candidate, context) : null
      // but "raised $40 million to reach homes, not 3 million"
      const isSame = match !== null && !hasVerb(context, before.to, match.from)
      return isSame && endsPhrase(document, candidate, context) ? inUnitOf(candidate, before) : undefined
    },
  },
  {
    name: 'counts/bound-of-conversion',
    reason,
    examples: ['It lies about seven miles ([11 km]) off.'],
    carry: (context, candidate, before) => {
      const isConverted = candidate.from - 1 === before.to && candidate.unit !== null && candidate.bound === 'exact'
      if (!isConverted || before.bound === 'range' || before.bound === 'vague') return undefined
      return isInBrackets(context.document, candidate, context)
        ? { ...candidate, bound: before.bound, ...limits(before.bound, candidate.value ?? 0) }
        : undefined
    },
  },
  {
    name: 'counts/money-of-move',
    reason,
    examples: ['Its shares closed at $35, off [0.45].'],
    carry: (context, candidate, before) =>
      candidate.kind === 'cardinal' &&
      (candidate.value ?? 0) % 1 !== 0 &&
      before.kind === 'money' &&
      isMove(context.document, candidate, context)
        ? { ...candidate, kind: 'money', unit: before.unit, nounFrom: null }
        : undefined,
  },
] as const satisfies readonly CarriedRow[]

/** The way of a number that is said of the one before it. */
interface CarriedWayRow extends RuleRow {
  readonly reason: string
  readonly applies: (context: Context, mention: CountMention, before: CountMention) => boolean
}

const restates = new Set(['cardinal', 'measure', 'money', 'percent'])

const carriedWays = [
  {
    name: 'counts/way-gapped',
    reason,
    examples: ['Shares fell 2.3%, bonds by [2.6%].'],
    applies: (context, mention, before) =>
      mention.kind === 'percent' &&
      before.kind === 'percent' &&
      mention.from - before.to <= 8 &&
      isChange(context.document, mention, context) &&
      !hasVerb(context, before.to, mention.from),
  },
  {
    name: 'counts/way-restated',
    reason,
    examples: ['Its shares rose £4 ([$5]).', 'Its shares fell $3, or [12%].'],
    applies: (context, mention, before) => {
      const end = Math.max(before.to, before.counted?.to ?? 0)
      if (!restates.has(mention.kind)) return false
      if (isInBrackets(context.document, mention, context)) return mention.from - 1 === end
      return isRestated(context.document, mention, context) && mention.from - 2 <= end
    },
  },
] as const satisfies readonly CarriedWayRow[]

/** "to 8.9 from 9.2 percent": two levels whose unit comes with the second. */
const levelPair = {
  name: 'counts/unit-of-later-level',
  reason,
  examples: ['Turnout fell to [8.9] from 9.2 percent.'],
  isPair: (context: Context, first: Candidate, second: Candidate): boolean => {
    const { document } = context
    if (!isBare(first) || first.to !== second.from - 1) return false
    return (
      (closesLevels(document, first, context) && opensLevels(document, second, context)) ||
      (opensLevels(document, first, context) && closesLevels(document, second, context))
    )
  },
} as const satisfies RuleRow & { readonly isPair: unknown }

/** The rules by which a count takes over something from another one. */
export const carried = [...carriedRows, ...carriedWays, levelPair] as const

const tell = ({ document }: Context, rule: string, { from, to }: Candidate | CountMention, why: string): void => {
  document.trace?.push({ kind: 'counts', verdict: 'weighed', rule, from, to, why })
}

/** "seven miles (11 km)", "a yen lower, off 0.45": a candidate with what it takes over from the one before it. */
export const withCarried = (context: Context, candidate: Candidate, before: Candidate | undefined): Candidate => {
  if (before === undefined || candidate.value === null) return candidate
  for (const { name, carry } of carriedRows as readonly CarriedRow[]) {
    const taken = carry(context, candidate, before)
    if (taken === undefined) continue
    tell(context, name, candidate, taken.unit ?? taken.bound)
    return taken
  }
  return candidate
}

/** The earlier of two levels, with the unit that comes with the later one. */
export const withLaterUnit = (context: Context, first: Candidate, second: Candidate): Candidate => {
  if (second.kind !== 'percent' || !isMeasured(second) || !levelPair.isPair(context, first, second)) return first
  tell(context, levelPair.name, first, second.kind)
  return inUnitOf(first, second)
}

/** The way of a number whose verb of change is said of the one before it. */
export const carriedDirection = (
  context: Context,
  mention: CountMention,
  before: CountMention | undefined,
): Direction | null => {
  if (before?.direction == null || before.sentence !== mention.sentence) return null
  const row = (carriedWays as readonly CarriedWayRow[]).find(({ applies }) => applies(context, mention, before))
  if (row === undefined) return null
  tell(context, row.name, mention, before.direction)
  return before.direction
}

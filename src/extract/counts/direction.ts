import type { Token } from '../../document/document.js'
import { verbLemma } from '../../document/tag/lemmas.js'
import { words } from '../../lexicon/word-list.js'
import type { Context } from './context.js'
import type { Counted } from './counted/noun-phrase.js'
import type { CountKind, Direction } from './kind.js'
import { changeAdjectives, changeNouns, changesThings, changeVerbs } from './lexicon.js'

/** What the direction of a number is told from. */
export interface Measured {
  readonly kind: CountKind
  /** the whole mention, cue included */
  readonly from: number
  readonly to: number
  readonly counted: Counted | null
}

const wayOf = (table: Readonly<Record<Direction, ReadonlySet<string>>>, word: string): Direction | null =>
  table.up.has(word) ? 'up' : table.down.has(word) ? 'down' : null

/** Verbs of change that take things as their objects too: alone they say nothing of more or less. */
const transitive = words(
  'accelerate add boost build collapse cut expand extend gain improve lift lose lower mount multiply pick push raise recover reduce shave shed slash slow spread trim',
)
/** Verbs whose "up" and "down" is no change: "rack up 300 points", "shoot down two planes". */
const particled = words(
  'break buy burn dig gobble gun hold hunt light make mow pick pull rack round set shoot shut sign snap take tear track turn use',
)
const amounts = words('basis cent cents degrees jobs notches place places point points pounds seat seats spots workers')

const isAmount = (
  tokens: readonly Token[],
  lemma: string,
  hasBy: boolean,
  { kind, counted, to }: Measured,
): boolean => {
  if (hasBy || kind === 'percent' || kind === 'fraction') return true
  if (kind === 'cardinal') {
    const head = counted === null ? '' : tokens[counted.head]!.lower
    if (lemma === 'add') return /^(?:employees|jobs|positions|posts|seats|staff|workers)$/.test(head)
    if (changesThings.has(lemma)) return counted !== null
    return transitive.has(lemma) ? amounts.has(head) : true
  }
  // "could drop an inch of rain"
  if (kind === 'measure' && lemma === 'drop' && tokens[to]?.lower === 'of') return false
  if (kind === 'money' || kind === 'measure' || kind === 'multiple')
    return !transitive.has(lemma) || (kind === 'money' && /^(?:reduce|lower|trim|slash|cut)$/.test(lemma))
  return false
}

const fromVerb = (context: Context, measured: Measured): Direction | null => {
  const { tokens, from } = context
  let at = measured.from - 1
  let hasBy = false
  for (let steps = 0; at >= from && steps < 3; steps++, at--) {
    const { lower, pos } = tokens[at]!
    if (lower === 'by') hasBy = true
    else if (
      lower === 'a' ||
      lower === 'an' ||
      lower === 'another' ||
      lower === 'some' ||
      lower === 'just' ||
      lower === 'only' ||
      (pos === 'VERB' && /^an?$/.test(tokens[at - 1]?.lower ?? '') && lower.endsWith('ing')) ||
      (pos === 'ADV' && !/^(?:down|up|off)$/.test(lower))
    )
      continue
    else break
  }
  if (at < from) return null
  const { lower, pos } = tokens[at]!
  if (lower === 'up' || lower === 'down' || lower === 'off') {
    // "rounded up", "off 0.45"
    if (lower === 'off' && measured.kind === 'cardinal' && !hasBy && tokens[at - 1]?.pos === 'VERB') return null
    // "122 off 213 balls"
    if (lower === 'off' && measured.kind === 'cardinal' && tokens[at - 1]?.pos === 'NUM') return null
    if (measured.kind === 'duration' || measured.kind === 'age' || measured.kind === 'ordinal') return null
    if (
      measured.kind === 'cardinal' &&
      tokens[at - 1]?.pos === 'VERB' &&
      particled.has(verbLemma(tokens[at - 1]!.lower))
    )
      return null
    return lower === 'up' ? 'up' : 'down'
  }
  if (pos === 'VERB') {
    const lemma = verbLemma(lower)
    if (/^(?:short|behind|apart)$/.test(tokens[measured.counted?.to ?? measured.to]?.lower ?? '')) return null
    const way = wayOf(changeVerbs, lemma)
    return way !== null && isAmount(tokens, lemma, hasBy, measured) ? way : null
  }
  if (hasBy) return objectBetween(context, at, 7)
  // "increased output 12 percent"
  return measured.kind === 'percent' && (pos === 'NOUN' || pos === 'PROPN') ? objectBetween(context, at, 2) : null
}

/** "reduced prices by 5 percent": the verb before its object. */
const objectBetween = (context: Context, at: number, reach: number): Direction | null => {
  for (let i = at; i >= Math.max(context.from, at - reach); i--) {
    const { lower, pos } = context.tokens[i]!
    if (pos === 'PUNCT' || pos === 'SCONJ') return null
    if (pos === 'VERB') return wayOf(changeVerbs, verbLemma(lower))
  }
  return null
}

/** "a rise of 5 percent", "a 5 percent rise", "5 percent higher". */
const fromNoun = (context: Context, measured: Measured): Direction | null => {
  const { tokens, from, to } = context
  const before = measured.from - 1
  if (before - 1 >= from && tokens[before]!.lower === 'of') {
    const way = wayOf(changeNouns, tokens[before - 1]!.lower)
    if (way !== null && tokens[before - 1]!.pos !== 'VERB') return way
  }
  if (measured.kind === 'duration' || measured.kind === 'age') return null
  for (let i = measured.to; i < Math.min(to, measured.to + 5); i++) {
    const { lower, pos } = tokens[i]!
    // "two higher degrees": an adjective of what is counted
    const isOfNoun = measured.counted !== null && measured.counted.from === i
    if (i === measured.to && !isOfNoun) {
      const way = wayOf(changeAdjectives, lower)
      if (way !== null && lower !== 'up' && lower !== 'down') return way
    }
    if (lower === '-' && i === measured.to) continue
    const isNominal = pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN'
    if (!isNominal) return null
    const way = wayOf(changeNouns, lower)
    if (way !== null) return way
  }
  return null
}

/** "doubled", "is set to double" go up, "halved" down; "twice as many" nowhere. */
const multiplies = ({ tokens }: Context, { to }: Measured): Direction | null => {
  const { lower, pos } = tokens[to - 1]!
  if (/^halv/.test(lower)) return 'down'
  if (/(?:d|ing)$/.test(lower)) return 'up'
  return pos === 'VERB' && /^(?:double|treble|triple|quadruple|quintuple)s?$/.test(lower) ? 'up' : null
}

/** Whether the number is the amount of a change, and which way it goes. */
export const directionOf = (context: Context, measured: Measured): Direction | null => {
  if (measured.kind === 'ordinal' || measured.kind === 'score' || measured.kind === 'age') return null
  // "climbed past 1,000", "fell below $30": a level
  if (/^(?:above|below|beyond|past)$/.test(context.tokens[measured.from]!.lower)) return null
  const isMultiple = measured.kind === 'multiple' && !context.tokens[measured.to - 1]!.lower.endsWith('fold')
  if (isMultiple) return multiplies(context, measured)
  return fromVerb(context, measured) ?? fromNoun(context, measured)
}

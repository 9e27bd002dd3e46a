import type { Document, Token } from '../../../document/document.js'
import type { TokenRange } from '../../../document/span.js'
import { clauseHeadedAt } from '../../../grammar/clauses/index.js'
import { around, aroundFinder } from '../../../grammar/pattern/around.js'
import { tokenWhere, type Vocabulary } from '../../../grammar/pattern/classes.js'
import { phrasesOf } from '../../../grammar/phrases.js'
import { formsOfBe, indefiniteArticles, negations } from '../../../lexicon/function-words.js'
import { meets } from '../conditions.js'
import type { Amount, Context } from '../context.js'
import type { Bound } from '../kind.js'
import * as lists from './lexicon.js'
import { cueAdverbs, cueFillers, gradedCues, tallied, tolls } from './lexicon.js'
import { type CueApartRow, cuesAfter, cuesApart } from './rows-after.js'
import { type CueBeforeRow, cuesBefore } from './rows-before.js'

/** Every rule that bounds a number by a cue. */
export const cues = [...cuesBefore, ...cuesAfter, ...cuesApart] as const

/** The name of a rule that bounds a number. */
export type CueRule = (typeof cues)[number]['name']

/** A bound and the words that give it. */
export interface Cue extends TokenRange {
  readonly bound: Bound
  /** whether the number meant is lower: "nearly 200" */
  readonly fromBelow?: boolean
  readonly rule?: CueRule
}

const phrasesOfBound = (bound: Bound): ReadonlySet<string> =>
  new Set(cuesBefore.filter((row) => row.bound === bound).flatMap(({ cues: list }) => list))

/** Whether the word tells where a toll stands: "the death toll [is]", "the total [rises]", "the number is [now]". */
const isOfToll = (document: Document, at: number): boolean => {
  const { tokens } = document
  if (tolls.has(tokens[at - 1]?.lower ?? '')) return true
  const { verbAt } = phrasesOf(document)
  const verb = verbAt[at] ?? verbAt[at - 1]
  const subject = verb === undefined ? null : (clauseHeadedAt(document, verb.head)?.subject ?? null)
  if (subject === null) return false
  const noun = tokens[subject.head]!.lower
  return tolls.has(noun) || (tallied.has(noun) && !formsOfBe.has(tokens[at]!.lower))
}

const vocabulary: Vocabulary = {
  negation: negations,
  ...lists,
  ofToll: tokenWhere(isOfToll),
  moreThan: phrasesOfBound('more_than'),
  lessThan: phrasesOfBound('less_than'),
}

/** A row made ready: what it asks of the number, and of the words around the cue. */
interface ReadyRow {
  readonly row: CueBeforeRow & { readonly name: CueRule }
  readonly meets: (amount: Amount, context: Context) => boolean
  readonly around: readonly ReturnType<typeof around>[] | null
}

/** A phrase before a number, with the rows that may take it. */
interface CuePhrase {
  readonly words: readonly string[]
  readonly rows: readonly ReadyRow[]
}

/** Cue phrases by their last word, longest first. */
const phrasesByLastWord = (): ReadonlyMap<string, readonly CuePhrase[]> => {
  const rows = new Map<string, ReadyRow[]>()
  for (const row of cuesBefore as readonly ReadyRow['row'][]) {
    const ready = {
      row,
      meets: meets(row.number ?? []),
      around: row.around?.map((source) => around(source, vocabulary)) ?? null,
    }
    for (const cue of row.cues) rows.set(cue, [...(rows.get(cue) ?? []), ready])
  }
  const map = new Map<string, CuePhrase[]>()
  for (const [cue, list] of rows) {
    const words = cue.split(' ')
    const last = words.at(-1) ?? ''
    map.set(last, [...(map.get(last) ?? []), { words, rows: list }])
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length)
  return map
}
const byLastWord = phrasesByLastWord()

/** A phrase where it stands. */
interface StandingPhrase extends TokenRange, Pick<CuePhrase, 'rows'> {}

const stands = (tokens: readonly Token[], at: number, words: readonly string[]): boolean => {
  for (let k = 0; k < words.length; k++) if (tokens[at + k]!.lower !== words[k]) return false
  return true
}

/** The longest cue phrase that ends before `end`, looking back no further than `floor`. */
const phraseBefore = ({ tokens }: Context, end: number, floor: number): StandingPhrase | undefined => {
  if (end <= floor) return undefined
  for (const { words, rows } of byLastWord.get(tokens[end - 1]!.lower) ?? []) {
    const from = end - words.length
    if (from >= floor && stands(tokens, from, words)) return { from, to: end, rows }
  }
  return undefined
}

/** "12-under 276": a cue that ends a word of its own. */
const endsCompound = around('{digits} ~- ~#')

/** The row that takes a phrase as a bound of this number. */
const rowOf = (context: Context, phrase: StandingPhrase, amount: Amount): ReadyRow['row'] | undefined => {
  const { document } = context
  if (endsCompound(document, phrase, context)) return undefined
  return phrase.rows.find(
    (ready) =>
      ready.meets(amount, context) &&
      (ready.around === null || ready.around.some((fits) => fits(document, phrase, context))),
  )?.row
}

/** Where the words between a cue and its number begin: "at least another 20". */
const fillersFrom = ({ tokens }: Context, end: number, floor: number): number => {
  let from = end
  while (from > floor && end - from < 2 && cueFillers.has(tokens[from - 1]!.lower)) from--
  return from
}

/** "at least a 30-kilometre radius", "about another 20"; not "talked about the two" or "over the 120". */
const admitsFillers = (
  { tokens }: Context,
  { rows }: StandingPhrase,
  { from, to }: TokenRange,
  amount: Amount,
): boolean => {
  for (let i = from; i < to; i++) {
    const { lower } = tokens[i]!
    if (lower === 'the') return false
    if (indefiniteArticles.has(lower) && i === to - 1 && !(amount.isHyphenated || amount.unit !== null)) return false
  }
  return rows[0]?.row.preposition !== true || amount.unit !== null
}

/** The cue phrase right before a number, or before the fillers between. */
const phraseOver = (context: Context, amount: Amount, floor: number): StandingPhrase | undefined => {
  const direct = phraseBefore(context, amount.from, floor)
  if (direct !== undefined) return direct
  const from = fillersFrom(context, amount.from, floor)
  const phrase = from < amount.from ? phraseBefore(context, from, floor) : undefined
  return phrase !== undefined && admitsFillers(context, phrase, { from, to: amount.from }, amount) ? phrase : undefined
}

/** Where the adverbs that grade a cue begin: "well over", "a little short of". */
const adverbsFrom = ({ tokens }: Context, cue: number, floor: number): number => {
  let from = cue
  if (!gradedCues.has(tokens[from]!.lower)) return from
  while (from > floor && cueAdverbs.has(tokens[from - 1]!.lower)) from--
  return tokens[from]!.lower === 'little' && tokens[from - 1]?.lower === 'a' && from - 1 >= floor ? from - 1 : from
}

/** The cue before an amount, with the words between them: "well over", "at least another", "as many as". */
export const cueBefore = (context: Context, amount: Amount, floor: number): Cue | undefined => {
  const inner = phraseOver(context, amount, floor)
  const row = inner && rowOf(context, inner, amount)
  if (inner === undefined || row === undefined) return undefined
  // "as many as about": a bound of an approximate number
  const outer = phraseBefore(context, inner.from, floor)
  const outerRow = outer && rowOf(context, outer, amount)
  const last = outerRow ?? row
  const bound = row.bound === 'approximate' ? last.bound : row.bound
  return {
    from: adverbsFrom(context, outer !== undefined && outerRow !== undefined ? outer.from : inner.from, floor),
    to: amount.from,
    bound,
    fromBelow: bound === 'approximate' && last.fromBelow === true,
    rule: row.bound === 'approximate' ? last.name : row.name,
  }
}

const after = aroundFinder(cuesAfter, vocabulary)

/** The cue after a number or its unit: "or more", "or so", "and counting", "-plus". */
export const cueAfter = (context: Context, at: number): Cue | undefined => {
  const { document, to } = context
  if (at >= to) return undefined
  return after.read(
    document,
    { from: at - 1, to: at },
    context,
    () => true,
    ({ bound, name }, { captures }) => captures.cue && { ...captures.cue, bound, rule: name },
  )
}

const apart = aroundFinder(
  (cuesApart as readonly (CueApartRow & { readonly name: CueRule })[]).map((row) => ({
    ...row,
    meets: meets(row.number ?? []),
  })),
  vocabulary,
)

/**
 * The rule of a cue cut off from its number, which gives the bound but stays outside the span: "minimum deposits of $250,000",
 * "over the $250,000 threshold".
 */
export const cueApart = (
  context: Context,
  amount: Amount,
  floor: number,
): { readonly bound: Bound; readonly name: CueRule } | undefined => {
  const bounds = { from: Math.max(context.from, floor), to: context.to }
  return apart.first(context.document, amount, bounds, (row) => row.meets(amount, context)) ?? undefined
}

import type { PartOfSpeech, VerbForm } from '../document.js'
import type { RawToken } from '../tokenize.js'
import { finiteAhead, isDetermined, opensAmount, opensComplement, opensObject } from './ahead.js'
import { type Before, type Context, isWord } from './context.js'

/** A word whose tag is to be chosen, and what stands around it. */
export interface Site {
  readonly context: Context
  readonly i: number
  readonly lower: string
  /** what the word can be, and what it most often is */
  readonly bits: number
  readonly best: number
  readonly before: Before | undefined
  readonly next: RawToken | undefined
  /** whether the next word is one that goes on as a noun phrase does */
  readonly nextIsNoun: boolean
}

/** What a next token is asked. */
const nextTests = {
  amount: (token: RawToken | undefined) => opensAmount(token),
  complement: (token: RawToken | undefined) => opensComplement(token),
  determined: (token: RawToken | undefined) => isDetermined(token),
  digits: (token: RawToken | undefined) => token?.shape === 'digits',
  mark: (token: RawToken | undefined) => token?.shape === 'other',
  name: (token: RawToken | undefined) => token?.shape === 'capitalized' || token?.shape === 'upper',
  object: (token: RawToken | undefined) => opensObject(token),
  word: (token: RawToken | undefined) => token !== undefined && isWord(token),
}
type NextTest = keyof typeof nextTests

/** A tense seen in the clause before the word, or one that stands ahead of it. */
type Tense = 'seen' | 'unseen' | 'seen or ahead' | 'none'

/**
 * A contextual rule of tagging, as Brill's (1992): the first row that fits decides. Columns that are left out ask nothing.
 * The word before is looked for over adverbs, negation and quotation marks.
 */
export interface TagRule<Result> {
  /** "tag/participle-after-be" */
  readonly name: `tag/${string}`
  /** what the rule decides */
  readonly result: Result
  /** words of which the word itself is one */
  readonly word?: ReadonlySet<string>
  /** bits of `can` of which the word has one */
  readonly can?: number
  /** bits of `can` of which the word has none */
  readonly cannot?: number
  /** bits of `can` that the word most often is */
  readonly best?: number
  /** the part of speech of the word before, `null` where the sentence begins */
  readonly pos?: readonly (PartOfSpeech | null)[]
  /** words of which the word before is one, or none */
  readonly before?: ReadonlySet<string>
  readonly notBefore?: ReadonlySet<string>
  readonly formBefore?: VerbForm
  readonly pluralBefore?: true
  /** words of which the next is one, or none */
  readonly after?: ReadonlySet<string>
  readonly notAfter?: ReadonlySet<string>
  readonly next?: NextTest
  readonly notNext?: NextTest
  /** whether the next word goes on as a noun phrase does */
  readonly nextIsNoun?: boolean
  readonly tense?: Tense
  /** what no column can say */
  readonly test?: (site: Site) => boolean
}

const hasTense = ({ context, i }: Site, tense: Tense): boolean => {
  if (tense === 'seen' || tense === 'unseen') return context.hasFinite === (tense === 'seen')
  return (context.hasFinite || finiteAhead(context, i)) === (tense === 'seen or ahead')
}

const fitsWord = (rule: TagRule<unknown>, { lower, bits, best }: Site): boolean =>
  (rule.word === undefined || rule.word.has(lower)) &&
  (rule.can === undefined || (bits & rule.can) !== 0) &&
  (rule.cannot === undefined || (bits & rule.cannot) === 0) &&
  (rule.best === undefined || (best & rule.best) !== 0)

const fitsBefore = (rule: TagRule<unknown>, { before }: Site): boolean =>
  (rule.pos === undefined || rule.pos.includes(before?.tag.pos ?? null)) &&
  (rule.before === undefined || (before !== undefined && rule.before.has(before.lower))) &&
  (rule.notBefore === undefined || before === undefined || !rule.notBefore.has(before.lower)) &&
  (rule.formBefore === undefined || before?.tag.form === rule.formBefore) &&
  (rule.pluralBefore === undefined || before?.tag.number === 'plural')

const fitsAfter = (rule: TagRule<unknown>, { next, nextIsNoun }: Site): boolean =>
  (rule.after === undefined || (next !== undefined && rule.after.has(next.lower))) &&
  (rule.notAfter === undefined || next === undefined || !rule.notAfter.has(next.lower)) &&
  (rule.next === undefined || nextTests[rule.next](next)) &&
  (rule.notNext === undefined || !nextTests[rule.notNext](next)) &&
  (rule.nextIsNoun === undefined || rule.nextIsNoun === nextIsNoun)

const fits = (rule: TagRule<unknown>, site: Site): boolean =>
  fitsWord(rule, site) &&
  fitsBefore(rule, site) &&
  fitsAfter(rule, site) &&
  (rule.tense === undefined || hasTense(site, rule.tense)) &&
  (rule.test === undefined || rule.test(site))

/** Makes a table of rules ready: those that a word before can satisfy stand under its part of speech, in the table's order. */
export const tagRules = <Result>(rules: readonly TagRule<Result>[]): ((site: Site) => Result | undefined) => {
  const byPos = new Map<PartOfSpeech | null, readonly TagRule<Result>[]>()
  return (site) => {
    const pos = site.before?.tag.pos ?? null
    let own = byPos.get(pos)
    if (own === undefined) {
      own = rules.filter((rule) => rule.pos === undefined || rule.pos.includes(pos))
      byPos.set(pos, own)
    }
    for (const rule of own) if (fits(rule, site)) return rule.result
    return undefined
  }
}

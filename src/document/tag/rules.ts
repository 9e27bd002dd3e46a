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

type Check = (site: Site) => boolean

/** A check for each column that a rule has, cheap ones first. */
const checksOf = (rule: TagRule<unknown>): readonly Check[] => {
  const { word, before, notBefore, after, notAfter, formBefore, nextIsNoun, tense, test } = rule
  const { can = 0, cannot = 0, best = 0 } = rule
  const next = rule.next === undefined ? undefined : nextTests[rule.next]
  const notNext = rule.notNext === undefined ? undefined : nextTests[rule.notNext]
  const checks: readonly (Check | false | undefined)[] = [
    can > 0 && (({ bits }) => (bits & can) !== 0),
    cannot > 0 && (({ bits }) => (bits & cannot) === 0),
    best > 0 && ((site) => (site.best & best) !== 0),
    nextIsNoun !== undefined && ((site) => site.nextIsNoun === nextIsNoun),
    formBefore && ((site) => site.before?.tag.form === formBefore),
    rule.pluralBefore && ((site) => site.before?.tag.number === 'plural'),
    word && (({ lower }) => word.has(lower)),
    before && ((site) => site.before !== undefined && before.has(site.before.lower)),
    notBefore && ((site) => site.before === undefined || !notBefore.has(site.before.lower)),
    after && ((site) => site.next !== undefined && after.has(site.next.lower)),
    notAfter && ((site) => site.next === undefined || !notAfter.has(site.next.lower)),
    next && ((site) => next(site.next)),
    notNext && ((site) => !notNext(site.next)),
    tense && ((site) => hasTense(site, tense)),
    test,
  ]
  return checks.filter((check): check is Check => typeof check === 'function')
}

interface ReadyRule<Result> {
  readonly result: Result
  readonly checks: readonly Check[]
}

const fits = (checks: readonly Check[], site: Site): boolean => {
  for (let k = 0; k < checks.length; k++) if (!checks[k]!(site)) return false
  return true
}

/** Makes a table of rules ready: those that a word before can satisfy stand under its part of speech, in the table's order. */
export const tagRules = <Result>(rules: readonly TagRule<Result>[]): ((site: Site) => Result | undefined) => {
  const byPos = new Map<PartOfSpeech | null, readonly ReadyRule<Result>[]>()
  return (site) => {
    const pos = site.before?.tag.pos ?? null
    let own = byPos.get(pos)
    if (own === undefined) {
      own = rules
        .filter((rule) => rule.pos === undefined || rule.pos.includes(pos))
        .map((rule) => ({ result: rule.result, checks: checksOf(rule) }))
      byPos.set(pos, own)
    }
    for (let k = 0; k < own.length; k++) if (fits(own[k]!.checks, site)) return own[k]!.result
    return undefined
  }
}

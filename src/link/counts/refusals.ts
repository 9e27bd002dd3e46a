import type { CountMention } from '../../extract/counts/index.js'
import { aroundFinder } from '../../grammar/pattern/around.js'
import type { TokenTest, Vocabulary } from '../../grammar/pattern/classes.js'
import type { RuleRow } from '../../grammar/pattern/rule-row.js'
import { phrasesOf } from '../../grammar/phrases.js'
import { words } from '../../lexicon/word-list.js'
import type { CountContext } from './context.js'
import { amountKinds, crowds, directions, samples, timeComparatives } from './lexicon.js'

/** A rule by which the words around the noun phrase of a count, `#`, say that it takes part in nothing. Examples mark the count. */
export interface RefusalRow extends RuleRow {
  readonly around: readonly string[]
  /** the kinds of counts that it speaks of; all where missing */
  readonly kinds?: ReadonlySet<string>
  /** only where no verb stands right before the phrase */
  readonly isUntaken?: true
  /** only where no verb stands before it in its clause */
  readonly hasNoVerb?: true
  /** only where no preposition governs it */
  readonly isUngoverned?: true
  /** only where no clause hangs on its noun */
  readonly isUnmodified?: true
  /** only where the number is exact, with no bound of its own */
  readonly isExact?: true
}

const durations = words('duration')
const distances = words('measure')

/** Beside what the verb tells, whatever else stands there. */
export const outsideRows = [
  {
    name: 'not-events/source-of-report',
    around: ['according to #'],
    examples: ['The ship sank, according to [two] sailors.'],
  },
  {
    name: 'not-events/ordinal-after-as',
    around: ['as #'],
    kinds: words('ordinal'),
    examples: ['They built it as a [first] step.'],
  },
] as const satisfies readonly RefusalRow[]

/** The whole that opens a clause, the worth of a thing, where and when something is, and what somebody has. */
export const refusalRows = [
  {
    name: 'not-events/opening-partitive',
    around: ['( {start} | {punctuation} ) of out? #'],
    examples: ['Of the [eight] victims, three were stabbed.'],
  },
  { name: 'not-events/worth', around: ['worth #'], examples: ['He stole a ring worth [$400].'] },
  {
    name: 'not-events/home-to',
    around: ['home to #'],
    examples: ['The town, home to [12,000] people, was flooded.'],
  },
  {
    name: 'not-events/compared-figure',
    around: ['{any&!timeComparative} than #'],
    isExact: true,
    examples: ['They rescued 40 men, fewer than the [55] on the list.'],
  },
  {
    name: 'not-events/duration-of',
    around: ['# of'],
    kinds: durations,
    isUntaken: true,
    examples: ['After [two weeks] of rain, the river rose.'],
  },
  {
    name: 'not-events/duration-before-moment',
    around: ['# ( after | before )'],
    kinds: durations,
    isUntaken: true,
    isUngoverned: true,
    examples: ['Rescuers found her alive, [two days] after the crash.'],
  },
  {
    name: 'not-events/distance',
    around: ['# {direction}'],
    kinds: distances,
    isUntaken: true,
    examples: ['The ship sank in fog, [300 miles] from home.'],
  },
  {
    name: 'not-events/amount-of-thing-held',
    around: ['with {nounPhrase} of #', 'with {nounPhrase} {preposition} {nounPhrase} of #'],
    kinds: amountKinds,
    examples: [
      'Clients with deposits of [$250,000] were paid.',
      'She runs a fund with assets under management of [$9 million].',
    ],
  },
  {
    name: 'not-events/odds',
    around: ['# {adjective}? ( chance | favorite | favourite | outsider | shot )'],
    kinds: words('score'),
    examples: ['She beat the [2-1] favourite.'],
  },
  {
    name: 'not-events/size-of-sample',
    around: ['{sampled} of #'],
    examples: ['A survey of [2,100] nurses found the same.'],
  },
  {
    name: 'not-events/size-of-crowd',
    around: ['{preposition&!agent} {determiner} {adjective}*2 {crowd} of #', '{preposition&!agent} {crowd} of #'],
    isUnmodified: true,
    examples: ['Police fired into a crowd of [several thousand].', 'They won before a crowd of [8,400].'],
  },
  {
    name: 'not-events/people-aboard',
    around: ['with # ( aboard | inside | on board )'],
    isUnmodified: true,
    examples: ['A ferry with [250] people aboard sank.'],
  },
  {
    name: 'not-events/opening-with',
    around: ['( {start} | {punctuation} ) with #'],
    isUnmodified: true,
    hasNoVerb: true,
    examples: ['With [300] workers, the firm thrives.'],
  },
  {
    name: 'not-events/noun-with',
    around: ['{inNounPhrase} with #'],
    isUnmodified: true,
    hasNoVerb: true,
    examples: ['A firm with [300] workers thrives.'],
  },
] as const satisfies readonly RefusalRow[]

const nounPhrase: TokenTest = (document, at) => {
  const phrase = phrasesOf(document).nounAt[at]
  return phrase?.from === at ? phrase.to - at : 0
}

const classes: Vocabulary = {
  direction: directions,
  timeComparative: timeComparatives,
  agent: words('by'),
  crowd: crowds,
  sampled: samples,
  nounPhrase,
  inNounPhrase: (document, at) => (phrasesOf(document).nounAt[at] === undefined ? 0 : 1),
}

const outside = aroundFinder<RefusalRow>(outsideRows, classes)
const refusals = aroundFinder<RefusalRow>(refusalRows, classes)

/** What must be known of a count's phrase beside the words around it. */
export interface PhraseStanding {
  readonly isTaken: boolean
  readonly hasVerb: boolean
  readonly isGoverned: boolean
  readonly isModified: () => boolean
}

const phraseOf = ({ phraseFrom, phraseTo }: CountContext) => ({ from: phraseFrom, to: phraseTo })

const isOfKind = ({ kinds }: RefusalRow, { kind }: CountMention): boolean => kinds?.has(kind) ?? true

/** The rule by which a count stands outside of what its clause tells, or null. */
export const outsideRule = (context: CountContext, count: CountMention): RefusalRow | null =>
  outside.first(context.document, phraseOf(context), context, (row) => isOfKind(row, count))

/** The rule by which the phrase of a count takes part in nothing, or null. */
export const refusalOf = (context: CountContext, count: CountMention, standing: PhraseStanding): RefusalRow | null =>
  refusals.first(
    context.document,
    phraseOf(context),
    context,
    (row) =>
      isOfKind(row, count) &&
      !(row.isExact === true && count.bound !== 'exact') &&
      !(row.isUntaken === true && standing.isTaken) &&
      !(row.hasNoVerb === true && standing.hasVerb) &&
      !(row.isUngoverned === true && standing.isGoverned) &&
      !(row.isUnmodified === true && standing.isModified()),
  )

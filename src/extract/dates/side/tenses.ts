import type { Document, VerbForm } from '../../../document/document.js'
import type { RuleRow } from '../../../grammar/pattern/rule-row.js'
import { pastOfBe, presentOfBe } from '../../../lexicon/function-words.js'
import { words } from '../../../lexicon/word-list.js'
import type { Side } from '../expression.js'
import { appointing, governingPlans, modalsAhead, plannedThings, plottingVerbs } from '../lexicon.js'
import type { TensedClause } from './clause.js'

/** What a verb group must be for its tense to tell the side of a date. Columns that are left out ask nothing. */
export interface TenseRow extends RuleRow {
  readonly side: Side
  readonly infinitive?: TensedClause['infinitive']
  /** whether it tells in the present when something to come will be */
  readonly isAwaited?: true
  /** its modal; `any` for every one */
  readonly modals?: ReadonlySet<string> | 'any'
  readonly perfect?: boolean
  readonly passive?: boolean
  readonly finite?: boolean
  readonly form?: VerbForm
  /** its first word */
  readonly opener?: ReadonlySet<string>
  /** what its first word is not */
  readonly notOpener?: ReadonlySet<string>
  readonly lemmas?: ReadonlySet<string>
  /** the word after it */
  readonly next?: ReadonlySet<string>
  /** of days and times alone, not of lengths of time */
  readonly ofPoints?: true
}

const had = words('had')

/** The first row that the verb fits decides. */
export const tenseRows = [
  {
    name: 'dates/present-under-future',
    isAwaited: true,
    side: 'future',
    examples: [
      'The port will stay shut until the cranes are repaired on [Monday].',
      'Trains will run again when workers repair the tracks on [Thursday].',
    ],
  },
  {
    name: 'dates/bare-infinitive',
    infinitive: 'bare',
    side: 'future',
    examples: ['A plan to close the bridge [Monday] drew crowds.'],
  },
  {
    name: 'dates/plotted-infinitive',
    infinitive: 'governed',
    lemmas: plottingVerbs,
    form: 'past',
    side: 'past',
    examples: ['Police say two men conspired to steal $4 million in [May].'],
  },
  {
    name: 'dates/plotted-infinitive-of-participle',
    infinitive: 'governed',
    lemmas: plottingVerbs,
    form: 'participle',
    side: 'past',
    examples: ['Three men plotted to rob the bank on [Monday], police said.'],
  },
  {
    name: 'dates/planned-infinitive',
    infinitive: 'governed',
    lemmas: governingPlans,
    notOpener: had,
    side: 'future',
    examples: ['The mayor wanted to close the bridge [Monday].'],
  },
  {
    name: 'dates/modal-perfect',
    modals: 'any',
    perfect: true,
    side: 'past',
    examples: ['The men may have left town on [Monday].'],
  },
  {
    name: 'dates/modal-ahead',
    modals: modalsAhead,
    side: 'future',
    examples: ['The trial will open [Monday].'],
  },
  {
    name: 'dates/other-modal',
    modals: 'any',
    side: null,
    examples: ['On [Monday], the board could not be reached.'],
  },
  {
    name: 'dates/is-set-for',
    passive: true,
    opener: presentOfBe,
    lemmas: governingPlans,
    side: 'future',
    examples: ['The vote is set for [Friday].'],
  },
  {
    name: 'dates/present-passive',
    passive: true,
    opener: presentOfBe,
    side: null,
    examples: ['The games are held on [Friday].'],
  },
  {
    name: 'dates/planned-a-thing',
    lemmas: plannedThings,
    notOpener: had,
    side: 'future',
    examples: ['The union scheduled a big rally in the old port for [Monday].'],
  },
  {
    name: 'dates/set-for',
    lemmas: words('set'),
    next: words('for'),
    notOpener: had,
    side: 'future',
    examples: ['A summit set for the port in [November] drew crowds.'],
  },
  {
    name: 'dates/perfect',
    perfect: true,
    side: 'past',
    examples: ['The ship has left the port on [Monday].'],
  },
  {
    name: 'dates/past-tense',
    form: 'past',
    side: 'past',
    examples: ['Police arrested two men [Monday].'],
  },
  {
    name: 'dates/participle',
    form: 'participle',
    side: 'past',
    examples: ['Two men arrested [Monday] are free.'],
  },
  {
    name: 'dates/was-and-were',
    opener: pastOfBe,
    side: 'past',
    examples: ['The port was reopening on [Monday].'],
  },
  {
    name: 'dates/appointment',
    finite: true,
    lemmas: appointing,
    side: 'future',
    examples: ['The trial opens [Monday] in the port city.'],
  },
  {
    name: 'dates/being-on-date',
    infinitive: 'none',
    finite: true,
    lemmas: words('be'),
    ofPoints: true,
    side: 'future',
    examples: ['The hearing is on [Monday] at the old court.'],
  },
] as const satisfies readonly TenseRow[]

const rows: readonly TenseRow[] = tenseRows

/** Whether a set holds a word; a column that is left out asks nothing. */
const asks = (column: ReadonlySet<string> | undefined, word: string): boolean =>
  column === undefined || column.has(word)
const is = <Value>(column: Value | undefined, value: Value): boolean => column === undefined || column === value

const fits = (row: TenseRow, { tokens }: Document, { verb, lemma, infinitive, isAwaited }: TensedClause): boolean => {
  const { modals } = row
  const opener = tokens[verb.from]!.lower
  return (
    is(row.infinitive, infinitive) &&
    (row.isAwaited !== true || isAwaited) &&
    (modals === undefined || (verb.modal !== null && (modals === 'any' || modals.has(verb.modal)))) &&
    is(row.perfect, verb.perfect) &&
    is(row.passive, verb.passive) &&
    is(row.finite, verb.finite) &&
    is(row.form, tokens[verb.head]!.form) &&
    asks(row.opener, opener) &&
    row.notOpener?.has(opener) !== true &&
    asks(row.lemmas, lemma) &&
    asks(row.next, tokens[verb.to]?.lower ?? '')
  )
}

/** What the tense of a clause says of the side of its dates, or null. */
export const tenseOf = (document: Document, clause: TensedClause, isPoint: boolean): TenseRow | null =>
  rows.find((row) => (isPoint || row.ofPoints !== true) && fits(row, document, clause)) ?? null

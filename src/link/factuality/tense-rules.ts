import type { VerbForm } from '../../document/document.js'
import { planGovernors, stativeVerbs } from '../../lexicon/verbs/events.js'
import { union, words } from '../../lexicon/word-list.js'
import { lastingVerbs, needingVerbs } from './lexicon.js'
import type { StatusRow } from './rules.js'

/** What a finite verb tells by its tense; what a row does not name may be anything. */
export interface TenseRow extends StatusRow {
  readonly tense?: 'past' | 'present'
  readonly isPerfect?: true
  readonly isPassive?: true
  /** "are being held" */
  readonly isBeing?: true
  /** the form of the main verb */
  readonly form?: VerbForm
  /** lemmas of the main verb */
  readonly verbs?: ReadonlySet<string>
  readonly notVerbs?: ReadonlySet<string>
  /** whether the sentence is written as headlines are */
  readonly inHeadline?: true
}

/** What the tense of a verb says, the first row that fits. */
export const tenseRows = [
  {
    name: 'factuality/perfect-progressive',
    tense: 'present',
    isPerfect: true,
    form: 'gerund',
    status: 'ongoing',
    examples: ['The army has been [holding] 12 people.'],
  },
  {
    name: 'factuality/passive-of-fear',
    isPassive: true,
    verbs: words('fear'),
    status: 'possible',
    isFeared: true,
    examples: ['At least 12 people are [feared] dead.', 'At least 12 people were [feared] drowned.'],
  },
  {
    name: 'factuality/passive-of-presumption',
    isPassive: true,
    verbs: words('presume'),
    status: 'possible',
    examples: ['At least 12 people are [presumed] dead.'],
  },
  { name: 'factuality/perfect', isPerfect: true, status: 'happened', examples: ['The storm has [killed] 12 people.'] },
  { name: 'factuality/past-tense', tense: 'past', status: 'happened', examples: ['The storm [killed] 12 people.'] },
  {
    name: 'factuality/present-passive-progressive',
    tense: 'present',
    isPassive: true,
    isBeing: true,
    status: 'ongoing',
    examples: ['About 12 cases are being [looked] into.'],
  },
  {
    name: 'factuality/passive-of-plan',
    tense: 'present',
    isPassive: true,
    verbs: planGovernors,
    notVerbs: needingVerbs,
    status: 'planned',
    examples: ['About 12 concerts are [planned].'],
  },
  {
    name: 'factuality/present-passive',
    tense: 'present',
    isPassive: true,
    status: 'ongoing',
    examples: ['About 12 people are [held] there.'],
  },
  {
    name: 'factuality/headline-present',
    tense: 'present',
    notVerbs: union(stativeVerbs, lastingVerbs),
    inHeadline: true,
    status: 'happened',
    examples: ['Storm [kills] 12 in port town'],
  },
  { name: 'factuality/present-tense', status: 'ongoing', examples: ['The law [protects] 12 species.'] },
] as const satisfies readonly TenseRow[]

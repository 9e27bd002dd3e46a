import type { RuleRow } from '../../../grammar/pattern/rule-row.js'
import { officialGroups } from '../../../lexicon/people/offices.js'
import type { Form } from './row.js'

/** A way in which a name stands beside an office; the columns tell of which office phrases it holds. */
export interface HolderForm extends Form {
  /** what `#` is: the phrase to the end of its title, the office phrase, or the phrase with the prepositional phrases after it */
  readonly at: 'title' | 'phrase' | 'reach'
  readonly number?: 'singular'
  readonly except?: ReadonlySet<string>
  /** whether the phrase names a body, and where */
  readonly body?: 'none' | 'some' | 'behind'
  /** the determiner that it has, or shares with the titles before it */
  readonly determiner?: 'none' | 'definite' | 'not indefinite'
  /** only in a row of titles, each with its name behind it */
  readonly side?: 'behind'
  /** a rule that takes the phrase where both fit */
  readonly yieldsTo?: 'offices/title-comma-name'
}

/** A rule that finds who holds an office by the name beside it. */
export interface HolderRow extends RuleRow {
  readonly forms: readonly HolderForm[]
}

/** A name in full behind its forms of address: "[Dr] Noor Hisham". */
const name = '{address}*6 !{address} {holder=person}'
const named = '{address} {address}*5 !{address} {holder=person}'
const bracket = '(\\( {any&!closing}*12 \\))?'
const end = '({end}|{clauseMark}|of|from|who)'

/** The surest first. */
export const holderRows = [
  {
    name: 'offices/title-name',
    forms: [{ at: 'title', except: officialGroups, around: [`# ${bracket} ${name}`, `\\( # \\) ${name}`] }],
    examples: [
      'Deputy Foreign Minister [Ana Torres] left for Geneva.',
      'The (party leader) [Pavel Novak] lost the vote.',
      'The Commissioner of Police (CP) [Pavel Novak] opened the station.',
    ],
  },
  {
    name: 'offices/name-comma-title',
    forms: [
      { at: 'reach', number: 'singular', around: ['{before=nameEnd} {appositionMark} {aside}? # !{finite}'] },
      {
        at: 'reach',
        number: 'singular',
        yieldsTo: 'offices/title-comma-name',
        around: ['{before=nameToken&nameEnd} , !{name} {ofApposition}*9 {ofApposition}*3 and {aside}? # !{finite}'],
      },
    ],
    examples: ['[Robert Hughes], commander in chief of the navy, left.'],
  },
  {
    name: 'offices/title-comma-name',
    forms: [
      {
        at: 'reach',
        number: 'singular',
        body: 'some',
        around: [`# ${bracket} , ${named}`, `# ${bracket} , !{address} {holder=person} ${end}`],
      },
      {
        at: 'reach',
        number: 'singular',
        body: 'none',
        determiner: 'not indefinite',
        around: [`# ${bracket} , ${named}`],
      },
      {
        at: 'reach',
        number: 'singular',
        body: 'none',
        determiner: 'definite',
        around: [`# ${bracket} , !{address} {holder=person} ${end}`],
      },
      {
        at: 'reach',
        number: 'singular',
        body: 'none',
        determiner: 'none',
        around: [`({start}|{opensClause}) # ${bracket} , !{address} {holder=person} ${end}`],
      },
      {
        at: 'reach',
        number: 'singular',
        side: 'behind',
        around: [`# ${bracket} , ${named}`, `# ${bracket} , ${name}`],
      },
      // "Board chairman, X told a paper"
      {
        at: 'reach',
        number: 'singular',
        determiner: 'not indefinite',
        around: ['{start} # , !{address} {holder=person} {finite}'],
      },
      // "a spokesman, X, said"
      { at: 'reach', number: 'singular', around: [`# ${bracket} , !{address} {holder=person} , {finite}`] },
    ],
    examples: [
      'A spokesman, [Karim Haddad], said that the talks had failed.',
      'The ministry representative, [Karim Haddad], said that the talks had failed.',
      'Board chairman, [Karim Haddad] told the paper that it failed.',
      'According to deputy mayor, [Karim Haddad], it failed.',
      'They met Attorney General Ada Venn, Minister for Health, Karim Haddad, Mines Minister, [Petr Novak], and others.',
    ],
  },
] as const satisfies readonly HolderRow[]

/** The less sure, after the names within the words of a body. */
export const laterHolderRows = [
  {
    name: 'offices/title-body-name',
    forms: [{ at: 'phrase', number: 'singular', body: 'behind', around: [`# ${bracket} ${named}`] }],
    examples: ["Minister in the Prime Minister's Department (Economy) Datuk [Ahmad Yusof] said prices would fall."],
  },
  {
    name: 'offices/name-is-title',
    forms: [
      {
        at: 'phrase',
        number: 'singular',
        around: [
          '{before=nameEnd} who? {being} {being}*9 {aside}? #',
          '{before=nameEnd} who? {serving} {serving}*9 {aside}? as #',
        ],
      },
    ],
    examples: ['[Maria Lopez] was named chief executive of the bank on Monday.', '[Maria Lopez] served as mayor.'],
  },
  {
    name: 'offices/named-title',
    forms: [{ at: 'phrase', number: 'singular', around: ['{before=nameEnd} as #', '{before=namedPerson} #'] }],
    examples: [
      'The appointment of [Pavel Novak] as foreign minister surprised them.',
      'They named [Maria Lopez], 45, chairman.',
      'The senate elected [Maria Lopez] president.',
    ],
  },
] as const satisfies readonly HolderRow[]

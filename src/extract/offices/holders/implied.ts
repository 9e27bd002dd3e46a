import type { Document } from '../../../document/document.js'
import type { TokenRange } from '../../../document/span.js'
import type { RuleRow } from '../../../grammar/pattern/rule-row.js'
import { triggeredBy } from '../../../grammar/triggers.js'
import { words } from '../../../lexicon/word-list.js'
import { nameEnd } from '../complement.js'
import { governments } from '../lexicon.js'
import { nameBefore } from './adjacent-names.js'
import { type CompiledForm, compileForm, type Form, matchForm } from './row.js'

/** What shows that a named person holds an office, without a word for it. */
export interface ImpliedOffice extends TokenRange {
  readonly rule: ImpliedRuleName
  readonly holder: TokenRange
  readonly body: TokenRange | null
}

/** Words beside a name that show an office: `#` is one of `triggers`. */
interface ImpliedForm extends Form {
  readonly triggers: ReadonlySet<string>
}

interface ImpliedRow extends RuleRow {
  readonly forms: readonly ImpliedForm[]
  /** whether the name is a part of the words that show the office */
  readonly spansName?: boolean
}

/** The rules that find a holder of an office for which there is no word. */
export const impliedRows = [
  {
    name: 'offices/party-tag',
    forms: [
      {
        triggers: words('( ,'),
        around: ['{before=proper} # {initial&proper} \\)', '{before=proper} # {initial&proper} {dash} {proper}'],
      },
      { triggers: words('('), around: ['{before=proper} # {body=proper} {dash} {proper}'] },
    ],
    examples: ['[Robert Hughes] (D-Ohio) will oppose the bill.'],
  },
  {
    name: 'offices/name-government',
    forms: [
      { triggers: governments, around: ["{before=leader} 's? #"] },
      { triggers: words('presidential'), around: ["{before=leader} 's #"] },
    ],
    spansName: true,
    examples: ["[Pavel Novak]'s government fell on Sunday."],
  },
  {
    name: 'offices/name-who-heads',
    forms: [{ triggers: words('who'), around: ['{before=nameEnd} # {heading} {body=nounPhrase}'] }],
    examples: ['[Pavel Novak], who heads the commission, said it would meet.'],
  },
  {
    name: 'offices/name-wins',
    forms: [
      {
        triggers: words('win winning wins won'),
        around: ['{before=nameEnd} ({auxiliary}|{adverb}|{particle})*4 !!{win} # {contest}'],
      },
    ],
    examples: ['[Robert Hughes] won the presidency in a close race.'],
  },
  {
    name: 'offices/name-succeeded',
    forms: [
      {
        triggers: words('succeed succeeded succeeding succeeds'),
        around: ['# by? {address}*6 !{address} {holder=person}'],
      },
    ],
    examples: ['Ana Torres, the finance minister, will be succeeded by [Pavel Novak].'],
  },
  {
    name: 'offices/name-of-body',
    forms: [{ triggers: words('from of with'), around: ['{before=proper} # {body=publicBody}'] }],
    examples: ['[David Hall] from the Foreign Ministry confirmed it.'],
  },
] as const satisfies readonly ImpliedRow[]

/** The name of a rule that finds a holder of an office for which there is no word. */
export type ImpliedRuleName = (typeof impliedRows)[number]['name']

interface Triggered {
  readonly rule: ImpliedRuleName
  readonly spansName: boolean
  readonly form: CompiledForm<ImpliedForm>
}

const byTrigger = new Map<string, Triggered[]>()
for (const row of impliedRows)
  for (const form of row.forms)
    for (const word of form.triggers) {
      const triggered = { rule: row.name, spansName: 'spansName' in row, form: compileForm<ImpliedForm>(form) }
      byTrigger.set(word, [...(byTrigger.get(word) ?? []), triggered])
    }

/** The words by which an office may be shown. */
export const impliesOffice = triggeredBy(() => byTrigger.keys())

const read = (
  document: Document,
  at: number,
  sentence: TokenRange,
  { rule, spansName, form }: Triggered,
): ImpliedOffice | null => {
  const match = matchForm(document, form, { from: at, to: at + 1 }, sentence)
  if (match === null) return null
  const { before, body, holder: after } = match.captures
  const holder = after ?? nameBefore(document.tokens, before!.to, sentence.from)
  if (holder === null) return null
  const from = spansName ? holder.from : (before?.to ?? match.from)
  const named = body === undefined ? null : { from: body.from, to: nameEnd(document, body.from, sentence.to) }
  return { from, to: match.to, rule, holder, body: named }
}

const none: readonly ImpliedOffice[] = []

/** What shows an office at a token, by each rule that the word triggers. */
export const impliedOfficesAt = (document: Document, at: number, sentence: TokenRange): readonly ImpliedOffice[] => {
  const forms = byTrigger.get(document.tokens[at]!.lower)
  if (forms === undefined) return none
  const found: ImpliedOffice[] = []
  for (const triggered of forms) {
    const office = found.some(({ rule }) => rule === triggered.rule) ? null : read(document, at, sentence, triggered)
    if (office === null) continue
    found.push(office)
    const { from, to } = office.holder
    document.trace?.push({ kind: 'offices', verdict: 'proposed', rule: office.rule, from, to, why: null })
  }
  return found
}

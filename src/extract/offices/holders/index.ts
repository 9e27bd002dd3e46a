import type { Document } from '../../../document/document.js'
import type { TokenRange } from '../../../document/span.js'
import { indefiniteArticles } from '../../../lexicon/function-words.js'
import type { OfficePhrase } from '../phrase.js'
import type { HolderSide } from '../rows.js'
import { listFrom, nameBefore } from './adjacent-names.js'
import { bodyNameRow, nameInBody } from './by-hand.js'
import { type CompiledForm, compileForm, matchForm } from './row.js'
import { type HolderForm, type HolderRow, holderRows, laterHolderRows } from './rows.js'

const rows = [...holderRows, bodyNameRow, ...laterHolderRows] as const

/** The rules that find who holds an office by the name beside it, the surest first. */
export const holderRules: readonly HolderRow[] = rows
/** The name of such a rule. */
export type HolderRuleName = (typeof rows)[number]['name']

/** A name that may hold the office, by the rule that saw it there. */
export interface Holder<RuleName extends string = HolderRuleName> extends TokenRange {
  readonly rule: RuleName
}

const compiled: ReadonlyMap<HolderRuleName, readonly CompiledForm<HolderForm>[]> = new Map(
  rows.map(({ name, forms }) => [name, (forms as readonly HolderForm[]).map(compileForm)] as const),
)

const anchors = {
  title: ({ from, title }: OfficePhrase): TokenRange => ({ from, to: title.to }),
  phrase: ({ from, to }: OfficePhrase): TokenRange => ({ from, to }),
  reach: ({ from, reach }: OfficePhrase): TokenRange => ({ from, to: reach }),
} as const satisfies Readonly<Record<HolderForm['at'], (phrase: OfficePhrase) => TokenRange>>

const bodyFits = (wanted: HolderForm['body'], { body, title }: OfficePhrase): boolean => {
  if (wanted === undefined) return true
  if (body === null || wanted === 'none') return body === null && wanted === 'none'
  return wanted === 'some' || body.from >= title.to
}

const determinerFits = (wanted: HolderForm['determiner'], { determiner }: OfficePhrase): boolean => {
  if (wanted === undefined) return true
  if (determiner === null || wanted === 'none') return determiner === null && wanted !== 'definite'
  return !indefiniteArticles.has(determiner)
}

const holds = (
  { body, determiner, except, number, side }: HolderForm,
  phrase: OfficePhrase,
  inRow: HolderSide | null,
): boolean =>
  (side === undefined || side === inRow) &&
  !(number === 'singular' && phrase.plural) &&
  !(except?.has(phrase.noun) ?? false) &&
  bodyFits(body, phrase) &&
  determinerFits(determiner, phrase)

/** The name that a form finds beside an office. */
const nameBy = (
  document: Document,
  form: CompiledForm<HolderForm>,
  phrase: OfficePhrase,
  side: HolderSide | null,
): TokenRange | null => {
  if (!holds(form, phrase, side)) return null
  const sentence = document.sentences[document.tokens[phrase.head]!.sentence]!
  const captures = matchForm(document, form, anchors[form.at](phrase), sentence)?.captures
  if (captures === undefined) return null
  if (form.yieldsTo !== undefined && namesBy(document, form.yieldsTo, phrase, side).length > 0) return null
  return captures.holder ?? nameBefore(document.tokens, captures.before!.to, sentence.from)
}

/** The names that a rule finds beside an office: several where the title is theirs together ("Presidents X and Y"). */
const namesBy = (
  document: Document,
  rule: HolderRuleName,
  phrase: OfficePhrase,
  side: HolderSide | null,
): readonly TokenRange[] => {
  for (const form of compiled.get(rule)!) {
    const name = nameBy(document, form, phrase, side)
    if (name === null) continue
    const sentence = document.sentences[document.tokens[phrase.head]!.sentence]!
    return phrase.plural ? listFrom(document, name, sentence.to) : [name]
  }
  return []
}

const inBody = (document: Document, phrase: OfficePhrase): readonly TokenRange[] => {
  const name = nameInBody(document, phrase)
  return name === null ? [] : [name]
}

/** The rules that a row of titles and names in turn leaves no names: those of the other side. */
const ruledOut = {
  before: ['offices/title-comma-name'],
  behind: ['offices/name-comma-title'],
  open: ['offices/name-comma-title', 'offices/title-comma-name'],
} as const satisfies Readonly<Record<HolderSide, readonly HolderRuleName[]>>

/** The names beside an office, the surest rule first; `side` where it stands in a row of titles and names in turn. */
export const holdersOf = (document: Document, phrase: OfficePhrase, side: HolderSide | null): readonly Holder[] =>
  rows.flatMap(({ name: rule }) => {
    if (side !== null && (ruledOut[side] as readonly HolderRuleName[]).includes(rule)) return []
    const names = rule === bodyNameRow.name ? inBody(document, phrase) : namesBy(document, rule, phrase, side)
    return names.map(({ from, to }) => {
      document.trace?.push({ kind: 'offices', verdict: 'proposed', rule, from, to, why: null })
      return { from, to, rule }
    })
  })

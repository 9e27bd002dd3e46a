import type { Correction } from '../claims/corrections.js'
import { type KindName, kindNames } from '../claims/kinds/index.js'
import { type Agreement, nominalAlpha, type Unit } from './alpha.js'
import { canonical } from './decide.js'
import { type Precision, precisionOf } from './precision.js'

/** How far coders agree, and how precise the claims are by what each found. */

/** A line of a coder's file. */
export interface Coded {
  /** the coder's initials, with the file where two files have the same */
  readonly coder: string
  readonly correction: Correction
}

/** Agreement on one thing: a verdict of a kind, or a field of a kind. */
export interface AgreementRow extends Agreement {
  readonly kind: KindName | 'all'
  /** "verdict", or the name of a field that somebody edited */
  readonly field: string
}

/** Claims that one coder marked or added and another did not. */
export interface OnlyRow {
  readonly coder: string
  readonly kind: KindName
  /** claims of the record that nobody else marked */
  readonly marked: number
  /** claims that nobody else added */
  readonly added: number
}

export interface PrecisionRow extends Precision {
  readonly coder: string
  readonly kind: KindName | 'all'
}

export interface CodersReport {
  readonly coders: readonly string[]
  readonly precision: readonly PrecisionRow[]
  /** whether the precision is that of a random sample */
  readonly sampled: boolean
  readonly agreement: readonly AgreementRow[]
  readonly only: readonly OnlyRow[]
}

/** What coders said of one claim. */
interface Subject {
  readonly kind: KindName
  readonly added: boolean
  readonly by: Map<string, Correction>
}

/** Two lines speak of one claim where the document, its bytes, the kind and the claim are the same. */
const subjectOf = ({ document, claim, target }: Correction): string => {
  const [{ exact }, { start, end }] = target.selector
  const words = claim.id === null ? ['added', start, end, exact] : [claim.id]
  return [document.id, document.sha256, claim.kind, target.in, ...words].join('\n')
}

/** The claims of a pile of lines; of one coder the last line holds. */
const subjectsOf = (lines: readonly Coded[]): Subject[] => {
  const subjects = new Map<string, Subject>()
  for (const { coder, correction } of lines) {
    if (correction.verdict === null && correction.added === null) continue
    const { id, kind } = correction.claim
    const key = subjectOf(correction)
    const subject = subjects.get(key) ?? { kind, added: id === null, by: new Map<string, Correction>() }
    subject.by.set(coder, correction)
    subjects.set(key, subject)
  }
  return [...subjects.values()]
}

/** What each coder says, as far as she says something. */
const unitOf = ({ by }: Subject, say: (correction: Correction) => string | null): Unit =>
  new Map(
    [...by].flatMap(([coder, correction]): [string, string][] => {
      const said = say(correction)
      return said === null ? [] : [[coder, said]]
    }),
  )

/** What a field is by a coder: as she set it, as it stands where she holds the claim for right; null where she leaves it open. */
const fieldBy =
  (field: string) =>
  ({ verdict, edits, added }: Correction): string | null => {
    const set = edits ?? added
    if (set !== null && Object.hasOwn(set, field)) return canonical(set[field])
    if (added !== null) return 'not given'
    return verdict === 'right' || edits !== null ? 'as it stands' : null
  }

const editedFields = (subjects: readonly Subject[]): string[] => {
  const names = subjects.flatMap(({ by }) =>
    [...by.values()].flatMap(({ edits, added }) => Object.keys(edits ?? added ?? {})),
  )
  return [...new Set(names)].sort()
}

const agreementOf = (subjects: readonly Subject[], kind: KindName | 'all'): AgreementRow[] => {
  const marked = subjects.filter(({ added }) => !added)
  const verdict = nominalAlpha(marked.map((subject) => unitOf(subject, (correction) => correction.verdict)))
  const fields = kind === 'all' ? [] : editedFields(subjects)
  return [
    { kind, field: 'verdict', ...verdict },
    ...fields.map((field) => ({
      kind,
      field,
      ...nominalAlpha(subjects.map((subject) => unitOf(subject, fieldBy(field)))),
    })),
  ].filter(({ units }) => units > 0)
}

const onlyOf = (subjects: readonly Subject[], coders: readonly string[]): OnlyRow[] =>
  coders.flatMap((coder) =>
    kindNames.flatMap((kind): OnlyRow[] => {
      const alone = subjects.filter((each) => each.kind === kind && each.by.size === 1 && each.by.has(coder))
      const added = alone.filter((each) => each.added).length
      return alone.length === 0 ? [] : [{ coder, kind, marked: alone.length - added, added }]
    }),
  )

const precisionBy = (subjects: readonly Subject[], coder: string, kind: KindName | 'all'): PrecisionRow[] => {
  const marks = subjects.flatMap((each) => (kind === 'all' || each.kind === kind ? [each.by.get(coder)] : []))
  const judged = marks.filter((mark) => mark !== undefined).filter(({ claim }) => claim.id !== null)
  return judged.length === 0 ? [] : [{ coder, kind, ...precisionOf(judged) }]
}

/** What coders found: precision by coder and kind, and for two coders or more how far they agree. */
export const reportOf = (lines: readonly Coded[]): CodersReport => {
  const subjects = subjectsOf(lines)
  const coders = [...new Set(lines.map(({ coder }) => coder))].sort()
  const drawn = lines.filter(({ correction }) => correction.sample !== null)
  const sampled = drawn.length > 0
  // claims that were looked at beside the sample say nothing of all
  const judged = sampled ? subjectsOf(drawn) : subjects
  const rows = ['all', ...kindNames] as const
  const several = coders.length > 1
  return {
    coders,
    sampled,
    precision: coders.flatMap((coder) => rows.flatMap((kind) => precisionBy(judged, coder, kind))),
    agreement: several
      ? rows.flatMap((kind) =>
          agreementOf(
            subjects.filter((each) => kind === 'all' || each.kind === kind),
            kind,
          ),
        )
      : [],
    only: several ? onlyOf(subjects, coders) : [],
  }
}

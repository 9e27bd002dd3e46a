import { perDocument } from '../../../document/memo.js'
import type { TokenRange } from '../../../document/span.js'
import { clauseAt, clauseHeadedAt } from '../../../grammar/clauses/index.js'
import type { Complement, Stance } from '../../../lexicon/verbs/reporting.js'
import { boundedContent } from '../content/bounds.js'
import {
  type ComplementForm,
  type ComplementFrame,
  type ComplementType,
  complementFrames,
} from '../frames/complements.js'
import { type Matcher, matcher } from '../patterns.js'
import { isRefused } from '../refusals.js'
import { type Governor, placeOf, type Search, searches } from './places.js'

export type ComplementName = (typeof complementFrames)[number]['name']

/** What a cue has to its right: the end of the cue itself, its content, and the frame that says so. */
export interface Complementation {
  readonly rule: ComplementName
  readonly cueTo: number
  readonly content: TokenRange
  /** the stance that the frame gives, whatever the verb's is */
  readonly stance?: Stance
}

/** A form with what is asked of it, in one shape for all rows. */
interface CompiledForm extends Pick<ComplementForm, 'bound'> {
  readonly rule: ComplementName
  readonly takes: ComplementForm['takes'] | undefined
  readonly verbs: ReadonlySet<string> | undefined
  readonly whole: Matcher | null
  readonly isPrepositional: boolean
  readonly stance: ComplementFrame['stance'] | undefined
  readonly pattern: Matcher
}

const compileForms = (type: ComplementType): readonly CompiledForm[] =>
  complementFrames.flatMap((frame) =>
    (frame.forms as readonly ComplementForm[])
      .filter((form) => form.type === type)
      .map((form) => ({
        rule: frame.name,
        bound: form.bound,
        takes: form.takes,
        verbs: form.verbs,
        whole: form.whole === undefined ? null : matcher(form.whole),
        isPrepositional: form.type === 'prepositional',
        stance: (frame as ComplementFrame).stance,
        pattern: matcher(form.opens),
      })),
  )

const formsByType: Readonly<Record<ComplementType, readonly CompiledForm[]>> = {
  infinitive: compileForms('infinitive'),
  raised: compileForms('raised'),
  marked: compileForms('marked'),
  bare: compileForms('bare'),
  ordered: compileForms('ordered'),
  nominal: compileForms('nominal'),
  poll: compileForms('poll'),
  prepositional: compileForms('prepositional'),
}

type Takes = ReadonlySet<Complement>

/** The forms of each type that a verb can take by its complements. Verbs with the same complements share one entry. */
const formsFor = perDocument((takes: Takes): Readonly<Record<ComplementType, readonly CompiledForm[]>> => {
  const taken = ({ takes: needed }: CompiledForm): boolean =>
    needed?.some((complement) => takes.has(complement)) !== false
  return {
    infinitive: formsByType.infinitive.filter(taken),
    raised: formsByType.raised.filter(taken),
    marked: formsByType.marked.filter(taken),
    bare: formsByType.bare.filter(taken),
    ordered: formsByType.ordered.filter(taken),
    nominal: formsByType.nominal.filter(taken),
    poll: formsByType.poll.filter(taken),
    prepositional: formsByType.prepositional.filter(taken),
  }
})

/** Reads one form at a place; null where it does not fit or a rule refuses it. */
const readForm = (
  { rule, bound, verbs, whole, isPrepositional, stance, pattern }: CompiledForm,
  governor: Governor,
  place: number,
): Complementation | null => {
  const { context, cue, bounds, lemma, cueTo } = governor
  if (verbs?.has(lemma) === false) return null
  // a quote may begin right after its sentence
  const limit = bound === 'quotation' ? bounds.to + 1 : bounds.to
  const match = pattern(context, place, limit)
  if (match === null) return null
  const all = whole === null ? null : boundedContent(bound, context, place, bounds, cue)
  if (all !== null && whole!(context, place, all.to) === null) return null
  const to = all?.to ?? limit
  // prepositions are looked at by the rules themselves
  const at = { from: cue.from, to: isPrepositional ? cue.to : place }
  const { negated } = cue
  if (isRefused(context, rule, { at, bounds: { from: bounds.from, to }, lemma, negated })) return null
  const { content, cue: extension } = match.captures
  const from = content?.from ?? extension?.to ?? place
  return {
    rule,
    cueTo: extension?.to ?? cueTo,
    content: all ?? boundedContent(bound, context, from, bounds, cue, content?.to),
    ...(stance?.verbs.has(lemma) === true ? { stance: stance.gives } : {}),
  }
}

/** The first complement of a type that stands at a place, or null. */
export const complementAt = (type: ComplementType, governor: Governor, place: number): Complementation | null => {
  if (place < 0 || place > governor.bounds.to) return null
  for (const form of formsFor(governor.takes)[type]) {
    const read = readForm(form, governor, place)
    if (read !== null) return read
  }
  return null
}

/** "showed the gaps in a plan that cost lives": whether the reading of clauses lets one begin at a place, where it may be a mere object. */
const opensClauseAt = ({ context, cue }: Governor, place: number): boolean => {
  const { document, tokens } = context
  if (place < 0 || place >= tokens.length) return false
  const own = clauseHeadedAt(document, cue.head)
  const clause = clauseAt(document, place)
  return clause !== null && clause !== own && (clause.from === place || clause.subject?.from === place)
}

/** What a reporting verb has to its right; null where its words take no content there. */
export const complementOf = (governor: Governor): Complementation | null => {
  let before: Search | undefined
  let placeBefore = -1
  const forms = formsFor(governor.takes)
  for (const search of searches) {
    if (forms[search.type].length === 0) continue
    const place = placeOf(search, governor)
    if (search.type === 'bare' && governor.takes.has('object') && !opensClauseAt(governor, place)) continue
    // adverbs and adjuncts are often missing: the same place is not looked at twice
    if (place < 0 || (place === placeBefore && search.type === before?.type)) continue
    const read = complementAt(search.type, governor, place)
    if (read !== null) return read
    before = search
    placeBefore = place
  }
  return null
}

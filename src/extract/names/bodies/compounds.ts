import type { Document, Token } from '../../../document/document.js'
import { tells } from '../../../document/document.js'
import { officeNounOf } from '../../../grammar/titles.js'
import { triggersOf } from '../../../grammar/triggers.js'
import { coordinators } from '../../../lexicon/function-words.js'
import { countryOfLeader } from '../../../lexicon/people/leaders.js'
import { countryOfDemonym } from '../../../lexicon/places/countries.js'
import { isPossessive } from '../../../lexicon/possessive.js'
import type { Decided } from '../decide/decide.js'
import {
  drives,
  fieldMarks,
  type GoverningNoun,
  governingNouns,
  governmentNouns,
  namesOfSeats,
  purposes,
  seatMark,
} from '../lexicon/bodies.js'
import { trigger } from '../trigger-words.js'
import { bodyOfWords } from './body-of-words.js'
import type { compoundRows } from './compound-rows.js'
import { countryAhead, countryFrom } from './owners.js'

type CompoundRule = (typeof compoundRows)[number]['name']

/** Where a body begins, and the rule that says so. */
interface Opening {
  readonly from: number
  readonly rule: CompoundRule
}

const longestModifiers = 4

/** Where the modifiers before the noun begin: "foreign" of "foreign ministry", "interim" of "interim government". */
const startOfModifiers = (
  tokens: readonly Token[],
  noun: number,
  first: number,
  { modifiers, ofFields }: GoverningNoun,
): number => {
  let i = noun
  while (i > first && noun - i < longestModifiers) {
    const { lower, shape } = tokens[i - 1]!
    const isModifier = shape === 'lower' && modifiers.has(lower)
    const isJoint =
      ofFields && i - 1 > first && i < noun && fieldMarks.has(lower) && modifiers.has(tokens[i - 2]!.lower)
    if (!isModifier && !isJoint) break
    i--
  }
  return i
}

/** The start of the nationality that ends before `i`: "Iranian", "South Korean"; `i` where there is none. */
const startOfDemonym = (tokens: readonly Token[], i: number, first: number): number => {
  const last = tokens[i - 1]
  if (last === undefined || i - 1 < first || last.shape === 'lower') return i
  if (i - 2 >= first && countryOfDemonym(`${tokens[i - 2]!.lower} ${last.lower}`) !== null) return i - 2
  return countryOfDemonym(last.lower) === null ? i : i - 1
}

const holds = (noun: GoverningNoun, { kind }: Decided): boolean =>
  kind === 'person' || (kind === 'location' && noun.ofPlaces)

/** Where the body begins whose noun stands at `at`, or null. `endsAt` gives the name that ends before a token. */
const openingOf = (
  tokens: readonly Token[],
  at: number,
  first: number,
  endsAt: ReadonlyMap<number, Decided>,
): Opening | null => {
  const noun = governingNouns.get(tokens[at]!.lower)!
  const modifiers = startOfModifiers(tokens, at, first, noun)
  const demonym = startOfDemonym(tokens, modifiers, first)
  if (demonym < modifiers) return { from: demonym, rule: 'names/nationality-and-governing-noun' }
  const holder = endsAt.get(modifiers)
  if (holder !== undefined && holder.kind !== 'organization')
    return holds(noun, holder) ? { from: holder.candidate.from, rule: 'names/holder-and-governing-noun' } : null
  if (noun.ofFields) return modifiers < at ? { from: modifiers, rule: 'names/field-and-ministry' } : null
  const before = tokens[modifiers - 1]
  const owner = before !== undefined && isPossessive(before) ? endsAt.get(modifiers - 1) : undefined
  return owner !== undefined && holds(noun, owner)
    ? { from: owner.candidate.from, rule: 'names/owner-and-governing-noun' }
    : null
}

/** Where the name before the modifiers ends: the holder's or the owner's. */
const endOfHolder = (tokens: readonly Token[], noun: number, { from }: Opening): number => {
  let end = noun
  while (end > from && tokens[end - 1]!.shape === 'lower') end--
  return end > from && isPossessive(tokens[end - 1]!) ? end - 1 : end
}

/** Bodies of one noun and one holder are one: "the Hillary Clinton campaign", "Clinton's campaign". */
const keyOfBody = ({ lower }: Token, name: string, holder: Decided | undefined): string =>
  holder?.kind === 'person' ? `${lower} of ${holder.entity}` : name

/** The country of a nationality, a place or a leader before the noun. */
const countryOfHolder = (
  tokens: readonly Token[],
  from: number,
  noun: number,
  holder: Decided | undefined,
): string | null => {
  if (from >= noun) return null
  if (holder?.kind === 'person') return countryOfLeader(tokens[holder.candidate.to - 1]!.lower)
  if (holder?.kind === 'location') return countryFrom(tokens, holder.candidate.from)
  return countryOfDemonym(`${tokens[from]!.lower} ${tokens[from + 1]!.lower}`) ?? countryOfDemonym(tokens[from]!.lower)
}

/** The names of an article by the tokens where they begin and end. */
interface Names {
  readonly startsAt: ReadonlyMap<number, Decided>
  readonly endsAt: ReadonlyMap<number, Decided>
  /** the tokens of bodies' names: "Chilean Ministry of Health" makes no other body of its ministry */
  readonly inBodies: ReadonlySet<number>
}

const namesOf = (decided: readonly Decided[]): Names => {
  const inBodies = new Set<number>()
  for (const { kind, candidate } of decided)
    if (kind === 'organization') for (let i = candidate.from; i < candidate.to; i++) inBodies.add(i)
  return {
    startsAt: new Map(decided.map((name) => [name.candidate.from, name])),
    endsAt: new Map(decided.map((name) => [name.candidate.to, name])),
    inBodies,
  }
}

/** A body that common words make, before it is told who it is. */
interface Composed {
  readonly from: number
  readonly to: number
  readonly rule: CompoundRule
  readonly holder: Decided | undefined
  readonly country: string | null
}

/** "the government of Peru". */
const governmentOf = (tokens: readonly Token[], noun: number, { startsAt }: Names): readonly Composed[] => {
  const place = startsAt.get(noun + 2)
  if (place?.kind !== 'location' || tokens[noun + 1]!.lower !== seatMark || !governmentNouns.has(tokens[noun]!.lower))
    return []
  const country = countryFrom(tokens, place.candidate.from)
  return [{ from: noun, to: place.candidate.to, rule: 'names/government-of-place', holder: undefined, country }]
}

/** "the [French and] German governments": the other nationality makes another body. */
const jointBody = (tokens: readonly Token[], { from }: Opening, to: number, first: number): readonly Composed[] => {
  if (from - 2 < first || !coordinators.has(tokens[from - 1]!.lower)) return []
  const start = startOfDemonym(tokens, from - 1, first)
  if (start === from - 1) return []
  const country = countryAhead(tokens, { from: start, to })?.country ?? null
  return [{ from: start, to, rule: 'names/joint-nationalities', holder: undefined, country }]
}

/** "Ruto's campaign for cheaper bread" is a drive, no body. */
const isDrive = (tokens: readonly Token[], noun: number, { rule }: Opening): boolean =>
  rule === 'names/owner-and-governing-noun' &&
  drives.has(tokens[noun]!.lower) &&
  purposes.has(tokens[noun + 1]?.lower ?? '') &&
  officeNounOf(tokens[noun + 2]?.lower ?? '') === null

/** The bodies whose noun stands at a token. */
const composedAt = (tokens: readonly Token[], noun: number, first: number, names: Names): readonly Composed[] => {
  const opening = openingOf(tokens, noun, first, names.endsAt)
  if (opening === null) return governmentOf(tokens, noun, names)
  if (names.inBodies.has(noun) || isDrive(tokens, noun, opening)) return []
  const { from, rule } = opening
  const holder = names.endsAt.get(endOfHolder(tokens, noun, opening))
  const body = { from, to: noun + 1, rule, holder, country: countryOfHolder(tokens, from, noun, holder) }
  const isOfPeople = rule === 'names/nationality-and-governing-noun'
  return isOfPeople ? [...jointBody(tokens, opening, noun + 1, first), body] : [body]
}

/**
 * The bodies that a common noun makes of a name or nationality: "the Netanyahu government", "Fidel Castro's government", "German foreign
 * ministry". The name inside stays a mention of its own.
 */
export const composeBodies = (document: Document, decided: readonly Decided[], firstEntity: number): Decided[] => {
  const { tokens, sentences } = document
  const triggers = triggersOf(document)
  const names = namesOf(decided)
  const entities = new Map<string, number>()
  const bodies: Decided[] = []
  for (const sentence of sentences) {
    if (!tells(sentence)) continue
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!(triggers[i]! & trigger.governingNoun)) continue
      for (const { from, to, rule, holder, country } of composedAt(tokens, i, sentence.from, names)) {
        const body = bodyOfWords(document, from, to, rule)
        const key = keyOfBody(tokens[i]!, body.name, holder)
        const entity = entities.get(key) ?? firstEntity + entities.size
        entities.set(key, entity)
        const bodyKind = governingNouns.get(tokens[i]!.lower)!.kind
        bodies.push({ ...body, entity, bodyKind, country, countryFrom: country === null ? null : 'text' })
      }
    }
  }
  return bodies
}

/** The buildings that bodies are called by: "White House" is both a body and a facility. */
export const seatsOf = (decided: readonly Decided[], entity: number): Decided[] =>
  decided
    .filter(({ kind, name }) => kind === 'organization' && namesOfSeats.has(name))
    .map((body) => ({ ...body, kind: 'location', rule: 'names/seat-of-body', entity, bodyKind: null }))

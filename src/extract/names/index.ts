import { type Document, tells } from '../../document/document.js'
import type { Mention } from '../../grammar/mention.js'
import type { UserEntry } from '../../grammar/user-mentions.js'
import type { OrganizationKind } from '../../lexicon/people/organizations.js'
import type { Extractor } from '../extractor.js'
import { composeBodies, seatsOf } from './bodies/compounds.js'
import { uniteBodies } from './bodies/entities.js'
import { takeUpBodies } from './bodies/nominals.js'
import { clubsOf } from './bodies/sports-clubs.js'
import { type Candidate, candidateBy } from './candidate.js'
import { type Decided, decide } from './decide/decide.js'
import type { NameKind } from './kinds.js'
import { parseSpan } from './parse/index.js'
import { endOfTitleBefore, readingAt } from './parse/reading.js'
import { datelineRows } from './parse/rows/places.js'
import { rules } from './rules.js'
import { sideOfCase } from './spans/case-names.js'
import { partOfShip } from './spans/ship-names.js'
import { spansOfCapitals } from './spans/spans.js'
import { type NamedByLexicon, nameByLexicon, withUserNames } from './user-names.js'
import { capitalsOf } from './vocabulary.js'

export { stateMeant } from './bodies/states.js'
export type { NameKind } from './kinds.js'

/** A proper name, and what it names in this article. */
export interface NameMention extends Mention {
  readonly kind: NameKind
  /** the fullest form in the article, without title */
  readonly name: string
  /** mentions of one entity share a number */
  readonly entity: number
  /** what kind of body it is, where that is plain */
  readonly bodyKind: OrganizationKind | null
  /** ISO 3166-1 alpha-2 of a body, where that is plain */
  readonly country: string | null
  /** whether the text tells the country of a body, or the body is known by its name */
  readonly countryFrom: 'text' | 'known' | null
  /** what the user's lexicon says of its entity */
  readonly listed: UserEntry | null
}

/** A side of a case at law is no claim, and a ship is no place. */
const refuseSide = (document: Document, candidate: Candidate): Candidate => {
  const row = sideOfCase(document, candidate) ?? partOfShip(document, candidate)
  return row === null ? candidate : { ...candidate, kind: 'none', rule: row.name }
}

/** Whether a candidate that no list settles stands where the article says where it was written. */
const inDateline = ({ dateline, tokens }: Document, { from, to, kind, rule, location }: Candidate): boolean =>
  dateline !== null &&
  kind !== 'location' &&
  location < wellKnown &&
  rule !== 'names/known-body' &&
  dateline.start <= tokens[from]!.start &&
  tokens[to - 1]!.end <= dateline.end

/** A place as well known as a city stays what the gazetteer knows it for. */
const wellKnown = 4
const [datelineRow] = datelineRows

/** "TARVOK, Dec 5": a place, however little it is known. */
const placeOfDateline = ({ from, to }: Candidate): Candidate => candidateBy(datelineRow, from, to)

/** What the article around a candidate makes of it before it is weighed. */
const settle = (document: Document, candidate: Candidate): Candidate =>
  inDateline(document, candidate) ? placeOfDateline(candidate) : refuseSide(document, candidate)

/** Every span of capitals that may be a name, in the order of the text. */
const propose = (document: Document): Candidate[] => {
  const capitals = capitalsOf(document)
  const proposed: Candidate[] = []
  for (const sentence of document.sentences) {
    if (!tells(sentence) || sentence.from >= sentence.to) continue
    const reading = readingAt(document, sentence.from)
    let lowest = sentence.from
    // "Secretary of State Clinton": a title may lead over the end of its span
    let afterTitle = -1
    for (const { from, to } of spansOfCapitals(document, capitals, sentence)) {
      if (to <= lowest) continue
      const start = Math.max(from, lowest, endOfTitleBefore(reading, from))
      const isAfterTitle = start === afterTitle || (start > from && start > lowest)
      const { candidates, next } =
        start < to ? parseSpan(reading, start, to, isAfterTitle) : { candidates: [], next: to }
      for (const candidate of candidates) proposed.push(settle(document, candidate))
      lowest = next
      afterTitle = next > to ? next : -1
    }
  }
  if (document.trace !== null)
    for (const { rule, from, to, kind } of proposed)
      document.trace.push({ kind: 'names', verdict: 'proposed', rule, from, to, why: kind })
  return proposed
}

/** The first number that no entity has yet. */
const freeEntity = (decided: readonly Decided[]): number =>
  decided.reduce((most, { entity }) => Math.max(most, entity + 1), 0)

const byRange = (a: Decided, b: Decided): number =>
  a.candidate.from - b.candidate.from || a.candidate.to - b.candidate.to

const nameMention = (
  { tokens }: Document,
  { candidate: { from, to }, kind, rule, name, entity, bodyKind, country, countryFrom, listed }: NamedByLexicon,
): NameMention => {
  const { start, sentence } = tokens[from]!
  return {
    rule,
    from,
    to,
    start,
    end: tokens[to - 1]!.end,
    sentence,
    kind,
    name,
    entity,
    bodyKind,
    country,
    countryFrom,
    listed,
  }
}

const find = (document: Document): readonly NameMention[] => {
  const decided = decide(document, withUserNames(document, propose(document)))
  const composed = [...decided, ...composeBodies(document, decided, freeEntity(decided))].sort(byRange)
  const clubs = clubsOf(document, decided, freeEntity(composed))
  const bodies = uniteBodies(document, [...composed, ...clubs].sort(byRange))
  const taken = takeUpBodies(document, bodies, freeEntity(bodies))
  const seats = seatsOf(composed, freeEntity(composed) + composed.length)
  const all = nameByLexicon([...bodies, ...taken, ...seats].sort(byRange))
  return all.map((each) => nameMention(document, each))
}

/** Finds people, organizations and places together: they compete for the same capitals. */
export const names: Extractor<NameMention> = { kind: 'names', rules, find }

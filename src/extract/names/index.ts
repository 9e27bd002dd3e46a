import { type Document, tells } from '../../document/document.js'
import type { Mention } from '../../grammar/mention.js'
import { mentionOf } from '../../grammar/pattern/rules.js'
import type { OrganizationKind } from '../../lexicon/organizations.js'
import type { Extractor } from '../extractor.js'
import { composeBodies } from './bodies/compounds.js'
import { takeUpBodies } from './bodies/nominals.js'
import { clubsOf } from './bodies/sports-clubs.js'
import type { Candidate, NameKind } from './candidate.js'
import { type Decided, decide } from './decide/decide.js'
import { parseSpan } from './parse/index.js'
import type { Reading } from './parse/reading.js'
import { judgeCapitals } from './spans/capitals.js'
import { spansOfCapitals } from './spans/spans.js'

export type { NameKind } from './candidate.js'

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
}

const rules = [
  'names/known-body',
  'names/body-head',
  'names/body-head-of',
  'names/body-of-name',
  'names/company-suffix',
  'names/taken-up',
  'names/team',
  'names/person-after-title',
  'names/person-given',
  'names/place',
  'names/place-head',
  'names/place-opener',
  'names/evidence',
] as const

/** Every span of capitals that may be a name, in the order of the text. */
const propose = (document: Document): Candidate[] => {
  const capitals = judgeCapitals(document)
  const candidates: Candidate[] = []
  for (const sentence of document.sentences) {
    if (!tells(sentence)) continue
    const reading: Reading = { tokens: document.tokens, capitals, end: sentence.to }
    let lowest = sentence.from
    // "Secretary of State Clinton": a title may lead over the end of its span
    let afterTitle = -1
    for (const { from, to } of spansOfCapitals(document, capitals, sentence)) {
      if (to <= lowest) continue
      const start = Math.max(from, lowest)
      const parsed = parseSpan(reading, start, to, start === afterTitle)
      for (const candidate of parsed.candidates) candidates.push(candidate)
      lowest = parsed.next
      afterTitle = parsed.next > to ? parsed.next : -1
    }
  }
  return candidates
}

const find = (document: Document): readonly NameMention[] => {
  const decided = decide(document, propose(document))
  const composed = [...decided, ...composeBodies(document, decided, freeEntity(decided))].sort(byRange)
  const clubs = clubsOf(document, decided, freeEntity(composed))
  const bodies = [...composed, ...clubs].sort(byRange)
  const taken = takeUpBodies(document, bodies, freeEntity(bodies))
  const all = [...bodies, ...taken, ...facilitiesOf(composed)].sort(byRange)
  return all.map(({ candidate, kind, name, entity, bodyKind, country }) => ({
    ...mentionOf(document, candidate.rule, candidate.from, candidate.to),
    kind,
    name,
    entity,
    bodyKind,
    country,
  }))
}

/** The first number that bears no name yet. */
const freeEntity = (decided: readonly Decided[]): number =>
  decided.reduce((most, { entity }) => Math.max(most, entity + 1), 0)

/** "White House" is both a body and a facility. */
const facilitiesOf = (decided: readonly Decided[]): Decided[] => {
  const free = freeEntity(decided) + decided.length
  return decided
    .filter(({ kind, name }) => kind === 'organization' && name === 'White House')
    .map((house) => ({ ...house, kind: 'location' as const, entity: free, bodyKind: null }))
}

const byRange = (a: Decided, b: Decided): number =>
  a.candidate.from - b.candidate.from || a.candidate.to - b.candidate.to

/** Finds people, organizations and places together: they compete for the same capitals. */
export const names: Extractor<NameMention> = { kind: 'names', rules, find }

import type { Document } from '../../document/document.js'
import { byToken, type UserEntry, type UserMention, userMentions } from '../../grammar/user-mentions.js'
import { type Candidate, candidateBy } from './candidate.js'
import type { Decided } from './decide/decide.js'
import type { NameKind } from './kinds.js'
import { userRows } from './user-rows.js'

const [ofLexicon, leftOut] = userRows

const kindsOfEntries = {
  location: 'location',
  organization: 'organization',
  official: 'person',
  person: 'person',
  ignore: 'none',
} as const satisfies Readonly<Record<UserEntry['type'], NameKind | 'none'>>

const candidateOf = ({ from, to, listed }: UserMention): Candidate => {
  const candidate = candidateBy(listed.type === 'ignore' ? leftOut : ofLexicon, from, to)
  candidate.kind = kindsOfEntries[listed.type]
  candidate.listed = listed
  if (listed.type !== 'organization') return candidate
  candidate.bodyKind = listed.entry.kind
  candidate.country = listed.entry.country
  return candidate
}

/** Puts the names of the user's lexicon in the place of what else was read there, and words to leave out as no names. */
export const withUserNames = (document: Document, candidates: readonly Candidate[]): readonly Candidate[] => {
  const all = userMentions(document)
  if (all.length === 0) return candidates
  const longer = byToken(candidates.filter(({ from, to }) => to - from > 1))
  // "Maria" of the lexicon in "Maria Venn": one word of a longer name is not the name that was meant
  const mentions = all.filter(({ from, to }) => to - from > 1 || !longer.has(from))
  const taken = byToken(mentions)
  const isFree = ({ from, to }: Candidate): boolean => {
    for (let at = from; at < to; at++) if (taken.has(at)) return false
    return true
  }
  const others = candidates.filter(isFree)
  return [...others, ...mentions.map(candidateOf)].sort((a, b) => a.from - b.from)
}

/** A name that was decided, and what the user's lexicon says of its entity. */
export interface NamedByLexicon extends Decided {
  readonly listed: UserEntry | null
}

/** Gives every entity of the user's lexicon its name there; a body its kind and its country too. */
export const nameByLexicon = (decided: readonly Decided[]): readonly NamedByLexicon[] => {
  const entries = new Map<number, UserEntry>()
  for (const { candidate, entity } of decided)
    if (candidate.listed !== null && !entries.has(entity)) entries.set(entity, candidate.listed)
  return decided.map((each) => {
    const listed = entries.get(each.entity) ?? null
    if (listed === null || listed.entry === null) return { ...each, listed }
    const named = { ...each, name: listed.entry.name, listed }
    if (listed.type !== 'organization') return named
    const { kind, country } = listed.entry
    const ofCountry = country === null ? {} : { country, countryFrom: 'text' as const }
    return { ...named, bodyKind: kind ?? each.bodyKind, ...ofCountry }
  })
}

import type { Document } from '../../../document/document.js'
import { isSharedName } from '../../../lexicon/bodies/shared.js'
import type { OrganizationKind } from '../../../lexicon/people/organizations.js'
import type { Decided } from '../decide/decide.js'
import { governmentNouns, kindsOfCountries } from '../lexicon/bodies.js'
import { wordingOf } from './body-of-words.js'
import { canonicalOf } from './canonical.js'
import { kindAround } from './kinds.js'
import { countryBeside, countryInFront } from './owners.js'
import { stateMeant } from './states.js'

/** A mention of a body with what its words and its neighbours tell of who it is. */
interface Mention {
  readonly body: Decided
  readonly key: string
  readonly short: string | null
  /** the country that the name, its owner or its seat tells; null where none does */
  readonly country: string | null
  /** the kind of the well-known body whose name it is, but for its country */
  readonly kindKnown: OrganizationKind | null
  /** the kind that the words around it tell */
  readonly kindAround: OrganizationKind | null
}

/** Whether the country beside a body is its own: not for a company, nor for a well-known body that only one country has. */
const takesCountry = ({ candidate, bodyKind, name }: Decided): boolean =>
  (bodyKind === null || kindsOfCountries.has(bodyKind)) && (candidate.country === null || isSharedName(name))

const countryAround = (document: Document, body: Decided): string | null => {
  if (!takesCountry(body)) return null
  const { candidate, bodyKind } = body
  return countryBeside(document, candidate) ?? (bodyKind === null ? null : countryInFront(document, candidate))
}

/** The country of the American state that opens a body's name, where its article means it: "[Georgia] Department of Health". */
const stateOf = (document: Document, { candidate: { from, to } }: Decided): string | null => {
  const [first, second] = document.tokens.slice(from, to)
  return second?.shape === 'capitalized' ? (stateMeant(document, first!.text, { from, to })?.country ?? null) : null
}

const readMention = (document: Document, body: Decided): Mention => {
  const { key, short, country, kind } = canonicalOf(document.tokens, body.candidate)
  const isOwned = body.countryFrom === 'text' && body.country !== null
  return {
    body,
    key: isOwned && governmentNouns.has(document.tokens[body.candidate.to - 1]!.lower) ? 'government' : key,
    short,
    kindKnown: kind,
    kindAround: body.candidate.form === 'words' ? null : kindAround(document, body),
    country: stateOf(document, body) ?? country ?? (isOwned ? body.country : countryAround(document, body)),
  }
}

/** Gathers mentions by what a function reads of each. */
const gather = (mentions: Iterable<Mention>, read: (mention: Mention) => string | number | null): Mention[][] => {
  const groups = new Map<string | number, Mention[]>()
  for (const mention of mentions) {
    const key = read(mention)
    if (key === null) continue
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [mention])
    else group.push(mention)
  }
  return [...groups.values()]
}

/** Which mentions are one: each leads to the first of its group. */
type Leads = Map<Mention, Mention>

const leadOf = (leads: Leads, mention: Mention): Mention => {
  let lead = mention
  for (let next = leads.get(lead); next !== undefined; next = leads.get(lead)) lead = next
  if (lead !== mention) leads.set(mention, lead)
  return lead
}

const unite = (leads: Leads, mentions: readonly Mention[]): void => {
  if (mentions.length < 2) return
  const first = leadOf(leads, mentions[0]!)
  for (const mention of mentions) {
    const lead = leadOf(leads, mention)
    if (lead !== first) leads.set(lead, first)
  }
}

/** Unites mentions that can be one: all of them where one country is told, else those of each country; the others stay apart. */
const uniteByCountry = (leads: Leads, mentions: readonly Mention[]): void => {
  if (mentions.length < 2) return
  const countryOf = countriesOfGroups(leads, mentions)
  const countries = new Set([...countryOf.values()].filter((country) => country !== null))
  if (countries.size <= 1) unite(leads, mentions)
  else for (const group of gather(mentions, (mention) => countryOf.get(leadOf(leads, mention))!)) unite(leads, group)
}

/** The country of each group so far. */
const countriesOfGroups = (leads: Leads, mentions: readonly Mention[]): Map<Mention, string | null> => {
  const countries = new Map<Mention, string | null>()
  for (const mention of mentions) {
    const lead = leadOf(leads, mention)
    countries.set(lead, countries.get(lead) ?? mention.country)
  }
  return countries
}

/** Unites the mentions of one name, of one canonical form, and of a form that only one full name has without its head. */
const group = (mentions: readonly Mention[]): Leads => {
  const leads: Leads = new Map()
  for (const same of gather(mentions, ({ body }) => body.entity)) {
    if (same.length < 2) continue
    for (const owned of gather(same, ({ country }) => country)) unite(leads, owned)
    uniteByCountry(leads, same)
  }
  const byKey = gather(mentions, ({ key }) => key)
  for (const same of byKey) uniteByCountry(leads, same)
  const shorts = gather(mentions, ({ short }) => short)
  const calledSo = new Map(byKey.map((same) => [same[0]!.key, same]))
  for (const full of shorts) {
    const called = calledSo.get(full[0]!.short!)
    if (called !== undefined) uniteByCountry(leads, [...full, ...called])
  }
  return leads
}

const byLead = (leads: Leads, mentions: readonly Mention[]): readonly Mention[][] => {
  const groups = new Map<Mention, Mention[]>()
  for (const mention of mentions) {
    const lead = leadOf(leads, mention)
    const group = groups.get(lead)
    if (group === undefined) groups.set(lead, [mention])
    else group.push(mention)
  }
  return [...groups.values()]
}

const lengthOf = ({ body: { candidate } }: Mention): number => candidate.to - candidate.from

/** The mention with the fullest name: the longest, with capitals before common words. */
const fullestOf = (mentions: readonly Mention[]): Mention =>
  mentions.reduce((fullest, mention) => {
    const [a, b] = [fullest, mention].map(({ body }) => (body.candidate.form === 'words' ? 0 : 1)) as [number, number]
    return b > a || (b === a && lengthOf(mention) > lengthOf(fullest)) ? mention : fullest
  })

/**
 * Whether what is known of a mention's short form holds for the body: "the Social Peace Democrats (SPD)" are not Germany's SPD, but
 * "Siemens Holdings PLC" is Siemens.
 */
const isKnownStill = ({ tokens }: Document, fullest: Mention, mention: Mention): boolean =>
  lengthOf(fullest) < 2 ||
  lengthOf(mention) > 1 ||
  mention.key === fullest.key ||
  (fullest.key.startsWith(`${mention.key} `) && tokens[mention.body.candidate.from]!.shape === 'capitalized')

/** The kind that the text tells of a body, where its name is not well known and does not say it better. */
const kindTold = (mentions: readonly Mention[], { body: { candidate, bodyKind } }: Mention): OrganizationKind | null =>
  candidate.country === null && candidate.rule !== 'names/known-body' && bodyKind !== 'team'
    ? (mentions.find((mention) => mention.kindAround !== null)?.kindAround ?? null)
    : null

const entityOf = (document: Document, mentions: readonly Mention[], entity: number): Decided[] => {
  const fullest = fullestOf(mentions)
  const own = mentions.find(({ country }) => country !== null)?.country ?? null
  const known = mentions.filter((mention) => isKnownStill(document, fullest, mention))
  const bodyKind =
    kindTold(mentions, fullest) ??
    fullest.kindKnown ??
    fullest.body.candidate.bodyKind ??
    known.map(({ body }) => body.candidate.bodyKind ?? body.bodyKind).find((kind) => kind !== null) ??
    null
  const usual = known.map(({ body }) => body.candidate.country).find((country) => country !== null) ?? null
  return mentions.map(({ body }) => ({
    ...body,
    entity,
    name: wordingOf(document, fullest.body.candidate),
    bodyKind,
    country: own ?? usual,
    countryFrom: own === null ? 'known' : 'text',
  }))
}

/**
 * Makes one entity of all mentions of a body: short and long forms, other orders of words, its country or owner before it. Bodies of two
 * countries stay two; a mention without a country stays apart where two countries have one.
 */
export const uniteBodies = (document: Document, decided: readonly Decided[]): Decided[] => {
  const mentions = decided.filter(({ kind }) => kind === 'organization').map((body) => readMention(document, body))
  const leads = group(mentions)
  const united = new Map<Decided, Decided>()
  const taken = new Set<number>()
  let free = decided.reduce((most, { entity }) => Math.max(most, entity + 1), 0)
  for (const same of byLead(leads, mentions)) {
    const { entity } = same[0]!.body
    const bodies = entityOf(document, same, taken.has(entity) ? free++ : entity)
    taken.add(entity)
    for (let i = 0; i < same.length; i++) united.set(same[i]!.body, bodies[i]!)
  }
  return decided.map((body) => united.get(body) ?? body)
}

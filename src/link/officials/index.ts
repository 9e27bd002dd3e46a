import type { Document } from '../../document/document.js'
import type { NameMention } from '../../extract/names/index.js'
import type { OfficeMention } from '../../extract/offices/index.js'
import { countryOfLeader } from '../../lexicon/leaders.js'
import { headsOfBodies } from '../../lexicon/offices.js'
import { entitiesOf } from '../entities.js'
import type { LinkedLocation, LinkedOfficial, LinkedOrganization, LinkedPerson, Place } from '../linked.js'
import { type NamesByToken, namesByToken } from '../names-by-token.js'
import { countryReader, settingOf } from './country.js'
import { holdersOf } from './holders.js'
import { type OfficeHeld, officeReader } from './offices-held.js'
import { candidateFinder, isDefinite, type NamedOfficial } from './title-alone.js'

/** The other entities of the article, for the bodies and countries of officials. */
export interface Setting {
  readonly organizations: readonly LinkedOrganization[]
  readonly locations: readonly LinkedLocation[]
}

const first = <Value>(held: readonly OfficeHeld[], read: (one: OfficeHeld) => Value | null): Value | null => {
  for (const one of held) {
    const value = read(one)
    if (value !== null) return value
  }
  return null
}

const fullestOf = (mentions: readonly NameMention[]): string => mentions[0]!.name

const headsGovernment =
  /\b(?:president|prime minister|premier|chancellor|leader|ruler|dictator|king|candidate|nominee)\b/i

/** The country of a well-known head of state or government: "President Merkel" is of no other. */
const leads = (mentions: readonly NameMention[], { title, organization }: OfficeHeld): string | null => {
  if (organization !== null) return null
  if (title !== null && (!headsGovernment.test(title) || /\bvice\b/i.test(title))) return null
  return countryOfLeader(fullestOf(mentions).toLowerCase().split(' ').at(-1) ?? '')
}

const nameOfficial = (
  { mentions, held, titles }: NamedOfficial,
  setting: string | null,
  company: string | null,
): LinkedOfficial => {
  const best = held.reduce((a, b) => (b.weight > a.weight ? b : a))
  const country = best.country ?? first(held, (one) => one.country) ?? leads(mentions, best)
  return {
    rule: best.rule,
    name: fullestOf(mentions),
    named: true,
    title: best.title,
    organization:
      best.organization ??
      first(held, (one) => one.organization) ??
      (companyTitle.test(best.title ?? '') ? company : null),
    country:
      country ?? (held.some((one) => one.international) ? null : (setting ?? first(held, (one) => one.usualCountry))),
    mentions: [...mentions, ...titles],
  }
}

/** Titles of companies and clubs. */
const companyTitle =
  /\b(?:chair(?:man|woman|person)?|chief (?:[a-z]+ )?(?:executive|officer)|ceo|director|manager|vice president|executive|treasurer|founder|owner)\b/i

const bodyOf = (official: NamedOfficial): string | null => first(official.held, (one) => one.organization)

/** The one company whose people an article tells of, or null: then it is theirs too whose company is not said. */
const onlyCompany = (everyone: readonly NamedOfficial[]): string | null => {
  let only: string | null = null
  for (const official of everyone) {
    const body = official.held.some(({ title }) => companyTitle.test(title ?? '')) ? bodyOf(official) : null
    if (body === null || body === only) continue
    if (only !== null && !only.includes(body) && !body.includes(only)) return null
    only = only === null || body.length < only.length ? body : only
  }
  return only
}

/** Makes a title alone a mention of an official, who gets it as title where none is known. */
const take = (official: NamedOfficial, held: OfficeHeld): void => {
  official.titles.push(held.office)
  if (official.held.every(({ title }) => title === null)) official.held.push(held)
}

/** "the Council of Economic Advisers": a part of a name. */
const isWithinBody = ({ phrase }: OfficeMention, names: NamesByToken): boolean =>
  phrase !== null && names.organization[phrase.head] !== undefined

const nameUnnamed = (found: readonly OfficeHeld[], setting: string | null): readonly LinkedOfficial[] => {
  const entries = new Map<string, LinkedOfficial & { readonly mentions: Place[] }>()
  for (const held of found) {
    const { title, organization, international } = held
    const country = held.country ?? (international ? null : (setting ?? held.usualCountry))
    const key = `${held.wording}|${organization?.toLowerCase()}|${held.country}`
    const known = entries.get(key)
    if (known === undefined)
      entries.set(key, {
        rule: held.rule,
        name: null,
        named: false,
        title,
        organization,
        country,
        mentions: [held.office],
      })
    else known.mentions.push(held.office)
  }
  return [...entries.values()]
}

/**
 * Gives offices to the people who hold them: people in office are officials, the others stay people. A title alone is a mention of
 * the one official whom it fits; officials without a name make one entry for a wording and country.
 */
export const linkOfficials = (
  document: Document,
  found: readonly NameMention[],
  offices: readonly OfficeMention[],
  { organizations, locations }: Setting,
): { readonly officials: readonly LinkedOfficial[]; readonly people: readonly LinkedPerson[] } => {
  const names = namesByToken(document, found)
  const read = officeReader(document, names, organizations, countryReader(document, locations))
  const setting = settingOf(document, locations, found)
  const entities = entitiesOf(found, 'person')
  const named = new Map<number, NamedOfficial>()
  const alone: OfficeHeld[] = []
  const byEntity = new Map(entities.map((mentions) => [mentions[0]!.entity, mentions] as const))
  for (const office of offices) {
    const { rule, people } = holdersOf(document, office, names)
    const held = people.length > 0 ? { ...read(office, true), rule } : read(office, false)
    // "his business partner X": of no body
    if (headsOfBodies.has(office.phrase?.noun ?? '') && held.organization === null) continue
    for (const { entity } of people) {
      const known = named.get(entity)
      if (known === undefined) named.set(entity, { mentions: byEntity.get(entity)!, held: [held], titles: [] })
      else known.held.push(held)
    }
    if (people.length === 0) alone.push(held)
  }
  const everyone = [...named.values()]
  const company = onlyCompany(everyone)
  const unnamed: OfficeHeld[] = []
  const candidatesFor = candidateFinder(everyone)
  for (const held of alone) {
    const candidates = isDefinite(held.office) ? candidatesFor(held) : []
    if (candidates.length === 1) take(candidates[0]!, held)
    else if (candidates.length === 0 && held.office.acts && !isWithinBody(held.office, names)) unnamed.push(held)
  }
  return {
    officials: [
      ...everyone.map((official) => nameOfficial(official, setting, company)),
      ...nameUnnamed(unnamed, setting),
    ],
    people: entities
      .filter((mentions) => !named.has(mentions[0]!.entity))
      .map((mentions) => ({ name: fullestOf(mentions), mentions })),
  }
}

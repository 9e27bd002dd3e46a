import type { Document } from '../../document/document.js'
import type { NameMention } from '../../extract/names/index.js'
import type { OfficeMention } from '../../extract/offices/index.js'
import type { RuleRow } from '../../grammar/pattern/rule-row.js'
import { placesNamed } from '../../lexicon/gazetteer/index.js'
import { headsOfBodies, honorifics } from '../../lexicon/people/offices.js'
import { entitiesOf } from '../entities.js'
import type { LinkedLocation, LinkedOfficial, LinkedOrganization, LinkedPerson } from '../linked.js'
import { type NamesByToken, namesByToken } from '../names-by-token.js'
import { countryReader } from './country.js'
import { holdersOf } from './holders.js'
import { bodyPrepositions, ranksInTeams } from './lexicon.js'
import { type OfficeHeld, officeReader, titleTold } from './offices-held.js'
import { countryBehindName, countryOfAct, countryOfSpeaker } from './place-of-speech.js'
import {
  candidateFinder,
  isDefinite,
  type NamedOfficial,
  type TitleReading,
  takenUp,
  titleAloneRows,
} from './title-alone.js'
import {
  answerOf,
  bodyTrials,
  countryTrials,
  nameInFull,
  type OfficialInContext,
  type OfficialRuleName,
  onlyCompany,
} from './trials.js'
import { nameUnnamed } from './unnamed.js'
import { filledByLexicon, listedOfficial, officialByLexicon, userOfficialRows } from './user-lexicon.js'

/** The rules that tell the country and the body of an official, and whose title a title alone is. */
export const officialRows: readonly RuleRow[] = [
  ...countryTrials,
  ...bodyTrials,
  ...titleAloneRows,
  ...userOfficialRows,
]

/** The other entities of the article, for the bodies and countries of officials. */
export interface Setting {
  readonly organizations: readonly LinkedOrganization[]
  readonly locations: readonly LinkedLocation[]
  /** the country that the article is set in */
  readonly setting: () => string | null
}

/** Makes the entry of a named official: title, body and country by the first rule that answers. */
const nameOfficial = (document: Document, { mentions, titles, ...official }: OfficialInContext): LinkedOfficial => {
  const inContext = { ...official, mentions, titles }
  const answer = (trials: typeof countryTrials | typeof bodyTrials): string | null => {
    const found = answerOf<OfficialRuleName>(trials, inContext)
    if (found === null) return null
    const { from, to } = mentions[0]!
    document.trace?.push({ kind: 'officials', verdict: 'linked', rule: found.rule, from, to, why: found.value })
    return found.value
  }
  return {
    rule: official.best.rule,
    name: nameInFull(mentions),
    named: true,
    title: titleTold(official.best),
    organization: answer(bodyTrials),
    country: answer(countryTrials),
    mentions: [...mentions, ...titles],
  }
}

/** The form of address right before a name, in lower case: "[Datuk] Ahmad Yusof". */
const honorificBefore = ({ tokens }: Document, mentions: readonly NameMention[]): string | null => {
  const found = mentions.find(({ from }) => honorifics.has(tokens[from - 1]?.lower ?? ''))
  return found === undefined ? null : tokens[found.from - 1]!.lower
}

/** The office whose title tells most. */
const bestOf = (held: readonly OfficeHeld[]): OfficeHeld => held.reduce((a, b) => (b.weight > a.weight ? b : a))

/** Makes a title alone a mention of an official, who gets it as title where none is known. */
const addTitle = (document: Document, official: NamedOfficial, held: OfficeHeld, rule: TitleReading['rule']): void => {
  official.titles.push(held.office)
  const isTaken = rule === 'officials/taken-up-by-name' || rule === 'officials/leader-of-country'
  if (isTaken || official.held.every(({ title }) => title === null)) official.held.push(held)
  const { from, to } = held.office
  document.trace?.push({ kind: 'officials', verdict: 'linked', rule, from, to, why: nameInFull(official.mentions) })
}

/** "the Council of Economic Advisers": a part of a name. */
const isWithinBody = ({ phrase }: OfficeMention, names: NamesByToken): boolean =>
  phrase !== null && names.organization[phrase.head] !== undefined

/** "Amy Constable": the last part of a person's name. */
const isWithinPerson = ({ phrase }: OfficeMention, names: NamesByToken): boolean => {
  const person = phrase === null ? undefined : names.person[phrase.head]
  return person !== undefined && person.from < phrase!.head && person.to === phrase!.head + 1
}

/** "Harriers captain Ada Venn", "captain of Arsenal": in lower case beside the name of a team. */
const isCaptainOfTeam = ({ tokens }: Document, { phrase }: OfficeMention, names: NamesByToken): boolean => {
  if (phrase === null || !ranksInTeams.has(phrase.noun) || tokens[phrase.head]!.shape !== 'lower') return false
  const { body } = phrase
  if (body !== null && names.organization[body.to - 1]?.bodyKind === 'team') return true
  const country = names.location[phrase.head - 1]
  // "Ghana captain": of the team that has the name of the country
  if (country !== undefined && placesNamed(country.name)[0]?.kind === 'country') return true
  return names.organization[phrase.head - 1]?.bodyKind === 'team'
}

/** Offices by who holds them: people by their entity, and offices beside no name. */
interface HeldOffices {
  readonly named: ReadonlyMap<number, NamedOfficial>
  readonly alone: readonly OfficeHeld[]
}

const holdOffices = (
  document: Document,
  offices: readonly OfficeMention[],
  entities: readonly (readonly NameMention[])[],
  names: NamesByToken,
  read: (office: OfficeMention, hasName: boolean) => OfficeHeld,
): HeldOffices => {
  const byEntity = new Map(entities.map((mentions) => [mentions[0]!.entity, mentions] as const))
  const named = new Map<number, NamedOfficial>()
  const alone: OfficeHeld[] = []
  for (const office of offices) {
    if (isWithinPerson(office, names) || isCaptainOfTeam(document, office, names)) continue
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
  return { named, alone }
}

/** Gives titles alone to the one official whom they fit; what fits nobody and acts in office stays an official without a name. */
const linkTitles = (
  document: Document,
  everyone: readonly NamedOfficial[],
  alone: readonly OfficeHeld[],
  names: NamesByToken,
  countryOfOfficial: (official: NamedOfficial) => string | null,
): readonly OfficeHeld[] => {
  const unnamed: OfficeHeld[] = []
  const readTitle = candidateFinder(everyone, countryOfOfficial)
  const taken = takenUp(everyone, alone)
  for (const held of alone) {
    const official = taken.get(held)
    if (official !== undefined) {
      addTitle(document, official, held, 'officials/taken-up-by-name')
      continue
    }
    const reading = isDefinite(held.office) ? readTitle(held) : null
    const [only, other] = reading?.candidates ?? []
    if (only !== undefined && other === undefined) addTitle(document, only, held, reading!.rule)
    else if (only === undefined && held.office.acts && !isWithinBody(held.office, names)) unnamed.push(held)
  }
  return unnamed
}

/**
 * Gives offices to the people who hold them: people in office are officials, the others stay people. A title alone is a mention of
 * the one official whom it fits; officials without a name make one entry for a wording and country.
 */
export const linkOfficials = (
  document: Document,
  found: readonly NameMention[],
  offices: readonly OfficeMention[],
  { organizations, locations, setting }: Setting,
): { readonly officials: readonly LinkedOfficial[]; readonly people: readonly LinkedPerson[] } => {
  const names = namesByToken(document, found)
  const countryOn = countryReader(document, locations)
  const read = officeReader(document, names, organizations, countryOn)
  const places = { names, countryOn }
  const entities = entitiesOf(found, 'person')
  const { named, alone } = holdOffices(document, offices, entities, names, read)
  const everyone = [...named.values()]
  const company = onlyCompany(everyone)
  const inContext = (official: NamedOfficial): OfficialInContext => ({
    ...official,
    best: bestOf(official.held),
    setting,
    honorific: honorificBefore(document, official.mentions),
    isOfOther: official.mentions.some(({ to }) => bodyPrepositions.has(document.tokens[to]?.lower ?? '')),
    isNumbered: /^[IVX]+$/.test(document.tokens[official.mentions[0]!.to]?.text ?? ''),
    placeBehind: () => countryBehindName(document, places, official.mentions),
    speaksIn: () => countryOfSpeaker(document, places, official.mentions),
    company,
  })
  const unnamed = linkTitles(
    document,
    everyone,
    alone,
    names,
    (official) => answerOf(countryTrials, inContext(official))?.value ?? null,
  )
  const others = entities.filter((mentions) => !named.has(mentions[0]!.entity))
  return {
    officials: [
      ...everyone.map((official) =>
        filledByLexicon(nameOfficial(document, inContext(official)), listedOfficial(official.mentions)),
      ),
      ...others.flatMap((mentions) => {
        const entry = listedOfficial(mentions)
        return entry === null ? [] : [officialByLexicon(mentions, entry)]
      }),
      ...nameUnnamed(unnamed, { setting, actsIn: (office) => countryOfAct(document, places, office) }),
    ],
    people: others
      .filter((mentions) => listedOfficial(mentions) === null)
      .map((mentions) => ({ name: nameInFull(mentions), mentions })),
  }
}

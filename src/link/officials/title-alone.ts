import type { NameMention } from '../../extract/names/index.js'
import type { OfficeMention } from '../../extract/offices/index.js'
import type { RuleRow } from '../../grammar/pattern/rule-row.js'
import { indefiniteArticles } from '../../lexicon/function-words.js'
import type { Place } from '../linked.js'
import { definiteArticle, deputyGrades, headsOfGovernments, leaderNouns, nationalTitles } from './lexicon.js'
import type { OfficeHeld } from './offices-held.js'
import { holdsAny, wordsOf } from './wording.js'

/** A person in office, with all the offices that the article gives him or her. */
export interface NamedOfficial {
  readonly mentions: readonly NameMention[]
  readonly held: OfficeHeld[]
  /** titles alone that stand for the person: "the president" */
  readonly titles: Place[]
}

const agree = (a: string | null, b: string | null): boolean => a === null || b === null || a === b

/** "the UN director" for a director of the UN Office for Projects. */
const isPartOf = (short: string | null, full: string | null): boolean =>
  short === null || short === full || full?.startsWith(`${short} `) === true

/** Whether a title alone can stand for somebody: "the president" for President X, of the same body and country. */
const fits = (alone: OfficeHeld, { held }: NamedOfficial): boolean => {
  const words = wordsOf(alone.title).slice(0, -1)
  return held.some((one) => {
    if (one.office.phrase === null || one.office.phrase.noun !== alone.office.phrase?.noun) return false
    const known = wordsOf(one.title)
    return (
      words.every((word) => known.includes(word)) &&
      agree(alone.country, one.country) &&
      isPartOf(alone.organization, one.organization)
    )
  })
}

/** Whether a title without a name tells what somebody is whose government is spoken of: "the president" beside "the Obama administration". */
const fitsGovernment = (alone: OfficeHeld, { held }: NamedOfficial): boolean =>
  alone.country === null &&
  held.every(
    ({ rule, wording }) =>
      rule === 'offices/name-government' &&
      headsOfGovernments.some(
        ({ governments, titles }) => holdsAny(wording, governments) && titles.has((alone.title ?? '').toLowerCase()),
      ),
  )

/** Whether somebody governs a country: "prime minister", no "vice president", no "party leader". */
const governs = ({ title }: OfficeHeld): boolean => holdsAny(title, nationalTitles) && !holdsAny(title, deputyGrades)

/**
 * Who governs the country whose leader is spoken of: "the Peruvian leader" after "President X", of no other country. The leader of a body,
 * "the Taliban leader", is another.
 */
const governors = (
  alone: OfficeHeld,
  everyone: readonly NamedOfficial[],
  countryOfOfficial: (official: NamedOfficial) => string | null,
): readonly NamedOfficial[] => {
  if (alone.country === null || alone.organization !== null || !leaderNouns.has(alone.office.phrase?.noun ?? ''))
    return []
  const able = everyone.filter(
    ({ held, mentions }) => held.some(governs) && mentions.every(({ sentence }) => sentence !== alone.office.sentence),
  )
  const known = able.map((official) => ({ official, country: countryOfOfficial(official) }))
  const own = known.filter(({ country }) => country === alone.country)
  const open = own.length > 0 ? own : known.filter(({ country }) => country === null)
  return open.map(({ official }) => official)
}

/** In how many sentences before an apposition somebody may stand without the name: "A spokesman said so. X, the spokesman, left." */
const nearBefore = 3

/** Whether a title with "the" beside a name takes up an official without a name: "a ministry spokesman", then "X, the spokesman". */
const takesUp = (held: OfficeHeld, alone: OfficeHeld): boolean => {
  const { phrase, sentence } = held.office
  const before = alone.office
  if (phrase === null || !definiteArticle.has(phrase.determiner ?? '') || held.organization !== null) return false
  const isNear = before.sentence < sentence && sentence - before.sentence <= nearBefore
  const known = wordsOf(alone.title)
  return isNear && phrase.noun === before.phrase?.noun && wordsOf(held.title).every((word) => known.includes(word))
}

const isIndefinite = ({ phrase }: OfficeMention): boolean =>
  phrase !== null && !phrase.plural && indefiniteArticles.has(phrase.determiner ?? '')

/** The named officials who take up one official without a name each: "a ministry spokesman ... X, the spokesman"; none where two can be meant. */
export const takenUp = (
  everyone: readonly NamedOfficial[],
  alone: readonly OfficeHeld[],
): ReadonlyMap<OfficeHeld, NamedOfficial> => {
  const taken = new Map<OfficeHeld, NamedOfficial>()
  const indefinite = alone.filter(({ office }) => office.acts && isIndefinite(office))
  if (indefinite.length === 0) return taken
  for (const official of everyone)
    for (const held of official.held) {
      const [only, other] = indefinite.filter((one) => takesUp(held, one))
      if (only !== undefined && other === undefined) taken.set(only, official)
    }
  return taken
}

const reason = 'of all the officials of the article one must be left'

/** The rules by which a title without a name is a mention of an official. */
export const titleAloneRows = [
  {
    name: 'officials/title-alone',
    reason,
    examples: ['Ana Torres, president of the Marlow Bank, spoke first. Later [the president] left.'],
  },
  {
    name: 'officials/title-of-government',
    reason,
    examples: ['The Novak administration asked for time. [The president] left.'],
  },
  {
    name: 'officials/leader-of-country',
    reason,
    examples: ['President Pavel Novak met them in May. [The Czech leader] smiled.'],
  },
  {
    name: 'officials/taken-up-by-name',
    reason,
    examples: ['[A ministry spokesman] confirmed it. Karim Haddad, the spokesman, gave no date.'],
  },
] as const satisfies readonly RuleRow[]

/** The officials for whom a title alone can stand, and the rule that says so. */
export interface TitleReading {
  readonly rule: (typeof titleAloneRows)[number]['name']
  readonly candidates: readonly NamedOfficial[]
}

/** More people of one title than this are not told apart by a title. */
const mostOfATitle = 40

/** Finds the named officials for whom a title alone can stand. */
export const candidateFinder = (
  everyone: readonly NamedOfficial[],
  countryOfOfficial: (official: NamedOfficial) => string | null,
): ((alone: OfficeHeld) => TitleReading) => {
  const byNoun = new Map<string, NamedOfficial[]>()
  for (const official of everyone)
    for (const noun of new Set(official.held.map(({ office }) => office.phrase?.noun ?? ''))) {
      const known = byNoun.get(noun)
      if (known === undefined) byNoun.set(noun, [official])
      else known.push(official)
    }
  const governing = (byNoun.get('') ?? []).slice(0, mostOfATitle)
  return (alone) => {
    const titled = byNoun.get(alone.office.phrase?.noun ?? '') ?? []
    const fitting = titled.length > mostOfATitle ? titled : titled.filter((official) => fits(alone, official))
    if (fitting.length > 0) return { rule: 'officials/title-alone', candidates: fitting }
    const heads = governing.filter((official) => fitsGovernment(alone, official))
    if (heads.length > 0) return { rule: 'officials/title-of-government', candidates: heads }
    const leaders = governors(alone, everyone.slice(0, mostOfATitle), countryOfOfficial)
    return { rule: 'officials/leader-of-country', candidates: leaders }
  }
}

/** "the president", "Austria's foreign minister": one person in particular. */
export const isDefinite = ({ phrase, modifies }: OfficeMention): boolean => {
  if (phrase === null || phrase.plural || modifies) return false
  return (
    definiteArticle.has(phrase.determiner ?? '') ||
    (phrase.determiner === null && phrase.modifiers.to > phrase.modifiers.from)
  )
}

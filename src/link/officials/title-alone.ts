import type { NameMention } from '../../extract/names/index.js'
import type { OfficeMention } from '../../extract/offices/index.js'
import type { RuleRow } from '../../grammar/pattern/rule-row.js'
import type { Place } from '../linked.js'
import { definiteArticle, headsOfGovernments } from './lexicon.js'
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
] as const satisfies readonly RuleRow[]

/** The officials for whom a title alone can stand, and the rule that says so. */
export interface TitleReading {
  readonly rule: (typeof titleAloneRows)[number]['name']
  readonly candidates: readonly NamedOfficial[]
}

/** More people of one title than this are not told apart by a title. */
const mostOfATitle = 40

/** Finds the named officials for whom a title alone can stand. */
export const candidateFinder = (everyone: readonly NamedOfficial[]): ((alone: OfficeHeld) => TitleReading) => {
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
    return { rule: 'officials/title-of-government', candidates: heads }
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

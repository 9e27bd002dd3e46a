import type { OfficeMention } from '../../extract/offices/index.js'
import type { LinkedOfficial, Place } from '../linked.js'
import { type OfficeHeld, titleTold } from './offices-held.js'

/** What an article tells of officials without a name beyond their offices. */
export interface Scene {
  /** the country that the article is set in */
  readonly setting: () => string | null
  /** the country in which they act or speak */
  readonly actsIn: (office: OfficeMention) => string | null
}

interface Group {
  readonly held: OfficeHeld[]
  /** where each acts */
  readonly actsIn: (string | null)[]
}

/** Gathers officials without a name by what they are called, their body and the country that their office tells. */
const groupsOf = (found: readonly OfficeHeld[], { actsIn }: Scene): readonly Group[] => {
  const groups = new Map<string, Group>()
  for (const held of found) {
    const { wording, organization, country, international, office } = held
    const key = `${wording}|${organization?.toLowerCase()}|${country}`
    const group = groups.get(key) ?? { held: [], actsIn: [] }
    groups.set(key, group)
    group.held.push(held)
    group.actsIn.push(country ?? (international ? null : actsIn(office)))
  }
  return [...groups.values()]
}

/** The mentions of a group by where they act: together where no two act in different countries. */
const byCountry = ({ held, actsIn }: Group): ReadonlyMap<string | null, readonly OfficeHeld[]> => {
  const countries = new Set(actsIn.filter((country) => country !== null))
  const [only = null] = countries
  if (countries.size <= 1) return new Map([[only, held]])
  const apart = new Map<string | null, OfficeHeld[]>()
  for (const [index, one] of held.entries()) {
    const country = actsIn[index]!
    const known = apart.get(country)
    if (known === undefined) apart.set(country, [one])
    else known.push(one)
  }
  return apart
}

const entryOf = (
  held: readonly OfficeHeld[],
  country: string | null,
  { setting }: Scene,
): LinkedOfficial & { readonly mentions: readonly Place[] } => {
  const { rule, organization, international, usualCountry } = held[0]!
  return {
    rule,
    name: null,
    named: false,
    title: titleTold(held[0]!),
    organization,
    country: country ?? (international ? null : (setting() ?? usualCountry)),
    mentions: held.map(({ office }) => office),
  }
}

/** One entry of officials without a name for a wording and country. */
export const nameUnnamed = (found: readonly OfficeHeld[], scene: Scene): readonly LinkedOfficial[] =>
  groupsOf(found, scene).flatMap((group) =>
    [...byCountry(group)].map(([country, held]) => entryOf(held, country, scene)),
  )

import type { Document } from '../document/document.js'
import type { NameMention } from '../extract/names/index.js'
import { countryOf } from '../lexicon/gazetteer/index.js'
import { countryOfDemonym } from '../lexicon/places/countries.js'
import { entitiesOf } from './entities.js'
import type { LinkedOrganization } from './linked.js'

const countryNamed = (words: string): string | null => countryOfDemonym(words.toLowerCase()) ?? countryOf(words)

/** The country that a body's name says: "Iranian Foreign Ministry", "South Korean army", "Bank of England", "Iran's government". */
const countryInName = (name: string): string | null => {
  const words = name.replace(/['’]s(?= )/g, '').split(' ')
  if (words.length < 2) return null
  const [first = '', second = ''] = words
  const opening = (words.length > 2 ? countryNamed(`${first} ${second}`) : null) ?? countryNamed(first)
  if (opening !== null) return opening
  const of = words.lastIndexOf('of')
  return of < 0 ? null : countryNamed(words.slice(of + 1).join(' '))
}

/** Gathers the mentions of every body, with its kind and country where its name or the lexicon makes them plain. */
export const linkOrganizations = (_document: Document, names: readonly NameMention[]): readonly LinkedOrganization[] =>
  entitiesOf(names, 'organization').map((mentions) => {
    const { name, bodyKind, country } = mentions[0]!
    return { name, kind: bodyKind, country: country ?? countryInName(name), mentions }
  })

import type { Document } from '../../../document/document.js'
import { type AroundFinder, aroundFinder } from '../../../grammar/pattern/around.js'
import type { Vocabulary } from '../../../grammar/pattern/classes.js'
import { triggersOf } from '../../../grammar/triggers.js'
import type { Decided } from '../decide/decide.js'
import {
  againstWords,
  beatingVerbs,
  playedNouns,
  playerNouns,
  playingVerbs,
  resultComplements,
  sideHelpers,
  sideNouns,
  sidePrepositions,
  sideVerbs,
  townPrepositions,
} from '../lexicon/sports.js'
import { trigger } from '../trigger-words.js'
import { sideRows, townRows } from './sports-rows.js'

const vocabulary: Vocabulary = {
  againstWord: againstWords,
  beatingVerb: beatingVerbs,
  dash: ({ tokens }, at) => (/^[-–]$/.test(tokens[at]!.text) ? 1 : 0),
  goals: ({ tokens }, at) => (/^\d{1,2}$/.test(tokens[at]!.text) ? 1 : 0),
  playedNoun: playedNouns,
  playerNoun: playerNouns,
  playingVerb: playingVerbs,
  resultComplement: resultComplements,
  sideHelper: sideHelpers,
  sideNoun: sideNouns,
  sidePreposition: sidePrepositions,
  sideVerb: sideVerbs,
  townPreposition: townPrepositions,
}

type SideRow = (typeof sideRows)[number]
const sides: AroundFinder<SideRow> = aroundFinder<SideRow>(sideRows, vocabulary)
const towns = aroundFinder<(typeof townRows)[number]>(townRows, vocabulary)

/** How many different words of sport make an article one of sport. */
const enoughWords = 4

const isOfSport = (document: Document): boolean => {
  const { tokens } = document
  const triggers = triggersOf(document)
  const seen = new Set<string>()
  for (let i = 0; i < tokens.length; i++) {
    if (!(triggers[i]! & trigger.sport)) continue
    seen.add(tokens[i]!.lower)
    if (seen.size >= enoughWords) return true
  }
  return false
}

/** A place of an article of sport: what makes it a side, and whether it is spoken of as a town. */
interface Side {
  readonly place: Decided
  readonly rule: SideRow['name'] | null
  readonly isTown: boolean
}

const sideOf = (document: Document, place: Decided): Side => {
  const bounds = { from: 0, to: document.tokens.length }
  const { from, to } = place.candidate
  const town = towns.first(document, place.candidate, bounds)
  if (town === null) return { place, rule: sides.first(document, place.candidate, bounds)?.name ?? null, isTown: false }
  document.trace?.push({ kind: 'names', verdict: 'refused', rule: town.name, from, to, why: null })
  return { place, rule: null, isTown: true }
}

/** The teams of an article by the last word of their names. */
const teamsByTown = (decided: readonly Decided[]): ReadonlyMap<string, Decided> => {
  const teams = new Map<string, Decided>()
  for (const team of decided)
    if (team.bodyKind === 'team') teams.set(team.name.slice(team.name.lastIndexOf(' ') + 1), team)
  return teams
}

/**
 * Clubs that an article of sport names by their place alone: "Augsburg beat Schalke". The place stays a mention of its own; the
 * club takes the entity of a full name that ends in the place ("Borussia Dortmund", then "Dortmund").
 */
export const clubsOf = (document: Document, decided: readonly Decided[], firstEntity: number): Decided[] => {
  const places = decided.filter(({ kind }) => kind === 'location')
  if (places.length === 0 || !isOfSport(document)) return []
  const sidesOfArticle = places.map((place) => sideOf(document, place))
  const mentions = new Map<string, number>()
  for (const { place, rule } of sidesOfArticle)
    if (rule !== null) mentions.set(place.name, (mentions.get(place.name) ?? 0) + 1)
  if (mentions.size === 0) return []
  const teams = teamsByTown(decided)
  const entities = new Map<string, number>()
  return sidesOfArticle
    .filter(({ place, rule, isTown }) => rule !== null || (!isTown && (mentions.get(place.name) ?? 0) > 1))
    .map(({ place, rule: found }) => {
      const rule = found ?? 'names/side-elsewhere'
      const team = teams.get(place.name)
      const entity = team?.entity ?? entities.get(place.name) ?? firstEntity + entities.size
      if (team === undefined) entities.set(place.name, entity)
      const { from, to } = place.candidate
      document.trace?.push({ kind: 'names', verdict: 'chosen', rule, from, to, why: 'organization' })
      return {
        candidate: place.candidate,
        kind: 'organization',
        rule,
        name: team?.name ?? place.name,
        entity,
        bodyKind: 'team',
        country: null,
        countryFrom: null,
      }
    })
}

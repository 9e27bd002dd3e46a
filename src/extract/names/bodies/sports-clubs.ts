import type { Document, Token } from '../../../document/document.js'
import { words } from '../../../lexicon/word-list.js'
import type { Decided } from '../decide/decide.js'

/** Words that only reports of sport are full of. */
const sportWords = words(
  `bundesliga championship coach defender defenders derby equalised equaliser equalizer fixture forward football
  footballer goalkeeper goalless goals halftime half-time handball hat-trick header kick-off knockout league
  midfield midfielder offside penalties penalty pitch playoff playoffs quarter-final quarterfinal quarterfinals
  relegated relegation rugby scored scorer scoring semi-final semifinal semifinals soccer squad stoppage
  striker substitute teammate teammates tournament trophy winger`,
)

/** Verbs whose subject, in a report of sport, is a side. */
const sideVerbs = words(
  `beat beaten clinched conceded crushed defeated downed drew edged eliminated equalised equalized hammered
  outplayed overcame qualified relegated routed scored thrashed thumped trailed trounced upset`,
)

/** Verbs whose object, in a report of sport, is a side. */
const beatingVerbs = words(
  'beat beaten beating crushed defeat defeated defeating downed edged eliminated hammered hosted overcame routed thrashed thrashing thumped trounced visited',
)

/** Nouns of what is played, before "against", "over", "with", "to": "a draw with X", "a loss to X". */
const playedNouns = words(
  'clash clashes comeback defeat defeats derby draw draws drubbing fixture fixtures game games loss losses match matches stalemate thrashing tie ties victories victory win wins',
)

/** Nouns after the name of a side: "X keeper Y", "X's defence". */
const playerNouns = words(
  `captain coach defence defender defenders defense forward goalie goalkeeper keeper midfield midfielder
  midfielders playmaker skipper squad striker strikers winger`,
)

/** Nouns before the name of a side: "second-division side X", "rivals X". */
const sideNouns = words('champions club minnows outfit rivals side strugglers')

const isScore = (tokens: readonly Token[], i: number): boolean =>
  /^\d{1,2}$/.test(tokens[i]?.text ?? '') &&
  /^[-–]$/.test(tokens[i + 1]?.text ?? '') &&
  /^\d{1,2}$/.test(tokens[i + 2]?.text ?? '')

/** The token at `i` in lower case, or nothing. */
const lowerAt = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? ''

/** Whether the words before a place tell of a side: "beat X", "a 3-1 win over X", "drew with X", "rivals X". */
const isSideByBefore = (tokens: readonly Token[], from: number): boolean => {
  const before = lowerAt(tokens, from - 1)
  if (beatingVerbs.has(before) || sideNouns.has(before)) return true
  const second = lowerAt(tokens, from - 2)
  if (before === 'by') return sideVerbs.has(second)
  if (!/^(?:against|over|with|to)$/.test(before)) return false
  if (playedNouns.has(second) || /^(?:drew|lost|losing|lose)$/.test(second)) return true
  if (isScore(tokens, from - 4)) return /^(?:against|over|with|to)$/.test(before)
  return before === 'against' && /^(?:play|played|playing|goals|points|scored|home|away|win|wins|won)$/.test(second)
}

/** Whether the words after a place tell of a side: "X beat", "X keeper", "X's 2-1 loss", "X 2-1". */
const isSideByAfter = (tokens: readonly Token[], to: number): boolean => {
  const at = tokens[to]?.text === "'s" ? to + 1 : to
  const next = lowerAt(tokens, at)
  if (playerNouns.has(next)) return true
  if (isScore(tokens, at)) return true
  if (at > to) return playedNouns.has(next)
  if (sideVerbs.has(next)) return true
  if (/^(?:have|has|had|were|was|could|would|also|then|twice)$/.test(next))
    return sideVerbs.has(lowerAt(tokens, at + 1)) || (next === 'were' && tokens[at + 1]?.form === 'gerund')
  // a town in the plural is its team: "Freiburg were without"
  return /^(?:lost|won)$/.test(next) && /^(?:against|at|away|by|its|their|to|\d)/.test(lowerAt(tokens, at + 1))
}

/** How many different words of sport make an article one of sport. */
const enoughWords = 4

const isOfSport = (tokens: readonly Token[]): boolean => {
  const seen = new Set<string>()
  for (const { lower } of tokens) {
    if (!sportWords.has(lower)) continue
    seen.add(lower)
    if (seen.size >= enoughWords) return true
  }
  return false
}

/** Whether a place is spoken of as one here: "in X", "from X". */
const isPlaced = (tokens: readonly Token[], from: number): boolean =>
  /^(?:across|around|at|from|in|into|near|outside|through|via)$/.test(lowerAt(tokens, from - 1))

/**
 * Clubs that an article of sport names by their place alone: "Augsburg beat Schalke". The place stays a mention of its own; the
 * club takes the entity of a full name that ends in the place ("Borussia Dortmund", then "Dortmund").
 */
export const clubsOf = ({ tokens }: Document, decided: readonly Decided[], firstBearer: number): Decided[] => {
  const places = decided.filter(({ kind }) => kind === 'location')
  if (places.length === 0 || !isOfSport(tokens)) return []
  const sides = new Map<string, number>()
  const isSide = ({ candidate }: Decided): boolean =>
    !isPlaced(tokens, candidate.from) && (isSideByBefore(tokens, candidate.from) || isSideByAfter(tokens, candidate.to))
  for (const place of places) if (isSide(place)) sides.set(place.name, (sides.get(place.name) ?? 0) + 1)
  if (sides.size === 0) return []
  const teams = new Map<string, Decided>()
  for (const team of decided)
    if (team.bodyKind === 'team') teams.set(team.name.slice(team.name.lastIndexOf(' ') + 1), team)
  const entities = new Map<string, number>()
  return places
    .filter((place) => isSide(place) || ((sides.get(place.name) ?? 0) > 1 && !isPlaced(tokens, place.candidate.from)))
    .map((place) => {
      const { name } = place
      const team = teams.get(name)
      const entity = team?.entity ?? entities.get(name) ?? firstBearer + entities.size
      if (team === undefined) entities.set(name, entity)
      const candidate = { ...place.candidate, rule: 'names/team' }
      return {
        candidate,
        kind: 'organization' as const,
        name: team?.name ?? name,
        entity,
        bodyKind: 'team' as const,
        country: null,
      }
    })
}

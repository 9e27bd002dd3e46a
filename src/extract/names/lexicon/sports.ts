import { words } from '../../../lexicon/word-list.js'

/** Words that only reports of sport are full of. */
export const sportWords = words(
  `bundesliga championship coach defender defenders derby equalised equaliser equalizer fixture football
  footballer forward goalkeeper goalless goals halftime handball header knockout league
  midfield midfielder offside penalties penalty pitch playoff playoffs quarterfinal quarterfinals
  relegated relegation rugby scored scorer scoring semifinal semifinals soccer squad stoppage
  striker substitute teammate teammates tournament trophy winger`,
)

/** Verbs whose subject, in a report of sport, is a side. */
export const sideVerbs = words(
  `beat beaten clinched conceded crushed defeated downed drew edged eliminated equalised equalized hammered
  outplayed overcame qualified relegated routed scored thrashed thumped trailed trounced upset`,
)

/** Verbs whose object, in a report of sport, is a side. */
export const beatingVerbs = words(
  'beat beaten beating crushed defeat defeated defeating downed edged eliminated hammered hosted overcame routed thrashed thrashing thumped trounced visited',
)

/** Nouns of what is played, before "against", "over", "with", "to": "a draw with X", "a loss to X". */
export const playedNouns = words(
  'clash clashes comeback defeat defeats derby draw draws drubbing fixture fixtures game games loss losses match matches stalemate thrashing tie ties victories victory win wins',
)

/** Nouns after the name of a side: "X keeper Y", "X's defence". */
export const playerNouns = words(
  `captain coach defence defender defenders defense forward goalie goalkeeper keeper midfield midfielder
  midfielders playmaker skipper squad striker strikers winger`,
)

/** Nouns before the name of a side: "second-division side X", "rivals X". */
export const sideNouns = words('champions club minnows outfit rivals side strugglers')

/** Verbs before "against", "over", "with", "to" and the name of a side: "drew with X". */
export const playingVerbs = words('drew lose losing lost')
/** Words before "against" and the name of a side: "three goals against X". */
export const againstWords = words('away goals home play played playing points scored win wins won')
/** Prepositions before the name of a side. */
export const sidePrepositions = words('against over to with')
/** Words between a side and its verb: "X also beat". */
export const sideHelpers = words('also could had has have then twice was were would')
/** What follows when a town in the plural wins or loses: "X lost at home". */
export const resultComplements = words('against at away by its their to')
/** Prepositions before a place that is spoken of as one. */
export const townPrepositions = words('across around at from in into near outside through via')

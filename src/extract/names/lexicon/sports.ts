import { union, words } from '../../../lexicon/word-list.js'

/** Players by their place in a side. */
const players = words('coach defender defenders forward goalkeeper midfield midfielder squad striker winger')
/** Words that only reports of sport are full of. */
export const sportWords = union(
  players,
  words(
    `bundesliga championship derby equalised equaliser equalizer fixture football footballer goalless goals
    halftime handball header knockout league offside penalties penalty pitch playoff playoffs quarterfinal
    quarterfinals relegated relegation rugby scored scorer scoring semifinal semifinals soccer stoppage substitute
    teammate teammates tournament trophy`,
  ),
)

/** Verbs between two sides. */
const winningVerbs = words(
  `beat beaten crushed defeated downed edged eliminated hammered overcame routed thrashed thumped trounced`,
)
/** Verbs whose subject, in a report of sport, is a side. */
export const sideVerbs = union(
  winningVerbs,
  words('clinched conceded drew equalised equalized outplayed qualified relegated scored trailed upset'),
)

/** Verbs whose object, in a report of sport, is a side. */
export const beatingVerbs = union(winningVerbs, words('beating defeat defeating hosted thrashing visited'))

/** Nouns of what is played, before "against", "over", "with", "to": "a draw with X", "a loss to X". */
export const playedNouns = words(
  `clash clashes comeback defeat defeats derby draw draws drubbing fixture fixtures game games loss losses match
    matches stalemate thrashing tie ties victories victory win wins`,
)

/** Nouns after the name of a side: "X keeper Y", "X's defence". */
export const playerNouns = union(
  players,
  words('captain defence defense goalie keeper midfielders playmaker skipper strikers'),
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

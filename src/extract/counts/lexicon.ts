import { nounsOf } from '../../lexicon/nouns/index.js'
import { addressStreets } from '../../lexicon/places/place-nouns.js'
import { verbsThat } from '../../lexicon/verbs/index.js'
import { union, words } from '../../lexicon/word-list.js'

/** Nouns with a number that names one of them: "page 5", "Phase 2", "Game 7". */
export const labelNouns =
  words(`# act amendment annex apartment appendix apt apt. article articles asteroid book box bullet bus camp case cell
    channel chapter chapters class clause column comet convention corridor count court day directive district
    division dorm draft engine entry episode exhibit exit ext ext. figure flight flights floor form freeway game
    gate grade graph ground hall heat highway hole hwy installment instalment interstate issue item judgment
    junction junctions lane lap law laws league level line lot lots match model motorway no. nos. number numbers
    order outpost page pages panel paragraph part party phase pier pillar pitch platform plot point pool pp
    precinct problem prop proposition protocol psalm quarter question race radio rank ranked reactor region
    regulation release report resolution resolutions road room rooms round route routes row rule run sample scene
    schedule season seat sec. section sections sector seed series session set shard shelter site size sol species
    stage stages state station step steps stop story strategy studio subsection suite table target task terminal
    theorem tier title top track trailer train trains trial turn type unit units verse verses version versions
    vol. volume ward week world zone`)

/** Labels whose number may stand before a noun: "category 4 hurricane". */
export const gradingNouns = words(
  'block category chapter class division grade group level pack page paragraph phase stage tier troop type verse',
)

/** Nouns that an ordinal names, whatever their number. */
export const alwaysNamedByOrdinal = words('floor graders half language name names quarter quarters rate thoughts')
/** Nouns after an ordinal that it names rather than counts. */
export const namedByOrdinal = union(
  alwaysNamedByOrdinal,
  words(
    `aid airborne amendment army ave ave. avenue base battalion brigade cavalry century circuit class cleric command
      corps cousin cousins degree district division fleet gentleman grade grader hand infantry ladies lady line marine
      minister party precinct regiment reich responder responders secretary selectman sergeant squadron st st. street
      ward wing world`,
  ),
)

/** Words of buildings, streets and waters after a number: an address. */
export const streetWords = union(
  addressStreets,
  words(
    'alley cir circle close cres crescent ct highway parkway pike pl place plaza sq square ter terrace trail trl way',
  ),
)

/** Verbs that are followed by a telephone number. */
export const phoneWords = words(
  `call called calling calls contact dial dialed dialled fax hotline phone phoning ring tel tel. telephone text`,
)

/** Words that make "3-2" a result. */
export const scoreWords =
  words(`adopted aggregate ahead approved beat beaten beating beats decision defeat defeated defeating defeats deficit
    down draw drawn drew edge edged edging favor favour final lead leading leads led lose loses losing loss losses
    lost majority margin match odds outscore outscored overcame overturned party passed points record rejected
    result results routed ruled ruling score scored scoreline scores series set sets split squandered thrashed tie
    tiebreak tiebreaker tied trail trailed trailing triumph trounced up victories victory vote voted votes voting
    win winning wins won`)

/** What is won in play or in a vote, counted against the other side: "three games to two". */
export const playNouns = words('frames games goals legs maps matches runs sets tries votes')

/** Nouns after the length of a race: "the 400m hurdles". */
export const raceNouns =
  words(`backstroke breaststroke butterfly champion champions championship championships dash final finals freestyle
    gold heat heats hurdles medley race races relay sprint sprinter steeplechase title world`)

/** Gatherings and contests that come again and are numbered: "the XIX party congress". */
export const numberedEvents = nounsOf('numbered')

/** Words that make an ordinal a place in a ranking: "finished third". */
export const placingVerbs =
  words(`be become came come comes coming end ended finish finished finishes finishing is lay lie lies lying place
    placed places placing qualified qualify ran rank ranked ranking ranks remain remained run running secure
    secured sit sits sitting stand stands start started tied took was were`)

/** Verbs of change, by the way they go; their objects and measures change by the number. */
export const changeVerbs: Readonly<Record<'up' | 'down', ReadonlySet<string>>> = {
  up: verbsThat('rises'),
  down: verbsThat('falls'),
}

/** Nouns of change: "a rise of 5 percent", "a 5 percent rise". */
export const changeNouns: Readonly<Record<'up' | 'down', ReadonlySet<string>>> = {
  up: nounsOf('rise'),
  down: nounsOf('fall'),
}
/** Words after the number that tell the way: "5 percent higher". */
export const changeAdjectives: Readonly<Record<'up' | 'down', ReadonlySet<string>>> = {
  up: words('higher stronger up'),
  down: words('down lower weaker'),
}

/** Verbs and nouns that multiply or divide. */
export const multiples: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['doubled', 2],
  ['doubles', 2],
  ['doubling', 2],
  ['eightfold', 8],
  ['fivefold', 5],
  ['fourfold', 4],
  ['halve', 0.5],
  ['halved', 0.5],
  ['halves', 0.5],
  ['halving', 0.5],
  ['hundredfold', 100],
  ['ninefold', 9],
  ['quadruple', 4],
  ['quadrupled', 4],
  ['quadruples', 4],
  ['quadrupling', 4],
  ['quintuple', 5],
  ['quintupled', 5],
  ['quintuples', 5],
  ['quintupling', 5],
  ['sevenfold', 7],
  ['sixfold', 6],
  ['tenfold', 10],
  ['thousandfold', 1000],
  ['threefold', 3],
  ['thrice', 3],
  ['treble', 3],
  ['trebled', 3],
  ['trebling', 3],
  ['triple', 3],
  ['tripled', 3],
  ['triples', 3],
  ['tripling', 3],
  ['twice', 2],
  ['twofold', 2],
])

/** Quantifiers of a part: "most of the 40 captives were freed". */
export const quantifiersOfPart = words('few half many most none several some')

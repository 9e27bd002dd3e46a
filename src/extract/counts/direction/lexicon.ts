import { phrases, union, words } from '../../../lexicon/word-list.js'

/** Verbs of change that take things as their objects too: alone they say nothing of more or less. */
export const transitive = words(
  `accelerate add boost build collapse cut expand extend gain improve lift lose lower mount multiply pick push
    raise recover reduce shave shed slash slow spread trim`,
)
/** Verbs of change whose object may be things: "cut 300 jobs", "added 2,000 posts". */
export const changesThings = words('add axe cut eliminate shed slash trim')
export const adds = words('add')
/** Verbs of change whose object may be money saved: "cut $5 million". */
export const cutsMoney = words('cut lower reduce slash trim')
/** "could drop an inch of rain" */
export const drops = words('drop')

/** Verbs whose "up" and "down" is no change: "rack up 300 points", "shoot down two planes". */
export const particled = words(
  `break burn buy dig gobble gun hold hunt light make mow pick pull rack round set shoot shut sign snap take tear
    track turn use`,
)

/** What is counted where verbs that take things tell a change: "lost 20 points". */
export const amounts = words(
  'basis cent cents degrees jobs notches place places point points pounds seat seats spots workers',
)
/** What an employer or a body may add. */
export const places = words('employees jobs positions posts seats staff workers')
/** What may be cut or shed, and be fewer then. */
export const cuttables = union(
  places,
  amounts,
  words(
    `beds branches buses carriages classes clubs courses dealers flights hospitals hotels hours lines managers members
      models offices people plants products programmes programs restaurants roles routes schools services shops
      sites soldiers stores teachers trains troops`,
  ),
)

/** Words between a verb of change and its amount: "rose by just 5 percent". */
export const fillers = words('a an another by just only some')
export const upParticle = words('up')
export const downParticle = words('down off')
export const particles = words('down off up')

/** What a change is reckoned from. */
export const periods = phrases(
  'm / m, mom, month - on - month, month - over - month, q / q, qoq, quarter - on - quarter, y - o - y, y / y, year - on - year, year - over - year, yoy',
)

/** Words after an amount that make it a distance: "fell 5 points short". */
export const distances = words('apart behind short')

/** Cues that make an amount a level: "climbed past 1,000", "fell below $30". */
export const levelCues = words('above below beyond past')

/** Words of a multiple that tell its way: the last only as verbs. */
export const multiplied = words(
  'doubled doubling quadrupled quadrupling quintupled quintupling trebled trebling tripled tripling',
)
export const divided = words('halve halved halves halving')
export const multiplies = words(
  'double doubles quadruple quadruples quintuple quintuples treble trebles triple triples',
)

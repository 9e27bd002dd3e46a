import { words } from '../../../lexicon/word-list.js'

/** Words that make the number before them a time of the day. */
export const timeWords = words("a.m. am bst cet edt est gmt midnight noon o'clock p.m. pdt pm pst utc")

/** What goes on the name of a series of law reports: "F.3d", "S.Ct.", "F. Supp. 2d". */
export const reporterPart = words('. 2 2d 3 3d 4th 5th app ct d ed rptr supp')

/** Words that stand between two days or hours. */
export const dayJoints = words('& , - / and or to – —')
export const hourJoints = words('- – — to and')

/** Words before digits that make them a number of things, where they could be a year. */
export const quantifiers = words('about around further least nearly over roughly some than to under')

/** Words between the numbers of several labels: "pages 3, 5 and 7". */
export const labelJoints = words(', & - – and or to')

/** Words before a hyphen that digits may follow as a number: "minus-30". */
export const signWords = words('about between minus now of plus to')

/** Names before digits that they do not go with. */
export const unnamed = words('aged killed total to up')

/** Words before digits and a name that make them a number of what is named. */
export const comparatives = words('least more most some than')

/** Numbers that people ring in danger, whatever is told of them: "911 calls". */
export const emergencyNumbers = words('000 911 999')
/** The same, which count as well: "112 calls", but "a 112 call". */
export const shortEmergencyNumbers = words('110 112 119')
/** Nouns of those who ring such a number, of who answers and of what is kept of it. */
export const emergencyNouns = words(
  `call caller callers calls center centers centre centres dispatch dispatcher dispatchers operator operators recording
    recordings tape tapes`,
)

/** What golf reckons by stands between these: "at 10 under for the day". */
export const golfSides = words('over under')
export const golfClosers = words('after for in par through')

/** Words after "the 100 metres". */
export const raceClosers = words('and at in on')

/** Lengths of races in metres. */
export const raceLengths = words('100 10000 110 1500 200 3000 400 50 5000 60 800')

/** Words within a list of such lengths. */
export const raceJoints = words(', and m meter meters metre metres')

/** What is done with shots at a goal or basket: "hit 14 from 17". */
export const shots = words('converted converting hit hits hitting made makes making nailed sank shoot shooting shot')

/** Words that set a span of time off from now or from another time. */
export const afterTime = words('ago anniversary earlier hence later')
export const presents = words('now today')

/** Words that look ahead, where they are auxiliaries or particles. */
export const futures = words("'ll shall to will would")

/** Superlatives and ordinals that stand between what looks ahead and a number. */
export const ranks = words('first least most second third')

/** What a number before a people's name without a plural agrees with: "450 Japanese are". */
export const pluralVerbs = words('are had have were')

/** Nouns that a numbered unit is named by, beside those of the ordinals. */
export const unitNouns = words('group marines wing')

/** Signs within codes, and between letters and digits grown together. */
export const dash = words('- –')
export const codeJoint = words('- – .')
export const grownJoint = words('- ‐ ‑ / .')
export const codeSign = words('# @ _ = × x')
export const coordinateJoint = words('; /')
export const degreeSign = words('° ′ ″')

/** Signs after which a capital tells no name. */
export const openingSign = words('" ( - : – — ‘ “')

/** Signs before and after the number of an item in a list. */
export const listOpener = words('( [ #')
export const listMark = words('. ) : |')

/** What joins half of all and one more: "50+1". */
export const plus = words('+')

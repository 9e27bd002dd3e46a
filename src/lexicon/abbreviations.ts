import { months, weekdays } from './numbers/calendar.js'
import { durations, measures } from './numbers/measures.js'
import { honorifics, ranks, titleAbbreviations } from './people/offices.js'
import { companySuffixes, organizationHeads, placeHeads, placeOpeners } from './people/organizations.js'
import { addressStreets } from './places/place-nouns.js'
import { regionAbbreviations } from './places/regions.js'
import { union, words } from './word-list.js'

/** The abbreviations of a list, without their dot: "dr." gives "dr". */
const dotted = (list: Iterable<string>): readonly string[] =>
  [...list]
    .map((word) => word.toLowerCase())
    .filter((word) => /^\p{L}{2,}\.$/u.test(word))
    .map((word) => word.slice(0, -1))

/** Abbreviations that are words or names as well, or units that stand at a sentence's end: "in.", "PN.", "15 mins." */
const wordsAsWell = words('alas ida kan la man me mins pn que weds yr yrs')

/** Units that keep their dot only after a number and inside a sentence: "12 in. wide", but "he came in." */
export const abbreviationsAfterNumbers: ReadonlySet<string> = words('cm gal in kg km lb lbs mi mm oz yd yds')

/** Titles before a name. */
const titles = [...dotted(honorifics), ...dotted(ranks), ...dotted(titleAbbreviations.keys())]

/** Abbreviations that no other list has, before a name or a number. */
const othersBeforeNames = words('al approx ca cf cpt dir esp no nos ph pp revd rt vs')
/** Abbreviations that no other list has. */
const others = union(
  othersBeforeNames,
  words(
    `apt assoc bros comm dist ed eds esq est etc ext hosp intl jr ksh max mfg misc mts plc pty ret rs snr sq sr stat tel tk univ vol
    vols`,
  ),
)
/** Of the others and of places, those that stand before a name or a number. */
const beforeNames = union(othersBeforeNames, words('dept mt st'))
/** Titles that are units, places or jobs as well, after which a sentence may end: "30 sec.", "Dover, Del." */
const endings = words('del dets sec secy')

/** Words that keep their dot, without it. */
export const abbreviations: ReadonlySet<string> = new Set(
  [
    ...titles,
    ...[months, weekdays, measures, durations, companySuffixes, organizationHeads, placeHeads, placeOpeners].flatMap(
      (list) => dotted(list.keys()),
    ),
    ...dotted(addressStreets),
    ...dotted(regionAbbreviations.keys()),
    ...others,
  ].filter((word) => !wordsAsWell.has(word) && !abbreviationsAfterNumbers.has(word)),
)

/** Of these, the ones that stand before a name or a number and so never end a sentence. */
export const openingAbbreviations: ReadonlySet<string> = new Set(
  [...titles, ...beforeNames].filter((word) => abbreviations.has(word) && !endings.has(word)),
)

/** Abbreviations of names and titles that are common words in lower case: "Peoria, Ill.", but "she fell ill." */
export const capitalizedAbbreviations: ReadonlySet<string> = words(
  'ark cal col hon ill mar mass miss ont ore pa rep rev sat sun wash wed wis',
)
/** Abbreviations that stand before a number alone: "No. 5", but "he said no." */
export const abbreviationsBeforeNumbers: ReadonlySet<string> = words('no nos')

import { womenOfFamilies } from '../../lexicon/people/sorts.js'
import { union, words } from '../../lexicon/word-list.js'

/** Words that speakers are linked by. */

/** Pronouns for one man. */
export const masculinePronouns = words('he him himself his')
/** Pronouns for one woman. */
export const femininePronouns = words('her hers herself she')
/** Pronouns for a body. */
export const neuterPronouns = words('it its itself')
/** Pronouns for several people, or for a body and those who speak for it. */
export const pluralPronouns = words('their them they')

/** Nouns and forms of address of women. */
export const feminineNouns = union(
  womenOfFamilies,
  words(
    `actress aunt businesswoman chairwoman congresswoman councilwoman duchess girlfriend headmistress heiress lady ma'am madam mrs mrs. ms ms. niece policewoman princess queen spokeswoman woman`,
  ),
)
/** Nouns and forms of address of men. */
export const masculineNouns = words(
  `boyfriend brother businessman congressman councilman duke father grandfather husband king lord man mr mr. nephew
    policeman prince sir son uncle widower`,
)

/** Those who are no more, and words for them before a noun: "the [slain] man". */
export const deadPeople = words('deceased victim')
export const deadAttributes = words('dead deceased drowned murdered slain')
/** Participles and verbs of telling who a victim was: "[named] the dead man as". */
export const identifyingVerbs = words('identified identify named')
/** Adverbs of what did not come to be: "was [nearly] killed". */
export const nearMisses = words('almost nearly')
/** Words of a time before: "said [last] year", "said a week [ago]". */
export const pastWords = words('ago before earlier previously')
export const pastTimes = words('autumn decade fall month spring summer week winter year')

/** What is done to those who are told of as dead with certainty: "was [found] dead"; not "feared", "declared". */
export const deadlyParticiples = words('found pronounced shot')
/** "was [beaten] to death"; not "sentenced". */
export const brutalParticiples = words('beaten burned burnt clubbed crushed hacked put stabbed stoned trampled')

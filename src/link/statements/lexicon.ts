import { words } from '../../lexicon/word-list.js'

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
export const feminineNouns = words(
  `actress aunt businesswoman chairwoman congresswoman councilwoman daughter duchess girlfriend grandmother
    headmistress heiress lady ma'am madam mother mrs mrs. ms ms. niece policewoman princess queen sister
    spokeswoman widow wife woman`,
)
/** Nouns and forms of address of men. */
export const masculineNouns = words(
  `boyfriend brother businessman congressman councilman duke father grandfather husband king lord man mr mr. nephew
    policeman prince sir son uncle widower`,
)

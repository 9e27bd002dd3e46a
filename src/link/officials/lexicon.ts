import { partyNames, ranks } from '../../lexicon/people/offices.js'
import { phrases, union, words } from '../../lexicon/word-list.js'

/** Words of titles and bodies that tell a country, a company or a chamber. */

/** What the names of bodies that belong to no country hold. */
export const internationalNames = phrases(
  `african union, european central bank, european commission, european council, european parliament, european union, international,
    united nations, world bank, world health, world trade`,
)

/** Words of public life in the United States. */
export const americanWords = words(`congressman congressmen congresswoman gop sheriff sheriffs trooper troopers`)

/** Titles of those who govern a country, or want to. */
export const governingTitles = phrases(
  'candidate, chancellor, dictator, king, leader, nominee, premier, president, prime minister, ruler',
)
/** What makes a title that of another: "vice president". */
export const deputyGrades = words('vice')

/** Titles of companies and clubs; a star stands for any word. */
export const companyTitles = phrases(
  `ceo, chair, chairman, chairperson, chairwoman, chief * executive, chief * officer, chief executive, chief officer, director, executive,
    founder, manager, owner, treasurer, vice president`,
)

/** Who heads what is named after him: "the Obama administration", "the Merkel government", "the Clinton campaign". */
export const headsOfGovernments = [
  { governments: words('administration presidency'), titles: words('leader president') },
  { governments: words('campaign'), titles: words('candidate nominee') },
  {
    governments: words('cabinet government regime'),
    titles: phrases('chancellor, leader, premier, president, prime minister'),
  },
] as const

/** The chamber that a legislator's title tells: by the word itself, or by the noun that it is short for. */
export const chambers: ReadonlyMap<string, string> = new Map([
  ['congressman', 'House of Representatives'],
  ['congresswoman', 'House of Representatives'],
  ['rep.', 'House of Representatives'],
  ['reps.', 'House of Representatives'],
  ['senator', 'Senate'],
])

/** Grades of police, courts and churches: titles when no function stands beside them. */
export const grades = words('cardinal constable deputy detective inspector investigator judge justice officer trooper')
/** Ranks behind a function, which are no part of its title; "secretary general" is one. */
export const ranksBehindTitles: ReadonlySet<string> = new Set([...ranks].filter((rank) => rank !== 'general'))
/** "Staff Sgt.", "Chief Master Sgt." */
export const gradesOfRanks = words('chief lance master staff')
export const ranksInPlural = words('dets. gens. govs. profs. reps. revs. sens. sgts.')
/** "then president X": no part of the title. */
export const formerly = words('then')
export const titleDashes = words('-')
/** Office nouns that stand for another's title: "his French counterpart". */
export const titlesOfOthers = words('counterpart')

/** Adjectives of parties, faiths and parts of the world: what they stand before is not a body's. */
export const peoples = union(
  partyNames,
  words(`african american arab asian balkan catholic christian democrats eastern european green islamic jewish kurdish
    latin muslim northern protestant republicans southern western`),
)

/** Offices of places: what stands beside them is a place, if no known body. */
export const officesOfPlaces =
  words(`alderman assemblyman assemblywoman authorities besar chancellor commissioner congressman congresswoman
    constable coroner councillor councilman councilor councilwoman deputy detective emir firefighter forces
    governor judge king lawmaker legislator magistrate mayor minister mla mp mpp msp paramedic police policeman
    premier prime prosecutor queen representative ruler senator sheriff soldier sultan trooper troops`)

/** Prepositions of the place that officials are of: "health officials across Canada". */
export const placePrepositions = words('across around in inside near throughout')
/** Officials whose place is not their own: an envoy's to a country. */
export const officesAbroad = words('ambassador envoy')
/** "its president": of the body told before. */
export const bodyPronouns = words('its')
/** "the president": one in particular. */
export const definiteArticle = words('the')

import { partyNames, ranks } from '../../lexicon/people/offices.js'
import { lawmakers } from '../../lexicon/people/sorts.js'
import { phrases, union, words } from '../../lexicon/word-list.js'

/** Words of titles and bodies that tell a country, a company or a chamber. */

/** What the names of bodies that belong to no country hold. */
export const internationalNames = phrases(
  `african union, european central bank, european commission, european council, european parliament, european union, international,
    united nations, world bank, world health, world trade`,
)

/** Words of public life in the United States. */
export const americanWords = words(
  `congressman congressmen congresswoman councilman councilmen councilwoman gop sheriff sheriffs trooper troopers`,
)
/** What towns and counties of the United States call their bodies. */
export const americanBodies = phrases(
  `board of supervisors, community college, fire department, police department, school board, school district, sheriff s, sheriff's office`,
)
/** Offices that nobody in the United States holds: their Congress is another's. */
export const notAmerican = words('councillor minister mep mla mp msp')
/** Parties of the United States, in one phrase with a chamber. */
export const americanParties = words('democratic democrats gop republican republicans')

/** Titles of those who govern a country. */
export const nationalTitles = phrases(
  'chancellor, dictator, king, pm, premier, president, prime minister, queen, ruler, taoiseach',
)
/** Titles of crowned heads and their heirs, who are as often abroad as at home. */
export const sovereignTitles = phrases(
  'crown prince, crown princess, emir, emperor, empress, king, monarch, pontiff, pope, queen, sultan',
)
/** Countries that have crowned heads, or kings of some of their peoples. */
export const monarchies = words(
  'AE BE BH BJ BN BT CM DK ES GB GH JO JP KH KW LS LU MA MC MY NG NL NO OM QA SA SE SZ TH TO UG ZA ZM',
)
/** Titles of those who lead more than countries: only alone, or of a country, "the Peruvian leader". */
export const leadersOfAny = words('candidate leader nominee')
/** Titles of those who govern a country, or want to. */
export const governingTitles = union(nationalTitles, leadersOfAny)
/** "the Peruvian leader": whoever governs. */
export const leaderNouns = words('leader premier')
/** Adjectives of titles that are held in a country: "[opposition] leader". */
export const stateTitles = words('opposition presidential supreme')
/** Grades of who stands in for the holder of a title: "vice president". */
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
/** Ranks that players have, too: "Harriers captain Ada Venn". */
export const ranksInTeams = words('captain')
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
export const officesOfPlaces = union(
  lawmakers,
  words(
    `alderman assemblyman assemblywoman authorities besar chancellor commissioner constable coroner councilman councilwoman detective emir firefighter forces governor judge king magistrate mayor minister mla mpp msp paramedic police policeman premier prime prosecutor queen ruler sheriff soldier sultan trooper troops`,
  ),
)

/** Prepositions of the place that officials are of: "health officials across Canada". */
export const placePrepositions = words('across around in inside near throughout')
/** Officials whose place is not their own: an envoy's to a country. */
export const officesAbroad = words('ambassador consul emissary envoy nuncio')
/** What leads to the post of an envoy, not to who sends him: "ambassador [to] Peru", but "of Peru". */
export const postPrepositions = words('at for in near on to')

/** What leads from a name to a body: "X of the county". */
export const bodyPrepositions = words('at from of')
/** "the department, [where] dispatchers waited" */
export const placeRelatives = words('where')
/** Before the place where somebody speaks or acts: "said in Accra". */
export const locatives = words('at in near')
/** Between such a place and who acts there: "In Accra, officials said". */
export const clauseCommas = words(',')
/** Who is spoken to, and on what occasion: "told [reporters] in Accra". */
export const audiences =
  words(`agencies agency audience briefing broadcaster conference congress correspondents interview journalists
    lawmakers media members newsmen newspaper parliament people press radio reporters residents statement supporters
    television tv`)
/** Verbs of speech without content: "speaking in Accra". Base forms. */
export const speeches = words('address brief speak talk')
/** Words of journeys: who speaks on one is not at home. */
export const travels =
  words(`arrival arrived flew flown forum landed stopover summit tour toured touring traveled traveling
    travelled travelling trip visit visited visiting`)
/** Towns where officials of all countries meet and speak, the last word of names of two. */
export const meetingPlaces = words('brussels davos geneva hague strasbourg vienna')

/** Titles that one country alone gives; a star stands for any word. */
export const titlesOfCountries: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['GB', phrases('chancellor of the exchequer, home secretary, lord chancellor')],
  ['IE', phrases('taoiseach, tánaiste, tanaiste')],
  ['IN', phrases('sarpanch, tehsildar')],
  ['MY', phrases('menteri besar, mentri besar')],
  [
    'US',
    phrases(`congressman, congresswoman, homeland security secretary, secretary of homeland, secretary of the treasury, state department,
      treasury secretary`),
  ],
  ['VA', phrases('pontiff, pope')],
])
/** Forms of address that one country alone gives, by the last word before the name. */
export const countriesOfHonorifics: ReadonlyMap<string, string> = new Map([
  ['datin', 'MY'],
  ['datuk', 'MY'],
  ['seri', 'MY'],
])
/** Officials who act in one country where they find, search and arrest: its own. */
export const localOffices = words(
  'authorities deputy detective firefighter gendarmes investigator officer police prosecutor rescuer',
)
/** "[local] health officials" */
export const localWords = words('local')
/** Verbs of what a country does with its forces: "sent troops". Base forms. */
export const dispatches = words(
  'assign commit deploy dispatch fly mass mobilise mobilize move pull redeploy send ship station withdraw',
)
/** Nouns of those who are sent: "sent [troops]". */
export const forcesSent = words('forces marines peacekeeper peacekeepers police soldier troop troops')
/** Offices of bodies that belong to no country, whatever place they stand beside. */
export const internationalTitles = phrases('european commissioner, european commissioners')
/** "its president": of the body told before. */
export const bodyPronouns = words('its')
/** "the president": one in particular. */
export const definiteArticle = words('the')

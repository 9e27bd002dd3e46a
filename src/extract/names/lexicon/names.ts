import { currencyCodes } from '../../../lexicon/numbers/currencies.js'
import { openingParticles as particlesThatOpen, surnameParticles } from '../../../lexicon/people/given-names.js'
import type { OrganizationKind } from '../../../lexicon/people/organizations.js'
import { trades } from '../../../lexicon/people/sorts.js'
import { localities } from '../../../lexicon/places/place-nouns.js'
import { regionAbbreviations } from '../../../lexicon/places/regions.js'
import { phrases, union, words } from '../../../lexicon/word-list.js'

export { doubtfulSuffixes, officeHeads, plainSuffixes, streetOpeners } from '../../../lexicon/people/organizations.js'

/** Words inside names, where no longer list of the kind has them. */

/** Numerals and suffixes behind a person's name, without a full stop: "Ann Lee [Jr]", "Pius [XII]". */
export const suffixesAfterSurname = words('ii iii iv ix jr sr vi vii viii xi xii xiii xiv xv xvi xvii xviii')
/** All of them, as they are written: "Jr.", "III". */
export const personSuffixes = union(suffixesAfterSurname, words('jr. sr.'))

/** Suffixes of companies that are parts of people's names where they are not in capitals: "Hama Ag Mahmoud". */
export const suffixesInCapitals = words('ag asa lp nv sa spa')
/** Small words of a body's name, which its acronym may leave out. */
export const smallWords = words('& against and at de for in of on the to with')

/** What makes a body a local one: "Northford City Council" is not "Northford" for short. */
export const localBodies = union(localities, words('municipal parish police'))
/** Of these, the ones that clubs are named with: "Stanwick Town". */
export const clubWords = words('city town')

/** Words between two parts of a body's name: "Ministry of Health", "Institute for the Study of War". */
export const linkers = words('& , - / against and at de del della des du for in of on the to with')
/** Of these, the ones of other languages. */
export const foreignLinkers = words('de del della des du')
/** Of these, the ones that join fields of work: "Health and Human Services". */
export const fieldJoints = words('& , and')
/** Of these, the ones that tell where a body is and end its name, but for few heads. */
export const placingLinkers = words('- / at in to with')
/** Heads that stand abroad: "Mission in Kosovo". */
export const headsAbroad = words('command delegation force forces mission office')
/** Heads that a campus follows: "University at Buffalo". */
export const universityHeads = words('universitas universiti university')
/** Of the media, those named for a field: "Journal of Medicine". */
export const publications = words('annals bulletin journal proceedings')
/** Kinds of body whose names end with the head. */
export const headsWithoutComplement: ReadonlySet<OrganizationKind> = new Set<OrganizationKind>([
  'company',
  'media',
  'police',
  'team',
])
/** Officers in the plural whom a body is of: "Council of Ministers". */
export const membersOfBodies = words(
  `chiefs commissioners commons deputies directors experts governors lords ministers regents representatives
    trustees`,
)

/** Fields of work that make a body of a center: "Policy Center". */
export const fieldsOfWork = words(
  `analysis control crisis development information justice law media policy progress reproductive research
    resource rights strategic studies study`,
)
/** Fields whose chamber is one of traders: "Chamber of Commerce". */
export const fieldsOfTrade = words('commerce industries industry mines shipping trade')
/** Uses that make a building of a center: "Shopping Center". */
export const usesOfBuildings = words(
  `city civic community conference convention detention entertainment exhibition medical shopping town trade
    visitor welcome`,
)
/** Prepositions before a building, with or without its article. */
export const prepositionsOfBuildings = words('at from in inside near outside to')
/** Heads of bodies that are always facilities as well. */
export const facilityHeads = words('hospital')

/** Words that go on the name of a well-known body: "Mondelez International", "BBC News". */
export const companyTails = words(
  'america europe global group international magazine motors news online radio stores tv worldwide',
)
/** Kinds of body that have branches named for a country: "Nestlé Malaysia". */
export const kindsWithBranches: ReadonlySet<OrganizationKind> = new Set<OrganizationKind>([
  'charity',
  'company',
  'media',
])

/** Kinds of body that have chapters named for a place: "Habitat for Humanity of Kent County". */
export const kindsWithChapters: ReadonlySet<OrganizationKind> = new Set<OrganizationKind>(['association', 'charity'])

/** Words after a town that make a club of it: "Adelaide United". */
export const clubSuffixes = words('afc athletic cf fc rovers sc united wanderers')
/** First and second words of nicknames in two words: "Red Sox". */
export const nicknameOpeners = words('blue golden maple red trail white')
export const nicknameEnds = words('blazers bulls hurricanes jackets jays knights leafs sox wave wings')

/** Prepositions of standing somewhere. */
export const prepositionsOfStanding = words('along at in inside near on outside')
/** Prepositions after which "the" opens a place. */
export const prepositionsOfArticle = union(
  prepositionsOfStanding,
  words('around behind beyond from into off to toward towards'),
)
/** Prepositions before a place by its head. */
export const prepositionsOfPlaces = union(prepositionsOfArticle, words('of off the'))
/** Prepositions of areas: "in Tel Verrin". */
export const prepositionsOfAreas = words('across in near throughout')
/** Nouns that open the name of a natural place before "of": "Bay of the Nine Bells", "Cape of the Five Winds". */
export const featureOpeners = words('bay cape cave caves gulf isle isles lagoon strait straits vale valley')
/** What opens the name of a river, after the article: "the River Lune". */
export const riverOpeners = words('river')
/** Short forms of regions that are words or other short forms as well, as written. */
export const regionsAsWords: ReadonlySet<string> = new Set(['La.', 'Man.', 'Me.', 'Miss.', 'Mo.', 'Penn.', 'Wash.'])
/** Before "of" and the name of a street: "the 500 block of Joan Lane". */
export const partsOfStreets = words('block blocks corner intersection section stretch')
/** What opens the name of a camp before a name of its own: "Camp Aldermoor". */
export const campOpeners = words('camp')
/** Heads of the divisions of a country: "Travis County". */
export const divisionHeads = words('borough county parish')
/** Where a court judges: "the Eastern District of Virginia". */
export const courtAreas = words('central eastern middle northern southern western')

/** What votes in a district: "the 3rd Congressional District". */
export const electoralWords = words('assembly congressional judicial legislative senatorial')

/** Areas that a body serves and is named for: "Dover Water District". */
export const divisionsOfService = words('district')
/** What such a body does for its district. */
export const servicesOfDistricts = words(
  `conservation drainage fire hospital improvement irrigation library management park protection reclamation recreation
    sanitary sanitation sewer transit utilities utility water`,
)
/** Heads that are part of the office behind them: "Madison [Circuit Judge] Ann Lake". */
export const headsOfOffices = words('circuit')

/** Letters and short forms of parties before a region: "D-Mass.". */
export const partyLetters = new Set(['D', 'DFL', 'Dem', 'I', 'L', 'R', 'Rep'])

/** Titles that places are named with: "Prince George" is a prince before he is a town. */
export const royalTitles = words('captain general king lady lord prince princess queen saint sir')
/** Of these and the others, the ones after which a park or a street of several words is more likely than a surname: "Queen Astrid Park". */
export const titlesOfPlaces = words('king lady lord prince princess queen saint sultan')
/** Prepositions before a street: "from Lois Street". */
export const prepositionsOfStreets = union(prepositionsOfStanding, words('across down from off onto toward towards'))
/** Titles that nobody puts into the name of a place. */
export const directTitles = words('ceo chairman director minister mr mr. mrs mrs. secretary spokesman')
/** Ranks that are words of bodies' names first: "General Labour Union". */
export const ranksInBodies = words('general')
/** Titles that are surnames after a given name: "Martin Luther King Jr. Memorial". */
export const titlesAsSurnames = words('king')
/** Titles that are places where nothing follows. */
export const titlesAsPlaces = words('Queens')

/** Names that nobody bears: nations, powers and everyman. */
export const figuresOfSpeech = phrases(
  `average joe, father christmas, father time, grim reaper, joe public, joe sixpack, john q, lady justice, lady liberty, lady luck,
    mother earth, mother nature, old glory, santa claus, tom dick, tooth fairy, uncle sam`,
)
export const storms = words('cyclone hurricane storm typhoon')
export const stormModifiers = words('subtropical tropical')
/** What opens the name of a ship: "HMS Ardent", "the KMP Nusa Jaya". */
export const shipPrefixes = words('hmas hmcs hms ins kmp mv rms rrs ss uscgc usns uss')

/** Words after a hyphen that are no syllable of a name: "Oslo-born". */
export const compoundEnds = words(
  'area based born bound elect era free held led like linked made only owned plus rich run style wide',
)
/** Particles that can open a name: "al-Assad". */
export const openingParticles = union(particlesThatOpen, words('abu ad an ar as ash at le umm'))
/** Particles that open the names of teams, shops and places as often: "El Farolito", "Al Ettifaq". */
export const articlesOfNames = words('al el')
/** Arabic articles and what joins two words in Persian, between the hyphens of one name: "Waker-uz-Zaman", "Jamia-e-Ebelquist". */
export const articlesBetweenHyphens = words('al ar ash e ed i ud ul ur us uz')
/** Rare particles that count after a given name or before a surname: "Luiz Inacio Lula da Silva". */
export const particlesBetweenNames = words('da den der la le los san ter')
/** Particles that are words first: only between capitals inside a long name would they be particles. */
export const rareParticles = union(particlesBetweenNames, words('a af an ap as ash at do e to u y'))
/** Who holds a body in its name: "Sheriff's Office", "People's Party". */
export const holdersOfBodies = union(
  trades,
  words(
    `attorney attorneys bishops children coroner employers farmer farmers fishermen general governor journalists king
      lawyers marshal mayor men officers parents people peoples president producers prosecutor queen sheriff students
      traders veterans women worker workers writers`,
  ),
)
/** Words that join two fields of work inside a name: "Immigration and Customs Enforcement". */
export const fieldCoordinators = words('& and')
/** What joins the names of partners: "Smith & Wesson". */
export const ampersands = words('&')

/** Words between the two parties of a case at law: "Lind v. Ohio". The form of law reports stands first. */
export const wordsBetweenParties = ['v.', 'v', 'vs.', 'vs', 'versus'] as const
/** Parties of a case that no name of a person or body tells, as written: "State v. Lind". */
export const partiesAtLaw: ReadonlySet<string> = new Set([
  'Commonwealth',
  'People',
  'Queen',
  'R',
  'Regina',
  'State',
  'States',
])
/** Words of courts, which show that "v." stands between the parties of a case. */
export const wordsOfLaw = words(
  `appeal appeals attorney attorneys case cases constitution constitutional court courts decision decisions defendant
    doctrine judge judges judgment jury justice justices law laws lawsuit lawsuits lawyer lawyers opinion overturn
    overturned plaintiff plaintiffs precedent ruling rulings statute suit verdict`,
)

/** Beginnings of surnames with a capital inside: "McCain", "DiCaprio". */
export const surnamePrefixes = union(surnameParticles, words('du fitz la le mac mc'))
/** Beginnings of surnames before an apostrophe: "O'Neill". */
export const elidedPrefixes = words('d o')

/** Endings of ordinal numbers in digits: "82nd". */
export const ordinalEndings = words('nd rd st th')

/** Letters before a year of account: "FY22". */
export const fiscalLetters = words('cy fy')

/** Nouns before letters that stand for themselves: "the letters SOS". */
export const wordsForLetters = words('abbreviation code initials letter letters word')

/** Codes of money, as written. */
export const codesOfMoney: ReadonlySet<string> = new Set([...currencyCodes].map((code) => code.toUpperCase()))
/** Hours and units that are titles too, as written. */
export const hoursAndUnits: ReadonlySet<string> = new Set(['AM', 'CM', 'PM'])
/** What years are counted by, as written. */
export const eras: ReadonlySet<string> = new Set(['A.D.', 'AD', 'B.C.', 'BC', 'BCE', 'CE'])
/** Series of law reports, between the volume and the page, as written: "410 U.S. 113". */
export const reporters: ReadonlySet<string> = new Set(
  [...regionAbbreviations.keys(), 'U.S.'].filter((text) => text.endsWith('.')),
)
/** Countries before "dollars", as written. */
export const currencyCountries: ReadonlySet<string> = new Set(['US'])
/** Roads that are called by a number alone, as written: "Highway 31". */
export const numberedRoads: ReadonlySet<string> = new Set(['Highway', 'Interstate', 'Route'])
/** Pieces of land and rooms that are called by a number, as written: "Lot No. 4". */
export const numberedPlots: ReadonlySet<string> = new Set(['Apartment', 'Lot', 'Plot', 'Room', 'Suite', 'Unit'])
/** What says that a number follows, as written: "No. 4". */
export const numberSigns: ReadonlySet<string> = new Set(['No.', 'Nos.'])
/** Letters before a number that name a group: "G-20". */
export const groupLetters: ReadonlySet<string> = new Set(['G'])

/** Endings of callings and teachings, which no name has: "dermatologist", "federalism". */
export const callingEndings: readonly string[] = ['ician', 'icians', 'ism', 'isms', 'ologist', 'ologists', 'ology']

/** Heads of what budgets hold: "the General Fund". */
export const funds = words('fund funds')

/** Ends of the addresses of sites: "brindle.com". */
export const domainEndings = words('app biz co com de edu eu fyi gov info int io net org tv uk')

/** Nouns of diseases behind the names of where they were found: "Lassa fever", "West Nile virus". */
export const diseases = words('encephalitis fever syndrome virus')
/** The last word of such a name: "Rift Valley fever". */
export const landsOfDiseases = words('forest nile river valley')
/** What leads from a body to whom it is against. */
export const opposers = words('against')

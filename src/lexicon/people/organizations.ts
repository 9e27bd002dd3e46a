import { headKinds, nounsOf } from '../nouns/index.js'
import { union, words } from '../word-list.js'
/** What bodies are called: head words and suffixes. Data and look-ups; what a name is in an article is decided in extract/names. */

export const organizationKinds = [
  'agency',
  'armed group',
  'association',
  'bank',
  'charity',
  'company',
  'court',
  'government',
  'hospital',
  'institute',
  'international',
  'league',
  'legislature',
  'media',
  'military',
  'ministry',
  'party',
  'police',
  'religious',
  'school',
  'team',
  'union',
  'university',
] as const
/** What kind of body a name is: as fine as rules need to know it ("the bank", "the charity"). */
export type OrganizationKind = (typeof organizationKinds)[number]

const kindRows = <Kind extends string>(rows: Readonly<Partial<Record<Kind, string>>>): ReadonlyMap<string, Kind> =>
  new Map(
    (Object.entries(rows) as [Kind, string][]).flatMap(([kind, list]) =>
      list
        .trim()
        .split(/\s+/)
        .map((word) => [word, kind] as const),
    ),
  )

/** Words that, with a capital and at the end of a name or before "of", make it the name of a body. */
export const organizationHeads = headKinds as ReadonlyMap<string, OrganizationKind>

/** Suffixes of companies that are written in lower case, too. */
export const plainSuffixes = words('bhd corp corp. inc inc. llc ltd ltd. plc')
const doubtfulNames = words('ab bv co pt sa sas se')
/** Suffixes of companies that are words of some language first. */
export const doubtfulSuffixes = union(doubtfulNames, words('as'))
/** Words after the name of a company: "Inc.", "Ltd", "plc". */
export const companySuffixes = union(
  plainSuffixes,
  doubtfulNames,
  words(
    `a.s. ag aps asa berhad co. corporation gmbh incorporated jsc k.k. kft kgaa kk limited llp lp ltda ltda. n.v.
    nv oao ooo oy oyj pjsc pte pty pvt s.a. s.p.a. sarl sdn sgps spa srl tbk zrt`,
  ),
)

/** Words that end the name of a place and belong to it. */
export const placeHeads = nounsOf('place-head')
/** Words that end it only after a preposition of place: "at Tolema Refugee Camp". */
export const placedHeads = nounsOf('placed-head')
/** Of the first, the ones that are facilities or bodies by their company: the article decides. */
export const doubtfulPlaceHeads = nounsOf('doubtful-head')
/** Heads of bodies that are named for a title: "Office of the Public Trustee". */
export const officeHeads = words('office')
/** Streets and buildings that are named for people, titles and all: "Jalan Tun Perak". */
export const streetOpeners = words('avenida calle dataran jalan kampung lorong menara rue taman wisma')
/** Words that open the name of a place: "Lake Victoria", "Mount Everest", "Port Harcourt". */
export const placeOpeners = union(
  streetOpeners,
  words(
    `bandar batang bukit cape cerro felda fort gunong gunung highway interstate isla isle kota ladang lago lake
    loch mount mt mt. negeri negri padang pantai pasir pekan port puerto pulau rio route schloss sungai tanjung
    via villa wadi wat`,
  ),
)

/** Words that end the name of an event, a law, a prize, a work: neither people, bodies nor places. */
export const otherHeads = nounsOf('title-head')

/** Gatherings that have officers: "Ebelstadt Film Festival Director Ada Venn". */
export const gatherings = words('biennale carnival expo fair festival marathon parade regatta rodeo')

/** Team names after the name of a town: "the Chicago Cubs". */
export const teamNicknames: ReadonlySet<string> = new Set(
  `aces albion angels argonauts astros athletics avalanche aztecs badgers bearcats bears beavers
  bengals billikens bills blackhawks blazers blues bobcats brewers broncos browns bruins buccaneers buckeyes
  bucks bulldogs bulls canadiens canucks cardinals cavaliers celtics chargers chiefs clippers colts cornhuskers
  cougars cowboys coyotes crusaders cubbies cubs cyclones devils diamondbacks dodgers dolphins ducks eagles
  falcons flames flyers gamecocks gators giants gophers grizzlies hawkeyes hawks heat hokies hoosiers hornets
  hotspur hoyas hurricanes huskies indians islanders jaguars jayhawks jazz jets kings knicks lakers lightning
  lions longhorns magic marlins mavericks mets mountaineers mustangs nationals nets nittany nuggets oilers
  orioles packers padres panthers patriots pelicans penguins phillies pirates pistons predators raiders ramblers
  rams rangers raptors ravens rays razorbacks redhawks reds redskins rockets rockies rovers royals sabres saints
  seahawks seminoles senators sharks socceroos sooners spartans springboks spurs steelers suns supersonics
  terrapins texans thunder tigers timberwolves titans trojans twins utes vikings villa volunteers
  wallabies wanderers warriors whitecaps wildcats wizards wolfpack wolverines yankees yanks`.split(/\s+/),
)

/** Words that open the name of a body, in languages that put the head first: "Universiti Malaya", "Partido Popular". */
export const organizationOpeners: ReadonlyMap<string, OrganizationKind> = kindRows<OrganizationKind>({
  university: 'hochschule universidad universidade università université universiti universitas kolej maktab',
  school: 'sekolah smk sk sjkc',
  ministry: 'kementerian ministerio ministério secretaría secretaria',
  agency:
    'agência alcaldía comisión defensoría fiscalía jabatan lembaga majlis prefeitura procuraduría suruhanjaya superintendencia',
  party: 'movimento movimiento mouvement partai parteneriat parti partido rassemblement',
  bank: 'banco banca banque',
  institute: 'institut instituto institusi',
  association: `angkatan asociación associação confédération confederación confederação federación federação fédération
    fondation fundação fundación kelab persatuan pertubuhan yayasan`,
  union: 'sindicato syndicat',
  media: 'diario diário jornal',
  team: `arminia alemannia bate beitar besiktas borussia cska deportivo dinamo dynamo eintracht fc fsv fk hapoel hertha hnk inter lokomotiv maccabi olympique partizan psv
    rb real shakhtar slavia spartak sparta sporting steaua sv tsv vfb vfl viktoria werder zenit rw sc tsg nk`,
})

/** The kind of body that a head word names ("ministry", "university"), or null. */
export const organizationHead = (lower: string): OrganizationKind | null => organizationHeads.get(lower) ?? null

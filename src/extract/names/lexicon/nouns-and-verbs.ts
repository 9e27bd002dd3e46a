import { pastForms, thirdPerson } from '../../../lexicon/inflection.js'
import { nounsOf } from '../../../lexicon/nouns/index.js'
import { months, quarterNumbers, weekdayNames, weekdays } from '../../../lexicon/numbers/calendar.js'
import { compassWords } from '../../../lexicon/places/place-nouns.js'
import { reportingVerbs } from '../../../lexicon/verbs/reporting.js'
import { union, words } from '../../../lexicon/word-list.js'

/** Of the calendar, what these lists have left out: "Jun" and "Sun" are given names, "mar" is a verb. */
const otherThanCalendar = words('jul jun mar sun sun. thur. thurs. tues. weds weds.')
/** Days, months and quarters: capitals of the calendar, not of a name. */
export const calendarWords: ReadonlySet<string> = new Set(
  [...months.keys(), ...weekdays.keys(), ...weekdayNames.map((day) => `${day}s`), ...quarterNumbers].filter(
    (word) => !otherThanCalendar.has(word),
  ),
)

/** Adjectives, peoples, faiths and things that are written with a capital and name neither a person, a body nor a place. */
export const otherCapitals = words(
  `a.d. a.m. aboriginal ad african africans ai ai. aids allah am android anglican antarctic api apis ar arab arabic
  arabs arctic asap ashkenazi asian asians atm b.c. ba balkan baptist baptists bc bce besar bible bitcoin bitcoins
  black blacks bn brexit bst bts btw buddhism buddhist buddhists bumiputera bumiputeras caesarean calvinist
  capitalist catholic catholicism catholics caucasian caucasians cctv cd cdt ce central centrist ceo cest cet cfo
  christ christian christianity christians christmas coloured communism communist communists confucian
  congressional conservative conservatives coo copt coptic copts coronavirus covid covid19 cpo creole cst cto
  deepavali democrat democratic democrats diwali diy diys dj djs dna dogecoin dollar dollars druze dvd east easter
  eastern ebola edt eid english eps esg esp esq est ethereum eur euro european europeans euros ev evangelical
  evangelicals evs faq faqs fir formula fyi gbp gdp gdpr gmt god gospel gps gras gst gurdwara h1n1 h5n1 hajj halal
  halloween hanukkah hebrew hindi hindu hinduism hindus hispanic hispanics hiv holocaust hr hrs hutu hutus i ibo
  icu icus id ids ied ieds igbo igbos ii iii imho imo independent independents indigenous internet inuit ipad
  ipads iphone iphones ipo ipod ipods ipos iq islam islamic islamism islamist islamists ist it iv ix jd jew jewish
  jews jihadist jihadists judaism kashmiri kindle koran kpi kpis kurd kurdish kurds ladin lankan lankans latin
  latino latinos leftist lent lgbt lgbtq liberal liberals lng loc lol lower lpg lutheran m.d. ma mahkota malay
  malays mandarin maori mardi maronite marxism marxist mba mco md medicaid medicare medieval menteri mentri mep
  meps mers methodist mid mla mlas mn mohawk mormon mormons mou mp mps mr mri muslim muslims native nazi nazis
  nazism negro neolithic nev nevs nft nfts ngo ngos nobel nordic north northeast northern northwest oc olympic omg
  opposition oromo orthodox oscar oscars otp ott p.m. p.s. pashtun pashtuns passover pbuh pc pcr pdf pdt pentecostal ph.d. phd pin
  playstation pm pm10 pm2 ppe pr presbyterian protestant protestants ps pst puritan q&a qur'an quran r&b r&d
  ramadan ramzan republican republicans rev. rfp rm rmg rohingya roma romani rpg rpgs rs rsvp rtk sabbath saharan
  salafi salafist salafists sars satan scandinavian scandinavians scripture shari'a sharia shi'a shi'ite shi'ites
  shia shiite shiites sikh sikhs sinhala sinhalese sme smes sms socialist socialists sop sops sos south southeast
  southern southwest soviet soviets sq stalinist sunni sunnis suv suvs swahili swat swt tamil tamils tb telugu
  thanksgiving thc torah tutsi tutsis tv uav uavs ufo ui umrah upper urdu usd utc ux v vat vi victorian vii viii
  viking vikings vip vips vr wahhabi web west western westerner westerners wifi windows ww wwi wwii x xbox xi xii xmas xv
  yazidi yazidis yiddish yom yoruba zika zionist zionists zulu zulus`,
)

/** Peoples and languages without a country of their own: "a Hausa woman". */
export const peoplesAndLanguages = words(
  `alawite alawites amazigh assamese assyrian assyrians aymara baloch balochi bambara bashkir bedouin bemba bengali
    breton buryat cajun cantonese cebuano chaldean chaldeans chewa dalit dalits dayak dinka fulani gorkha guarani
    gujarati hakka hausa hazara hazaras hmong hokkien igorot ilocano ingush ismaili jains jat jats javanese kalenjin
    kannada kikuyu konkani lozi luhya maasai malayalam malayali mandinka mapuche maratha marathas marathi masai mayan
    mizo nahua ndebele nubian nuer odia ojibwe parsi punjabi quechua rajput shilluk sidama sindhi sioux songhai sotho
    sundanese tagalog tswana tuareg wolof xhosa`,
)

/** Common nouns of Malay, Hindi and Spanish that names of works, offices and days are made of. */
export const foreignWords = words(
  `andolan awam baithak bantuan buku cuti fiesta hari jai kebangsaan keluarga kerajaan ketua mangsa mela negara
    operasi parivar pegawai pejabat perkhidmatan pilihanraya program projek rakyat raya skim sukan tabung undang
    warga yatra yojana`,
)

/** Verbs that take quotations, and tell of other things more often: companies post results. */
const seldomSaying = words('post put read')
/** Past and present of the verbs that take quotations. */
const quotingForms: ReadonlySet<string> = new Set(
  [...reportingVerbs]
    .filter(([verb, { takes }]) => takes.has('quote') && !seldomSaying.has(verb))
    .flatMap(([verb]) => [...pastForms(verb), thirdPerson(verb)]),
)
/** Words that say something was said: before or after a name, they tell of someone who can speak. */
export const sayingVerbs = union(
  quotingForms,
  words(`accused advised agreed assured believed believes blamed called criticised criticized declined defended
    described disclosed estimated estimates expressed feels hoped indicated objected pointed proposed reaffirmed
    refused rejected ruled saying signalled suggested suggests thanked thinks thought threatened wants welcomed
    wondered`),
)

/** Verbs of what only people do, never an organization: "married", "wept". */
export const privateVerbs = words(
  `apologised apologized ate born buried charged cried danced died divorced drove enjoyed graduated grew grinned
  hugged jogged kissed laughed lived loved married met nodded pleaded prayed quit recalls remembers resigned
  retired sang shot shrugged sits sleeps smiled studied swam testified tweeted walked wed wept`,
)
/** Verbs of what people do or undergo, and seldom a body. */
export const humanVerbs = union(
  privateVerbs,
  words(
    `arrived attended became joined played runs scored served spoke stands started struck survived talks worked
  works`,
  ),
)

/** Verbs of what befalls people alone, in the base form: "was born", "arrested X". */
export const humanPassives = words(
  `abduct acquit arrest befriend behead born bully deport detain divorce embrace execute extradite handcuff
  hospitalise hospitalize hug imprison jail kidnap kiss marry murder pronounce sentence shoot stab wound`,
)

/** Verbs of how one person treats another, and now and then a country or a body, in the base form. */
export const humanTreatment = words(
  `comfort congratulate console forgive greet invite miss persuade phone remind scold tease text thank visit`,
)

/** Words that lead with "in" to a person: "faith in X", "found an ally in X". */
export const wordsOfTrust = words(
  `ally belief believe believed believes believing champion comfort confide confided confidence delight
    delighted faith hero inspiration match partner rival solace soulmate successor trust wit`,
)

/** What is given to someone: "gave X the letter". */
export const givingVerbs = words('bought gave handed lent offered owed sent showed taught told')

/** Things that belong to one person, hardly to a body or a country. */
export const privateThings = words(
  `apartment arrest autopsy bail bedroom boat briefcase car coffin corpse diary farm funeral grave handwriting home
  house jacket luggage memoir pistol shoes suicide truck vehicle`,
)

/** Relatives and belongings that only people have: "Elian's father". */
export const kinNouns = nounsOf('kin')

/** Nouns in apposition that tell what was named: "X, a baker", "X, the software company". */
export const bodyNouns = nounsOf('body')
export const placeNouns = nounsOf('place')
export const personNouns = nounsOf('person')

/** Parts of a person's body: "Hill's back". */
export const bodyParts = nounsOf('body-part')

/** Who is of the town that is named before: "a Gainesville man". */
export const citizens = nounsOf('citizen')
/** Who serves the town or the county that is named before: "Litchfield selectman". */
export const localOfficers = nounsOf('local')

/** What belongs to bodies: "Mondelez shares", "members of X", "X officials". */
export const bodyBelongings = nounsOf('of-body')

/** Prepositions before a place, with how much they tell. */
export const placePrepositions: ReadonlyMap<string, number> = new Map([
  ['across', 3],
  ['around', 1.5],
  ['at', 1.8],
  ['from', 1.5],
  ['in', 3.5],
  ['inside', 2.5],
  ['into', 2],
  ['near', 4],
  ['northern', 3],
  ['off', 1.5],
  ['outside', 3],
  ['over', 0.5],
  ['southern', 3],
  ['through', 2],
  ['throughout', 3],
  ['to', 1],
  ['toward', 2],
  ['towards', 2],
  ['via', 2],
])

/** Directions and parts before a place: "northern X", "downtown X". */
export const placeModifiers = union(compassWords, words('coastal mainland nearby neighboring neighbouring suburban'))

/** Bodies that are meant by one capitalised word. */
export const loneHeads = nounsOf('lone')

/** Surnames that are also heads of places and other things: after a given name they are people. */
export const surnameHeads = words(
  `ball banda bank banks barnes battle bell berry bishop bond book bridges brook bush castle center chambers
    church club code court cross day driver fair farm ferry field fields force ford forest frost garden gates
    glass gore grant green hall harbor heath hill hills holiday house hunt jail king knight lake lane law love
    major mandal march marsh may meadows mills moon mountain pack page park parks peace pike police poll pool pope
    post price pride prior reed reef reid rice ridge ring rivers rock rose sands school sharp shaw sheriff
    shore short show snow spring star stone storm temple tower towers trail union vale valley war ward
    waters week weeks wells west winter wood woods world young`,
)

/** Words of faith, rank and peoples that go on a person's name after a given one: "Rafiqul Islam", "Farid Md Noor". */
export const namesWithin = words(`baba haji islam md mohd sheikh`)

/** Before "of" and a place: "the outskirts of X", "residents of X". */
export const partsOfPlaces = union(nounsOf('before-place'), words('outside'))
/** What a place owns: "X's airport", "X's economy". */
export const placePossessions = union(nounsOf('of-place'), words('largest main'))
/** Who works at a body: "professor at X". */
export const workersAtBodies = union(nounsOf('works-at'), words('worked works'))
/** Who speaks or plays for a body: "spokeswoman for X". */
export const servantsOfBodies = union(nounsOf('acts-for'), words('played playing plays worked works'))
/** Nouns right before the name of a paper, a company or a club: "the daily X". */
export const mediaNouns = nounsOf('medium')
/** Nouns of people that also stand before other names: "resident X", "chief X". */
export const ordinaryRoles = words(`chief guard head man model native principal resident star`)

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Days and months: capitals of the calendar, not of a name. */
export const calendarWords: ReadonlySet<string> = words(
  `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february
  march april may june july august september october november december jan jan. feb feb. mar. apr apr. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.
  mon tue tues wed thu thur thurs fri sat mon. tue. wed. thu. fri. sat. jun. jul.`,
)

/** Adjectives, peoples, faiths and things that are written with a capital and name neither a person, a body nor a place. */
export const otherCapitals: ReadonlySet<string> = words(
  `aboriginal academy-award african africans african-american european europeans besar lankan lankans menteri mentri mahkota saharan scandinavian scandinavians balkan nordic caribbean-style aids allah anglican antarctic arab arabic arabs arctic ashkenazi asian asians atlantic-coast baptist baptists bible black blacks brexit buddhist buddhists buddhism caesarean
  calvinist capitalist catholic catholics catholicism caucasian caucasians centrist christ christian christians christianity christmas coloured communism communist communists confucian congressional conservative conservatives
  copt coptic copts coronavirus covid covid-19 creole democrat democratic democrats deepavali diwali druze easter ebola eid english european-style evangelical evangelicals facebook-style god gospel gurdwara hajj halal halloween hanukkah hebrew
  hindi hindu hindus hinduism hispanic hispanics hiv holocaust hutu hutus ibo igbo igbos independent independents indigenous inuit islam islamic islamism islamist islamists jew jewish jews jihadist jihadists judaism kashmiri koran kurd kurdish kurds ladin
  latin latino latinos leftist lent lgbt lgbtq liberal liberals lutheran malay malays mandarin maori marxist maronite marxism medicaid medicare medieval methodist mohawk mormon mormons mr muslim muslims native nazi nazis nazism negro neolithic nobel
  orthodox oscar oscars oromo pashtun pashtuns passover pentecostal peace-prize presbyterian protestant protestants puritan quran qur'an ramadan ramzan republican republicans rohingya roma romani roman-catholic sabbath salafi salafist salafists satan scripture shari'a sharia
  shia shi'a shiite shiites shi'ite shi'ites sikh sikhs sinhala sinhalese socialist socialists soviet soviets spanish-speaking stalinist sunni sunnis swahili tamil tamils telugu thanksgiving torah tutsi tutsis urdu victorian viking vikings wahhabi
  western westerner westerners yazidi yazidis yiddish yom yoruba zionist zionists zulu zulus zika xmas
  euro euros dollar dollars twitter-like internet web wifi wi-fi covid19 ied ieds suv suvs gdp dna dvd cd tv pc pdf faq usd gbp eur cctv-footage atm pin id ids rpg rpgs uav uavs vip vips ngo ngos ceo cfo coo cto mp mps mep meps mla mlas phd ph.d. md m.d. ba ma mba jd esq
  pcr r&d oc loc cpo kpi kpis sme smes nft nfts otp fir mou gst vat esg ev evs nev nevs rmg ppe iq tb sos faqs rs rm bn mn sq esp bts gdpr api apis ui ux ai. vr ar ott dj djs icu icus hrs sir-
  formula gmt est edt pst pdt cst cdt utc bst ist cet cest am pm a.m. p.m. ad bc b.c. a.d. bce ce ipo ipos hiv/aids sars mers h1n1 h5n1 lpg lng mri pr hr it ai ufo ps p.s. rsvp asap diy diys lol omg btw fyi imo q&a r&b ufc-style op-ed sop sops mco rtk
  facebook-page rev. i ii iii iv v vi vii viii ix x xi xii xv iphone iphones ipad ipads android windows xbox playstation kindle wifi gps sms
  north south east west northern southern eastern western northeast northwest southeast southwest central mid upper lower midwest-based`,
)

/** Words that say something was said: before or after a name, they tell of someone who can speak. */
export const sayingVerbs: ReadonlySet<string> = words(
  `accused acknowledged added admitted advised agreed alleged announced answered argued asked asserted assured believes believed blamed called cautioned claimed claims commented complained conceded concluded
  confirmed confirms continued countered criticised criticized declared declined defended demanded denied denies described disclosed emphasised emphasized estimated estimates explained expressed feels hoped
  indicated insisted insists joked maintained mentioned noted notes objected observed pledged pointed predicted promised proposed quipped reaffirmed recalled recommended refused reiterated rejected
  remarked repeated replied reported reports responded revealed ruled said saying says signalled states stated stressed suggested suggests tells testified thanked thinks thought threatened told tweeted urged urges
  vowed wants warned warns welcomed wondered writes wrote`,
)

/** Verbs of what only people do or undergo. */
export const humanVerbs: ReadonlySet<string> = words(
  `apologised apologized arrived ate attended became born buried charged cried danced died divorced drove enjoyed graduated grew grinned hugged jogged joined kissed laughed lived loved married met nodded
  pleaded played prayed quit recalls remembers resigned retired runs sang scored served shot shrugged sits sleeps smiled spoke stands started studied struck survived swam talks testified tweeted walked wed wept worked works`,
)

/** Relatives and belongings that only people have: "Elian's father". */
export const kinNouns: ReadonlySet<string> = words(
  `ally ancestors attorney attorneys aunt baby birthday body boyfriend brother brothers career child childhood colleagues cousin dad daughter daughters death ex-wife face father fiance fiancee fiancée friend friends girlfriend grandfather
  grandmother grandson head heart husband killer lawyer lawyers life marriage mom mother mum neighbor neighbors nephew niece parents predecessor relatives remarks resignation running-mate sister sisters son sons speech stepfather
  successor surgery team-mate teammate teammates testimony tweet tweets twin uncle victory wedding widow wife words`,
)

/** Nouns in apposition that tell what was named: "X, a baker", "X, the software company". */
export const bodyNouns: ReadonlySet<string> = words(
  `agency airline alliance army association authority bank body broadcaster bureau carmaker chain charity club coalition committee company conglomerate consortium consultancy contractor corporation council daily developer
  distributor exchange faction federation firm foundation fund giant government group insurer lender leader-company maker manufacturer militia ministry mission movement network newspaper ngo nonprofit operator opposition organisation organization
  outfit paper party platform producer provider publisher regulator retailer school side startup start-up station subsidiary supplier team think-tank union unit university utility watchdog website wing`,
)
export const placeNouns: ReadonlySet<string> = words(
  `airport archipelago barangay kampung taluk area base beach border borough camp capital city coast coastline commune community constituency country county countryside desert district enclave farm forest governorate hamlet harbor harbour headquarters highway hometown
  island islands lake mountain mountains municipality nation neighborhood neighbourhood oblast outpost outskirts park peninsula port prefecture prison province region republic resort river road sea settlement shore site slum square state street
  streets stronghold suburb suburbs territory tehsil thana town township upazila valley village villages ward zone`,
)
export const personNouns: ReadonlySet<string> = words(
  `activist actor actress analyst architect artist astronaut athlete aunt author banker batsman biologist blogger boxer boy brother businessman businesswoman captain cleric clerk coach cofounder columnist comedian composer cousin critic daughter
  designer director doctor driver economist engineer entrepreneur epidemiologist expert farmer father filmmaker fisherman footballer forward founder girl goalkeeper grandfather grandmother guitarist headmaster historian husband journalist
  lawyer lecturer man manager midfielder model mother musician native negotiator novelist nurse owner painter pastor pensioner philosopher photographer physician pilot player playwright poet politician priest producer professor programmer
  psychologist rapper reporter researcher resident scholar scientist singer sister soldier son songwriter specialist spokesman spokesperson spokeswoman star strategist striker student suspect teacher teenager uncle vendor veteran victim villager
  widow wife winner winger witness woman worker writer`,
)

/** What belongs to bodies: "Mondelez shares", "members of X", "X officials". */
export const bodyBelongings: ReadonlySet<string> = words(
  `activists aircraft airstrikes analysts board branch campaign cars ceo chairman chapter chief commander commanders convoy coach customers delegation directors employee employees executive executives fans fighter fighters forces founder gunmen
  headquarters insurgents lawmakers leader leaders leadership lawyers manager management member members membership militants mp mps offices official officials operatives page platform players policy positions president products profile profits rebels
  report reporter representative representatives researchers sales scientists secretary shareholders shares site soldiers source sources spokesman spokesperson spokeswoman sponsor staff statement stock stores strongholds supporters team terrorists
  troops users volunteers website win worker workers`,
)

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
export const placeModifiers: ReadonlySet<string> = words(
  `central coastal downtown east eastern inner mainland neighbouring neighboring north north-east north-west northeast northeastern northern northwest northwestern nearby outer rural south southeast southeastern southern southwest
  southwestern suburban west western`,
)

/** Bodies that are meant by one capitalised word. */
export const loneHeads: ReadonlySet<string> = words(
  `bundestag bundesrat congress diet duma folketing knesset majlis parliament pentagon rada riksdag sejm senate treasury vatican army navy cabinet government council coalition`,
)

/** Surnames that are also heads of places and other things: after a given name they are people. */
export const surnameHeads: ReadonlySet<string> = words(
  `ball banks barnes battle berry bishop book brook bridges bush castle chambers church code cross court day driver fair farm ferry field fields force ford forest frost garden gates glass grant green hall harbor heath hill hills holiday house
  hunt jail king knight lake lane law love major march marsh meadows moon mountain pack park parks peace pike poll pool pope price pride prior reef rice ridge ring rivers road rock rose sands school shaw shore short show snow spring stone storm
  street sharp tower towers trail vale valley war ward waters week wells west wood woods world young banda bell bond mills page police post reed reid sheriff star union weeks winter gore bank center temple club may`,
)

/** Words between quotation marks, or short forms of names, that stand for a title and no name. */
export const kinTitles: ReadonlySet<string> = words(
  'aunt brother grandma grandpa king lady lord prince princess queen sister uncle coach captain mr mrs ms miss',
)

/** Words of the news page that open a sentence before a name and are no part of it. */
export const pageWords: ReadonlySet<string> = words(
  `photo image video watch read picture caption source file copyright more related advertisement updated published click subscribe follow share listen analysis opinion exclusive breaking live editorial interview correction`,
)

/** Before "of" and a place: "the outskirts of X", "residents of X". */
export const partsOfPlaces: ReadonlySet<string> = words(
  `archbishop bishop center centre east governor mayor north north-east northeast northwest outside outskirts part parts people residents south southeast southwest streets west`,
)
/** What a place owns: "X's airport", "X's economy". */
export const placePossessions: ReadonlySet<string> = words(
  `airport border borders capital coast coastline east eastern economy exports government largest main north northern parliament people population president south southern streets west western`,
)
/** Who works at a body: "professor at X". */
export const workersAtBodies: ReadonlySet<string> = words(
  `analyst director economist employee engineer executive executives expert fellow lecturer professor researcher scientist strategist student worked works`,
)
/** Who speaks or plays for a body: "spokeswoman for X". */
export const servantsOfBodies: ReadonlySet<string> = words(
  `analyst attorney lawyer played playing plays spokesman spokesmen spokesperson spokeswoman worked works`,
)
/** Nouns right before the name of a paper, a company or a club: "the daily X". */
export const mediaNouns: ReadonlySet<string> = words(
  `agency airline automaker broadcaster carmaker carrier club company daily developer firm giant magazine newspaper retailer startup subsidiary tabloid website weekly`,
)
/** Nouns of people that also stand before other names: "resident X", "chief X". */
export const ordinaryRoles: ReadonlySet<string> = words('chief guard head man model native principal resident star')

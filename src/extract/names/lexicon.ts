import { words } from '../../lexicon/word-list.js'

/** Days and months: capitals of the calendar, not of a name. */
export const calendarWords = words(
  `apr apr. april aug aug. august dec dec. december feb feb. february fri fri. friday fridays jan jan. january
  jul. july jun. june mar. march may mon mon. monday mondays nov nov. november oct oct. october sat sat.
  saturday saturdays sep sep. sept sept. september sunday sundays thu thu. thur thurs thursday thursdays tue
  tue. tues tuesday tuesdays wed wed. wednesday wednesdays`,
)

/** Adjectives, peoples, faiths and things that are written with a capital and name neither a person, a body nor a place. */
export const otherCapitals = words(
  `a.d. a.m. aboriginal academy-award ad african african-american africans ai ai. aids allah am android anglican
  antarctic api apis ar arab arabic arabs arctic asap ashkenazi asian asians atlantic-coast atm b.c. ba balkan
  baptist baptists bc bce besar bible black blacks bn brexit bst bts btw buddhism buddhist buddhists caesarean
  calvinist capitalist caribbean-style catholic catholicism catholics caucasian caucasians cctv-footage cd cdt
  ce central centrist ceo cest cet cfo christ christian christianity christians christmas coloured communism
  communist communists confucian congressional conservative conservatives coo copt coptic copts coronavirus
  covid covid-19 covid19 cpo creole cst cto deepavali democrat democratic democrats diwali diy diys dj djs dna
  dollar dollars druze dvd east easter eastern ebola edt eid english esg esp esq est eur euro european
  european-style europeans euros ev evangelical evangelicals evs facebook-page facebook-style faq faqs fir
  formula fyi gbp gdp gdpr gmt god gospel gps gst gurdwara h1n1 h5n1 hajj halal halloween hanukkah hebrew hindi
  hindu hinduism hindus hispanic hispanics hiv hiv/aids holocaust hr hrs hutu hutus i ibo icu icus id ids ied
  ieds igbo igbos ii iii imo independent independents indigenous internet inuit ipad ipads iphone iphones ipo
  ipos iq islam islamic islamism islamist islamists ist it iv ix jd jew jewish jews jihadist jihadists judaism
  kashmiri kindle koran kpi kpis kurd kurdish kurds ladin lankan lankans latin latino latinos leftist lent lgbt
  lgbtq liberal liberals lng loc lol lower lpg lutheran m.d. ma mahkota malay malays mandarin maori maronite
  marxism marxist mba mco md medicaid medicare medieval menteri mentri mep meps mers methodist mid midwest-based
  mla mlas mn mohawk mormon mormons mou mp mps mr mri muslim muslims native nazi nazis nazism negro neolithic
  nev nevs nft nfts ngo ngos nobel nordic north northeast northern northwest oc omg op-ed oromo orthodox oscar
  oscars otp ott p.m. p.s. pashtun pashtuns passover pc pcr pdf pdt peace-prize pentecostal ph.d. phd pin
  playstation pm ppe pr presbyterian protestant protestants ps pst puritan q&a qur'an quran r&b r&d ramadan
  ramzan republican republicans rev. rm rmg rohingya roma roman-catholic romani rpg rpgs rs rsvp rtk sabbath
  saharan salafi salafist salafists sars satan scandinavian scandinavians scripture shari'a sharia shi'a shi'ite
  shi'ites shia shiite shiites sikh sikhs sinhala sinhalese sme smes sms socialist socialists sop sops sos south
  southeast southern southwest soviet soviets spanish-speaking sq stalinist sunni sunnis suv suvs swahili tamil
  tamils tb telugu thanksgiving torah tutsi tutsis tv twitter-like uav uavs ufc-style ufo ui upper urdu usd utc
  ux v vat vi victorian vii viii viking vikings vip vips vr wahhabi web west western westerner westerners wi-fi
  wifi windows x xbox xi xii xmas xv yazidi yazidis yiddish yom yoruba zika zionist zionists zulu zulus`,
)

/** Common nouns of Malay, Hindi and Spanish that names of works, offices and days are made of. */
export const foreignWords = words(
  `andolan awam baithak bantuan buku cuti fiesta hari jai kebangsaan keluarga kerajaan ketua mangsa mela negara
    operasi parivar pegawai pejabat perkhidmatan pilihanraya program projek rakyat raya skim sukan tabung undang
    warga yatra yojana`,
)

/** Words that say something was said: before or after a name, they tell of someone who can speak. */
export const sayingVerbs = words(
  `accused acknowledged added admitted advised agreed alleged announced answered argued asked asserted assured
  believed believes blamed called cautioned claimed claims commented complained conceded concluded confirmed
  confirms continued countered criticised criticized declared declined defended demanded denied denies described
  disclosed emphasised emphasized estimated estimates explained expressed feels hoped indicated insisted insists
  joked maintained mentioned noted notes objected observed pledged pointed predicted promised proposed quipped
  reaffirmed recalled recommended refused reiterated rejected remarked repeated replied reported reports
  responded revealed ruled said saying says signalled stated states stressed suggested suggests tells testified
  thanked thinks thought threatened told tweeted urged urges vowed wants warned warns welcomed wondered writes
  wrote`,
)

/** Verbs of what only people do or undergo. */
export const humanVerbs = words(
  `apologised apologized arrived ate attended became born buried charged cried danced died divorced drove enjoyed
  graduated grew grinned hugged jogged joined kissed laughed lived loved married met nodded played pleaded
  prayed quit recalls remembers resigned retired runs sang scored served shot shrugged sits sleeps smiled spoke
  stands started struck studied survived swam talks testified tweeted walked wed wept worked works`,
)

/** Relatives and belongings that only people have: "Elian's father". */
export const kinNouns = words(
  `ally ancestors attorney attorneys aunt baby birthday body boyfriend brother brothers career child childhood
  colleagues cousin dad daughter daughters death ex-wife father fiance fiancee fiancée friend friends
  girlfriend grandfather grandmother grandson heart husband killer lawyer lawyers life marriage mom mother
  mum neighbor neighbors nephew niece parents predecessor relatives remarks resignation running-mate sister
  sisters son sons speech stepfather successor surgery team-mate teammate teammates testimony tweet tweets twin
  uncle victory wedding widow wife words`,
)

/** Nouns in apposition that tell what was named: "X, a baker", "X, the software company". */
export const bodyNouns = words(
  `agency airline alliance army association authority bank body broadcaster bureau carmaker chain charity club
  coalition committee company conglomerate consortium consultancy contractor corporation council daily developer
  distributor exchange faction federation firm foundation fund giant government group insurer leader-company
  lender maker manufacturer militia ministry mission movement network newspaper ngo nonprofit operator
  opposition organisation organization outfit paper party platform producer provider publisher regulator
  retailer school side start-up startup station subsidiary supplier team think-tank union unit university
  utility watchdog website wing`,
)
export const placeNouns = words(
  `airport archipelago area barangay base beach border borough camp capital city coast coastline commune
  community constituency country countryside county desert district enclave farm forest governorate hamlet
  harbor harbour headquarters highway hometown island islands kampung lake mountain mountains municipality
  nation neighborhood neighbourhood oblast outpost outskirts park peninsula port prefecture prison province
  region republic resort river road sea settlement shore site slum square state street streets stronghold suburb
  suburbs taluk tehsil territory thana town township upazila valley village villages ward zone`,
)
export const personNouns = words(
  `activist actor actress analyst architect artist astronaut athlete aunt author banker batsman biologist blogger
  boxer boy brother businessman businesswoman captain cleric clerk coach cofounder columnist comedian composer
  cousin critic daughter designer director doctor driver economist engineer entrepreneur epidemiologist expert
  farmer father filmmaker fisherman footballer forward founder girl goalkeeper grandfather grandmother guitarist
  headmaster historian husband journalist lawyer lecturer man manager midfielder model mother musician native
  negotiator novelist nurse owner painter pastor pensioner philosopher photographer physician pilot player
  playwright poet politician priest producer professor programmer psychologist rapper reporter researcher
  resident scholar scientist singer sister soldier son songwriter specialist spokesman spokesperson spokeswoman
  star strategist striker student suspect teacher teenager uncle vendor veteran victim villager widow wife
  winger winner witness woman worker writer`,
)

/** Parts of a person's body: "Hill's back". */
export const bodyParts = words(
  `ankle arm arms back chest chin ear ears elbow eye eyes face fingers foot forehead hair hand hands head hip jaw
  knee knees leg legs lip lips lungs mouth neck nose shoulder shoulders skull stomach throat thumb tooth torso
  wrist wrists`,
)

/** What belongs to bodies: "Mondelez shares", "members of X", "X officials". */
export const bodyBelongings = words(
  `activists aircraft airstrikes analysts board branch campaign cars ceo chairman chapter chief coach commander
  commanders convoy customers delegation directors employee employees executive executives fans fighter fighters
  forces founder gunmen headquarters insurgents lawmakers lawyers leader leaders leadership management manager
  member members membership militants mp mps offices official officials operatives page platform players policy
  positions president products profile profits rebels report reporter representative representatives researchers
  sales scientists secretary shareholders shares site soldiers source sources spokesman spokesperson spokeswoman
  sponsor staff statement stock stores strongholds supporters team terrorists troops users volunteers website
  win worker workers`,
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
export const placeModifiers = words(
  `central coastal downtown east eastern inner mainland nearby neighboring neighbouring north north-east
  north-west northeast northeastern northern northwest northwestern outer rural south southeast southeastern
  southern southwest southwestern suburban west western`,
)

/** Bodies that are meant by one capitalised word. */
export const loneHeads = words(
  `army bundesrat bundestag cabinet coalition congress council diet duma folketing government knesset majlis navy
  parliament pentagon rada riksdag sejm senate treasury vatican`,
)

/** Surnames that are also heads of places and other things: after a given name they are people. */
export const surnameHeads = words(
  `ball banda bank banks barnes battle bell berry bishop bond book bridges brook bush castle center chambers
  church club code court cross day driver fair farm ferry field fields force ford forest frost garden gates
  glass gore grant green hall harbor heath hill hills holiday house hunt jail king knight lake lane law love
  major mandal march marsh may meadows mills moon mountain pack page park parks peace pike police poll pool pope post
  price pride prior reed reef reid rice ridge ring rivers road rock rose sands school sharp shaw sheriff shore
  short show snow spring star stone storm street temple tower towers trail union vale valley war ward waters
  week weeks wells west winter wood woods world young`,
)

/** Words of faith, rank and peoples that go on a person's name after a given one: "Rafiqul Islam", "Farid Md Noor". */
export const namesWithin = words(`baba haji islam md mohd sheikh`)

/** Before "of" and a place: "the outskirts of X", "residents of X". */
export const partsOfPlaces = words(
  `archbishop bishop center centre east governor mayor north north-east northeast northwest outside outskirts
  part parts people residents south southeast southwest streets west`,
)
/** What a place owns: "X's airport", "X's economy". */
export const placePossessions = words(
  `airport border borders capital coast coastline east eastern economy exports government largest main north
  northern parliament people population president south southern streets west western`,
)
/** Who works at a body: "professor at X". */
export const workersAtBodies = words(
  `analyst director economist employee engineer executive executives expert fellow lecturer professor researcher
  scientist strategist student worked works`,
)
/** Who speaks or plays for a body: "spokeswoman for X". */
export const servantsOfBodies = words(
  `analyst attorney lawyer played playing plays spokesman spokesmen spokesperson spokeswoman worked works`,
)
/** Nouns right before the name of a paper, a company or a club: "the daily X". */
export const mediaNouns = words(
  `agency airline automaker broadcaster carmaker carrier club company daily developer firm giant magazine
  newspaper retailer startup subsidiary tabloid website weekly`,
)
/** Nouns of people that also stand before other names: "resident X", "chief X". */
export const ordinaryRoles = words(`chief guard head man model native principal resident star`)

/** Nouns from G to P; `columns.ts` tells what the columns mean. */
export const rows = `
  gain: event rise
  gains: rise
  gala: title-head
  gallery: place-head doubtful-head
  games: land title-head numbered
  gang: head(armed group)
  gangster: people
  garage: land part
  garden: land facility place-head
  gardens: facility place-head
  garment: thing
  gate: facility place-head
  gazette: head(media)
  gdp: national
  gendarmerie: head(police)
  general: national
  generation: thing
  genocide: title-head
  ghetto: land
  giant: body medium
  girl: people person
  girlfriend: kin person
  glacier: place-head
  goal: plan intention national
  goalkeeper: person
  gorge: place-head
  government: cited thing national body lone of-place office-body head(government)
  governor: national before-place
  governorate: kind(region) place-head place
  governorship: national
  graduate: people
  grandchild: people
  grandfather: person kin
  grandmother: person kin
  grandson: kin person
  grant: event
  gratitude: says(for) belief
  grounds: part
  group: body head(company)
  grower: people
  growth: event rise national
  guarantee: promises(that to of) eventuality
  guard: head(military) national people
  guardian: head(media)
  guards: head(military)
  guardsman: people
  guerrilla: people
  guess: says(that) assertion
  guest: people
  guesthouse: place-head
  guidelines: title-head
  guild: head(union)
  guitarist: person
  gulf: place-head
  gunfight: event
  gunman: people
  gunmen: of-body
  hair: body-part
  half: part
  hall: land facility place-head
  hallway: part
  hamlet: kind(city) place
  hand: body-part
  handbook: title-head
  handover: event
  hands: body-part
  hanging: event
  harbor: land place-head place
  harbour: land place-head place
  hatred: criticizes(of for) belief
  head: body-part
  headland: land
  headmaster: person
  headquarters: facility place of-body
  healthcare: head(company)
  hearing: hearing event
  heart: part kin
  heartland: land part
  heights: place-head
  heist: event
  herald: head(media)
  herder: people
  hesitation: says(to) eventuality
  highlands: land
  highway: land facility street place-head place
  hijacker: people
  hijacking: event
  hike: event rise
  hiker: people
  hikes: rise
  hill: land part place-head
  hills: place-head
  hint: says(that of) assertion
  hip: body-part
  hiring: event fate(hired)
  historian: person
  history: national
  hit: event
  holding: head(company)
  holdings: head(company)
  holiday: title-head
  holidaymaker: people
  holocaust: title-head
  home: dwelling facility land part
  homeowner: citizen people
  hometown: place
  homicide: event harm
  hope: says(that of for) belief eventuality(to) plan intention
  hospital: land facility place-head doubtful-head sort(hospital)
  hospitalisation: fate(hospitalized)
  hospitalization: fate(hospitalized)
  hostage: fate(abducted) people
  hostility: criticizes(to for toward) belief relation
  hotel: land part facility place-head
  hotspur: head(team)
  hour: distance
  house: part facility head(legislature)
  household: people thing
  householder: people
  hub: land
  hunch: says(that) belief
  hunt: event
  hurricane: land title-head
  husband: person kin
  hwy: place-head
  hwy.: place-head
  hypothesis: says(that) assertion
  idea: prospect
  ignorance: claimed
  image: picture
  imam: people
  immigrant: people
  immigration: national
  immunity: claimed
  immunization: fate(vaccinated)
  implication: thing
  import: event national
  importer: sort(company)
  impression: says(that) belief
  improvement: rise
  inability: failure
  increase: event rise
  increases: rise
  independence: national
  index: title-head
  indication: says(that) assertion
  individual: people
  industries: head(company)
  infant: people
  infection: fate(infected)
  inference: says(that) belief
  infirmary: sort(hospital)
  inflation: national
  influence: national
  influx: motion
  inhabitant: people
  initiative: head(association)
  injury: event fate(injured) harm
  inmate: people
  inn: facility place-head
  innocence: claimed
  inoculation: fate(vaccinated)
  inquest: hearing
  inquirer: head(media)
  inquiry: hearing event title-head
  insistence: claims(that) assertion
  inspector: cited
  inspectorate: head(agency)
  institute: facility head(institute)
  institution: thing head(institute)
  instrument: thing
  insurance: head(company)
  insurer: body sort(company)
  insurgency: head(armed group)
  insurgent: people
  insurgents: of-body
  intelligence: national
  intent: says(to of) eventuality
  intention: says(to of) eventuality plan intention thing
  interest: national
  interior: land part
  intern: people
  interstate: place-head
  intervention: national
  interview: event
  intifada: title-head
  intruder: people
  invasion: title-head
  investment: event national
  investments: head(company)
  investor: people
  involvement: national
  island: kind(island) land part place-head place
  islander: people
  islands: kind(island) place-head place
  isle: place-head
  isles: place-head
  jab: criticizes(at) assertion
  jail: land facility place-head
  jamaat: head(association)
  jaw: body-part
  jayanti: title-head
  jet: national
  jetty: facility place-head
  jihad: head(armed group)
  jihadist: people
  jobseeker: people
  jockey: people
  journal: head(media)
  journalist: people person
  journey: motion
  judge: hearing national
  judgment: says(that) belief
  judiciary: national head(court)
  jump: event rise
  junction: place-head
  jungle: land part
  junta: head(government)
  juror: hearing
  jury: hearing national
  kampung: place
  kementerian: head(ministry)
  kidnapper: people
  kidnapping: event fate(abducted) harm
  kill: event
  killer: kin person
  killing: fate(dead) harm incident land
  kilometer: distance
  kilometre: distance
  kindergarten: facility head(school)
  king: national
  kingdom: national
  kinship: claimed
  kitchen: part
  knee: body-part
  knees: body-part
  knesset: national lone head(legislature)
  knockout: event
  koran: title-head
  laboratories: head(company)
  laboratory: facility head(institute)
  laborer: people
  labourer: people
  labs: head(company)
  lagoon: place-head
  lake: kind(lake) land place-head place
  lakes: place-head
  landing: event arrival placed-head
  landmark: land
  landscape: land
  landslide: event
  lane: facility street place-head
  language: national
  launch: event
  law: national title-head
  lawmaker: national
  lawmakers: of-body
  laws: title-head
  lawsuit: event
  lawyer: cited person kin acts-for
  lawyers: kin of-body
  layoff: event fate(laid off)
  leader: cited national of-body
  leaders: of-body
  leadership: national of-body
  league: national head(league)
  leap: event rise
  lecture: title-head
  lecturer: people person works-at
  leg: body-part
  legislation: thing
  legislator: national
  legislature: national numbered office-body head(legislature)
  legs: body-part
  lender: body sort(bank)
  liaison: national
  library: facility place-head doubtful-head
  lieutenant: cited
  life: kin
  lift: event
  lighthouse: facility place-head
  lines: head(company)
  link: relation
  lip: body-part
  lips: body-part
  list: title-head
  loan: event national
  lobby: part
  location: thing
  lodger: people
  logistics: head(company)
  lok: head(legislature)
  longing: says(for) eventuality
  looter: people
  loss: event
  lot: land part
  lotion: thing
  lottery: title-head
  lounge: place-head
  lowlands: land
  loyalty: relation
  lungs: body-part
  lynching: event
  mafia: head(armed group)
  magazine: cited medium head(media)
  magistracy: head(court)
  magistrate: hearing
  mainland: land
  majlis: national lone head(legislature)
  maker: body sort(company)
  mall: land facility place-head
  man: citizen inhabitant people person
  management: of-body
  manager: of-body people person
  mandal: head(association)
  mandate: plan
  manifesto: title-head
  manor: place-head
  mansion: thing
  manufacturer: body sort(company)
  manufacturing: head(company)
  marathon: land title-head numbered
  march: event motion
  marina: place-head
  marine: national people
  mariner: people
  market: land facility place-head doubtful-head
  markets: head(company)
  marriage: event kin
  marsh: place-head
  marshes: place-head
  massacre: event fate(dead) harm incident land title-head
  masters: title-head
  match: title-head
  mayor: before-place local national
  mechanic: people
  medal: title-head
  media: head(company)
  mediator: national
  medic: people
  medication: thing
  meeting: event relation title-head
  member: national of-body people
  members: of-body
  membership: national of-body
  memo: poll
  memorandum: title-head
  memorial: facility place-head
  mention: says(of) assertion thing
  mercenary: people
  merger: event
  message: national relation
  metals: head(company)
  metropolis: land
  middle: part
  midfielder: person
  midwife: people
  migrant: motion people
  migration: motion
  mile: distance
  militant: people
  militants: of-body
  military: national
  militia: body head(military) sort(armed group)
  militiaman: people
  mill: facility
  million: thing
  mine: land facility placed-head
  miner: people sort(company)
  minerals: head(company)
  mining: head(company)
  minion: thing
  minister: cited national
  ministries: head(religious)
  ministry: cited national body office-body head(ministry)
  minor: people
  minster: place-head
  minute: distance
  mirror: head(media)
  misgiving: says(that about) belief
  mission: event national body head(agency)
  missionary: people
  mistrust: criticizes(of) belief
  model: person
  mom: kin person
  monarch: national
  monarchy: national
  monastery: facility place-head
  monitor: cited
  monk: people
  month: time title-head
  monument: thing facility place-head
  morgan: thing
  morning: time thing
  mosque: land facility place-head sort(religious)
  most: part
  motel: facility
  mother: citizen kin people person
  motor: head(company)
  motorist: citizen people
  motors: head(company)
  motorsport: head(company)
  mount: place-head
  mountain: land place-head place
  mountains: land place-head place
  mourner: people
  mouth: body-part
  move: event motion national
  movement: body head(association)
  movie: title-head
  mp: of-body
  mps: of-body
  mudslide: event
  mum: kin person
  municipality: kind(city) place
  murder: event fate(dead) harm incident
  museum: land facility place-head doubtful-head
  musician: people person
  mutiny: event
  nanny: people
  nation: kind(country) thing place
  national: national people
  nationality: national
  native: citizen inhabitant person
  navami: title-head
  navy: national lone office-body head(military)
  neck: body-part
  need: plan
  neglect: failure
  negotiation: relation
  negotiator: national person
  neighbor: kin people person
  neighborhood: kind(district) land place
  neighbors: kin
  neighbour: people
  neighbourhood: kind(district) land place
  nephew: kin person
  network: body head(association)
  networks: head(company)
  news: head(media)
  newspaper: cited body medium head(media)
  newspapers: head(media)
  ngo: body sort(association)
  niece: kin person
  night: time
  nightclub: place-head
  nomad: people
  nominee: national
  nonprofit: body sort(association)
  north: part before-place of-place
  northeast: land part before-place
  northern: of-place
  northwest: land part before-place
  nose: body-part
  notice: says(that) assertion
  notion: says(that of) belief
  novel: title-head
  novelist: person
  number: poll
  nun: people
  nurse: people person
  objection: criticizes(that to) assertion
  oblast: kind(region) place-head place
  obligation: plan
  observation: says(that) assertion
  observatory: facility place-head head(agency)
  observer: head(media)
  occupation: national
  ocean: place-head
  offender: people
  offensive: national
  offer: plan event national
  office: facility office-body head(agency)
  officer: cited people
  offices: of-body
  official: cited national of-body
  officials: of-body
  oil: head(company)
  olympiad: numbered
  olympics: title-head numbered
  ombudsman: head(agency)
  onlooker: people
  onslaught: event
  open: title-head
  opera: title-head
  operation: title-head
  operatives: of-body
  operator: body sort(company)
  opinion: says(that of on about) belief thing
  opponent: national
  opportunity: chance
  opposition: says(to) belief national body
  optimism: says(that about) belief
  option: prospect thing
  order: demands(that to) eventuality plan national
  organisation: thing body head(association)
  organization: thing body head(association)
  organizations: head(association)
  ornament: thing
  orphan: people
  oscar: title-head
  oscars: title-head
  outback: land
  outbreak: event land
  outfit: body sort(team)
  outlet: sort(media)
  outpost: land place
  outrage: criticizes(that about) belief
  outskirts: land part place before-place
  outsourcer: sort(company)
  overlook: place-head
  owner: person
  ownership: claimed
  pact: relation title-head
  page: of-body
  pagoda: place-head
  painter: person
  paints: head(company)
  palace: land facility place-head
  panel: hearing head(agency)
  paper: cited title-head body sort(media)
  parade: event title-head
  paralympics: title-head
  paramedic: people
  paramilitary: sort(armed group)
  parent: people
  parents: kin
  parish: kind(county) head(religious)
  parishad: head(association)
  parishioner: people
  park: land facility place-head place
  parkway: facility street place-head
  parliament: thing national numbered lone of-place office-body head(legislature)
  parliamentarian: national
  part: part before-place
  partai: head(party)
  parti: head(party)
  participant: cited
  partido: head(party)
  partner: national
  partners: head(company)
  partnership: relation head(association)
  parts: before-place
  party: national body office-body head(party)
  partygoer: people
  pass: place-head
  passage: motion
  passenger: people
  passion: thing
  passport: national
  pastor: people person
  patient: people
  patrol: event national head(police)
  patrolman: local
  payment: event
  peace: relation
  peacekeeper: people
  peak: place-head
  peasant: people
  pedestrian: people
  peninsula: kind(area) land place-head place
  penitentiary: place-head
  pension: thing
  pensioner: citizen inhabitant people person
  pentagon: lone
  people: before-place cited inhabitant of-place people
  perception: says(that of) belief
  performance: event
  performer: people
  periodical: sort(media)
  permit: national
  person: people thing
  pessimism: says(that about) belief
  petition: thing
  petroleum: head(company)
  pharma: head(company)
  pharmaceutical: head(company)
  pharmaceuticals: head(company)
  philosopher: person
  photo: picture
  photograph: picture
  photographer: people person
  physician: person
  picture: picture
  pictures: head(company)
  pier: facility place-head
  pigment: thing
  pike: place-head
  pilgrim: people
  pilgrimage: event motion
  pilot: people person
  pirate: people
  pit: place-head
  pitch: facility
  plague: title-head
  plain: place-head
  plains: place-head
  plan: says(to for of) eventuality plan intention national title-head
  planemaker: sort(company)
  plant: land facility
  plantation: place-head
  plastics: head(company)
  plateau: land place-head
  platform: body of-body
  play: title-head
  player: national people person
  players: of-body
  playoff: title-head
  playoffs: title-head
  playwright: person
  plaza: facility place-head
  pledge: promises(that to of) eventuality plan event national
  plenum: numbered
  plot: title-head
  plunge: event fall
  poet: person
  point: place-head
  poisoning: event
  police: cited head(police) local national office-body
  policeman: local national people
  policewoman: people
  policy: national relation title-head of-body
  politburo: head(government)
  politician: national person
  politics: national
  poll: poll title-head
  polling: poll
  polls: title-head
  polytechnic: head(university)
  pool: facility
  pope: national
  population: thing national of-place
  port: kind(city) land part facility place-head place
  portal: sort(media)
  portion: thing part
  portrayal: says(of) assertion
  position: thing national
  positions: of-body
  possession: thing
  possibility: prospect
  potential: chance
  potion: thing
  power: chance national head(company)
  praise: says(for) assertion
  predecessor: kin
  prediction: predicts(that of) assertion
  prefecture: kind(region) land place-head place
  preference: says(for) belief
  pregnancy: event
  premier: national
  premiere: event
  premise: says(that) belief
  preschool: head(school)
  presence: national
  presidency: national office-body
  president: national of-body of-place
  presidium: head(government)
  press: head(media)
  pressure: national relation
  presumption: says(that) belief
  pride: title-head
  priest: people person
  prince: national
  princess: national
  priority: national
  priory: place-head
  prison: land facility place-head doubtful-head place
  prisoner: people
  privilege: claimed
  prix: title-head
  prize: title-head
  probe: event
  procedure: title-head
  proclamation: title-head
  producer: person body sort(company)
  productions: head(company)
  products: of-body
  profession: thing
  professor: person works-at
  profile: of-body
  profit: event
  profits: of-body
  program: national title-head
  programme: national title-head
  programmer: person
  project: head(association)
  promenade: place-head
  promise: promises(that to of) eventuality national
  properties: head(company)
  proportion: thing
  proposal: says(to for of) eventuality plan intention national
  proposition: says(that) assertion
  prosecution: national office-body
  prosecutor: cited national
  prospect: prospect
  protest: event national
  protester: people
  protestor: people
  protocol: title-head
  provider: body sort(company)
  province: kind(region) land place-head place
  provinces: kind(region)
  psychologist: person
  pub: facility place-head
  publication: sort(media)
  publisher: body sort(company)
  puja: title-head
  pupil: people
  purchase: event
  push: plan event
`

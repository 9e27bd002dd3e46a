/** Nouns from G to P; `columns.ts` tells what the columns mean. */
export const rows = `
  gain: event rise
  gains: rise
  gala: title-head
  gallery: place-head doubtful-head
  games: land title-head numbered
  garage: land part
  garden: land facility place-head
  gardens: facility place-head
  garment: thing
  gate: facility place-head
  gdp: national
  general: national
  generation: thing
  genocide: title-head
  ghetto: land
  giant: body medium
  girl: person
  girlfriend: kin
  glacier: place-head
  goal: plan intention national
  goalkeeper: person
  gorge: place-head
  government: cited thing national body lone of-place office-body
  governor: national before-place
  governorate: kind(region) place-head place
  governorship: national
  grandfather: person kin
  grandmother: person kin
  grandson: kin
  grant: event
  gratitude: says(for)
  grounds: part
  group: body
  growth: event rise national
  guarantee: promises(that to of)
  guard: national
  guess: says(that)
  guesthouse: place-head
  guidelines: title-head
  guitarist: person
  gulf: place-head
  gunfight: event
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
  hatred: criticizes(of for)
  head: body-part
  headland: land
  headmaster: person
  headquarters: facility place of-body
  hearing: hearing event
  heart: part kin
  heartland: land part
  heights: place-head
  heist: event
  hesitation: says(to)
  highlands: land
  highway: land facility street place-head place
  hijacking: event
  hike: event rise
  hikes: rise
  hill: land part place-head
  hills: place-head
  hint: says(that of)
  hip: body-part
  hiring: event
  historian: person
  history: national
  hit: event
  holiday: title-head
  holocaust: title-head
  home: land part facility
  hometown: place
  homicide: event harm
  hope: says(that of for) plan intention
  hospital: land facility place-head doubtful-head
  hostility: criticizes(to for toward) relation
  hotel: land part facility place-head
  hour: distance
  house: part facility
  household: thing
  hub: land
  hunch: says(that)
  hunt: event
  hurricane: land title-head
  husband: person kin
  hwy: place-head
  hwy.: place-head
  hypothesis: says(that)
  idea: prospect
  ignorance: claimed
  image: picture
  immigration: national
  immunity: claimed
  implication: thing
  import: event national
  impression: says(that)
  improvement: rise
  inability: failure
  increase: event rise
  increases: rise
  independence: national
  index: title-head
  indication: says(that)
  inference: says(that)
  inflation: national
  influence: national
  influx: motion
  injury: event harm
  inn: facility place-head
  innocence: claimed
  inquest: hearing
  inquiry: hearing event title-head
  insistence: claims(that)
  inspector: cited
  institute: facility
  institution: thing
  instrument: thing
  insurer: body
  insurgents: of-body
  intelligence: national
  intent: says(to of)
  intention: says(to of) plan intention thing
  interest: national
  interior: land part
  interstate: place-head
  intervention: national
  interview: event
  intifada: title-head
  invasion: title-head
  investment: event national
  involvement: national
  island: kind(island) land part place-head place
  islands: kind(island) place-head place
  isle: place-head
  isles: place-head
  jab: criticizes(at)
  jail: land facility place-head
  jaw: body-part
  jayanti: title-head
  jet: national
  journalist: person
  journey: motion
  judge: hearing national
  judgment: says(that)
  judiciary: national
  jump: event rise
  junction: place-head
  jungle: land part
  juror: hearing
  jury: hearing national
  kampung: place
  kidnapping: event harm
  kill: event
  killer: kin
  killing: harm incident land
  kilometer: distance
  kilometre: distance
  kindergarten: facility
  king: national
  kingdom: national
  kinship: claimed
  kitchen: part
  knee: body-part
  knees: body-part
  knesset: national lone
  knockout: event
  koran: title-head
  laboratory: facility
  lagoon: place-head
  lake: kind(lake) land place-head place
  lakes: place-head
  landing: event arrival
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
  layoff: event
  leader: cited national of-body
  leaders: of-body
  leadership: national of-body
  league: national
  leap: event rise
  lecture: title-head
  lecturer: person works-at
  leg: body-part
  legislation: thing
  legislator: national
  legislature: national numbered office-body
  legs: body-part
  lender: body
  liaison: national
  library: facility place-head doubtful-head
  lieutenant: cited
  life: kin
  lift: event
  lighthouse: facility place-head
  link: relation
  lip: body-part
  lips: body-part
  list: title-head
  loan: event national
  lobby: part
  location: thing
  longing: says(for)
  loss: event
  lot: land part
  lotion: thing
  lottery: title-head
  lounge: place-head
  lowlands: land
  loyalty: relation
  lungs: body-part
  lynching: event
  magazine: cited medium
  magistrate: hearing
  mainland: land
  majlis: national lone
  maker: body
  mall: land facility place-head
  man: inhabitant person
  management: of-body
  manager: person of-body
  mandate: plan
  manifesto: title-head
  manor: place-head
  mansion: thing
  manufacturer: body
  marathon: land title-head numbered
  march: event motion
  marina: place-head
  marine: national
  market: land facility place-head doubtful-head
  marriage: event kin
  massacre: event harm incident land title-head
  masters: title-head
  match: title-head
  mayor: national before-place
  medal: title-head
  mediator: national
  medication: thing
  meeting: event relation title-head
  member: national of-body
  members: of-body
  membership: national of-body
  memo: poll
  memorandum: title-head
  memorial: facility place-head
  mention: thing
  merger: event
  message: national relation
  metropolis: land
  middle: part
  midfielder: person
  migrant: motion
  migration: motion
  mile: distance
  militants: of-body
  military: national
  militia: body
  mill: facility
  million: thing
  mine: land facility
  minion: thing
  minister: cited national
  ministry: cited national body office-body
  minster: place-head
  minute: distance
  misgiving: says(that about)
  mission: event national body
  mistrust: criticizes(of)
  model: person
  mom: kin
  monarch: national
  monarchy: national
  monastery: facility place-head
  month: time title-head
  monument: thing facility place-head
  morgan: thing
  morning: time thing
  mosque: land facility place-head
  most: part
  motel: facility
  mother: person kin
  mount: place-head
  mountain: land place-head place
  mountains: land place-head place
  mouth: body-part
  move: event motion national
  movement: body
  movie: title-head
  mp: of-body
  mps: of-body
  mudslide: event
  mum: kin
  municipality: kind(city) place
  murder: event harm incident
  museum: land facility place-head doubtful-head
  musician: person
  mutiny: event
  nation: kind(country) thing place
  national: national
  nationality: national
  native: inhabitant person
  navami: title-head
  navy: national lone office-body
  neck: body-part
  need: plan
  neglect: failure
  negotiation: relation
  negotiator: national person
  neighbor: kin
  neighborhood: kind(district) land place
  neighbors: kin
  neighbourhood: kind(district) land place
  nephew: kin
  network: body
  newspaper: cited body medium
  ngo: body
  niece: kin
  night: time
  nightclub: place-head
  nominee: national
  nonprofit: body
  north: part before-place of-place
  northeast: land part before-place
  northern: of-place
  northwest: land part before-place
  nose: body-part
  notion: says(that of)
  novel: title-head
  novelist: person
  number: poll
  nurse: person
  objection: criticizes(that to)
  oblast: kind(region) place-head place
  obligation: plan
  observation: says(that)
  observatory: facility place-head
  occupation: national
  ocean: place-head
  offensive: national
  offer: plan event national
  office: facility office-body
  officer: cited
  offices: of-body
  official: cited national of-body
  officials: of-body
  olympiad: numbered
  olympics: title-head numbered
  onslaught: event
  open: title-head
  opera: title-head
  operation: title-head
  operatives: of-body
  operator: body
  opinion: says(that of on about) thing
  opponent: national
  opportunity: chance
  opposition: says(to) national body
  optimism: says(that about)
  option: prospect thing
  order: demands(that to) plan national
  organisation: thing body
  organization: thing body
  ornament: thing
  oscar: title-head
  oscars: title-head
  outback: land
  outbreak: event land
  outfit: body
  outpost: land place
  outrage: criticizes(that about)
  outskirts: land part place before-place
  owner: person
  ownership: claimed
  pact: relation title-head
  page: of-body
  pagoda: place-head
  painter: person
  palace: land facility place-head
  panel: hearing
  paper: cited title-head body
  parade: event title-head
  paralympics: title-head
  parents: kin
  parish: kind(county)
  park: land facility place-head place
  parkway: facility street place-head
  parliament: thing national numbered lone of-place office-body
  parliamentarian: national
  part: part before-place
  participant: cited
  partner: national
  partnership: relation
  parts: before-place
  party: national body office-body
  pass: place-head
  passage: motion
  passion: thing
  passport: national
  pastor: person
  patrol: event national
  payment: event
  peace: relation
  peak: place-head
  peninsula: kind(area) land place-head place
  penitentiary: place-head
  pension: thing
  pensioner: inhabitant person
  pentagon: lone
  people: cited inhabitant before-place of-place
  perception: says(that of)
  performance: event
  permit: national
  person: thing
  pessimism: says(that about)
  petition: thing
  philosopher: person
  photo: picture
  photograph: picture
  photographer: person
  physician: person
  picture: picture
  pier: facility place-head
  pigment: thing
  pike: place-head
  pilgrimage: event motion
  pilot: person
  pit: place-head
  pitch: facility
  plague: title-head
  plain: place-head
  plains: place-head
  plan: says(to for of) plan intention national title-head
  plant: land facility
  plantation: place-head
  plateau: land place-head
  platform: body of-body
  play: title-head
  player: national person
  players: of-body
  playoff: title-head
  playoffs: title-head
  playwright: person
  plaza: facility place-head
  pledge: promises(that to of) plan event national
  plenum: numbered
  plot: title-head
  plunge: event fall
  poet: person
  point: place-head
  poisoning: event
  police: cited national office-body
  policeman: national
  policy: national relation title-head of-body
  politician: national person
  politics: national
  poll: poll title-head
  polls: title-head
  pool: facility
  pope: national
  population: thing national of-place
  port: kind(city) land part facility place-head place
  portion: thing part
  portrayal: says(of)
  position: thing national
  positions: of-body
  possession: thing
  possibility: prospect
  potential: chance
  potion: thing
  power: chance national
  praise: says(for)
  predecessor: kin
  prediction: predicts(that of)
  prefecture: kind(region) land place-head place
  preference: says(for)
  pregnancy: event
  premier: national
  premiere: event
  premise: says(that)
  presence: national
  presidency: national office-body
  president: national of-body of-place
  pressure: national relation
  presumption: says(that)
  pride: title-head
  priest: person
  prince: national
  princess: national
  priority: national
  priory: place-head
  prison: land facility place-head doubtful-head place
  privilege: claimed
  prix: title-head
  prize: title-head
  probe: event
  procedure: title-head
  proclamation: title-head
  producer: person body
  products: of-body
  profession: thing
  professor: person works-at
  profile: of-body
  profit: event
  profits: of-body
  program: national title-head
  programme: national title-head
  programmer: person
  promenade: place-head
  promise: promises(that to of) national
  proportion: thing
  proposal: says(to for of) plan intention national
  proposition: says(that)
  prosecution: national office-body
  prosecutor: cited national
  prospect: prospect
  protest: event national
  protocol: title-head
  provider: body
  province: kind(region) land place-head place
  provinces: kind(region)
  psychologist: person
  pub: facility place-head
  publisher: body
  puja: title-head
  purchase: event
  push: plan event
`

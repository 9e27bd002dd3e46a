/** Nouns from Q to Z; `columns.ts` tells what the columns mean. */
export const rows = `
  quake: event incident land
  quarrel: event relation
  quarry: land facility place-head
  quarter: part place-head
  queen: national
  question: says(about over on) assertion thing
  quran: title-head
  race: event land title-head
  racecourse: facility place-head
  racetrack: facility place-head
  raceway: facility place-head
  racing: head(company)
  rada: lone head(legislature)
  radio: head(media)
  raid: event
  railway: land head(company)
  railways: head(company)
  rain: event
  rainforest: place-head
  raise: event rise
  rally: event title-head
  ramadan: title-head
  ranch: place-head
  range: place-head
  rangers: head(team)
  rape: harm
  rapper: person
  rapprochement: relation
  rating: thing national
  ratings: national
  ration: thing
  rd: place-head
  rd.: place-head
  reaction: thing
  reactor: land facility
  reader: people
  readiness: says(to) assertion
  realization: says(that) fact
  rebel: national people
  rebels: of-body
  rebound: event rise
  rebuke: criticizes(of) assertion event
  recall: event
  recognition: says(that of) fact
  recollection: says(that) fact
  recommendation: demands(that to) eventuality
  record: poll cited head(media)
  recording: picture
  records: head(company)
  recount: event
  recovery: fate(recovered) rise
  recruit: people
  reduction: fall
  reductions: fall
  redundancy: fate(laid off)
  reef: place-head
  referee: people
  referendum: title-head
  refiner: sort(company)
  refinery: land facility place-head
  reform: title-head
  reforms: title-head
  refuge: place-head
  refugee: motion people
  refund: event
  refusal: declines(to) eventuality failure
  regime: national head(government)
  regiment: thing head(military)
  region: kind(region) thing land part place-head place
  registry: head(agency)
  regret: says(that for over about) belief
  regulation: title-head
  regulations: title-head
  regulator: body sort(agency)
  rehearsal: event
  rejection: denies(of) assertion
  relation: thing national relation
  relations: national relation
  relationship: national relation
  relative: people
  relatives: kin
  release: event fate(released)
  relief: says(that over at about) belief head(charity)
  religion: thing
  relocation: motion
  reluctance: says(to) eventuality
  remark: says(that) assertion
  remarks: kin
  reminder: says(that) assertion
  removal: event motion
  repatriation: motion
  report: says(that) assertion poll cited title-head of-body
  reporter: head(media) of-body people person
  representative: national of-body
  representatives: of-body
  republic: kind(country) national place-head place
  republican: national
  request: demands(that for to) eventuality plan
  requirement: thing
  rescue: event fate(rescued)
  rescuer: people
  research: poll
  researcher: cited person works-at
  researchers: of-body
  reservation: says(that about) belief
  reserve: place-head
  reservist: people
  reservoir: place-head
  residence: dwelling
  residency: national
  resident: cited citizen inhabitant people person
  residents: before-place
  resignation: kin
  resistance: event head(armed group)
  resolution: national title-head
  resolve: says(to) eventuality
  resort: facility place-head place
  resources: head(company)
  responder: people
  response: national
  responsibility: claimed national
  rest: part
  restart: event
  restaurant: land facility place-head doubtful-head
  restaurants: head(company)
  restroom: part
  result: poll
  retail: head(company)
  retailer: body medium sort(company)
  retaliation: national
  retiree: people
  retreat: event motion
  return: event motion
  returnee: motion people
  revelation: says(that) assertion
  reveler: people
  reveller: people
  review: poll event head(media)
  revolution: national title-head
  ride: event motion distance
  rider: people
  ridge: place-head
  right: chance
  riksdag: national lone head(legislature)
  riot: event incident land
  rioter: people
  riots: title-head
  rise: event rise
  rises: rise
  risk: prospect
  rivalry: relation
  river: kind(river) land place-head place
  riverbank: land
  road: thing land facility street place-head place
  robber: people
  robbery: event harm
  robotics: head(company)
  rock: place-head
  role: national
  roof: part
  room: part
  roommate: people
  rout: event
  route: motion place-head
  rovers: head(team)
  row: relation
  rower: people
  ruin: part
  rule: national title-head
  ruler: national
  rules: title-head
  ruling: says(that) assertion
  rumor: claims(that of) assertion
  rumour: claims(that of) assertion
  run: event
  sabha: head(legislature)
  sacking: event
  sacrifice: event
  sadness: says(that about at over with) assertion
  sailor: people
  sale: event
  sales: of-body
  samaj: head(association)
  samiti: head(association)
  sanction: national relation
  sanctions: national
  sanctuary: place-head
  sangathan: head(association)
  sangh: head(association)
  satisfaction: says(that with at) belief
  sc: head(team)
  scandal: title-head
  scepticism: says(that about of toward) belief
  scheme: title-head
  scholar: people person
  school: land facility body head(school)
  schoolboy: people
  schoolchild: people
  schoolgirl: people
  schools: head(school)
  schoolteacher: people
  scientist: cited person works-at
  scientists: of-body
  scorn: criticizes(for) belief
  sea: kind(sea) land place-head place
  seafarer: people
  seaman: people
  seanad: head(legislature)
  search: event
  season: incident land title-head
  secretariat: head(government)
  secretary: national of-body people
  sect: sort(religious)
  section: thing part
  securities: head(company)
  seeker: people
  segment: thing
  seizure: event
  sejm: national lone head(legislature)
  selectman: local
  selectwoman: local
  semiconductor: head(company)
  semiconductors: head(company)
  seminary: head(university)
  senate: national lone office-body head(legislature)
  senator: national
  sentence: event
  sentinel: head(media)
  series: title-head
  servant: people
  service: head(agency)
  serviceman: national people
  services: head(agency)
  servicewoman: people
  session: thing numbered
  settlement: thing relation place
  settler: people
  shah: national
  shareholder: people
  shareholders: of-body
  shares: of-body
  shelling: event
  shepherd: people
  sheriff: head(police) local national
  shield: title-head
  shift: event
  shipbuilder: sort(company)
  shipment: motion
  shipping: head(company)
  shock: says(that over at about) belief
  shooting: event harm incident land
  shopper: people
  shore: land part place-head place
  shoreline: land
  shores: place-head
  shoulder: body-part
  shoulders: body-part
  show: title-head
  shrine: land facility place-head
  shutdown: event
  sibling: people
  side: national part body sort(team)
  siege: event incident land
  signing: event
  singer: person
  sinking: event
  sister: kin people person
  sisters: kin
  site: land place of-body
  situation: thing
  skepticism: says(that about of toward) belief
  skier: people
  skies: land part
  skipper: national
  skull: body-part
  skyline: land
  slam: title-head
  slaughter: event fate(dead)
  slave: people
  slaying: event fate(dead) harm
  slide: event fall
  slowdown: event fall
  slum: land place
  slump: event fall
  smash: event
  smoker: people
  smuggler: people
  smuggling: event
  society: national head(association)
  software: head(company)
  soil: land
  soldier: national people person
  soldiers: of-body
  solidarity: says(with) belief
  solutions: head(company)
  son: kin people person
  song: title-head
  songwriter: person
  sons: kin
  sorrow: says(that over at about) belief
  sortie: motion
  source: cited of-body
  sources: of-body
  south: land part before-place of-place
  southeast: land part before-place
  southern: of-place
  southwest: land part before-place
  sovereignty: national
  speaker: national
  specialist: person
  spectator: people
  speculation: says(that about) belief
  speech: event kin
  speedway: facility place-head
  spike: event rise
  spill: event
  split: relation
  splurge: event
  spokesman: cited national person of-body acts-for
  spokesmen: acts-for
  spokesperson: cited national person of-body acts-for
  spokeswoman: cited national person of-body acts-for
  sponsor: of-body
  spouse: people
  springs: place-head
  sprint: event
  squad: sort(team)
  squadron: head(military)
  square: land facility street place-head place
  st.: place-head
  stabbing: event harm incident
  stadium: land facility place-head
  staff: of-body people
  staffer: people
  stakes: title-head
  stance: says(on that) belief national relation
  standard: head(media)
  standoff: event relation
  star: person head(media)
  start: event
  startup: body medium sort(company)
  state: kind(region) national place
  statement: says(that) assertion cited title-head of-body
  states: kind(region)
  station: thing land facility place-head doubtful-head body sort(media)
  statistic: poll
  statute: title-head
  stay: event
  steel: head(company)
  steelmaker: sort(company)
  steelworks: head(company)
  stepfather: kin person
  steps: part
  stock: of-body
  stomach: body-part
  stop: event
  store: facility
  stores: of-body head(company)
  storm: event land title-head
  stortinget: head(legislature)
  story: title-head
  stowaway: people
  strait: land place-head
  straits: place-head
  strategist: person works-at
  strategy: national title-head
  street: land part facility street place-head place
  streets: land place before-place of-place
  stretch: part
  strike: event
  striker: inhabitant people person
  stronghold: place
  strongholds: of-body
  struggle: plan
  student: inhabitant people person works-at
  studios: head(company)
  study: poll cited event
  subscriber: people
  subsidiary: body medium sort(company)
  suburb: kind(city) land part place-head place
  suburbs: part place
  subway: land place-head
  success: claimed event
  successor: kin
  suggestion: says(that) assertion
  suicide: event harm
  sultan: national
  summit: event relation land place-head title-head numbered
  sun: head(media)
  sunbather: people
  superbowl: title-head
  supermarket: sort(company)
  supermarkets: head(company)
  supplement: thing
  supplier: body sort(company)
  support: says(for behind) belief national relation
  supporter: inhabitant
  supporters: of-body
  surfer: people
  surge: event rise
  surgeon: people
  surgery: event kin
  surprise: says(that over at about) belief
  survey: poll cited head(agency)
  survivor: cited fate(survived) people
  suspect: people person
  suspicion: accuses(that of about) belief prospect
  swamp: place-head
  swath: part
  swathe: part
  sweep: event
  swim: event
  swimmer: people
  swipe: criticizes(at) assertion
  sympathy: says(for) belief
  symposium: numbered
  synagogue: facility place-head
  syndicate: sort(armed group)
  syndrome: title-head
  synod: numbered head(religious)
  system: national
  systems: head(company)
  tabloid: medium sort(media)
  tackle: event
  takeover: event
  talk: event relation
  talks: event title-head
  taluk: place
  tape: picture
  target: plan
  taskforce: head(agency)
  tavern: place-head
  tax: national title-head
  taxpayer: inhabitant people
  teacher: people person
  team: body of-body sort(team)
  teammate: kin person
  teammates: kin
  technician: people
  technologies: head(company)
  technology: head(company)
  teen: citizen people
  teenager: citizen inhabitant people person
  tehsil: place
  telco: sort(company)
  telecom: head(company)
  telecommunications: head(company)
  telegram: head(media)
  telegraph: head(media)
  telekom: head(company)
  television: thing head(media)
  temple: facility place-head
  tenant: people
  tenement: thing
  tension: thing national relation
  terminal: land facility place-head
  territory: kind(region) land place-head place
  terrorist: people
  terrorists: of-body
  test: event title-head
  testament: thing
  testimony: says(that) assertion kin
  textiles: head(company)
  thana: place
  theater: land facility place-head doubtful-head
  theatre: land facility place-head doubtful-head
  theft: event harm
  theory: says(that) belief title-head
  therapeutics: head(company)
  thief: people
  thinktank: sort(institute)
  threat: warns(to of) eventuality chance prospect event relation
  throat: body-part
  thumb: body-part
  tie: national relation
  ties: national
  time: time
  times: head(media)
  tirade: criticizes(against about) assertion
  tires: head(company)
  today: time
  toddler: citizen people
  tomorrow: time
  tooth: body-part
  top: part
  tornado: land title-head
  torso: body-part
  tour: event motion title-head
  tourist: people
  tournament: thing title-head numbered
  tower: land facility place-head
  towers: place-head
  town: kind(city) land part place-head place
  township: kind(city) place-head place
  townsman: people
  track: facility
  trade: event national relation
  trader: sort(company)
  tradition: thing
  traffic: motion
  trafficker: people
  tragedy: incident
  trail: place-head
  train: motion
  trainee: people
  transfer: event motion
  transit: motion
  transport: motion
  traveler: motion people
  traveller: motion people
  treasury: national lone head(ministry)
  treaty: national relation title-head
  trek: motion
  tremor: event
  trial: event title-head
  triathlon: title-head
  tribunal: hearing office-body head(court)
  tribune: head(media)
  tribute: says(to) assertion
  trip: event motion
  triumph: event
  troop: national people
  trooper: national
  troops: head(military) national of-body people
  trophy: title-head
  truce: event relation
  trucker: people
  trust: head(company)
  tsar: national
  tsunami: land title-head
  tunnel: facility street place-head
  turnaround: event
  turnpike: place-head
  tv: head(media)
  tweet: kin
  tweets: kin
  twin: kin people person
  twp: place-head
  twp.: place-head
  typhoon: title-head
  tyres: head(company)
  uncle: person kin
  undergraduate: people
  understanding: says(that) belief relation
  unease: warns(that about over) belief
  union: thing body office-body head(union)
  unions: head(union)
  unit: body
  united: head(team)
  universitas: head(university)
  universiti: head(university)
  university: land facility body head(university)
  unwillingness: declines(to) assertion
  upazila: kind(county) place
  uprising: title-head
  upswing: rise
  uptick: rise
  upturn: rise
  users: of-body
  utilities: head(company)
  utility: body
  vacation: thing
  vacationer: people
  vaccination: fate(vaccinated)
  vaccine: title-head
  vaccines: title-head
  valley: kind(area) land place-head place
  vatican: lone
  velodrome: place-head
  vendor: person
  ventures: head(company)
  verdict: event
  version: thing
  veteran: people person
  victim: incident land people person
  victory: claimed event national kin
  video: picture
  view: says(that of on about) belief
  viewer: people
  vigil: event
  village: kind(city) land part place-head place
  villager: people person
  villages: place
  villas: place-head
  virus: title-head
  visa: national
  visit: event motion
  visitor: motion people
  volcano: place-head
  volunteer: people
  volunteers: of-body
  vote: plan event national title-head
  voter: inhabitant national people
  vow: promises(that to of) eventuality plan
  voyage: event motion
  waiter: people
  walk: event distance
  walkout: event
  wanderers: head(team)
  war: event relation title-head
  ward: place-head place
  warehouse: land
  warning: warns(that of about against) assertion relation
  wars: title-head
  watchdog: body sort(agency)
  waterfall: facility place-head
  waterfront: place-head
  waters: land part
  way: motion distance
  weapon: national
  website: body of-body medium sort(media)
  wedding: event kin
  week: time title-head
  weekend: time title-head
  weekly: medium head(media)
  weight: says(behind) belief
  welder: people
  west: part before-place of-place
  western: of-place
  wetland: place-head
  wetlands: place-head
  wharf: place-head
  wholesaler: sort(company)
  widow: kin people person
  wife: person kin
  wilderness: land place-head
  wildfire: incident
  willingness: says(to) assertion national
  win: event of-body
  wing: thing body
  winger: person
  winner: person
  wish: says(to for) eventuality plan
  withdrawal: event motion
  witness: cited person
  woman: citizen inhabitant people person
  wood: place-head
  woods: place-head
  words: kin
  worker: inhabitant of-body people person
  workers: of-body head(union)
  worry: warns(that about over) belief
  worshiper: people
  worshipper: people
  wreck: event
  wrist: body-part
  wrists: body-part
  writer: person
  yachts: head(company)
  yard: distance
  yatra: title-head
  year: time title-head
  yearning: says(for) eventuality
  yesterday: time
  youngster: people
  youth: inhabitant people
  zone: land place
  zoo: facility place-head
`

/** Nouns from A to F; `columns.ts` tells what the columns mean. */
export const rows = `
  abbey: place-head
  abduction: fate(abducted) harm
  ability: chance
  abuse: event harm
  academic: people
  academy: facility head(school)
  acceleration: rise
  accident: incident land
  accord: relation title-head
  accords: title-head
  accusation: accuses(that of) assertion
  acknowledgement: confirms(that of) assertion
  acknowledgment: confirms(that of) assertion
  acquittal: event
  act: national title-head
  activist: people person
  activists: of-body
  actor: person
  actress: person
  addict: people
  administration: thing national head(agency)
  admiral: national
  admiration: says(for) belief
  admission: confirms(that of) assertion
  adult: people
  advance: event rise
  advisory: warns(that) assertion
  aerodrome: facility
  afc: head(team)
  affection: says(for) belief
  afternoon: time
  aftershock: event
  agency: cited national body medium office-body head(agency)
  agenda: title-head
  agent: national
  agreement: plan national relation title-head
  aid: event national
  aide: cited people
  ailment: thing
  aim: plan intention
  airbase: facility place-head
  aircraft: of-body
  airdrop: event
  airfield: land facility place-head
  airlift: event motion
  airline: body medium head(company)
  airlines: head(company)
  airman: national people
  airport: land facility place-head place of-place
  airspace: land
  airstrike: national
  airstrikes: of-body
  airstrip: place-head
  airways: head(company)
  alarm: warns(that about over for regarding with of) belief
  album: title-head
  alderman: local
  alderwoman: local
  alert: warns(that) assertion
  allegation: claims(that of) assertion
  alley: place-head
  alliance: relation body head(association)
  ally: national kin
  ambassador: national relation
  ambition: says(to for) eventuality
  ambush: event incident
  amendment: national title-head
  ammunition: thing
  analysis: poll
  analyst: cited person works-at acts-for
  analysts: of-body
  ancestors: kin
  anger: says(that over at about) belief
  ankle: body-part
  annexation: national
  anniversary: title-head
  announcement: says(that of) assertion
  anthem: title-head
  antipathy: criticizes(to for toward) belief
  anxiety: warns(that about over) belief
  apartment: dwelling part thing
  apology: says(for to) assertion
  apparel: head(company)
  appeal: demands(for to) eventuality event head(charity)
  appearance: event
  applicant: people
  application: thing
  appreciation: says(for of) belief rise
  apprehension: warns(that about over) belief
  apprentice: people
  approach: national
  archbishop: before-place
  archdiocese: head(religious)
  archipelago: place
  architect: person
  area: kind(district) land part place
  arena: facility place-head
  argument: claims(that) assertion
  arm: body-part
  armistice: relation
  arms: title-head body-part
  army: national body lone office-body head(military)
  arraignment: event
  arrangement: relation
  arrest: event fate(arrested)
  arrival: motion arrival
  arsonist: people
  artist: person
  aspiration: says(to for) eventuality
  assailant: people
  assassination: fate(dead) harm incident
  assault: event harm
  assembly: national numbered head(legislature)
  assent: national
  assertion: claims(that of) assertion
  assessment: says(that of) assertion poll
  assn.: head(association)
  association: thing body head(association)
  assumption: says(that) belief
  assurance: promises(that to of) assertion
  astronaut: person
  athlete: people person
  athletic: head(team)
  athletico: head(team)
  atletico: head(team)
  attack: event harm incident land
  attacker: people
  attempt: plan
  attendant: people
  attention: thing
  attorney: national kin acts-for
  attorneys: kin
  attraction: thing
  auction: event title-head
  aunt: person kin
  author: person
  authority: cited chance national body head(agency)
  automaker: medium sort(company)
  automotive: head(company)
  autopsy: event
  avalanche: event
  ave: facility street place-head
  ave.: place-head
  avenue: land facility street place-head
  average: poll
  aviation: head(company)
  award: event title-head
  awards: title-head
  baby: kin people
  back: body-part
  backing: says(for) belief national
  backpacker: people
  bailout: event
  ball: title-head
  ballpark: place-head
  ban: national
  banca: head(bank)
  banco: head(bank)
  bancorp: head(bank)
  bancshares: head(company)
  bandit: people
  bank: body head(bank)
  banker: person
  bankruptcy: event
  banque: head(bank)
  bar: place-head
  barangay: place
  barracks: facility place-head
  barrage: place-head
  base: land facility place-head place
  basement: thing part
  bash: title-head
  basilica: place-head
  basin: place-head
  bathroom: part
  batsman: person
  battalion: head(military)
  battle: event title-head
  bay: place-head
  beach: land part facility place-head place
  beheading: event
  belief: says(that in) belief
  believer: people
  beverages: head(company)
  bible: title-head
  bid: plan event national
  biennale: title-head numbered
  biennial: numbered
  biker: people
  bill: title-head
  biologist: person
  biosciences: head(company)
  biotech: head(company)
  birth: event
  birthday: kin
  bishop: before-place
  blame: blame
  blast: event incident land
  blaze: event
  bloc: head(international) sort(international)
  block: distance land part
  blockade: event
  blog: sort(media)
  blogger: person
  blow: event
  blvd: facility street place-head
  blvd.: place-head
  board: of-body head(agency)
  boast: claims(that) assertion
  boater: people
  body: body kin
  bodyguard: people
  bomb: event
  bombardment: incident
  bomber: people
  bombing: event harm incident land
  book: title-head
  boost: rise
  border: land part place of-place
  borderland: land
  borders: of-place
  borough: kind(district) place
  borrower: people
  boulevard: facility street place-head
  bourse: head(bank)
  bowl: title-head
  boxer: person
  boy: people person
  boycott: event
  boyfriend: kin person
  branch: of-body
  break: event
  brewer: sort(company)
  breweries: head(company)
  brewing: head(company)
  bridge: facility street place-head
  brigade: head(military)
  brigades: head(armed group)
  broadcaster: body medium head(media)
  broadcasting: head(company)
  broker: sort(company)
  brokerage: sort(company)
  brother: kin people person
  brotherhood: head(union)
  brothers: kin
  budget: national title-head
  builder: people
  builders: head(company)
  building: thing land facility place-head
  bulk: part
  bundesrat: national lone head(legislature)
  bundestag: national lone head(legislature)
  bunker: land
  bureau: body office-body head(agency)
  burglary: harm
  burial: event
  businessman: citizen person
  businesswoman: citizen person
  bust: event
  buyer: people
  buyout: event
  bystander: people
  cabinet: national lone office-body head(government)
  cadet: people
  cafe: facility place-head
  call: demands(for to) eventuality plan event
  camera: picture
  cameraman: people
  camp: land facility place placed-head
  campaign: event of-body office-body
  camper: people
  campus: part facility place-head
  canal: place-head
  candidate: national
  canton: kind(region)
  capacity: chance
  cape: place-head
  capital: kind(city) land part place of-place head(company)
  captain: person
  captive: fate(abducted) people
  carabinieri: head(police)
  caravan: motion
  career: kin
  caregiver: people
  carer: people
  carmaker: body medium sort(company)
  carnival: title-head
  carrier: medium
  cars: of-body
  cartel: head(armed group)
  case: national
  casino: facility place-head
  castaway: people
  castle: facility place-head
  casualty: people
  catch: event
  cathedral: land facility place-head
  caucus: head(party)
  cave: place-head
  ceasefire: event relation
  ceiling: thing
  celebration: title-head
  cement: head(company)
  cemetery: facility place-head
  census: title-head
  center: land part facility place-head doubtful-head before-place head(institute)
  centre: land part facility place-head doubtful-head before-place head(institute)
  century: thing
  ceo: of-body
  ceramics: head(company)
  ceremony: event title-head
  certainty: says(that) belief
  cf: head(team)
  chain: body sort(company)
  chairman: of-body
  chamber: head(legislature)
  chambers: head(agency)
  championship: national title-head numbered
  championships: title-head numbered
  chance: chance prospect
  chancellery: head(ministry)
  chancellor: national
  change: event
  channel: head(media)
  chapel: facility place-head
  chapter: of-body
  characterization: says(of) assertion
  charge: event national
  charity: body head(charity)
  charter: title-head
  chase: event
  cheat: event
  checkpoint: land place-head
  chemicals: head(company)
  chest: body-part
  chief: national of-body
  child: kin people person
  childhood: kin
  chin: body-part
  chipmaker: sort(company)
  christmas: title-head
  chronicle: head(media)
  church: land facility doubtful-head head(religious)
  churchgoer: people
  circle: head(association)
  circuit: place-head
  citadel: place-head
  citation: thing
  citizen: inhabitant national people
  citizenship: national
  city: kind(city) land part place-head place
  civilian: inhabitant national people
  claim: claims(that of to) assertion event national
  claimant: people
  clampdown: event
  clash: event land
  classic: title-head
  cleaner: people
  cleric: person
  clerk: people person
  client: people
  cliffs: place-head
  climb: event rise
  climber: people
  clinic: facility place-head doubtful-head sort(hospital)
  clinician: people
  clip: picture
  closure: event
  clothing: thing
  club: facility body medium head(team)
  coach: national person of-body
  coalition: thing national relation body lone head(party)
  coast: land part place-head place of-place
  coastline: land part place of-place
  code: title-head
  cofounder: person
  coliseum: place-head
  collaboration: relation
  collapse: event fall incident
  colleagues: kin
  college: facility head(university)
  colliery: land facility place-head
  colosseum: place-head
  columnist: person
  combat: event
  combatant: people
  comeback: event
  comedian: person
  command: head(military)
  commander: cited national of-body
  commanders: of-body
  comment: says(about on) assertion
  commissariat: head(agency)
  commission: thing office-body head(agency)
  commissioner: national
  commitment: promises(to) eventuality national relation
  committee: hearing body office-body head(agency)
  common: place-head
  commune: kind(city) place
  communications: head(company)
  community: place
  commute: motion
  commuter: people
  companies: head(company)
  company: body medium head(company)
  compartment: thing
  complaint: criticizes(that about) assertion
  composer: person
  compound: part
  concern: warns(that about over for regarding with of) belief national
  concert: event title-head
  concertgoer: people
  concession: relation
  conclave: numbered
  conclusion: says(that) belief
  condemnation: criticizes(of) assertion
  condition: thing
  condo: dwelling
  condominium: dwelling
  confederation: head(association)
  conference: title-head numbered
  confidence: says(that in) belief
  confirmation: confirms(that of) assertion
  conflict: event relation
  confrontation: relation
  conglomerate: body head(company)
  congress: numbered lone office-body head(legislature)
  conscript: people
  consensus: says(that) assertion
  conservative: national
  conservatory: head(university)
  consortium: body head(association)
  constable: local people
  constabulary: head(police)
  constellation: thing
  constituency: place
  constitution: thing national title-head
  construction: head(company)
  consul: national
  consulate: national
  consultancy: body
  consulting: head(company)
  consumer: inhabitant people
  contact: relation
  contempt: criticizes(for) belief
  contention: claims(that) assertion
  contest: event title-head
  contract: plan event relation
  contraction: fall
  contractor: body people sort(company)
  contribution: event
  control: event
  convention: title-head numbered
  convict: people
  conviction: belief fate(convicted) says(that)
  convocation: numbered
  convoy: motion of-body
  cook: people
  cooperation: relation
  coordination: relation
  cop: national
  core: part
  corner: part place-head
  coroner: local
  corporation: thing body head(company)
  corps: head(military)
  corpse: fate(dead)
  correspondent: cited
  corridor: land place-head
  cosmetics: head(company)
  council: hearing national body lone office-body head(agency)
  councillor: local national
  councilman: local national
  councilor: local
  councilwoman: local
  counterpart: national
  counties: kind(county)
  country: kind(country) place
  countryside: land place
  county: kind(county) land place-head place
  coup: event national
  couple: citizen inhabitant people
  courier: head(media) people
  course: chance
  court: hearing national facility place-head doubtful-head office-body head(court)
  courthouse: facility place-head
  courts: head(court)
  cousin: person kin
  cove: place-head
  covenant: title-head
  crackdown: event
  crash: event harm incident land title-head
  credit: claimed
  creek: place-head
  crew: people
  crewman: people
  crewmate: people
  crewmember: people
  crime: blame event harm
  criminal: people
  crisis: relation title-head
  critic: person
  criticism: criticizes(of) assertion
  critique: criticizes(of) assertion
  crossing: land facility place-head
  crown: national
  cull: event
  cult: sort(religious)
  culture: national
  cup: title-head numbered
  currency: national
  customer: people
  customers: of-body
  customs: national
  cut: event fall
  cutback: fall
  cutbacks: fall
  cuts: fall
  cycling: event
  cyclist: people
  cyclone: title-head
  dad: kin person
  dail: head(legislature)
  daily: body medium head(media)
  dam: land facility place-head
  dance: title-head
  dancer: people
  danger: prospect
  dash: event
  data: poll
  daughter: kin people person
  daughters: kin
  day: time title-head
  days: title-head
  dead: people
  deadline: intention
  deal: event national relation title-head
  dealer: people
  dealings: relation
  death: event fate(dead) harm kin
  debate: event title-head
  debt: national
  debut: event
  decision: plan national
  declaration: says(that) assertion title-head
  decline: event fall
  declines: fall
  decrease: event fall
  decreases: fall
  decree: title-head
  defeat: event
  defence: national
  defendant: people
  defense: national
  delay: event
  delegate: national people
  delegation: national of-body
  delivery: event
  delta: place-head
  demand: demands(that for to) eventuality plan event national
  democracy: national
  democrat: national
  demonstrator: people
  denial: denies(that of) assertion
  denunciation: criticizes(of) assertion
  department: kind(region) thing office-body head(ministry)
  departure: event motion
  depiction: says(of) assertion
  deployment: motion
  deportation: fate(deported) motion
  deportee: fate(deported) motion people
  depot: facility
  depreciation: fall
  dept.: head(ministry)
  deputy: national
  derailment: incident
  derby: title-head
  descent: event
  description: says(of) assertion
  desert: kind(desert) land place-head place
  designer: person
  desire: says(to for) eventuality plan
  destination: thing
  detainee: fate(arrested) people
  detective: national
  detente: relation
  detention: fate(arrested)
  determination: says(to) eventuality
  devaluation: fall
  developer: body medium sort(company)
  dialogue: national relation title-head
  diatribe: criticizes(against about) assertion
  diet: national lone head(legislature)
  difference: relation
  dig: criticizes(at) assertion
  dimension: thing
  diner: people place-head
  diocese: head(religious)
  dip: event fall
  diplomacy: national relation
  diplomat: cited national
  director: person works-at
  directorate: head(agency)
  directors: of-body
  disagreement: criticizes(with over) belief
  disappearance: event fate(missing)
  disappointment: says(that about at over with) belief
  disaster: land
  disclosure: says(that) assertion
  discount: fall
  discounts: fall
  discovery: event
  disdain: says(for) belief
  disease: title-head
  dislike: criticizes(of for) belief
  dismay: says(that over at about) belief
  dismissal: event fate(laid off)
  dispatcher: national
  displacement: fate(displaced)
  disposal: event
  dispute: relation
  dissident: people
  distaste: criticizes(for) belief
  distributor: body sort(company)
  district: kind(county) land place-head place
  districts: kind(county)
  distrust: criticizes(of) belief
  dive: event
  diver: people
  divide: place-head
  division: thing head(military)
  divorce: event
  dock: facility
  doctor: cited people person
  doctrine: title-head
  document: poll cited thing
  dollar: national
  dome: place-head
  donation: event
  donor: people
  doubt: says(that about) belief
  downtown: land part
  downturn: fall
  draw: event
  dream: says(of to) eventuality event
  drill: event
  drinker: people
  drive: event motion distance facility street place-head
  driver: people person
  drop: event fall
  drops: fall
  drowning: event fate(dead)
  drugmaker: sort(company)
  duma: national lone head(legislature)
  duplex: dwelling
  eagerness: says(to for) assertion
  ear: body-part
  ears: body-part
  earthquake: event incident land title-head
  east: part before-place of-place
  easter: title-head
  eastern: of-place
  economist: cited national person works-at
  economy: national of-place
  edge: part
  edition: thing title-head numbered
  effort: plan national
  elbow: body-part
  election: national title-head
  elections: national title-head
  elector: national
  electorate: national
  electronics: head(company)
  element: thing
  elementary: head(school)
  email: poll
  embargo: event national relation
  embassy: national facility place-head doubtful-head office-body
  emperor: national
  empire: national
  employee: of-body people works-at
  employees: of-body
  enclave: land place
  end: part
  endorsement: says(of) assertion
  energy: head(company)
  enforcement: head(agency)
  engagement: relation
  engineer: people person works-at
  engineering: head(company)
  enterprise: head(company)
  enterprises: head(company)
  entertainment: head(company)
  enthusiasm: says(for) belief
  entrance: part
  entrepreneur: person
  environment: thing
  envoy: national relation
  epidemiologist: person
  equipment: thing
  equities: head(company)
  era: title-head
  eruption: incident land
  escape: event motion
  estate: facility place-head
  estates: place-head
  estimate: says(that of) belief poll
  evacuation: fate(evacuated) incident motion
  evacuee: fate(evacuated) motion people
  eve: title-head
  evening: time thing
  event: title-head
  evidence: picture
  exception: thing
  exchange: event body sort(company)
  exchequer: head(ministry)
  execution: event fate(dead)
  executive: cited national of-body people works-at
  executives: of-body works-at
  exhibition: title-head
  exile: motion people
  exit: event
  exodus: event motion
  expansion: rise
  expatriate: people
  expectation: predicts(that of) belief
  expedition: event title-head
  expert: cited person works-at
  explosion: harm incident land
  expo: title-head
  export: event national
  exporter: sort(company)
  exports: of-place
  expressway: place-head
  expulsion: fate(deported) motion
  extradition: motion
  extremist: people
  eye: plan body-part
  eyes: body-part
  face: body-part
  facility: land
  fact: picture
  faction: body
  factory: land facility
  faculty: head(university)
  failure: failure
  fair: land title-head
  faith: says(in) belief
  fall: event fall
  falls: place-head
  family: inhabitant people
  fan: inhabitant people
  fans: of-body
  farm: land facility place-head place
  farmer: people person
  farmhand: people
  farmhouse: dwelling
  farms: place-head
  farmworker: people
  fatality: fate(dead) people
  father: citizen kin people person
  fc: head(team)
  fear: says(that of) belief
  federation: national body head(association)
  feeling: says(that) belief
  fellow: works-at
  festival: land title-head numbered
  feud: event relation
  fever: title-head
  fiance: kin person
  fiancee: kin person
  fiancée: kin person
  field: land facility place-head
  fight: event
  fighter: national of-body people
  fighters: of-body
  figure: poll
  filament: thing
  filing: poll cited
  film: title-head
  filmmaker: person
  finals: title-head
  financial: head(company)
  finding: says(that) fact poll
  fine: blame event
  fingers: body-part
  fire: event incident land
  firefighter: inhabitant local people
  firing: event
  firm: body medium sort(company)
  fisherman: people person
  fleadh: title-head
  fleet: national head(military)
  flight: event motion
  flood: event incident land
  flooding: incident land
  floor: part
  folketing: lone head(legislature)
  follower: people
  foods: head(company)
  foot: body-part
  footage: picture
  footballer: people person
  force: national head(military)
  forces: national of-body head(military)
  forecast: predicts(that of) assertion
  forehead: body-part
  foreigner: people
  forest: place-head place
  fort: facility place-head
  fortress: place-head
  forum: title-head numbered head(association)
  forward: person
  foundation: thing body head(charity)
  founder: person of-body
  fraction: thing
  fragment: thing
  franchise: sort(team)
  freeway: place-head
  friend: kin person
  friends: kin
  friendship: relation
  front: head(armed group)
  frontier: land
  frustration: says(that about at over with) belief
  fugitive: people
  function: thing
  fund: body head(charity)
  funeral: event
  fury: says(that over at about) belief
`

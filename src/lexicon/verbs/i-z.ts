/** Verbs from I to Z; `columns.ts` tells what the columns mean. */
export const rows = `
  identify: discloses
  idolize: says(object) belief
  illustrate: says(clause poll) assertion
  imagine: says(clause bare gerund) belief
  immigrate: moves
  immunise: befalls(vaccinated)
  immunize: befalls(vaccinated)
  implicate: accuses(person) assertion
  implore: demands(ordered) eventuality
  imply: accuses(clause bare) assertion embeds
  import: moves
  imprison: befalls(arrested)
  improve: rises
  impugn: criticizes(person) assertion
  incarcerate: befalls(arrested)
  inch: rises
  include: introduces lies
  increase: rises
  indicate: says(clause bare object poll) assertion embeds
  indict: befalls(charged) blames
  infect: befalls(infected)
  infer: says(clause bare) belief
  infiltrate: moves
  influence: deals
  inform: says(clause bare told) assertion deals
  injure: befalls(injured) harms
  inoculate: befalls(vaccinated)
  insinuate: accuses(clause bare) assertion
  insist: claims(quote clause bare) assertion embeds orders
  install: appoints
  instruct: demands(clause ordered) eventuality plans chains
  insult: criticizes(person) assertion
  intend: says(infinitive) eventuality plans chains
  interject: says(quote clause) assertion
  interpret: says(predicated) belief
  intimate: says(clause bare) assertion
  intone: says(quote) assertion
  intuit: says(clause) belief
  inundate: strikes
  invade: strikes
  invite: demands(ordered) eventuality plans chains deals
  involve: endures
  isolate: deals
  issue: carries
  jail: befalls(arrested) blames
  jeer: criticizes(person) assertion
  jet: moves
  join: deals
  joke: says(quote clause bare) assertion
  journey: moves
  judge: says(clause predicated) belief
  jump: rises
  kidnap: befalls(abducted) harms
  kill: abandons befalls(dead) harms
  knock: criticizes(faulted) assertion
  know: says(clause bare) fact embeds believes endures chains
  label: says(predicated) assertion
  lambast: criticizes(person) assertion
  lambaste: criticizes(person) assertion
  lament: criticizes(clause object) assertion
  lampoon: criticizes(person) assertion
  land: arrives
  laud: says(object) assertion
  laugh: says(quote) assertion
  launch: carries
  lead: deals heads
  leap: rises
  learn: says(clause bare) fact embeds
  leave: moves leaves departs
  lecture: says(quote) assertion
  lend: costs
  liberate: befalls(released) strikes
  licence: endures
  license: endures
  lie: lies
  lift: rises
  like: says(infinitive object) belief eventuality(infinitive)
  liken: says(predicated likened) assertion
  lionize: says(object) assertion
  list: says(object predicated) assertion
  live: endures
  loan: costs
  loathe: criticizes(person) belief
  lobby: demands(ordered) eventuality deals
  locate: endures
  lodge: carries
  long: says(infinitive) eventuality
  look: plans lies
  lose: falls
  love: says(infinitive object) belief eventuality(infinitive)
  lower: falls
  lynch: befalls(dead)
  maim: befalls(injured)
  maintain: claims(quote clause bare) assertion embeds
  make: carries appoints
  malign: criticizes(person) assertion
  manage: chains stays
  mandate: plans orders
  march: moves
  maroon: befalls(stranded)
  marvel: says(quote clause) belief assertion(quote)
  massacre: befalls(dead)
  mean: chains
  mention: says(quote clause bare object) assertion discloses
  migrate: moves
  moan: criticizes(quote clause) assertion
  mock: criticizes(person) assertion
  model: deals
  monitor: stays
  mount: rises
  move: moves
  mull: says(object) belief contemplates
  multiply: rises
  murder: befalls(dead) harms
  murmur: says(quote) assertion
  muse: says(quote clause bare) belief assertion(quote)
  mutter: says(quote clause bare) assertion
  nab: befalls(arrested)
  name: appoints
  narrate: says(quote) assertion
  narrow: falls
  navigate: moves
  near: reaches
  need: plans endures chains
  neglect: fails
  nominate: appoints
  nosedive: falls
  note: says(quote clause bare object) assertion embeds
  notice: says(clause bare) fact embeds
  notify: says(clause bare told) assertion
  oblige: chains
  observe: says(quote clause bare object) assertion embeds
  occupy: strikes
  offer: promises(infinitive) eventuality plans chains carries
  operate: stays
  opine: says(quote clause bare) assertion
  oppose: says(object) belief abandons deals
  opt: plans chains
  order: demands(clause ordered) eventuality plans orders chains deals
  outline: says(clause object) assertion
  outpace: rises
  overcharge: costs
  overfly: crosses
  overlook: lies
  overrun: strikes
  oversee: stays heads
  owe: costs
  own: endures
  pack: strikes
  paddle: moves
  paint: says(predicated) assertion
  pan: criticizes(faulted) assertion
  parachute: moves
  parody: criticizes(person) assertion
  parole: befalls(released)
  pass: moves
  patrol: strikes
  pay: carries costs
  perceive: says(clause predicated) belief
  perish: suffers(dead)
  permit: allows chains deals
  persuade: says(clause bare told) assertion chains deals
  petition: demands(ordered) eventuality
  philosophize: says(quote clause) assertion
  pick: rises appoints
  pillory: criticizes(person) assertion
  pipe: says(quote) assertion
  pit: deals
  plan: says(infinitive) eventuality plans chains
  play: deals
  plead: demands(quote ordered) eventuality assertion(quote)
  pledge: promises(quote clause bare infinitive object) eventuality assertion(quote) plans commits chains
  plot: says(infinitive) eventuality plans chains
  pluck: befalls(rescued)
  plummet: falls
  plunge: falls
  poise: chains
  poison: befalls(ill)
  ponder: says(clause) belief
  portray: says(predicated) assertion
  posit: claims(quote clause bare) assertion
  post: says(quote clause bare) assertion
  postulate: claims(clause) belief
  pound: criticizes(faulted) assertion strikes
  pour: carries moves
  praise: says(object) assertion blames deals
  pray: says(clause bare) eventuality
  predict: predicts(quote clause bare object) assertion embeds
  prefer: says(infinitive object) belief eventuality(infinitive)
  prepare: plans chains
  press: demands(ordered) eventuality deals
  pressure: demands(ordered) eventuality chains deals
  presume: says(clause bare) belief
  prevent: deals
  proceed: leads moves
  proclaim: says(quote clause bare) assertion
  prod: demands(ordered) eventuality
  profess: claims(infinitive) assertion carries
  project: predicts(clause bare object) assertion chains
  promise: promises(quote clause bare told infinitive object) eventuality assertion(quote) commits chains plans
  promote: appoints
  prophesy: predicts(clause object) assertion
  propose: says(clause infinitive object) eventuality plans advises contemplates chains
  prosecute: blames
  protect: strikes
  prove: chains
  provide: discloses
  provoke: deals
  pull: moves
  punish: blames deals
  purport: claims(infinitive) assertion
  push: plans deals rises
  put: says(quote) assertion
  quarantine: befalls(quarantined)
  question: criticizes(clause object) assertion
  quicken: rises
  quip: says(quote clause bare) assertion
  quit: prevents leaves
  race: moves
  radio: says(clause) assertion
  rage: criticizes(quote clause) assertion
  raid: strikes
  raise: carries rears rises
  rally: rises
  rant: criticizes(quote clause) assertion
  rationalize: says(clause) belief
  ravage: strikes
  raze: strikes
  reach: reaches
  read: says(quote) assertion
  reaffirm: confirms(clause object) assertion
  realise: says(clause bare) fact
  realize: says(clause bare) fact
  reappoint: appoints
  rear: rears
  reason: says(quote clause bare) assertion
  reassert: claims(clause object) assertion
  reassure: says(clause bare told) assertion deals
  rebound: rises
  rebuff: denies(object) assertion
  rebuild: strikes
  rebuke: criticizes(person) assertion deals
  rebut: denies(clause object) assertion refutes
  recall: says(quote clause bare object) assertion blames
  recant: denies(clause object) assertion
  recede: falls
  receive: lies
  recite: says(object) assertion
  reckon: says(clause bare) belief
  recognise: says(clause predicated) fact belief(predicated) deals
  recognize: says(clause predicated) fact belief(predicated) deals
  recollect: says(quote clause object) belief
  recommend: demands(quote clause ordered object) eventuality assertion(quote) plans advises contemplates
  reconfirm: confirms(clause object) assertion
  recount: says(quote clause object) assertion
  recover: rises suffers(recovered)
  recruit: befalls(hired)
  recuperate: suffers(recovered)
  reduce: falls
  reelect: appoints
  reenter: reaches
  reference: says(object) assertion
  refund: costs
  refuse: declines(infinitive) eventuality fails chains
  refute: denies(clause object) assertion refutes
  regard: says(predicated) belief
  register: carries
  registered: endures
  regret: says(clause bare object) fact belief(object) blames
  reimburse: costs
  reiterate: says(quote clause bare) assertion carries
  reject: denies(clause object) assertion abandons dismisses
  relate: says(quote clause) assertion
  release: befalls(released) discloses
  relish: says(object) belief
  relocate: moves
  remain: chains
  remark: says(quote clause bare) assertion
  remember: says(clause bare) fact blames
  remind: says(clause bare told) assertion deals
  reminisce: says(quote) assertion
  remove: moves
  renounce: denies(clause object) assertion
  repatriate: moves
  repeat: says(quote clause object) assertion carries
  reply: says(quote clause bare object) assertion discloses
  report: says(quote clause bare object) assertion embeds believes chains stays
  represent: deals
  reprimand: criticizes(person) assertion
  reproach: criticizes(person) assertion
  reprove: criticizes(person) assertion
  repudiate: denies(clause object) assertion
  request: demands(quote clause ordered object) eventuality assertion(quote) plans orders
  require: plans orders endures chains deals
  rescue: befalls(rescued)
  resent: says(object) belief
  resettle: moves
  reside: rears
  resign: serves
  resolve: promises(clause infinitive) eventuality plans
  respect: says(object) belief
  respond: says(quote clause told) assertion discloses
  restate: says(clause object) assertion carries
  retell: says(object) assertion
  retire: serves
  retort: says(quote clause bare) assertion
  retract: denies(clause object) assertion
  retreat: moves falls
  return: moves serves
  reveal: says(quote clause object) assertion embeds discloses
  revere: says(object) belief
  revile: criticizes(person) assertion
  ride: moves
  ridicule: criticizes(person) assertion
  rip: criticizes(faulted) assertion
  rise: rises
  risk: contemplates
  roar: says(quote) assertion
  roast: criticizes(faulted) assertion
  rock: strikes
  rocket: rises
  roll: moves
  romanticize: says(object) belief
  rue: criticizes(object) belief
  rule: says(clause bare poll) assertion orders commits stays
  rumor: believes
  rumour: believes
  run: stays heads
  rush: leads moves
  sack: befalls(laid off)
  sag: falls
  sail: moves departs
  salute: says(object) assertion
  sanction: deals
  satirize: criticizes(person) assertion
  savage: criticizes(person) assertion
  save: befalls(rescued)
  say: says(quote clause bare) assertion embeds believes chains discloses
  scald: befalls(injured)
  schedule: plans chains
  scheme: says(infinitive) eventuality plans chains
  scoff: criticizes(quote clause) assertion
  scold: criticizes(person) assertion deals
  scorn: criticizes(person) assertion
  scrap: abandons
  scrawl: says(quote) assertion
  scream: says(quote clause) assertion
  see: says(clause predicated) belief fact(clause) embeds believes chains introduces
  seek: says(infinitive) eventuality plans chains
  seem: belief chains leads
  seethe: criticizes(quote clause) assertion
  seize: strikes
  select: appoints
  send: carries moves
  sense: says(clause bare) belief
  sentence: befalls(convicted) blames plans
  serve: serves
  set: plans chains
  settle: arrives
  shake: strikes
  shame: criticizes(faulted) assertion
  share: carries belief
  shave: falls
  shed: falls
  shell: strikes
  shelve: abandons
  ship: moves
  shoot: harms
  shout: says(quote) assertion
  show: says(clause bare poll) assertion embeds believes chains
  shrink: falls
  shrivel: falls
  shrug: says(quote) assertion
  shuttle: moves
  sicken: befalls(ill)
  sigh: says(quote clause) assertion
  signal: says(clause bare poll) assertion embeds carries
  sink: falls
  sit: lies
  situate: endures
  skewer: criticizes(person) assertion
  skip: moves
  skyrocket: rises
  slam: criticizes(person) assertion
  slander: criticizes(person) assertion
  slash: falls
  slate: plans chains
  slaughter: befalls(dead)
  slay: befalls(dead)
  slide: falls
  slip: moves falls
  slow: falls
  slump: falls
  smear: criticizes(person) assertion
  smuggle: moves
  snap: says(quote clause) assertion
  sneer: criticizes(quote clause) assertion
  sniff: says(quote) assertion
  snort: says(quote) assertion
  snowball: rises
  soar: rises
  sob: says(quote) assertion
  sound: carries
  span: lies
  specify: says(quote clause object) assertion discloses
  speculate: claims(quote clause bare) belief assertion(quote)
  spike: rises
  spill: moves
  spray: strikes
  spread: moves
  spurn: denies(object) assertion
  spurt: rises
  sputter: says(quote) assertion
  stab: harms
  stammer: says(quote) assertion
  stand: lies
  start: chains leads
  state: says(quote clause bare) assertion embeds carries discloses
  station: endures
  stigmatize: criticizes(person) assertion
  stipulate: says(quote clause) assertion
  stop: prevents chains
  storm: strikes
  straddle: lies
  strand: befalls(stranded)
  stream: moves
  strengthen: rises
  stress: says(quote clause bare object) assertion embeds
  stretch: lies
  strike: strikes
  strive: says(infinitive) eventuality
  struggle: plans chains leads
  substantiate: confirms(clause object) assertion
  subtract: falls
  succumb: suffers(dead)
  sue: blames deals
  suffer: endures lies
  suffocate: befalls(dead) suffers(dead)
  suggest: says(clause bare object poll) assertion embeds advises contemplates
  summarise: says(object) assertion
  summarize: says(object) assertion
  support: says(object) belief deals
  suppose: plans chains
  surge: rises
  surmise: says(clause bare) belief
  surround: strikes
  survive: suffers(survived)
  suspect: says(clause bare) belief embeds believes doubts contemplates
  swear: promises(quote clause bare infinitive) assertion eventuality(infinitive) commits appoints
  sweep: strikes
  swell: rises
  swim: moves
  take: carries moves
  tank: falls
  tap: appoints
  target: plans deals
  taunt: criticizes(person) assertion
  tear: criticizes(faulted) assertion
  tease: says(quote clause) assertion
  tell: says(quote clause bare told ordered) assertion eventuality(ordered) embeds chains discloses deals
  tend: chains
  term: says(predicated) assertion
  testify: says(quote clause bare object) assertion embeds
  text: says(clause) assertion
  thank: says(object) assertion blames deals
  theorise: says(clause) belief
  theorize: says(clause) belief
  think: says(clause bare) belief embeds believes chains
  threaten: warns(infinitive) eventuality allows contemplates chains deals
  throw: carries
  thunder: says(quote) assertion
  tick: rises
  tie: deals
  tip: chains
  toast: says(object) assertion
  torch: criticizes(faulted) assertion
  touch: arrives
  tour: moves strikes
  tout: says(object) assertion
  track: plans
  traffic: moves
  transfer: moves
  transit: moves crosses
  transport: moves
  trap: befalls(trapped)
  trash: criticizes(person) assertion
  travel: moves
  traverse: crosses
  trek: moves
  trickle: moves
  trim: falls
  trip: moves
  truck: moves
  trumpet: claims(object) assertion
  trust: says(clause bare object) belief deals
  try: plans blames chains leads
  tumble: falls
  turn: moves
  tweet: says(quote clause bare object) assertion
  underline: says(quote clause) assertion
  underscore: says(quote clause) assertion
  understand: says(clause bare) fact belief(passive) embeds believes chains
  undertake: promises(infinitive) eventuality plans
  upbraid: criticizes(person) assertion
  uproot: befalls(displaced)
  urge: demands(quote clause ordered object) eventuality assertion(quote) plans advises chains deals
  use: endures chains leads
  utter: says(quote) assertion carries
  vacate: leaves
  vaccinate: befalls(vaccinated)
  vanish: suffers(missing)
  venerate: says(object) belief
  venture: says(quote) assertion leads
  verify: confirms(clause object) assertion
  veto: abandons
  view: says(predicated) belief
  vilify: criticizes(person) assertion
  visit: reaches
  voice: carries
  volunteer: says(quote clause) assertion
  vote: plans
  vouch: promises(clause) assertion
  vow: promises(quote clause bare infinitive object) eventuality assertion(quote) plans commits chains
  wager: predicts(clause bare) belief
  wail: says(quote) assertion
  walk: moves
  wander: moves
  want: says(infinitive ordered object) eventuality plans chains deals
  warn: warns(quote clause bare told ordered) assertion eventuality(ordered) embeds deals
  watch: introduces stays
  weaken: falls
  weigh: contemplates
  welcome: says(object) assertion deals
  whine: criticizes(quote clause) assertion
  whisper: says(quote clause bare) assertion
  widen: rises
  wish: says(infinitive ordered object) eventuality plans chains
  withdraw: abandons moves
  wonder: says(clause) belief doubts
  work: stays serves
  worry: says(clause bare) belief doubts
  wound: befalls(injured) harms
  write: says(quote clause bare told) assertion embeds
  yearn: says(infinitive) eventuality
  yell: says(quote) assertion
  yelp: says(quote) assertion
`

/** Verbs from I to Z; `columns.ts` tells what the columns mean. */
export const rows = `
  identify: discloses
  idolize: says(object)
  imagine: says(clause bare gerund)
  immigrate: moves
  implicate: accuses(person)
  implore: demands(ordered)
  imply: accuses(clause) embeds
  import: moves
  improve: rises
  impugn: criticizes(person)
  inch: rises
  include: introduces lies
  increase: rises
  indicate: says(clause bare object poll) embeds
  indict: blames
  infer: says(clause)
  infiltrate: moves
  influence: deals
  inform: says(clause told) deals
  injure: harms
  insinuate: accuses(clause)
  insist: claims(quote clause bare) embeds orders
  install: appoints
  instruct: demands(clause ordered) plans chains
  insult: criticizes(person)
  intend: says(infinitive) plans chains
  interject: says(quote clause)
  intimate: says(clause bare)
  intone: says(quote)
  intuit: says(clause)
  inundate: strikes
  invade: strikes
  invite: demands(ordered) plans chains deals
  involve: endures
  isolate: deals
  issue: carries
  jail: blames
  jeer: criticizes(person)
  jet: moves
  join: deals
  joke: says(quote clause)
  journey: moves
  judge: says(clause)
  jump: rises
  kidnap: harms
  kill: abandons harms
  knock: criticizes(faulted)
  know: says(clause bare) embeds believes endures chains
  label: says(predicated)
  lambast: criticizes(person)
  lambaste: criticizes(person)
  lament: criticizes(clause object)
  lampoon: criticizes(person)
  land: arrives
  laud: says(object)
  laugh: says(quote)
  launch: carries
  lead: deals heads
  leap: rises
  learn: says(clause bare) embeds
  leave: moves leaves departs
  lecture: says(quote)
  liberate: strikes
  licence: endures
  license: endures
  lie: lies
  lift: rises
  like: says(infinitive object)
  liken: says(predicated likened)
  lionize: says(object)
  live: endures
  loathe: criticizes(person)
  lobby: demands(ordered) deals
  locate: endures
  lodge: carries
  long: says(infinitive)
  look: plans lies
  lose: falls
  love: says(infinitive object)
  lower: falls
  maintain: claims(quote clause bare) embeds
  make: carries appoints
  malign: criticizes(person)
  manage: chains stays
  mandate: plans orders
  march: moves
  marvel: says(quote clause)
  mean: chains
  mention: says(quote clause bare object) discloses
  migrate: moves
  moan: criticizes(quote clause)
  mock: criticizes(person)
  model: deals
  monitor: stays
  mount: rises
  move: moves
  mull: says(object) contemplates
  multiply: rises
  murder: harms
  murmur: says(quote)
  muse: says(quote clause)
  mutter: says(quote clause bare)
  name: appoints
  narrate: says(quote)
  narrow: falls
  navigate: moves
  near: reaches
  need: plans endures chains
  neglect: fails
  nominate: appoints
  nosedive: falls
  note: says(quote clause bare object) embeds
  notice: says(clause) embeds
  notify: says(clause told)
  oblige: chains
  observe: says(quote clause object) embeds
  occupy: strikes
  offer: promises(infinitive) plans chains carries
  operate: stays
  opine: says(quote clause)
  oppose: says(object) abandons deals
  opt: plans chains
  order: demands(clause ordered) plans orders chains deals
  outline: says(clause object)
  outpace: rises
  overfly: crosses
  overlook: lies
  overrun: strikes
  oversee: stays heads
  own: endures
  pack: strikes
  paddle: moves
  paint: says(predicated)
  pan: criticizes(faulted)
  parachute: moves
  parody: criticizes(person)
  pass: moves
  patrol: strikes
  pay: carries
  perceive: says(clause predicated)
  permit: allows chains deals
  persuade: says(clause told) chains deals
  petition: demands(ordered)
  philosophize: says(quote clause)
  pick: rises appoints
  pillory: criticizes(person)
  pipe: says(quote)
  pit: deals
  plan: says(infinitive) plans chains
  play: deals
  plead: demands(quote ordered)
  pledge: promises(quote clause bare infinitive object) plans commits chains
  plot: says(infinitive)
  plummet: falls
  plunge: falls
  poise: chains
  ponder: says(clause)
  portray: says(predicated)
  posit: claims(quote clause)
  post: says(quote clause bare)
  postulate: claims(clause)
  pound: criticizes(faulted) strikes
  pour: carries moves
  praise: says(object) blames deals
  pray: says(clause)
  predict: predicts(quote clause bare object) embeds
  prefer: says(infinitive object)
  prepare: plans chains
  press: demands(ordered) deals
  pressure: demands(ordered) chains deals
  presume: says(clause bare)
  prevent: deals
  proceed: leads moves
  proclaim: says(quote clause)
  prod: demands(ordered)
  profess: claims(infinitive) carries
  project: predicts(clause) chains
  promise: promises(quote clause bare told infinitive object) commits chains plans
  promote: appoints
  prophesy: predicts(clause object)
  propose: says(clause infinitive object) plans advises contemplates chains
  prosecute: blames
  protect: strikes
  prove: chains
  provide: discloses
  provoke: deals
  pull: moves
  punish: blames deals
  purport: claims(infinitive)
  push: plans deals rises
  put: says(quote)
  question: criticizes(clause object)
  quicken: rises
  quip: says(quote clause bare)
  quit: prevents leaves
  race: moves
  radio: says(clause)
  rage: criticizes(quote clause)
  raid: strikes
  raise: carries rears rises
  rally: rises
  rant: criticizes(quote clause)
  rationalize: says(clause)
  ravage: strikes
  raze: strikes
  reach: reaches
  read: says(quote object)
  reaffirm: confirms(clause object)
  realise: says(clause bare)
  realize: says(clause bare)
  reappoint: appoints
  rear: rears
  reason: says(quote clause bare)
  reassure: says(clause told) deals
  rebound: rises
  rebuff: denies(object)
  rebuild: strikes
  rebuke: criticizes(person) deals
  rebut: denies(clause object) refutes
  recall: says(quote clause bare object) blames
  recant: denies(clause object)
  recede: falls
  receive: lies
  recite: says(object)
  reckon: says(clause bare)
  recognise: says(clause predicated) deals
  recognize: says(clause predicated) deals
  recommend: demands(quote clause ordered object) plans advises contemplates
  reconfirm: confirms(clause object)
  recount: says(quote clause)
  recover: rises
  reduce: falls
  reelect: appoints
  reenter: reaches
  reference: says(object)
  refuse: declines(infinitive) fails chains
  refute: denies(clause object) refutes
  regard: says(predicated)
  register: carries
  registered: endures
  regret: says(clause bare object) blames
  reiterate: says(quote clause bare) carries
  reject: denies(clause object) abandons dismisses
  relate: says(quote clause)
  release: discloses
  relish: says(object)
  relocate: moves
  remain: chains
  remark: says(quote clause bare)
  remember: says(clause bare) blames
  remind: says(clause told) deals
  reminisce: says(quote)
  remove: moves
  renounce: denies(clause object)
  repatriate: moves
  repeat: says(quote clause object) carries
  reply: says(quote clause bare object) discloses
  report: says(quote clause bare object) believes chains stays
  represent: deals
  reprimand: criticizes(person)
  reproach: criticizes(person)
  reprove: criticizes(person)
  repudiate: denies(clause object)
  request: demands(quote clause ordered object) plans orders
  require: plans orders endures chains deals
  resent: says(object)
  resettle: moves
  reside: rears
  resign: serves
  resolve: promises(clause infinitive) plans
  respect: says(object)
  respond: says(quote clause told) discloses
  restate: carries
  retire: serves
  retort: says(quote clause bare)
  retract: denies(clause object)
  retreat: moves falls
  return: moves serves
  reveal: says(quote clause object) embeds discloses
  revere: says(object)
  revile: criticizes(person)
  ride: moves
  ridicule: criticizes(person)
  rip: criticizes(faulted)
  rise: rises
  risk: contemplates
  roar: says(quote)
  roast: criticizes(faulted)
  rock: strikes
  rocket: rises
  roll: moves
  romanticize: says(object)
  rule: says(clause bare poll) orders commits stays
  rumor: believes
  rumour: believes
  run: stays heads
  rush: leads moves
  sag: falls
  sail: moves departs
  salute: says(object)
  sanction: deals
  satirize: criticizes(person)
  savage: criticizes(person)
  say: says(quote clause bare) embeds believes chains discloses
  schedule: plans chains
  scheme: says(infinitive)
  scoff: criticizes(quote clause)
  scold: criticizes(person) deals
  scorn: criticizes(person)
  scrap: abandons
  scrawl: says(quote)
  scream: says(quote clause)
  see: says(clause predicated) embeds believes chains introduces
  seek: says(infinitive) plans chains
  seem: chains leads
  seethe: criticizes(quote clause)
  seize: strikes
  select: appoints
  send: carries moves
  sense: says(clause bare)
  sentence: plans blames
  serve: serves
  set: plans chains
  settle: arrives
  shake: strikes
  shame: criticizes(faulted)
  share: carries
  shave: falls
  shed: falls
  shell: strikes
  shelve: abandons
  ship: moves
  shoot: harms
  shout: says(quote)
  show: says(clause bare poll) embeds believes chains
  shrink: falls
  shrivel: falls
  shrug: says(quote)
  shuttle: moves
  sigh: says(quote clause)
  signal: says(clause bare poll) embeds carries
  sink: falls
  sit: lies
  situate: endures
  skewer: criticizes(person)
  skip: moves
  skyrocket: rises
  slam: criticizes(person)
  slander: criticizes(person)
  slash: falls
  slate: plans chains
  slide: falls
  slip: moves falls
  slow: falls
  slump: falls
  smear: criticizes(person)
  smuggle: moves
  snap: says(quote clause)
  sneer: criticizes(quote clause)
  sniff: says(quote)
  snort: says(quote)
  snowball: rises
  soar: rises
  sob: says(quote)
  sound: carries
  span: lies
  specify: says(quote clause) discloses
  speculate: claims(quote clause)
  spike: rises
  spill: moves
  spray: strikes
  spread: moves
  spurn: denies(object)
  spurt: rises
  sputter: says(quote)
  stab: harms
  stammer: says(quote)
  stand: lies
  start: chains leads
  state: says(quote clause bare) embeds carries discloses
  station: endures
  stigmatize: criticizes(person)
  stipulate: says(quote clause)
  stop: prevents chains
  storm: strikes
  straddle: lies
  stream: moves
  strengthen: rises
  stress: says(quote clause object) embeds
  stretch: lies
  strike: strikes
  strive: says(infinitive)
  struggle: plans chains leads
  substantiate: confirms(clause object)
  subtract: falls
  sue: blames deals
  suffer: endures lies
  suggest: says(clause bare object poll) embeds advises contemplates
  support: says(object) deals
  suppose: plans chains
  surge: rises
  surmise: says(clause bare)
  surround: strikes
  suspect: says(clause bare) embeds believes doubts contemplates
  swear: promises(quote clause bare infinitive) commits appoints
  sweep: strikes
  swell: rises
  swim: moves
  take: carries moves
  tank: falls
  tap: appoints
  target: plans deals
  taunt: criticizes(person)
  tear: criticizes(faulted)
  tease: says(quote clause)
  tell: says(quote clause bare told ordered) embeds chains discloses deals
  tend: chains
  term: says(predicated)
  testify: says(quote clause object) embeds
  text: says(clause)
  thank: says(object) blames deals
  theorise: says(clause)
  theorize: says(clause)
  think: says(clause bare) embeds believes chains
  threaten: warns(infinitive) allows contemplates chains deals
  throw: carries
  thunder: says(quote)
  tick: rises
  tie: deals
  tip: chains
  toast: says(object)
  torch: criticizes(faulted)
  touch: arrives
  tour: moves strikes
  tout: says(object)
  track: plans
  traffic: moves
  transfer: moves
  transit: moves crosses
  transport: moves
  trash: criticizes(person)
  travel: moves
  traverse: crosses
  trek: moves
  trickle: moves
  trim: falls
  trip: moves
  truck: moves
  trust: says(clause bare object) deals
  try: plans blames chains leads
  tumble: falls
  turn: moves
  tweet: says(quote clause bare object)
  underline: says(quote clause)
  underscore: says(quote clause)
  understand: says(clause bare) embeds believes chains
  undertake: promises(infinitive) plans
  upbraid: criticizes(person)
  urge: demands(quote clause ordered object) plans advises chains deals
  use: endures chains leads
  utter: says(quote) carries
  vacate: leaves
  venerate: says(object)
  venture: says(quote) leads
  verify: confirms(clause object)
  veto: abandons
  view: says(predicated)
  vilify: criticizes(person)
  visit: reaches
  voice: carries
  volunteer: says(quote clause)
  vote: plans
  vouch: promises(clause)
  vow: promises(quote clause bare infinitive object) plans commits chains
  wager: predicts(clause bare)
  wail: says(quote)
  walk: moves
  wander: moves
  want: says(infinitive ordered object) plans chains deals
  warn: warns(quote clause bare told ordered) embeds deals
  watch: introduces stays
  weaken: falls
  weigh: contemplates
  welcome: says(object) deals
  whine: criticizes(quote clause)
  whisper: says(quote clause bare)
  widen: rises
  wish: says(infinitive ordered object) plans chains
  withdraw: abandons moves
  wonder: says(clause) doubts
  work: stays serves
  worry: says(clause) doubts
  wound: harms
  write: says(quote clause bare told) embeds
  yearn: says(infinitive)
  yell: says(quote)
  yelp: says(quote)
`

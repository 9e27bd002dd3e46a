/** Verbs from R to S; `columns.ts` tells what the columns mean. */
export const rows = `
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
  re-elect: appoints
  re-enter: reaches
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
`

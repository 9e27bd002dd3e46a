/** Verbs from I to Q; `columns.ts` tells what the columns mean. */
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
  promise: promises(quote clause bare told infinitive object) commits chains
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
`

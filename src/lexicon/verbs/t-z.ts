/** Verbs from T to Z; `columns.ts` tells what the columns mean. */
export const rows = `
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

/** Verbs from D to H; `columns.ts` tells what the columns mean. */
export const rows = `
  damage: strikes
  dare: demands(ordered) chains
  dash: moves
  deadpan: says(quote)
  debate: says(object)
  debunk: denies(clause object) refutes
  decide: says(clause) plans commits chains
  declaim: says(quote)
  declare: says(quote clause bare object) embeds
  decline: declines(infinitive) fails chains falls
  decrease: falls
  decree: orders
  decry: criticizes(person)
  deduce: says(clause bare)
  deem: says(predicated)
  defame: criticizes(person)
  defeat: abandons deals
  defend: says(object) deals
  deflate: falls
  deliver: carries moves
  demand: demands(quote clause infinitive object) plans orders
  demean: criticizes(person)
  demonize: criticizes(person)
  denigrate: criticizes(person)
  denounce: criticizes(person) deals
  deny: denies(quote clause object) embeds refutes dismisses prevents
  depart: moves leaves departs
  depict: says(predicated)
  deplore: criticizes(person)
  deploy: moves
  deport: moves
  deposit: arrives
  deprecate: criticizes(person)
  depreciate: falls
  deride: criticizes(person)
  descend: moves
  describe: says(object predicated)
  design: allows
  desire: says(infinitive ordered object) plans
  despise: criticizes(person)
  destine: departs
  destroy: strikes
  detail: says(object)
  deter: deals
  determine: says(clause bare poll) embeds plans
  detest: criticizes(person)
  devalue: falls
  devastate: strikes
  die: harms
  dip: falls
  direct: demands(clause ordered) stays heads
  disavow: denies(clause object)
  discern: says(clause bare)
  disclaim: denies(object)
  disclose: says(clause object) embeds discloses
  discount: denies(clause object)
  discover: says(clause)
  discuss: says(object) contemplates discloses
  disdain: criticizes(person)
  disembark: arrives
  dislike: says(object)
  dismiss: denies(object predicated) dismisses
  disparage: criticizes(person)
  dispatch: moves
  display: carries
  disprove: refutes
  dispute: denies(clause object) dismisses
  distrust: says(object)
  ditch: abandons
  dive: falls
  divert: moves
  dock: arrives
  doubt: says(clause) doubts
  downplay: says(object)
  drag: moves
  dread: says(clause object)
  dream: says(clause bare)
  drift: moves
  drive: moves
  drop: abandons falls
  dub: says(predicated)
  due: chains
  dump: arrives
  ease: falls
  echo: says(object) carries
  edge: rises
  elaborate: discloses
  elect: appoints
  elevate: rises
  embark: departs
  embrace: says(object)
  emigrate: moves
  emphasise: says(quote clause object)
  emphasize: says(quote clause object)
  employ: endures
  enable: allows
  encompass: lies
  encourage: demands(ordered) chains deals
  endorse: says(object)
  enjoin: demands(ordered)
  enlarge: rises
  enroll: endures
  enter: moves reaches
  entertain: deals
  enthuse: says(quote clause)
  entitle: chains
  entreat: demands(ordered)
  envisage: says(predicated gerund) contemplates
  envision: says(predicated)
  erode: falls
  escalate: rises
  escape: moves leaves
  escort: moves
  estimate: predicts(clause) embeds believes chains
  eulogize: says(object)
  evacuate: moves leaves
  evict: moves
  exalt: says(object)
  exclaim: says(quote)
  excoriate: criticizes(person)
  exhort: demands(ordered)
  exile: moves
  exit: leaves
  exonerate: prevents
  expand: rises
  expect: predicts(clause bare infinitive ordered object) plans chains
  expel: moves
  experience: lies
  explain: says(quote clause bare) embeds discloses
  export: moves
  express: carries
  extend: carries rises
  extol: says(object)
  extradite: moves
  extrapolate: says(clause)
  exult: says(quote clause)
  face: lies
  fail: fails chains leads
  fall: falls
  fantasize: says(clause)
  fault: accuses(person) deals
  favor: says(object)
  favour: says(object)
  fear: says(clause bare object) embeds believes doubts chains
  feel: says(clause bare) embeds carries
  ferry: moves
  fetch: moves
  fight: deals
  figure: says(clause bare)
  finance: deals
  find: says(clause bare poll) embeds harms
  firm: rises
  flay: criticizes(faulted)
  flee: moves leaves
  float: moves
  flock: moves
  flood: moves strikes
  fly: moves departs
  forbid: demands(ordered)
  force: plans chains deals
  forecast: predicts(quote clause bare object) embeds chains
  foresee: predicts(quote clause bare object)
  foretell: says(clause object)
  forewarn: warns(clause told ordered)
  forget: says(clause) fails
  frame: says(predicated)
  front: lies
  fume: criticizes(quote clause)
  function: serves
  fund: deals
  gain: rises
  gasp: says(quote)
  get: chains moves lies
  giggle: says(quote)
  give: carries
  go: chains leads moves
  govern: stays
  grant: confirms(clause)
  grill: criticizes(faulted)
  gripe: criticizes(quote clause)
  groan: says(quote)
  grow: rears rises
  growl: says(quote)
  grumble: criticizes(quote clause)
  grunt: says(quote)
  guarantee: promises(clause object)
  guess: says(clause bare)
  gush: says(quote clause)
  hail: says(object) rears
  hammer: criticizes(faulted)
  hanker: says(infinitive)
  happen: leads
  harbor: carries
  harbour: carries
  hasten: leads
  hate: says(infinitive object)
  haul: moves
  have: plans chains introduces carries lies
  head: moves departs heads
  hear: embeds believes chains introduces
  help: chains deals
  hesitate: says(infinitive)
  highlight: says(quote clause predicated)
  hike: moves rises
  hint: says(quote clause)
  hit: criticizes(faulted) strikes
  hold: embeds blames carries lies
  holler: says(quote)
  hope: says(clause bare infinitive) plans chains
  house: endures lies
  hurry: moves
  hypothesise: says(clause)
  hypothesize: says(clause)
`

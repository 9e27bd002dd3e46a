/** Verbs from A to H; `columns.ts` tells what the columns mean. */
export const rows = `
  abandon: abandons leaves
  abduct: moves harms
  abhor: criticizes(person)
  abut: lies
  accelerate: rises
  access: reaches
  acclaim: says(object)
  accuse: accuses(person) blames deals
  acknowledge: confirms(quote clause bare object) embeds discloses
  acquit: prevents
  act: serves
  add: says(quote clause bare) embeds rises
  address: says(object)
  adjoin: lies
  administer: stays
  admire: says(object)
  admit: confirms(quote clause bare object) embeds blames
  admonish: criticizes(person)
  advance: moves rises
  advise: demands(clause ordered) advises deals
  advocate: says(object)
  affirm: confirms(quote clause bare object)
  agree: says(clause infinitive) plans commits chains
  aid: deals
  aim: says(infinitive) plans chains
  air: carries
  airlift: moves
  alert: says(clause told)
  alight: arrives
  allege: claims(quote clause bare) embeds believes chains
  allow: allows chains deals
  ally: deals
  annex: strikes
  announce: says(quote clause bare object) embeds commits carries discloses
  answer: says(quote clause told) discloses
  anticipate: predicts(quote clause bare object)
  appear: chains leads
  applaud: says(object)
  appoint: appoints
  appreciate: says(object) rises
  approach: reaches
  approve: plans
  argue: claims(quote clause bare) embeds
  arm: deals
  arrest: blames stays
  arrive: moves arrives
  articulate: says(clause object)
  ascend: moves
  ascertain: says(clause)
  ask: says(quote clause told infinitive ordered) plans chains deals
  aspire: says(infinitive)
  assail: criticizes(person)
  assert: claims(quote clause bare) embeds
  assist: deals
  assume: says(clause)
  assure: promises(clause bare told) deals
  attach: endures
  attack: criticizes(predicated faulted) strikes harms
  attempt: plans chains leads
  attest: says(clause object)
  authorise: plans chains
  authorize: plans chains
  aver: claims(quote clause bare)
  avoid: prevents
  avow: claims(quote clause bare)
  axe: abandons falls
  back: says(object) deals
  balloon: rises
  base: endures
  bash: criticizes(person)
  batter: strikes
  be: chains introduces
  beat: deals harms
  become: lies
  beg: demands(clause ordered)
  begin: says(quote) chains leads
  behead: harms
  believe: says(clause bare) embeds believes chains
  belittle: criticizes(person)
  bellow: says(quote)
  bemoan: criticizes(clause object)
  berate: criticizes(person)
  beseech: demands(ordered)
  besiege: strikes
  bet: says(clause bare)
  bind: departs
  blame: accuses(person) blames deals
  blanket: strikes
  blast: criticizes(person)
  block: abandons
  blog: says(quote clause bare)
  blurt: says(quote)
  board: moves
  boast: claims(quote clause)
  bomb: strikes
  bombard: strikes
  boom: says(quote)
  boost: deals rises
  border: lies
  bounce: rises
  boycott: deals
  brag: claims(quote clause)
  brand: says(predicated)
  bring: moves
  broadcast: stays
  build: rises
  burn: strikes
  bury: harms
  bus: moves
  calculate: embeds
  call: says(predicated) plans contemplates
  cancel: abandons
  capture: strikes harms
  cart: moves
  cast: says(predicated) carries
  castigate: criticizes(person)
  cause: deals
  caution: warns(quote clause told)
  cease: chains
  celebrate: says(object)
  censure: criticizes(person)
  certify: confirms(clause object)
  chair: heads
  challenge: demands(ordered) deals
  champion: says(object)
  chant: says(quote object)
  characterise: says(predicated)
  characterize: says(predicated)
  charge: accuses(clause) blames
  chase: moves
  chastise: criticizes(person)
  cheer: says(object)
  chide: criticizes(person)
  chime: says(quote)
  choose: chains appoints
  chuckle: says(quote)
  cite: says(clause object)
  claim: claims(quote clause bare infinitive) embeds believes chains
  clarify: says(quote clause object)
  clear: prevents chains
  climb: moves rises
  collapse: falls
  come: leads moves
  command: demands(ordered) plans stays heads
  commend: says(object)
  comment: says(quote clause) discloses
  commit: plans
  communicate: says(clause)
  commute: moves
  compare: says(likened)
  compel: chains deals
  complain: criticizes(quote clause)
  compliment: says(object)
  comprise: introduces lies
  concede: confirms(quote clause bare object)
  conclude: says(quote clause bare object) embeds
  concur: says(quote clause)
  condemn: criticizes(person) deals
  condone: says(object)
  conduct: stays
  confess: confirms(quote clause bare object) blames
  confide: says(quote clause)
  confirm: confirms(quote clause bare object) embeds commits discloses appoints
  confront: deals
  congratulate: says(object)
  conjecture: claims(clause)
  conquer: strikes
  consent: promises(infinitive)
  consider: says(clause predicated gerund) allows believes contemplates chains
  contain: endures introduces lies
  contemplate: says(clause gerund) contemplates
  contend: claims(quote clause bare)
  contest: denies(clause object)
  continue: says(quote) chains leads
  contract: falls
  control: stays
  convey: says(clause) carries moves
  convict: blames chains
  convince: says(clause told) deals
  corroborate: confirms(clause object)
  counsel: demands(clause ordered)
  counter: claims(quote clause)
  cover: lies
  crash: falls
  crater: falls
  crave: says(object)
  crawl: moves
  criticise: criticizes(person) deals
  criticize: criticizes(person) deals
  croak: says(quote)
  cross: moves crosses
  cry: says(quote)
  cut: falls
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

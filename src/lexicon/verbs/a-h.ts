/** Verbs from A to H; `columns.ts` tells what the columns mean. */
export const rows = `
  abandon: abandons leaves
  abduct: befalls(abducted) harms moves
  abhor: criticizes(person) belief
  abut: lies
  accelerate: rises
  access: reaches
  acclaim: says(object) assertion
  accuse: accuses(person) assertion blames deals
  acknowledge: confirms(quote clause bare object) assertion embeds discloses
  acquit: prevents
  act: serves
  add: says(quote clause bare) assertion embeds rises
  address: says(object) assertion
  adjoin: lies
  administer: stays
  admire: says(object) belief
  admit: confirms(quote clause bare object) assertion embeds blames
  admonish: criticizes(person) assertion
  advance: moves rises
  advise: demands(clause ordered) assertion eventuality(ordered) advises deals
  advocate: says(object) assertion
  affirm: confirms(quote clause bare object) assertion
  agree: says(clause bare infinitive) assertion eventuality(infinitive) plans commits chains
  aid: deals
  aim: says(infinitive) eventuality plans chains
  air: carries
  airlift: moves
  alert: says(clause bare told) assertion
  alight: arrives
  allege: claims(quote clause bare) assertion embeds believes chains
  allow: allows chains deals
  ally: deals
  annex: strikes
  announce: says(quote clause bare object) assertion embeds commits carries discloses
  answer: says(quote clause told) assertion discloses
  anticipate: predicts(quote clause bare object) belief assertion(quote)
  appear: belief chains leads
  applaud: says(object) assertion
  appoint: appoints
  appreciate: says(object) belief rises
  apprehend: befalls(arrested)
  approach: reaches
  approve: plans
  argue: claims(quote clause bare) assertion embeds
  arm: deals
  arrest: befalls(arrested) blames stays
  arrive: moves arrives
  articulate: says(clause object) assertion
  ascend: moves
  ascertain: says(clause) fact
  ask: says(quote clause told infinitive ordered) assertion eventuality(infinitive ordered) plans chains deals
  asphyxiate: befalls(dead)
  aspire: says(infinitive) eventuality
  assail: criticizes(person) assertion
  assassinate: befalls(dead)
  assert: claims(quote clause bare) assertion embeds
  assist: deals
  assume: says(clause) belief
  assure: promises(clause bare told) assertion deals
  attach: endures
  attack: criticizes(predicated faulted) assertion strikes harms
  attempt: plans chains leads
  attest: says(clause object) assertion
  attribute: says(likened) assertion
  authorise: plans chains
  authorize: plans chains
  aver: claims(quote clause bare) assertion
  avoid: prevents
  avow: claims(quote clause bare) assertion
  award: costs
  axe: abandons falls
  back: says(object) belief deals
  balloon: rises
  base: endures
  bash: criticizes(person) assertion
  batter: strikes
  be: chains introduces
  beat: deals harms
  become: lies
  beg: demands(clause ordered) eventuality
  begin: says(quote) assertion chains leads
  behead: befalls(dead) harms
  believe: says(clause bare) belief embeds believes chains
  belittle: criticizes(person) assertion
  bellow: says(quote) assertion
  bemoan: criticizes(clause object) assertion
  berate: criticizes(person) assertion
  beseech: demands(ordered) eventuality
  besiege: strikes
  bet: says(clause bare) belief
  bill: costs
  bind: departs
  blame: accuses(person) belief blames deals
  blanket: strikes
  blast: criticizes(person) assertion
  block: abandons
  blog: says(quote clause bare) assertion
  blurt: says(quote) assertion
  board: moves
  boast: claims(quote clause bare) assertion
  bomb: strikes
  bombard: strikes
  boom: says(quote) assertion
  boost: deals rises
  border: lies
  bounce: rises
  boycott: deals
  brag: claims(quote clause bare) assertion
  brand: says(predicated) assertion
  bring: moves
  broadcast: stays
  build: rises
  burn: befalls(injured) strikes
  bury: harms
  bus: moves
  calculate: says(clause bare) belief embeds
  call: says(predicated) assertion plans contemplates
  cancel: abandons
  capture: strikes harms
  cart: moves
  cast: says(predicated) assertion carries
  castigate: criticizes(person) assertion
  cause: deals
  caution: warns(quote clause bare told ordered) assertion
  cease: chains
  censure: criticizes(person) assertion
  certify: confirms(clause object) assertion
  chair: heads
  challenge: demands(ordered) eventuality deals
  champion: says(object) assertion
  chant: says(quote object) assertion
  characterise: says(predicated) assertion
  characterize: says(predicated) assertion
  charge: accuses(quote clause) assertion befalls(charged) blames costs
  chase: moves
  chastise: criticizes(person) assertion
  cheer: says(object) assertion
  chide: criticizes(person) assertion
  chime: says(quote) assertion
  choose: chains appoints
  chuckle: says(quote) assertion
  cite: says(clause object) assertion
  claim: claims(quote clause bare infinitive) assertion embeds believes chains
  clarify: says(quote clause object) assertion
  clear: prevents chains
  climb: moves rises
  collapse: falls
  come: leads moves
  command: demands(ordered) eventuality plans stays heads
  commend: says(object) assertion
  comment: says(quote clause) assertion discloses
  commit: plans
  communicate: says(clause) assertion
  commute: moves
  compare: says(likened) assertion
  compel: chains deals
  complain: criticizes(quote clause bare) assertion
  compliment: says(object) assertion
  comprise: introduces lies
  concede: confirms(quote clause bare object) assertion
  conclude: says(quote clause bare object) belief assertion(quote) embeds
  concur: says(quote clause) assertion
  condemn: criticizes(person) assertion deals
  condone: says(object) assertion
  conduct: stays
  confess: confirms(quote clause bare object) assertion blames
  confide: says(quote clause) assertion
  confirm: confirms(quote clause bare object) assertion embeds commits discloses appoints
  confront: deals
  congratulate: says(object) assertion
  conjecture: claims(clause) belief
  conquer: strikes
  consent: promises(infinitive) eventuality
  consider: says(clause predicated gerund) belief eventuality(gerund) allows believes contemplates chains
  conspire: plans chains
  contain: endures introduces lies
  contemplate: says(clause gerund) eventuality contemplates
  contend: claims(quote clause bare) assertion
  contest: denies(clause object) assertion
  continue: says(quote) assertion chains leads
  contract: falls
  contradict: denies(object) assertion
  control: stays
  convey: says(clause) assertion carries moves
  convict: befalls(convicted) blames chains
  convince: says(clause bare told) assertion deals
  corroborate: confirms(clause object) assertion
  cost: costs
  counsel: demands(clause ordered) eventuality
  counter: claims(quote clause) assertion
  cover: lies
  crash: falls
  crater: falls
  crave: says(object) belief
  crawl: moves
  criticise: criticizes(person) assertion deals
  criticize: criticizes(person) assertion deals
  croak: says(quote) assertion
  cross: moves crosses
  cry: says(quote) assertion
  cut: falls
  damage: strikes
  dare: demands(ordered) eventuality chains
  dash: moves
  deadpan: says(quote) assertion
  debate: says(object) assertion
  debunk: denies(clause object) assertion refutes
  decide: says(clause bare) eventuality plans commits chains
  declaim: says(quote) assertion
  declare: says(quote clause bare object) assertion embeds
  decline: declines(infinitive) eventuality fails chains falls
  decrease: falls
  decree: orders
  decry: criticizes(person) assertion
  deduce: says(clause bare) belief
  deem: says(predicated) belief
  defame: criticizes(person) assertion
  defeat: abandons deals
  defend: says(object) assertion deals
  deflate: falls
  deliver: carries moves
  demand: demands(quote clause infinitive object) eventuality assertion(quote) plans orders
  demean: criticizes(person) assertion
  demonize: criticizes(person) assertion
  demonstrate: says(clause poll) assertion
  denigrate: criticizes(person) assertion
  denounce: criticizes(person) assertion deals
  deny: denies(quote clause object) assertion embeds refutes dismisses prevents
  depart: moves leaves departs
  depict: says(predicated) assertion
  deplore: criticizes(person) assertion
  deploy: moves
  deport: befalls(deported) moves
  deposit: arrives
  deprecate: criticizes(person) assertion
  depreciate: falls
  deride: criticizes(person) assertion
  descend: moves
  describe: says(object predicated) assertion
  design: allows
  desire: says(infinitive ordered object) eventuality plans
  despise: criticizes(person) belief
  destine: departs
  destroy: strikes
  detail: says(object) assertion
  detain: befalls(arrested)
  deter: deals
  determine: says(clause bare poll) fact embeds plans
  detest: criticizes(person) belief
  devalue: falls
  devastate: strikes
  die: harms suffers(dead)
  dip: falls
  direct: demands(clause ordered) eventuality stays heads
  disappear: suffers(missing)
  disavow: denies(clause object) assertion
  discern: says(clause bare) fact
  disclaim: denies(object) assertion
  disclose: says(clause object) assertion embeds discloses
  discount: denies(clause object) assertion
  discover: says(clause bare) fact
  discuss: says(object) assertion contemplates discloses
  disdain: criticizes(person) belief
  disembark: arrives
  dislike: says(object) belief
  dismiss: assertion befalls(laid off) denies(object predicated) dismisses
  disown: denies(object) assertion
  disparage: criticizes(person) assertion
  dispatch: moves
  displace: befalls(displaced)
  display: carries
  disprove: refutes
  dispute: denies(clause object) assertion dismisses
  distrust: says(object) belief
  ditch: abandons
  dive: falls
  divert: moves
  divulge: says(clause) assertion discloses
  dock: arrives
  doubt: says(clause bare object) belief doubts
  downplay: says(object) assertion
  drag: moves
  dread: says(clause object) belief
  dream: says(clause bare) belief
  drift: moves
  drive: moves
  drop: abandons falls
  drown: befalls(dead) suffers(dead)
  dub: says(predicated) assertion
  due: chains
  dump: arrives
  ease: falls
  echo: says(object) assertion carries
  edge: rises
  elaborate: discloses
  elect: appoints
  electrocute: befalls(dead)
  elevate: rises
  email: says(quote) assertion
  embark: departs
  embrace: says(object) assertion
  emigrate: moves
  emphasise: says(quote clause object) assertion
  emphasize: says(quote clause object) assertion
  employ: endures
  enable: allows
  encompass: lies
  encourage: demands(ordered) eventuality chains deals
  endorse: says(object) assertion
  enjoin: demands(ordered) eventuality
  enlarge: rises
  enroll: endures
  enter: moves reaches
  entertain: deals
  enthuse: says(quote clause) assertion
  entitle: chains
  entreat: demands(ordered) eventuality
  enumerate: says(object) assertion
  envisage: says(predicated gerund) belief contemplates
  envision: says(predicated) belief
  erode: falls
  escalate: rises
  escape: moves leaves
  escort: moves
  estimate: predicts(quote clause bare) belief embeds believes chains
  eulogize: says(object) assertion
  evacuate: befalls(evacuated) leaves moves suffers(evacuated)
  evict: moves
  exalt: says(object) assertion
  exclaim: says(quote) assertion
  excoriate: criticizes(person) assertion
  execute: befalls(dead)
  exhort: demands(ordered) eventuality
  exile: moves
  exit: leaves
  exonerate: prevents
  expand: rises
  expect: predicts(clause bare infinitive ordered object) belief plans chains
  expel: befalls(deported) moves
  experience: lies
  explain: says(quote clause bare) assertion embeds discloses
  export: moves
  express: carries
  extend: carries rises
  extol: says(object) assertion
  extradite: moves
  extrapolate: says(clause) belief
  exult: says(quote clause) assertion
  face: lies
  fail: fails chains leads
  fall: falls
  fantasize: says(clause) belief
  fault: accuses(person) belief deals
  favor: says(object) belief
  favour: says(object) belief
  fear: says(clause bare object) belief embeds believes doubts chains
  feel: says(clause bare) belief embeds carries
  ferry: moves
  fetch: moves costs
  fight: deals
  figure: says(clause bare) belief
  finance: deals
  find: says(clause bare poll) fact embeds harms
  fine: costs
  fire: befalls(laid off)
  firm: rises
  flay: criticizes(faulted) assertion
  flee: moves leaves
  float: moves
  flock: moves
  flood: moves strikes
  fly: moves departs
  forbid: demands(ordered) eventuality
  force: plans chains deals
  forecast: predicts(quote clause bare object) assertion embeds chains
  foresee: predicts(quote clause bare object) assertion
  foretell: says(clause object) assertion
  forewarn: warns(clause told ordered) assertion eventuality(ordered)
  forget: says(clause bare) fact fails
  frame: says(predicated) assertion
  free: befalls(released)
  front: lies
  fume: criticizes(quote clause) assertion
  function: serves
  fund: deals
  gain: rises
  gasp: says(quote) assertion
  get: chains moves lies
  giggle: says(quote) assertion
  give: carries
  go: chains leads moves
  govern: stays
  grant: confirms(clause) belief
  grill: criticizes(faulted) assertion
  gripe: criticizes(quote clause) assertion
  groan: says(quote) assertion
  grow: rears rises
  growl: says(quote) assertion
  grumble: criticizes(quote clause) assertion
  grunt: says(quote) assertion
  guarantee: promises(clause bare object) assertion
  guess: says(clause bare) belief
  gush: says(quote clause) assertion
  hail: says(object) assertion rears
  hammer: criticizes(faulted) assertion
  hang: befalls(dead)
  hanker: says(infinitive) eventuality
  happen: leads
  harbor: carries belief
  harbour: carries belief
  hasten: leads
  hate: says(infinitive object) belief eventuality(infinitive)
  haul: moves
  have: plans chains introduces carries lies belief
  head: moves departs heads
  hear: embeds believes chains introduces
  help: chains deals
  hesitate: says(infinitive) eventuality
  highlight: says(quote clause predicated) assertion
  hike: moves rises
  hint: says(quote clause bare) assertion
  hire: befalls(hired)
  hit: criticizes(faulted) assertion strikes
  hold: embeds blames carries lies belief
  holler: says(quote) assertion
  hope: says(clause bare infinitive) belief eventuality(infinitive) plans chains
  hospitalise: befalls(hospitalized)
  hospitalize: befalls(hospitalized)
  house: endures lies
  hurry: moves
  hurt: befalls(injured)
  hypothesise: says(clause) belief
  hypothesize: says(clause) belief
`

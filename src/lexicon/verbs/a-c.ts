/** Verbs from A to C; `columns.ts` tells what the columns mean. */
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
`

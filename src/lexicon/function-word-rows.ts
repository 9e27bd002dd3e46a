/** Function words, numbers apart, in the order of the alphabet; `function-words.ts` tells what the columns mean. */
export const functionWordRows = `
  &: CCONJ
  'd: AUX(past) modal
  'em: PRON
  'll: AUX(present) modal
  'm: AUX(present) be
  're: AUX(present) be
  've: AUX(present) have
  a: DET article indefinite
  about: ADP
  above: ADP
  abroad: ADV
  according: ADP
  across: ADP
  after: ADP adjunct
  afterwards: ADV
  again: ADV
  against: ADP
  ago: ADV
  ah: INTJ
  ahead: ADP
  all: DET
  almost: ADV
  along: ADP
  alongside: ADP
  already: ADV
  also: ADV
  although: SCONJ
  altogether: ADV
  always: ADV
  am: AUX(present) be
  amid: ADP
  amidst: ADP
  among: ADP
  amongst: ADP
  an: DET article indefinite
  and: CCONJ coordinator
  another: DET
  any: DET
  anybody: PRON
  anyone: PRON
  anything: PRON
  anyway: ADV
  apart: ADV
  are: AUX(present) be
  around: ADP
  as: ADP
  at: ADP adjunct
  atop: ADP
  away: ADV
  back: ADV
  be: AUX(base) be
  because: SCONJ
  been: AUX(participle) be
  before: ADP adjunct
  behind: ADP
  being: AUX(gerund) be
  below: ADP
  beneath: ADP
  beside: ADP
  besides: ADP
  between: ADP
  beyond: ADP
  billions: NOUN
  both: DET
  but: CCONJ
  by: ADP adjunct
  ca: AUX(present) modal
  can: AUX(present) modal
  cannot: AUX(present) modal
  certain: DET
  concerning: ADP
  could: AUX(past) modal
  despite: ADP
  did: AUX(past) do
  do: AUX(base) do
  does: AUX(present) do
  doing: AUX(gerund)
  down: ADP
  dozens: NOUN
  due: ADJ
  during: ADP adjunct
  each: DET
  earlier: ADV
  eighth: ADJ
  either: DET
  else: ADV
  elsewhere: ADV
  enough: DET
  even: ADV
  ever: ADV
  every: DET
  everybody: PRON
  everyone: PRON subject
  everything: PRON
  except: ADP
  far: ADV
  few: DET
  fewer: DET
  fifth: ADJ
  first: ADJ
  following: ADP
  for: ADP adjunct
  forward: ADV
  fourth: ADJ
  from: ADP adjunct
  furthermore: ADV
  had: AUX(past) have
  half: DET
  has: AUX(present) have
  have: AUX(base) have
  having: AUX(gerund) have
  he: PRON personal subject
  hello: INTJ
  hence: ADV
  her: PRON possessive
  here: ADV
  hers: PRON
  herself: PRON
  hey: INTJ
  him: PRON
  himself: PRON
  his: PRON possessive
  how: SCONJ
  however: ADV
  hundreds: NOUN
  i: PRON personal subject
  if: SCONJ
  in: ADP adjunct
  including: ADP
  indeed: ADV
  inside: ADP
  instead: ADV
  into: ADP
  is: AUX(present) be
  it: PRON personal subject
  its: PRON possessive
  itself: PRON
  just: ADV
  last: ADJ
  later: ADV
  least: DET
  less: DET
  lest: SCONJ
  like: ADP
  likewise: ADV
  many: DET
  may: AUX(present) modal
  maybe: ADV
  me: PRON
  meanwhile: ADV
  might: AUX(past) modal
  millions: NOUN
  mine: PRON
  more: DET
  moreover: ADV
  most: DET
  much: DET
  must: AUX(present) modal
  my: PRON possessive
  myself: PRON
  n't: PART
  near: ADP
  nearly: ADV
  neighboring: ADJ
  neighbouring: ADJ
  neither: DET
  never: ADV
  nevertheless: ADV
  next: ADJ
  ninth: ADJ
  no: DET
  nobody: PRON subject
  none: PRON
  nonetheless: ADV
  nor: CCONJ
  not: PART
  nothing: PRON
  now: ADV
  nowhere: ADV
  of: ADP adjunct
  off: ADP
  often: ADV
  oh: INTJ
  ok: INTJ
  okay: INTJ
  on: ADP adjunct
  once: ADV
  oneself: PRON
  only: ADV
  onto: ADP
  opposite: ADP
  or: CCONJ coordinator
  other: ADJ
  others: NOUN
  otherwise: ADV
  ought: AUX(present) modal
  our: PRON possessive
  ours: PRON
  ourselves: PRON
  out: ADP
  outside: ADP
  over: ADP
  overnight: ADV
  overseas: ADV
  own: ADJ
  past: ADP
  per: ADP
  perhaps: ADV
  please: INTJ
  plus: CCONJ
  quite: ADV
  rather: ADV
  regarding: ADP
  same: ADJ
  scores: NOUN
  second: ADJ
  seldom: ADV
  seventh: ADJ
  several: DET
  shall: AUX(present) modal
  she: PRON personal subject
  should: AUX(past) modal
  since: ADP
  sixth: ADJ
  so: ADV
  some: DET
  somebody: PRON
  someone: PRON subject
  something: PRON
  sometimes: ADV
  somewhat: ADV
  somewhere: ADV
  soon: ADV
  sooner: ADV
  still: ADV
  such: DET
  tens: NOUN
  tenth: ADJ
  than: ADP
  thanks: INTJ
  that: relative demonstrative subject
  the: DET article
  their: PRON possessive
  theirs: PRON
  them: PRON
  themselves: PRON
  then: ADV
  there: PRON subject
  thereby: ADV
  therefore: ADV
  these: DET demonstrative subject
  they: PRON personal subject
  third: ADJ
  this: DET demonstrative subject
  those: DET demonstrative subject
  though: SCONJ
  thousands: NOUN
  through: ADP adjunct
  throughout: ADP
  thus: ADV
  till: ADP
  to: adjunct
  today: ADV
  together: ADV
  tomorrow: ADV
  tonight: ADV
  too: ADV
  toward: ADP
  towards: ADP
  trillions: NOUN
  under: ADP
  underneath: ADP
  unless: SCONJ
  unlike: ADP
  until: ADP
  up: ADP
  upon: ADP
  us: PRON
  versus: ADP
  very: ADV
  via: ADP adjunct
  vs: ADP
  vs.: ADP
  was: AUX(past) be
  we: PRON personal subject
  well: ADV
  were: AUX(past) be
  what: PRON subject
  whatever: PRON
  when: SCONJ
  where: SCONJ
  whereas: SCONJ
  whether: SCONJ
  which: PRON relative subject
  whichever: PRON
  while: SCONJ
  whilst: SCONJ
  who: PRON relative subject
  whoever: PRON
  whom: PRON relative
  whose: PRON relative possessive
  why: SCONJ
  will: AUX(present) modal
  with: ADP adjunct
  within: ADP
  without: ADP
  wo: AUX(present) modal
  would: AUX(past) modal
  wow: INTJ
  yes: INTJ
  yesterday: ADV
  yet: ADV
  you: PRON personal subject
  your: PRON possessive
  yours: PRON
  yourself: PRON
  yourselves: PRON
`

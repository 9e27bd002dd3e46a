/** Examples of one way of saying what a number takes part in: each number with "event status" behind a bar, "-" where there is no event. */
interface Told {
  readonly grammar: string
  readonly examples: readonly string[]
}

/** Examples of what is said of a count. */
export const events: readonly Told[] = [
  {
    grammar: 'subjects and objects',
    examples: [
      'The blaze killed [seven|kill happened], injured [22|injure happened] and forced [1,500|force happened] to flee.',
      'Nearly [200|displace happened] families have been displaced by the floods.',
      'Police made [345|make happened] arrests.',
      'The storm had winds of [155mph|have happened].',
      'The bid values the company at [$4.2 billion|value ongoing].',
      'Some [3,000|march happened] protesters marched through the capital, and police fired [40|fire happened] rounds.',
      'The probe travelled [300 million miles|travel happened] before landing.',
      'Police are searching for [three|search ongoing] men.',
    ],
  },
  {
    grammar: 'verbs side by side',
    examples: [
      'The plant produces [1.2 gigawatts|produce ongoing] and stores [500 megabytes|store ongoing].',
      'The park covers [40 hectares|cover ongoing], and its wall weighs [2.3 tonnes|weigh ongoing].',
      'The retailer opened [12|open happened] stores, closed [nine|close happened] and plans to add [20|add planned].',
      'Okafor scored [28|score happened] points and grabbed [11|grab happened] rebounds.',
    ],
  },
  {
    grammar: 'what stands between a subject and its verb',
    examples: [
      '[Over 100 and counting|die happened] have died.',
      '[Fewer than 10|hurt happened], or [at most 12|hurt happened], people were hurt.',
      '[122|deport happened] people - [116|deport happened] men and [six|deport happened] women - were deported.',
      '[Twelve|kill happened] people in the village, [seven|kill happened] of them women, were killed.',
      '[Thousands|destroy happened] of homes near the capital, the largest city, were destroyed.',
    ],
  },
  {
    grammar: 'clauses on the counted noun',
    examples: [
      'The [45|survive happened] who survived were flown to Athens.',
      'The company has [300|employ ongoing] staff employed abroad.',
      'It was an attack that killed [12|kill happened].',
      'The [12|steal happened] cars he stole were found.',
      'There now is a [second|escape ongoing] wave of civilians escaping the war.',
      'It was estimated there were [215|- unknown] children aged five to 11.',
      'Those were the figures according to [two|speak happened] guards who spoke to us.',
    ],
  },
  {
    grammar: 'participles, and verbs that say little',
    examples: [
      'A gunman opened fire, leaving [20|leave happened] dead.',
      'A lorry hit a crowd, injuring [12|injure happened].',
      'The bomb went off at noon, with [30|wound happened] wounded.',
      'The raid saw [12|arrest happened] people arrested.',
      'The raid will see [12|arrest planned] people arrested.',
      'The village had [40|destroy happened] houses destroyed.',
      'The team had seen a [6-3|evaporate happened] lead evaporate.',
      'A bus carrying [45|carry happened] pilgrims plunged into a ravine, killing [19|kill happened].',
      'Killed were [three|kill happened] soldiers and a medic.',
      'Injured in the crash were [three|injure happened] soldiers and [two|injure happened] civilians.',
      'Missing are [two|miss ongoing] sailors.',
      'Among the [12|injure happened] injured were [four|- unknown] children.',
    ],
  },
  {
    grammar: 'chains of verbs',
    examples: [
      'The [12|strike planned] crews plan to strike.',
      'The [300|gather happened] people gathered to mourn.',
      'The airline will lay off [1,200|lay planned] pilots next spring.',
      'The airline managed to rebook [300|rebook happened] passengers.',
    ],
  },
  {
    grammar: 'nouns of what happens',
    examples: [
      'The deaths of [12|death happened] miners shocked the country.',
      'There were [345|arrest happened] arrests.',
      'There were [three|- unknown] paintings on the wall.',
      'The company reported a profit of [$3.2 million|profit happened].',
      'Output [doubled|double happened] to [400,000|double happened] units, a [threefold|rise happened] rise.',
      'Sales [doubled|double happened].',
      'The mayor will leave before the [third|debate planned] debate.',
      'The team is on course, with [600|expect planned] expected by May, and already [200|evacuation happened] evacuations.',
      'The [two-year|siege happened] siege ended.',
    ],
  },
  {
    grammar: 'what stands apart',
    examples: [
      'A ferry with [250|- unknown] people aboard sank on Sunday.',
      'The ferry sank with [250|- unknown] people on board.',
      'With [300|- unknown] workers, the firm is small.',
      'The bank serves clients with deposits of [$250,000|- unknown].',
      'She got a boost just [two days|- unknown] before the vote.',
      'They sang in a park [300 miles|- unknown] from home.',
      'They won the best-of-[seven|- unknown] series.',
    ],
  },
  {
    grammar: 'what is denied',
    examples: [
      'The ministry denied that [17|die denied] people had died.',
      'The army denied killing [17|kill denied] civilians.',
      'The minister denied reports that [17|die denied] people had died.',
      'The company denied it had fired [40|fire denied] workers.',
      'The company did not deny that it had fired [40|fire happened] workers.',
      'The army failed to rescue [40|rescue denied] hostages.',
      'The firm refused to pay [$3 million|pay denied].',
      'The plane landed without injuring its [120|injure denied] passengers.',
      'Rather than pay the extra [$30|pay denied], residents walk.',
      'The airline has no plans to lay off [1,200|lay denied] pilots.',
      'Rescuers have yet to reach [40|reach denied] villages.',
      'He vowed not to cut [300|cut denied] jobs.',
      'He was acquitted of killing [three|kill denied] women.',
      'None of the [120|hurt denied] passengers was hurt.',
      'Not one of the [30|vote denied] members voted for it.',
      'Not all of the [300|agree denied] delegates agreed.',
      'No fewer than [12|die happened] people died.',
      'Firms which not incidentally employ [300|employ ongoing] people agree.',
    ],
  },
  {
    grammar: 'what is planned',
    examples: [
      'The factory is set to hire [40|hire planned] workers.',
      'The president vowed to build [2,000|build planned] homes.',
      'The states agreed to cut [300|cut planned] posts.',
      'The company said it would hire [40|hire planned] workers.',
      'The scheme aims to plant [3 million|plant planned] trees by 2030.',
      'The talks are aimed at freeing [30|free planned] hostages.',
      'The judge ruled that the firm must pay [$40m|pay planned].',
      'The decision to free [12|free planned] hostages drew criticism.',
      'The planned release of [12|release planned] hostages was delayed.',
      'The project, expected to cost [$300 million|cost planned], starts in May.',
      'Analysts expect a profit of [$3 million|profit planned].',
    ],
  },
  {
    grammar: 'what is possible',
    examples: [
      'The firm would cut [300|cut possible] jobs if the deal fails.',
      'The militia may have killed [40|kill possible] villagers.',
      'Up to [400|lose possible] jobs could be lost.',
      'She faces up to [20 years|face possible] in prison.',
      'The firm risks losing [300|lose possible] workers.',
      'It fears that [12|drown possible] men drowned.',
      'The union threatened to pull out [4,000|pull possible] workers.',
    ],
  },
  {
    grammar: 'what happened or goes on',
    examples: [
      'He allegedly stole [40|steal happened] cars.',
      'He is accused of stealing [12|steal happened] paintings.',
      'Police are questioning [three|question ongoing] men over the theft of [12|theft happened] paintings.',
      'The airline was forced to cancel [300|cancel happened] flights.',
      'They have had to close [two|close happened] shops.',
      'They are the first team to win [12|win happened] games.',
      'The crew is believed to have landed [12|land happened] boats.',
      'The deal creates [300|create ongoing] jobs.',
      'Police arrest [12|arrest ongoing] people a year.',
    ],
  },
]

/** Examples of parts and their whole: the whole in double brackets, the parts in single ones, what is neither in none. */
export const sums: readonly string[] = [
  '[116] men and [six] women were arrested, [[122]] in all.',
  '[[122]] people, [116] men and [six] women, were deported on Friday.',
  '[[122]] people - [116] men and [six] women - were deported.',
  'A total of [[122]] ([116] men, [six] women) were flown home.',
  '[[122]] people were arrested: [116] men and [6] women.',
  'Of the [[122]], [116] were men.',
  'Of the [[122]] deportees, [116] were men and [six] were women.',
  'There were [116] men and [six] women, bringing the total to [[122]].',
  'The ship carried [30] crew and [200] passengers, [[230]] people in total.',
  'Police detained [[45]] people, [20] in Lyon, [15] in Paris and [10] in Lille.',
  'The dead were [10] men, [eight] women and [four] children. In all, [[22]] people died.',
  'Among the [[12]] injured were [four] children and [two] nurses.',
  'The blast killed [[14]] people, including [at least three] children and [two] nurses.',
  'The blast killed [[14]] people, [three] of them children.',
  'They arrested [[122]] people, [100] of whom were men.',
  'The firm raised [[$30m]], including [$12m] from a fund.',
  '12 cars, five trucks and six buses were destroyed.',
  'The blaze killed six men and wounded 14.',
]

/** Examples of sums that do not add up, and of lists that claim none. */
export const differing: Readonly<Record<'sums' | 'lists', readonly string[]>> = {
  sums: [
    'Twelve people (seven men and six women) were held.',
    '12 people, five men and six women, were killed.',
    '116 men and six women were arrested, 123 in all.',
  ],
  lists: ['12 cars, five trucks and six buses were destroyed.', '12 people, including five men, were killed.'],
}

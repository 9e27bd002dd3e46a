import type { AroundRule } from '../../../grammar/pattern/around.js'
import type { CountKind } from '../kind.js'

/** What those counted are to what is told, where neither a verb alone nor their fate says it. */
export type Role = 'aboard' | 'attending' | 'striking' | 'employed' | 'additional' | 'level' | 'share'

/** Words around a number that say what those counted are; the pattern captures them as `cue`. */
export interface RoleRow extends AroundRule {
  readonly role: Role
  /** kinds of numbers; cardinals where none is told */
  readonly kinds?: readonly CountKind[]
  /** only where its sentence or one beside it tells of an election; percentages where nothing is measured or changes there */
  readonly inElection?: true
}

/** What a part is of: "600 [of the 1,500] guards". */
const ofWhole = '(of ({determiner} | {possessive})? {number})?'

/** Who has a share: a person or a party, "the Civic Union [party]". */
const holder = '{name}*3 {name}'
const party = '{partyNouns}?'
const ofVotes = 'of {determiner}? {adjective}*2 {voteNouns}'
/** A share of what is not told: "[33 percent] of the jobs", "[40 percent] more flights" are of something else. */
const ofNothing = '!(of|more|fewer|less|{noun}|{adjective}|{adverb})'
/** "took 12 seats [out]" */
const notOut = '!({adverb}|{particle}|{noun}|from|off|out)'
/** Another's share stands before: "Olsen [won 44 percent] and Ruiz 33 percent". */
const behindShare = '({winsVerb}|{have}|{givesVerb}|{leadsVerb}) {inShares}*16'

export const roleRows = [
  {
    name: 'counts/role-additional',
    role: 'additional',
    around: ['[cue: {additionsBefore}] #', '# [cue: {additionsAfter}] {any&!thans}'],
    examples: [
      'Another [four] people died.',
      'A further [12] men were arrested.',
      '[Two] more people died overnight.',
      '[Three] others were hurt.',
    ],
  },
  {
    name: 'counts/role-aboard',
    role: 'aboard',
    around: [
      '# {inNoun}*8 [cue: {aboards}]',
      '# {inNoun}*8 [cue: on board]',
      '# {inNoun}*6 {be} {adverb}? [cue: (on|in) {determiner} {adjective}? {vessels}]',
      '{be} # {inNoun}*4 [cue: (on|in) {determiner} {adjective}? {vessels}]',
      '[cue: {vessels} with] #',
    ],
    examples: [
      'The ferry sank with [142] people on board.',
      '[About 120] people had been aboard the ferry.',
      '[62] passengers were on the bus.',
      'There were [64] people on the bus.',
      'A boat with [40] migrants capsized.',
    ],
  },
  {
    name: 'counts/role-attending',
    role: 'attending',
    around: [
      '[cue: {turnoutNouns}] {inPhrase}*8 (of|at|was|:) #',
      '[cue: {turnoutNouns}] {inPhrase}*2 {estimatesVerb} at #',
      '[cue: (number|size) of {comerNouns}] {inPhrase}*4 (at|was|:) #',
      '[cue: {drawsVerb}] #',
      `# ${ofWhole} {inNoun}*6 [cue: {takesVerb} part] !in`,
      `# ${ofWhole} {inNoun}*6 [cue: {takesVerb} part] in {inPhrase}*4 ({rallyNouns}|{gatherings})`,
      `# ${ofWhole} {inNoun}*6 [cue: {takesVerb} to the streets]`,
      `# ${ofWhole} {inNoun}*6 [cue: {joinsVerb} {determiner} {adjective}? {rallyNouns}]`,
    ],
    examples: [
      'Organisers put the turnout at [60,000].',
      'A crowd estimated at [10,000] filled the square.',
      'Police put the number of marchers at [8,000].',
      'The rally drew [15,000].',
      '[Some 60,000] took part in the march.',
      '[Some 60,000] took part, police said.',
      '[About 9,000] people took to the streets.',
      '[At least 700] students joined the protest.',
    ],
  },
  {
    name: 'counts/role-striking',
    role: 'striking',
    around: [
      `# ${ofWhole} {inNoun}*6 [cue: on strike]`,
      `# ${ofWhole} {inNoun}*6 {be} {adverb}? [cue: {striking}]`,
      `# ${ofWhole} {inNoun}*6 {verb} [cue: on strike]`,
      `# ${ofWhole} {inNoun}*6 [cue: {joinsVerb} {determiner} {adjective}? {strikeNouns}]`,
      `# ${ofWhole} {inNoun}*6 [cue: {walksVerb} (out|off)]`,
      '[cue: {strikeNouns} by] #',
    ],
    examples: [
      '[Some 3,000] workers are on strike.',
      '[About 800] bakers are striking.',
      '[About 7,000] nurses went on strike.',
      '[Some 900] drivers have joined the strike.',
      '[About 600] of the 1,500 guards walked out.',
      '[More than 2,400] dockers walked off the job.',
      'The strike by [7,000] nurses went on.',
    ],
  },
  {
    name: 'counts/role-employed',
    role: 'employed',
    around: [
      '[cue: {staffNouns}] {inPhrase}*2 (of|at|:) #',
      '{have} # {adjective}*2 [cue: {employeeNouns}]',
      "('s|’s|{possessive}) # {adjective}*2 [cue: {employeeNouns}]",
    ],
    examples: [
      'The firm has a workforce of [4,600].',
      'The company has [4,600] employees.',
      'It told its [320] workers on Monday.',
      "The plant's [320] employees met.",
    ],
  },
  {
    name: 'counts/role-level',
    role: 'level',
    kinds: ['percent', 'money'],
    around: [
      '[cue: (({noun}|{adjective}) {rateNouns}|{wordsBeforeThem} {nounsBehind}|{levelNouns})] {besideLevel}*14 (of|at|:) #',
      '[cue: (({noun}|{adjective}) {rateNouns}|{wordsBeforeThem} {nounsBehind}|{levelNouns})] {besideLevel}*14 {be} {adverb}? #',
      '[cue: (({noun}|{adjective}) {rateNouns}|{wordsBeforeThem} {nounsBehind}|{levelNouns})] {besideLevel}*14 {reachesVerb} {adverb}? #',
      '[cue: (({noun}|{adjective}) {rateNouns}|{wordsBeforeThem} {nounsBehind}|{levelNouns})] {besideLevel}*14 ({standsVerb}|{rises}|{falls}) {adverb}? (at|to) #',
      '[cue: (({noun}|{adjective}) {rateNouns}|{wordsBeforeThem} {nounsBehind}|{levelNouns})] {besideLevel}*14 ({rises}|{falls}) {besideLevel}*6 to #',
      '({rises}|{falls}|{multiplied}) {besideLevel}*5 [cue: ({wordsBeforeThem} {nounsBehind}|{levelNouns})] {besideLevel}*8 to #',
    ],
    examples: [
      'Turnout was [61.7 percent].',
      'The jobless rate stood at [5.1 percent].',
      'Turnout in the town reached [54 percent] by noon.',
      'The party put turnout at [40 percent].',
      'The lender had revenue of [$3.1 billion].',
      'Net profit fell to [$64 million].',
      'Net income climbed to [$64 million].',
      'Revenue rose 5 percent to [$3.1 billion].',
      'Inflation rose from 4 percent to [5.2 percent] in May.',
      'A judge reduced the award against the firm to [$31 million].',
      'The firm raised its pay offer to nurses to [6 percent].',
      'The agency doubled its appeal for the region to [$30 million].',
      'It put the deficit at [2.8 percent] of output.',
    ],
  },
  {
    name: 'counts/role-level-after',
    role: 'level',
    kinds: ['percent', 'money'],
    around: ['# {adjective}*2 [cue: {levelNouns}] !{noun}'],
    examples: ['It expects a [54 percent] turnout again.', 'It made a [$64 million] loss in May.'],
  },
  {
    name: 'counts/role-level-in',
    role: 'level',
    kinds: ['money'],
    around: ['# (in|of) {adjective}*2 [cue: ({wordsBeforeThem} {nounsBehind}|{levelNouns})]'],
    examples: ['It had [$3.1 billion] in revenue.', 'The storm did [$40 million] of damage.'],
  },
  {
    name: 'counts/role-share',
    role: 'share',
    kinds: ['percent'],
    around: [
      `[cue: ${holder}] ${party} ({winsVerb}|{have}) {adverb}? # ${ofVotes}`,
      `[cue: ${holder}] ${party} {leadsVerb} {inPhrase}*9 with # ${ofVotes}`,
      `(and|while|,|;) {determiner}? [cue: ${holder}] ${party} # ${ofVotes}`,
      `[cue: ${holder}] ('s|’s) # ${ofVotes}`,
      `# ${ofVotes} (for|to) {determiner}? [cue: ${holder}]`,
    ],
    examples: [
      'Ruiz won [48 percent] of the vote.',
      'Ruiz led in the first round with [46 percent] of the vote.',
      'Officials counted [45 percent] of the vote for Ruiz.',
    ],
  },
  {
    name: 'counts/role-share-in-count',
    role: 'share',
    kinds: ['percent'],
    around: [
      `{voteCounts} {inPhrase}*6 {givesVerb} {determiner}? [cue: ${holder}] ${party} # (${ofVotes}|${ofNothing})`,
      `{voteCounts} {inPhrase}*6 {putsVerb} {determiner}? [cue: ${holder}] ${party} (at|on) # (${ofVotes}|${ofNothing})`,
      `{voteCounts} {inPhrase}*6 ({givesVerb}|{putsVerb}) {inShares}*16 (and|,|;) {determiner}? [cue: ${holder}] ${party} (at|on)? # ${ofNothing}`,
    ],
    examples: [
      'The count gave Ruiz [33 percent].',
      'Early results gave Ruiz [33 percent] of the votes.',
      'Partial results put Ruiz at [41 percent].',
      'Results gave Olsen 44 percent and Ruiz [33 percent].',
    ],
  },
  {
    name: 'counts/role-share-of-election',
    role: 'share',
    kinds: ['percent'],
    inElection: true,
    around: [
      `[cue: ${holder}] ${party} ({winsVerb}|{have}) {adverb}? # ${ofNothing}`,
      `${behindShare} (and|while|,|;) {determiner}? [cue: ${holder}] ${party} # ${ofNothing}`,
      `${behindShare} [cue: ${holder}] ('s|’s) # ${ofNothing}`,
      `${behindShare} (against|and|to|versus|,) # for {determiner}? [cue: ${holder}]`,
    ],
    examples: [
      'The election was on Sunday. Maria Ruiz had [31 percent].',
      'Olsen won 44 percent of the vote and Ruiz [33 percent].',
      "Olsen won the election with 48 percent to Ruiz's [45 percent].",
      'Olsen had 48 percent of the vote against [45 percent] for Maria Ruiz.',
    ],
  },
  {
    name: 'counts/role-share-of-votes',
    role: 'share',
    around: [
      `[cue: ${holder}] ${party} ({winsVerb}|{have}) {adverb}? # {adjective}*2 {voteNouns}`,
      `{givesVerb} {determiner}? [cue: ${holder}] ${party} # {adjective}*2 {voteNouns}`,
      `(and|while|,|;) {determiner}? [cue: ${holder}] ${party} # {adjective}*2 {voteNouns}`,
      `# {adjective}*2 {voteNouns} for {determiner}? [cue: ${holder}]`,
      `[cue: ${holder}] ${party} ({winsVerb}|{have}) {adverb}? # {adjective}*2 {seatNouns} in {determiner}? {adjective}*2 {chambers}`,
      `{voteCounts} {inPhrase}*6 {givesVerb} {determiner}? [cue: ${holder}] ${party} # {adjective}*2 {seatNouns} ${notOut}`,
      `[cue: ${holder}] ${party} {winsOnlyVerb} {adverb}? # {adjective}*2 {seatNouns} ${notOut}`,
      `{winsOnlyVerb} {inShares}*16 (and|while|,|;) {determiner}? [cue: ${holder}] ${party} # {adjective}*2 {seatNouns} ${notOut}`,
    ],
    examples: [
      'Anna Kolb received [61,200] votes.',
      'The count gave Kolb [61,200] votes.',
      'Kolb won 61,200 votes and Lund [48,100] votes.',
      'There were [48,100] votes for Lund.',
      'The Greens have [12] seats in the national assembly.',
      'The Civic Union party won [12] seats.',
      'The count gave the Greens [12] seats.',
      'The Greens won [34] seats and the Union [20] seats.',
    ],
  },
  {
    name: 'counts/role-share-of-seats',
    role: 'share',
    inElection: true,
    around: [
      `{givesVerb} {determiner}? [cue: ${holder}] ${party} # {adjective}*2 {seatNouns} ${notOut}`,
      `[cue: ${holder}] ${party} {winsVerb} {adverb}? # {adjective}*2 {seatNouns} ${notOut}`,
      `${behindShare} (and|while|,|;) {determiner}? [cue: ${holder}] ${party} # {adjective}*2 {seatNouns}? ${notOut}`,
    ],
    examples: [
      'In the election the Greens took [12] seats.',
      'The vote gave the Greens [12] seats.',
      'The Left Front took 12 seats in the vote and the Democratic Front [9].',
    ],
  },
] as const satisfies readonly RoleRow[]

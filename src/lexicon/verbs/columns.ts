/** What the table of verbs tells of a verb. */

/** What saying something in a certain way does, in the terms of the claims. A column of the table, with the complements in brackets. */
export type Stance =
  | 'says'
  | 'confirms'
  | 'denies'
  | 'claims'
  | 'accuses'
  | 'warns'
  | 'promises'
  | 'demands'
  | 'predicts'
  | 'criticizes'
  | 'declines'

export const stances: readonly Stance[] = [
  'accuses',
  'claims',
  'confirms',
  'criticizes',
  'declines',
  'demands',
  'denies',
  'predicts',
  'promises',
  'says',
  'warns',
]

/**
 * What kind of attitude a word attributes, after PARC. A column of the tables of verbs and nouns; in brackets with which content it holds,
 * or that it holds of the passive: "it is understood that".
 */
export const statementTypes = {
  assertion: 'it is said: "said that", "a warning that"',
  belief: 'it is thought, feared or liked: "believes that", "fears of"',
  fact: 'it is so, and known: "found out that", "the realization that"',
  eventuality: 'it is to be, or is not to be: "vowed to", "ordered her to", "refused to"',
} as const

export type StatementType = keyof typeof statementTypes

/** What a reporting verb takes as content. */
export const complements = {
  quote: 'words between quotation marks: "We won," she said',
  clause: 'a clause with "that" or a question word: noted that; asked whether',
  bare: 'a clause without "that" too: said he left',
  told: 'a hearer before the clause or quote: told them that',
  infinitive: '"to" with a verb: vowed to fight',
  ordered: 'someone with "to" and a verb: urged her to quit',
  object: 'a noun phrase: denied the charge',
  predicated: 'an object of which something is said: called it a farce, described her as able',
  person:
    'an object in whose regard something is said with of, for or on (accused him of theft); the object alone will do',
  faulted:
    'an object with what it is blamed for (hammered him over the deal); the object alone is hit with more than words',
  poll: 'a clause, of sources that are papers and counts too (the poll showed that); never of pictures',
  gerund: 'a verb in -ing: considered selling it',
  likened: 'an object with what it is said to be like: likened it to a farce',
} as const

export type Complement = keyof typeof complements

/** The other columns: each is a list of verbs that rules read. */
export const verbColumns = {
  // of saying
  carries: 'carries a noun of saying and adds nothing: "expressed concern", "made a promise"',
  leads: 'leads to a verb of saying and adds only how it is done: "went on to say"',
  discloses: 'its denial is a silence: "did not confirm", "would not say"',
  // of what comes about; differs from the verbs that report clauses by what rules of events were written with
  embeds: 'reports: what follows it is a clause of its own',
  plans: 'its infinitive is a plan or an order: "agreed to build"',
  allows: 'its infinitive may or may not come about: "threatened to close"',
  fails: 'its infinitive does not come about: "failed to reach"',
  abandons: 'undoes a plan: "scrapped plans to build"',
  believes: 'its passive infinitive is what others say or think: "is believed to have died"',
  refutes: 'its clause is said not to be so',
  dismisses: 'denies what is claimed: "dismissed reports that"',
  doubts: 'its clause may be so',
  orders: 'its "that" with a base form is an order',
  advises: 'its "that" with a base form is advice',
  commits: 'its past with "would" tells a plan: "announced that a third would close"',
  prevents: 'its gerund does not come about: "avoided paying"',
  contemplates: 'its gerund may come about: "considered selling"',
  blames: 'its gerund is told as done: "charged with killing"',
  endures: 'tells of a state: its bare participle is what goes on',
  chains: 'another verb goes on it: "plan to leave" tells of leaving, "met to talk" of meeting',
  introduces: 'says little of its object: a clause on it tells what happens',
  // of change
  rises: 'a change up; its objects and measures change by the number',
  falls: 'a change down',
  // of money
  costs: 'its object is money, which one pays or is paid: "charged him 1950"',
  // of movement
  moves: '"to X" after it is where someone or something goes, "from X" where from',
  leaves: 'its object is left',
  reaches: 'its object is reached',
  crosses: 'its object is passed through',
  arrives: '"in X", "at X", "on X" after it is where one comes to',
  departs: '"for X" after it is where one goes to',
  stays: '"from X" after it is where it is done, nobody comes from there',
  rears: 'a home or a birthplace is a point of reference, nothing happens there',
  // of places and the governments that bear their names
  deals: 'its object is a government, a people or a team: "accused Iran", "beat Sabah"',
  strikes: 'its object is the land: "bombed Gaza", "toured Ohio"',
  lies: 'its subject is the land: "Ohio lies", "Chile borders"',
  // of people and what becomes of them
  befalls: 'what becomes of people who are its object, in brackets: "killed 12"',
  suffers: 'what becomes of people who are its subject, in brackets: "12 died"',
  // of offices
  harms: 'befalls people: an officer who was shot is a victim',
  appoints: 'puts somebody in an office, in the passive ("was named chairman") or with an object ("named X chairman")',
  serves: 'takes "as" and an office',
  heads: 'its subject is the head of its object: "who heads the commission"',
} as const

export type VerbColumn = keyof typeof verbColumns

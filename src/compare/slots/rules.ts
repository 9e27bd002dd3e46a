/** A rule that reads one part of what tells a slot from others. Examples mark a count of which the rule says something. */
export interface SlotRule {
  readonly name: string
  readonly examples: readonly string[]
}

export const slotRules = {
  countedClass: {
    name: 'slots/class-of-noun',
    examples: ['Raiders killed [12] villagers.', 'The army used [60] excavators.'],
  },
  noun: { name: 'slots/noun-itself', examples: ['The shop sold [60] umbrellas.'] },
  unsaidPeople: { name: 'slots/people-unsaid', examples: ['The blast wounded [12].'] },
  outcome: { name: 'slots/what-became-of-them', examples: ['The storm left [12] people dead.'] },
  eventClass: { name: 'slots/class-of-event', examples: ['Some [4,000] people marched.'] },
  role: {
    name: 'slots/role',
    examples: ['The ferry sank with [142] people on board.', 'Police put the turnout at [9,000].'],
  },
  lemma: { name: 'slots/event-itself', examples: ['Some [40] people sang.'] },
  eventOfWhole: {
    name: 'slots/event-of-whole',
    examples: ['Some 4,000 people marched, including [300] students.'],
  },
  thingEvent: { name: 'slots/what-became-of-things', examples: ['The fire destroyed [30] houses.'] },
  unit: { name: 'slots/unit', examples: ['It agreed to buy the firm for [$18] a share.'] },
  level: {
    name: 'slots/what-is-measured',
    examples: ['Turnout was [61 percent].', 'Some [61 percent] of voters took part.'],
  },
  holder: {
    name: 'slots/whose-share',
    examples: ['Ruiz won [48 percent] of the vote.', 'In the election the Greens took [12] seats.'],
  },
  part: {
    name: 'slots/part-of-whole',
    examples: ['Some 14 people, including [three] children, were killed.', '[Six] of the wounded were released.'],
  },
  sort: {
    name: 'slots/sort-of-people',
    examples: ['The blast killed [three] women.'],
  },
  beside: {
    name: 'slots/beside-another-sort',
    examples: ['The raid killed [12] civilians and three soldiers.'],
  },
  ofTheirs: {
    name: 'slots/fewer-than-all',
    examples: ['The crash killed 40 people. It killed [12] students.'],
  },
  ofBefallen: {
    name: 'slots/all-that-befell',
    examples: ['There were 111 people infected, of whom [75] have died.'],
  },
  added: {
    name: 'slots/added-to-others',
    examples: ['The fire killed 12 people. [Two] more people died on Sunday.'],
  },
  figureTold: {
    name: 'slots/figure-for-number-before',
    examples: ['Organisers said 60,000 people marched. Police gave a figure of [25,000].'],
  },
  whole: { name: 'slots/whole', examples: ['The crash killed [40] people.'] },
  townApart: {
    name: 'slots/other-town',
    examples: ['A bomb killed 12 people in Oslo. In Leeds a bomb killed [three] people.'],
  },
  dayApart: {
    name: 'slots/other-day',
    examples: ['A bomb killed 12 people on Friday. In 2011 a bomb killed [three] people.'],
  },
  farFromLead: {
    name: 'slots/far-from-lead',
    examples: ['A bomb killed 12 people. It was loud. Glass fell. Sirens wailed. The war has killed [9,000] people.'],
  },
  townPart: {
    name: 'slots/town-of-several',
    examples: ['Bombs in Oslo and Leeds killed 14 people. Some [12] died in Oslo. Two died in Leeds.'],
  },
  instance: {
    name: 'slots/ordinal',
    examples: ['A second flight has left. It sent [55] people back.'],
  },
  status: {
    name: 'slots/may-come-to',
    examples: ['The state deported 100 people. Up to [400] may be deported.'],
  },
  hospital: {
    name: 'slots/hospital-for-injured',
    examples: ['The blast killed two people. [84] people were taken to hospital.'],
  },
  known: {
    name: 'slots/known-number',
    examples: ['It had 68 people on board. The crash killed 62 of the [68] people.'],
  },
  denied: { name: 'slots/denied', examples: ['The army did not kill [12] people.'] },
  equalFigures: {
    name: 'slots/equal-figures',
    examples: ['It sold 87 stores. It has [12] stores. It will keep [12] stores.'],
  },
  oneEach: { name: 'slots/one-figure-an-article', examples: ['The army used [60] excavators.'] },
  levels: { name: 'slots/levels-of-one', examples: ['It raised its price to [$57] a share from $50 a share.'] },
} as const satisfies Readonly<Record<string, SlotRule>>

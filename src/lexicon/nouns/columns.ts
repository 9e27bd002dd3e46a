/** What the table of nouns tells of a noun. A column is a list of nouns that rules read; what stands in brackets is said with it. */
export const nounColumns = {
  // of saying, besides the stances with what opens their content: "a warning that", "hopes of"
  poll: 'a paper or a count whose figures speak: "the poll shows Lee ahead"',
  hearing: 'before it words are spoken: "the court heard that", by whom is not said',
  cited: 'can be cited: "citing officials" names a source, "citing the cold" a reason',
  claimed: 'is claimed by words: "claimed responsibility", not "claimed 12 lives"',
  picture: 'a picture or a trace: what it shows is no statement',
  time: 'stands without a preposition beside a verb: "last week said"; the names of days and months do, too',
  // of what comes about
  event: 'tells of something that happens, besides those whose ending says so',
  thing: 'in -tion, -ment and the like, but a thing, people or a state',
  harm: 'what it tells has happened where it is not the aim of the verb',
  plan: 'its infinitive is a plan or an order: "a pledge to build"',
  chance: 'its infinitive may or may not come about: "a threat to close"',
  failure: 'its infinitive does not come about: "refusal to pay"',
  prospect: 'its gerund may come about: "the idea of selling"',
  intention: 'its gerund is planned: "plans for selling"',
  blame: 'its gerund is told as done: "the crime of killing"',
  numbered: 'a gathering or a contest that comes again and is numbered: "the XIX party congress"',
  // of change
  rise: 'a change up: "a rise of 5 percent"',
  fall: 'a change down',
  // of movement
  motion: '"to X" after it is where someone or something goes, "from X" where from: "the flight from Louisiana"',
  arrival: '"in X", "at X", "on X" after it is where one comes to',
  distance: '"a long way from X": how far, not where from',
  // of places and the governments that bear their names
  national:
    'a government, a people or a team has it or is it: the name before it, or before "of" after it, is not the land',
  relation: 'binds governments: "between X and Y", "with X", "to X", "on X" after it is not the land',
  inhabitant: 'lives in a place: "a Gainesville man" is one of its people, "a man of Gainesville" comes from there',
  incident:
    'happens or happened at a place: "the Benghazi attack"; differs from `event`, which holds what counts count',
  land: 'land, what stands on it and what happens there: the name before it is the place',
  part: 'a part of a place: "the streets of", "the north of", "most of"',
  kind: 'says what kind of place a name beside it is, in brackets: "Kunduz province", "the city of Cork"',
  facility: 'ends the names of buildings and sites',
  street: 'named after places elsewhere: "Washington Street" says nothing of Washington',
  // of people and what becomes of them
  people: 'a person or a group of persons: what befalls it is an outcome',
  fate: 'tells what became of people, in brackets: "12 deaths", "the arrest of 12", "12 deportees"',
  // of names: the last word of one tells what it names
  head: 'ends the name of a body, or opens it before "of"; in brackets what kind of body',
  sort: 'beside a body it tells what kind of body it is, though it ends no name or another one: "X, a local broker"; in brackets the kind',
  'place-head':
    'ends the name of a place and belongs to it; differs from `facility` by lands, waters and abbreviations',
  'placed-head': 'ends it where a preposition of place stands before: "at the Grey Heron Landing"',
  'doubtful-head': 'ends the name of a facility or of a body: the article decides',
  'title-head': 'ends the name of an event, a law, a prize, a work: neither people, bodies nor places',
  lone: 'a body that is meant by one capitalised word: "the Senate"',
  // of names: the noun beside one tells what it names
  person: 'in apposition to a person: "X, a baker"',
  body: 'in apposition to a body: "X, the software company"',
  place: 'in apposition to a place: "X, a village"; differs from `kind` by what is no place of the gazetteer',
  medium: 'right before the name of a paper, a company or a club: "the daily X"',
  kin: 'relatives and belongings that only people have: "Elian\'s father"',
  'body-part': 'a part of a person\'s body: "Hill\'s back"',
  'of-body': 'belongs to bodies: "Mondelez shares", "members of X", "X officials"',
  'of-place': 'a place owns it: "X\'s airport", "X\'s economy"',
  'before-place': 'before "of" and a place: "the outskirts of X", "residents of X"',
  citizen:
    'who is of the town that is named before: "a Gainesville man"; differs from `inhabitant` by whom a body may have as well',
  dwelling: 'where one lives, in the town that is named before: "his Gainesville home"',
  local: 'serves a town or a county that is named before: "Litchfield selectman Ann Lake"',
  'works-at': 'works at a body: "professor at X"',
  'acts-for': 'speaks or acts for a body: "spokeswoman for X"',
  // of offices
  'office-body': 'a body in lower case when something tells which: "the foreign ministry"',
} as const

export type NounColumn = keyof typeof nounColumns

import { words } from '../../../lexicon/word-list.js'

/** Numbers of one alone. */
export const ones = words('1 one')
/** Words between a number and its noun: "56 more", "20 other". */
export const increments = words('additional different extra further more')

/** Determiners that a counted noun phrase may open with. */
export const opensCounted = words('more other such')

/** Words of a bound that stand inside a noun phrase and are no part of what is counted. */
export const skipped = words('about just only than -')
/** Words that no number inside a noun phrase begins with. */
export const notNumbers = words('- about just more only other some than')

/** Words between "of" and its noun: "of almost all the pupils". */
export const partitives = words('about all almost just nearly only the')
/** Pronouns after "of" that point back: "two of them". */
export const pointsBack = words('it that them these this those us which whom you')
export const peoplePronouns = words('those')

/** Days and spans of time that tell when, not what: "37 last year", "20 today". */
export const daysNow = words('today tomorrow tonight yesterday')
export const timeDeterminers = words('each every last next this')
/** Words that open another phrase after a noun: "175 countries last month". */
export const timeOpeners = words('each earlier every last next this')
/** Nouns that a name may follow without going on their phrase: "the first time Reed spoke". */
export const beforeNames = words('time')

/** What joins the modifiers of one noun: "motel and hotel rooms". */
export const joints = words('and or')

/** Nouns that need their "of": "types of vaccines", "wave of civilians". */
export const containers = words(
  `batch batches cases class classes forms group groups kind kinds number numbers pair pairs phase phases piece
    pieces round rounds series set sets sort sorts source team teams type types wave waves`,
)

/** "the number of protesters rose to 40" */
export const numberNouns = words('number numbers')
/** What tells by what the rows of a list are parted: "victims [by] district". */
export const byWords = words('by per')
/** Words that set the head of a list above others: "the [most] cases". */
export const superlatives = words('biggest fewest highest largest lowest most')
/** "protesters numbered about 4,000" */
export const numberVerbs = words('number numbered numbering numbers')

/** What a number after "of" tells the size of: "a [population] of 12 million". */
export const sizedNouns = words(
  'attendance audience capacity crowd electorate membership population readership staff turnout workforce',
)

/** People who go together: "a [crew] of nine". */
export const companies = words('crew family fleet party squad team')

/** Prepositions before a level: "rose to 40". */
export const levelPrepositions = words('at from to')
/** Prepositions of a level that what stands before it still means. */
export const levelEnds = words('from to')
/** Verbs that set a level beside those of change: "brings the toll to 40". */
export const levelVerbs = words('bring')
/** Nouns that count nothing of their own. */
export const totals = words('tally toll total')
export const bareTotals = words('total')
/** Before a number that was counted before: "keep [the] nine". */
export const definites = words('all the these those')
/** What opens a clause with the group that its number is of: "[Among] the third batch of miners, 12 ...". */
export const openingPrepositions = words('among from in of')
/** "all 40": those of the sentence before. */
export const universals = words('all')

/** What "pounds" of are money or cost money. */
export const prices = words(
  `bill bonus budget cheque contract deal donation fee fine fund grant investment jackpot loan note payout prize
    reward salary transfer`,
)
export const funds = words(
  `aid benefits cash compensation damage debt debts funding government investment money public savings tax
    taxpayer taxpayers worth`,
)
export const pounds = words('pound pounds')
export const ounces = words('ounce ounces oz')
/** Verbs of bodies that weigh more or less, and words of weight. */
export const bodyVerbs = words('gain gained gaining lose loses losing lost shed')
export const weights = words('lift lifted tall weigh weighed weighing weighs weight weights')

/** Who came to harm, by what became of them: "15 of the [wounded]". */
export const afflicted = words(
  'accused arrested dead deceased detained displaced hospitalised hospitalized infected injured killed missing rescued slain stranded trapped wounded',
)
/** Of these who are as often one person: "the accused is 34". */
export const chargedPeople = words('accused')
/** What tells how many they are: "the missing [are] 113", but "the deceased was 42". */
export const pluralBe = words('are were')
/** Forms of verbs that tell where a number stands, which are nouns as well: "the number of injured [stands] at 31". */
export const standingVerbs = words('stand standing stands stood')
/** Pronouns of people or things that some are of: "two of [them] were pupils". */
export const themPronouns = words('them')

/** Before some of those counted: "74 people, [including] eight nurses". */
export const partOpeners = words('including')

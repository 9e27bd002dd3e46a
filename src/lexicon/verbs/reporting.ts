import { calendarNames } from '../function-words.js'
import { headKinds, nounsOf, nounsOfType, nounsWithStance } from '../nouns/index.js'
import { union, words } from '../word-list.js'
import { type Complement, type Stance, type StatementType, stances, statementTypes } from './columns.js'
import { verbsOfType, verbsThat, verbsWithStance } from './index.js'

/**
 * Words that attribute: verbs, nouns and adverbs by which someone is said to say, believe, want or promise something. Sense
 * and grammar after the usual classes of English (verbs of saying, thinking, promising, ordering, judging); stances are those of the claims.
 */

export type { Complement, Stance, StatementType }

export interface ReportingVerb {
  readonly stance: Stance
  readonly takes: ReadonlySet<Complement>
}

const complementsOf = (list: string): ReadonlySet<Complement> => new Set(list.split(' ') as Complement[])

/** Reporting verbs by their base form. */
export const reportingVerbs: ReadonlyMap<string, ReportingVerb> = new Map(
  stances.flatMap((stance) =>
    [...verbsWithStance(stance)].map(([verb, takes]) => [verb, { stance, takes: complementsOf(takes) }] as const),
  ),
)

/** What kind of attitude a word attributes: by what it takes as content, and else. */
export interface TypeOfWord {
  readonly otherwise: StatementType
  readonly with: ReadonlyMap<string, StatementType>
}

const typesOf = (wordsOf: (type: StatementType) => ReadonlyMap<string, string>): ReadonlyMap<string, TypeOfWord> => {
  const table = new Map<string, { otherwise: StatementType; with: Map<string, StatementType> }>()
  for (const type of Object.keys(statementTypes) as StatementType[])
    for (const [word, contents] of wordsOf(type)) {
      const row = table.get(word) ?? { otherwise: type, with: new Map() }
      table.set(word, row)
      if (contents === '') row.otherwise = type
      else for (const content of contents.split(' ')) row.with.set(content, type)
    }
  return table
}

/** The types of verbs by their base form. */
export const verbTypes = typesOf(verbsOfType)

/** The types of nouns by their singular. */
export const nounTypes = typesOf(nounsOfType)

/** Verbs that report with a particle or preposition, by stance and type. */
const prepositionalRows = [
  [
    'says',
    'assertion',
    'agree with; allude to; approve of; argue for; comment on; refer to; speak of; speak about; talk about; talk of; advocate for; ask about; hint at; inquire about; enquire about; insist upon; joke of; speak out in support of; speak out in favor of; speak out in favour of; speak in support of; come out in support of; spell out; set out; tell of; expand on; dwell on; chat about; gloat about; crow about; enthuse about; lecture about; touch on; write about; write of; react to; reply to; report about; report on; respond to; point to; point out; lay out; vouch for; joke about; elaborate on; apologise for; apologize for; boast about; boast of; brag about; push back against; push back on; go after; come out for; come out in favor of; come out in favour of; elaborate about; joke with; play down; remark on; reminisce about; speak in favor of; speak out about; testify about; vent about; weigh in on',
  ],
  [
    'says',
    'belief',
    'believe in; reflect on; throw support behind; side with; stand by; think about; think of; muse about; wonder about; marvel at; rejoice in; sympathise with; sympathize with; lean toward; lean towards',
  ],
  ['says', 'fact', 'find out; figure out; hear about'],
  [
    'says',
    'eventuality',
    'campaign for; campaign against; hope for; look forward to; dream of; dream about; long for; yearn for',
  ],
  ['confirms', 'assertion', 'admit to; attest to; confess to; own up to; testify to'],
  ['denies', 'assertion', 'brush aside; brush off; laugh off; rule out; shrug off; wave off; wave away'],
  [
    'criticizes',
    'assertion',
    'complain about; complain of; hit back at; lash out at; object to; rail against; argue against; call out; come out against; fire back at; fume about; fume at; fume over; sound off on; sound off about; gripe about; grumble about; hit out at; inveigh against; jab at; lay into; moan about; poke fun at; quarrel with; rail about; rail at; rant about; rip into; scoff at; sneer at; speak against; speak out against; swipe at; take aim at; take exception to; take issue with; tear into; whine about',
  ],
  ['criticizes', 'belief', 'balk at; bristle at; chafe at; disagree with; disapprove of; fret over'],
  [
    'demands',
    'eventuality',
    'appeal for; appeal to; ask for; call for; call on; call upon; insist on; plead for; plead with; press for; push for; lobby for',
  ],
  ['promises', 'eventuality', 'agree to; commit to'],
  ['warns', 'assertion', 'warn about; warn against; warn of; caution against'],
  ['warns', 'belief', 'worry about; fret about'],
  ['claims', 'belief', 'speculate about'],
] as const satisfies readonly (readonly [stance: Stance, type: StatementType, phrases: string])[]

const prepositionalPhrases = prepositionalRows.flatMap(([stance, type, list]) =>
  list.split('; ').map((phrase) => {
    const [verb = '', ...rest] = phrase.split(' ')
    return { verb, rest: rest.join(' '), stance, type }
  }),
)

/** What is told of each verb by what follows it: "call" by "for". */
const byVerb = <Told>(
  toldOf: (phrase: (typeof prepositionalPhrases)[number]) => Told,
): ReadonlyMap<string, ReadonlyMap<string, Told>> => {
  const table = new Map<string, Map<string, Told>>()
  for (const phrase of prepositionalPhrases)
    table.set(phrase.verb, (table.get(phrase.verb) ?? new Map<string, Told>()).set(phrase.rest, toldOf(phrase)))
  return table
}

/** Verbs that report with a particle or preposition: what follows it is content. */
export const prepositionalVerbs = byVerb(({ stance }): Stance => stance)

/** The types of verbs with their particle or preposition. */
export const prepositionalTypes = byVerb(({ type }): StatementType => type)

export interface ReportingNoun {
  readonly stance: Stance
  /** what opens its content: "that", "to", prepositions */
  readonly opens: ReadonlySet<string>
}

const pluralOf = (noun: string): string => (/[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`)

/** Words with what opens their content; rows of the same word are joined, and the first one's stance is the word's. */
const openersOf = (
  rows: readonly (readonly [stance: Stance, opens: string, words: string])[],
  formsOf: (word: string) => readonly string[],
): ReadonlyMap<string, ReportingNoun> => {
  const table = new Map<string, ReportingNoun>()
  for (const [stance, opens, words] of rows)
    for (const form of words.split(' ').flatMap(formsOf)) {
      const known = table.get(form)
      table.set(form, {
        stance: known?.stance ?? stance,
        opens: new Set([...(known?.opens ?? []), ...opens.split(' ')]),
      })
    }
  return table
}

/** Nouns of saying and thinking by their singular and plural. */
export const reportingNouns: ReadonlyMap<string, ReportingNoun> = openersOf(
  stances.flatMap((stance) => [...nounsWithStance(stance)].map(([noun, opens]) => [stance, opens, noun] as const)),
  (noun) => [noun, pluralOf(noun)],
)

/** Verbs that carry a noun of saying and add nothing: "expressed concern", "made a promise". */
export const lightVerbs = verbsThat('carries')

/** What is claimed by words, where other objects of "claim" are taken: "claimed responsibility", not "claimed 12 lives". */
export const claimedNouns = nounsOf('claimed')

/** Verbs that lead to a verb of saying and add only how it is done: "went on to say", "continues to insist", "failed to mention". */
export const leadingVerbs = verbsThat('leads')

/** Nouns of papers and counts whose figures speak: "the poll shows Lee ahead". */
export const pollNouns = nounsOf('poll')

/** Those before whom words are spoken: "the court heard that", by whom is not said. */
export const hearingNouns = nounsOf('hearing')

/** Heads of those who can be cited: "citing [officials]" names a source, "citing [the cold]" a reason. */
export const citedNouns = nounsOf('cited')

/** Nouns of bodies, which inform where they are definite: "per the council". */
export const bodyNouns = union(nounsOf('office-body'), nounsOf('body'), new Set(headKinds.keys()))

/** Nouns of time that stand without a preposition beside a verb: "said Tuesday", "last week said". */
export const timeNouns = union(calendarNames, nounsOf('time'))

/** Nouns of pictures and traces: what they show is no statement. */
export const pictureNouns = nounsOf('picture')

/** Adverbs that attribute a clause to someone unnamed. */
export const hearsayAdverbs: ReadonlyMap<string, Stance> = new Map([
  ['allegedly', 'claims'],
  ['purportedly', 'claims'],
  ['reportedly', 'says'],
  ['supposedly', 'says'],
])

/** Verbs whose clause without "that" needs a hearer: "told him it was late". */
export const hearerVerbs = words('alert convince inform notify persuade reassure remind tell')
/** Verbs of which a clause without "that" may have a hearer before it: "warned [drivers] roads would close". */
export const heardVerbs = words('assure warn')
/** Verbs whose denial is a silence: "did not confirm", "would not say", "declined to comment". */
export const disclosingVerbs = verbsThat('discloses')

/** The type that an adjective gives: "was adamant that" asserts, "is convinced that" tells a belief. */
type AdjectiveRow = readonly [stance: Stance, type: StatementType, opens: string, adjectives: string]

const adjectiveRows: readonly AdjectiveRow[] = [
  ['says', 'assertion', 'that', 'clear'],
  ['says', 'belief', 'that', 'doubtful grateful hopeful sorry uncertain'],
  ['says', 'fact', 'that', 'unaware'],
  ['says', 'belief', 'that of', 'certain convinced proud sure unsure'],
  ['says', 'fact', 'that of', 'aware'],
  ['says', 'belief', 'that about of', 'confident optimistic'],
  ['says', 'eventuality', 'to', 'committed determined eager hesitant keen prepared ready reluctant willing'],
  ['says', 'belief', 'to', 'glad happy opposed'],
  ['says', 'belief', 'of', 'supportive tired wary'],
  ['says', 'belief', 'that with', 'disappointed pleased'],
  ['declines', 'assertion', 'for', 'unavailable'],
  ['says', 'belief', 'about of', 'skeptical sceptical'],
  ['says', 'belief', 'that about by', 'angry surprised shocked upset'],
  ['warns', 'belief', 'that about of', 'afraid worried'],
  ['warns', 'belief', 'that about', 'concerned'],
  ['criticizes', 'assertion', 'of', 'critical'],
  ['declines', 'eventuality', 'to', 'unwilling'],
  ['says', 'belief', 'that to', 'anxious delighted honored honoured sad thankful thrilled'],
  [
    'says',
    'belief',
    'that about by',
    'amazed astonished baffled bewildered disgusted mystified puzzled relieved saddened stunned',
  ],
  ['says', 'belief', 'to', 'open resistant'],
  ['says', 'belief', 'in', 'interested'],
  ['says', 'belief', 'about', 'bitter curious cynical enthusiastic excited'],
  ['says', 'assertion', 'about', 'outspoken vocal'],
  ['says', 'belief', 'of', 'ashamed distrustful fond leery weary'],
  ['says', 'fact', 'of', 'cognizant conscious mindful'],
  ['says', 'belief', 'that of about', 'dubious suspicious'],
  ['says', 'belief', 'that with about', 'frustrated happy satisfied unhappy'],
  ['says', 'belief', 'with', 'comfortable uncomfortable'],
  ['says', 'belief', 'by with', 'impressed unimpressed'],
  ['says', 'belief', 'that by', 'unconvinced'],
  ['says', 'eventuality', 'to', 'inclined'],
  ['says', 'eventuality', 'on', 'bent intent keen'],
  ['claims', 'assertion', 'that', 'adamant insistent'],
  ['predicts', 'belief', 'that about', 'bullish pessimistic'],
  ['warns', 'belief', 'that about of', 'fearful nervous scared'],
  ['warns', 'belief', 'that about by', 'alarmed troubled'],
  ['warns', 'belief', 'about', 'apprehensive uneasy'],
  ['criticizes', 'belief', 'that at by over with', 'appalled furious incensed livid outraged'],
  ['says', 'belief', 'that by at', 'devastated dismayed disturbed encouraged heartbroken horrified'],
  ['criticizes', 'belief', 'of', 'contemptuous scornful'],
  ['denies', 'assertion', 'of', 'dismissive'],
  ['declines', 'assertion', 'about on', 'coy mum noncommittal silent'],
]

/** Adjectives of saying and thinking, after a form of be: "is convinced that", "was critical of". */
export const reportingAdjectives: ReadonlyMap<string, ReportingNoun> = openersOf(
  adjectiveRows.map(([stance, , opens, adjectives]) => [stance, opens, adjectives]),
  (adjective) => [adjective],
)

/** The types of those adjectives. */
export const adjectiveTypes: ReadonlyMap<string, StatementType> = new Map(
  adjectiveRows.flatMap(([, type, , adjectives]) => adjectives.split(' ').map((word) => [word, type] as const)),
)

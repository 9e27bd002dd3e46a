import { calendarNames } from '../function-words.js'
import { nounsOf, nounsWithStance } from '../nouns/index.js'
import { union } from '../word-list.js'
import { type Complement, type Stance, stances } from './columns.js'
import { verbsThat, verbsWithStance } from './index.js'

/**
 * Words that attribute: verbs, nouns and adverbs by which someone is said to say, believe, want or promise something. Sense
 * and grammar after the usual classes of English (verbs of saying, thinking, promising, ordering, judging); stances are those of the claims.
 */

export type { Complement, Stance }

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

/** Verbs that report with a particle or preposition: what follows it is content. */
export const prepositionalVerbs: ReadonlyMap<string, ReadonlyMap<string, Stance>> = new Map(
  (
    [
      [
        'says',
        'agree with; allude to; approve of; argue for; believe in; comment on; refer to; reflect on; speak of; speak about; talk about; talk of; advocate for; campaign for; campaign against; ask about; hint at; inquire about; enquire about; insist upon; joke of; speak out in support of; speak out in favor of; speak out in favour of; speak in support of; come out in support of; throw support behind; side with; stand by; spell out; set out; tell of; expand on; dwell on; chat about; gloat about; crow about; enthuse about; lecture about; think about; think of; touch on; write about; write of; hear about; muse about; react to; reply to; report about; report on; respond to; point to; point out; lay out; vouch for; joke about; elaborate on; apologize for; hope for; boast about; boast of; brag about; wonder about; push back against; go after; look forward to; find out; figure out; come out for; come out in favor of; come out in favour of; dream of; dream about; elaborate about; joke with; marvel at; play down; rejoice in; remark on; reminisce about; speak in favor of; speak out about; sympathize with; testify about; vent about; weigh in on; long for; yearn for; lean toward; lean towards',
      ],
      ['confirms', 'admit to; attest to; confess to; own up to; testify to'],
      ['denies', 'brush aside; brush off; laugh off; rule out; shrug off; wave off; wave away'],
      [
        'criticizes',
        'complain about; complain of; disagree with; hit back at; lash out at; object to; rail against; disapprove of; argue against; balk at; bristle at; call out; chafe at; come out against; fire back at; fret over; fume about; fume at; fume over; gripe about; grumble about; hit out at; inveigh against; jab at; lay into; moan about; poke fun at; quarrel with; rail about; rail at; rant about; rip into; scoff at; sneer at; speak against; speak out against; swipe at; take aim at; take exception to; take issue with; tear into; whine about',
      ],
      [
        'demands',
        'appeal for; ask for; call for; call on; call upon; insist on; plead for; plead with; press for; push for; lobby for',
      ],
      ['promises', 'agree to; commit to'],
      ['warns', 'warn about; warn against; warn of; caution against; worry about; fret about'],
      ['claims', 'speculate about'],
    ] as const
  )
    .flatMap(([stance, list]) => list.split('; ').map((phrase) => [phrase, stance] as const))
    .reduce((table, [phrase, stance]) => {
      const [verb = '', ...rest] = phrase.split(' ')
      const known = table.get(verb) ?? new Map<string, Stance>()
      return table.set(verb, known.set(rest.join(' '), stance))
    }, new Map<string, Map<string, Stance>>()),
)

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

/** Verbs whose denial is a silence: "did not confirm", "would not say", "declined to comment". */
export const disclosingVerbs = verbsThat('discloses')

type AdjectiveRow = readonly [stance: Stance, opens: string, adjectives: string]

const adjectiveRows: readonly AdjectiveRow[] = [
  ['says', 'that', 'clear doubtful grateful hopeful sorry unaware uncertain'],
  ['says', 'that of', 'certain convinced proud sure aware unsure'],
  ['says', 'that about of', 'confident optimistic'],
  ['says', 'to', 'committed determined eager glad happy hesitant keen prepared ready reluctant willing opposed'],
  ['says', 'of', 'supportive tired wary'],
  ['says', 'that with', 'disappointed pleased'],
  ['declines', 'for', 'unavailable'],
  ['says', 'about of', 'skeptical sceptical'],
  ['says', 'that about by', 'angry surprised shocked upset'],
  ['warns', 'that about of', 'afraid worried'],
  ['warns', 'that about', 'concerned'],
  ['criticizes', 'of', 'critical'],
  ['declines', 'to', 'unwilling'],
  ['says', 'that to', 'anxious delighted honored honoured sad thankful thrilled'],
  [
    'says',
    'that about by',
    'amazed astonished baffled bewildered disgusted mystified puzzled relieved saddened stunned',
  ],
  ['says', 'to', 'open resistant'],
  ['says', 'in', 'interested'],
  ['says', 'about', 'bitter curious cynical enthusiastic excited outspoken vocal'],
  ['says', 'of', 'ashamed cognizant conscious distrustful fond leery mindful weary'],
  ['says', 'that of about', 'dubious suspicious'],
  ['says', 'that with about', 'frustrated happy satisfied unhappy'],
  ['says', 'with', 'comfortable uncomfortable'],
  ['says', 'by with', 'impressed unimpressed'],
  ['says', 'that by', 'unconvinced'],
  ['says', 'to', 'inclined'],
  ['says', 'on', 'bent intent keen'],
  ['claims', 'that', 'adamant insistent'],
  ['predicts', 'that about', 'bullish pessimistic'],
  ['warns', 'that about of', 'fearful nervous scared'],
  ['warns', 'that about by', 'alarmed troubled'],
  ['warns', 'about', 'apprehensive uneasy'],
  ['criticizes', 'that at by over with', 'appalled furious outraged'],
  ['criticizes', 'of', 'contemptuous scornful'],
  ['denies', 'of', 'dismissive'],
  ['declines', 'about on', 'coy mum noncommittal silent'],
]

/** Adjectives of saying and thinking, after a form of be: "is convinced that", "was critical of". */
export const reportingAdjectives: ReadonlyMap<string, ReportingNoun> = openersOf(adjectiveRows, (adjective) => [
  adjective,
])

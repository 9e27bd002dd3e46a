import type { Refusal } from '../../../grammar/pattern/rules.js'

const lengths = ['dates/duration', 'dates/turn-duration', 'dates/duration-modifier'] as const
const names = ['dates/month', 'dates/weekday'] as const
/** A year that no reader takes for one without a cue: long ago, or far ahead. */
const farYear = '!!({earlyYear} | {lateYear})'

/** What looks like a date and is none: told from dates by what stands around it. */
export const notDates = [
  // lengths of time
  {
    name: 'not-dates/age',
    of: [...lengths, 'dates/duration-sum', 'dates/part-of-century', 'dates/duration-range', 'dates/plural-unit'],
    around: ['# (old | olds | - old | - olds | of age)'],
    examples: ['The man is [40 years] old.', 'The [34-year]-old man fled.', 'He was [ten years] of age.'],
  },
  {
    name: 'not-dates/compound-end',
    of: [...lengths, 'dates/duration-range'],
    around: ['- ~#'],
    examples: ['It was a once-in-[a-decade] flood.', 'It was a once-in-[a decade] flood.'],
  },
  {
    name: 'not-dates/as-many-units',
    of: [...lengths, 'dates/plural-unit'],
    around: ['(in | for | over) as #'],
    examples: ['It was the fifth flood in as [many weeks].'],
  },
  {
    name: 'not-dates/day-to-day',
    of: lengths,
    around: ['# - to'],
    examples: ['They meet on [a day]-to-day basis.'],
  },
  {
    name: 'not-dates/at-the-latest',
    of: ['dates/turn-duration'],
    around: ['at !!(the latest) #'],
    examples: ['They must leave at [the latest two weeks] before the vote.'],
  },
  {
    name: 'not-dates/title-with-number',
    of: lengths,
    around: ['!!({digits} {any}? {unit&capitalized}) #'],
    examples: ['She said so on [60 Minutes] last night.'],
  },
  {
    name: 'not-dates/quarter-of-whole',
    of: lengths,
    around: [
      '!!({bound}? (the | these | those)? (past | last | next | first | final)? {amount} (quarter | quarters)) # of',
    ],
    examples: ['It holds [three quarters] of the market.'],
  },
  {
    name: 'not-dates/counted-days',
    of: ['dates/plural-unit'],
    around: ["({adjective} | {noun} | {name} | {number} | - | !the {determiner} | 's | {pronoun}) #"],
    examples: ['The strike lasted for many long [weeks].', 'These were his [days].'],
  },
  {
    name: 'not-dates/on-days',
    of: ['dates/plural-unit'],
    around: ['on #'],
    examples: ['They close on [days] when it rains.'],
  },
  {
    // but "in the weeks before the vote"
    name: 'not-dates/the-days-of',
    of: ['dates/plural-unit'],
    around: ['the # !(before | after | since | that | following | leading)'],
    examples: ['She missed the [days] of plenty.'],
  },
  {
    name: 'not-dates/car-model',
    of: ['dates/quarter-number'],
    around: ['{carMake} #'],
    examples: ['The red Audi [Q3] was found in a ditch.'],
  },
  {
    // holes, laps, places
    name: 'not-dates/hole-or-lap',
    of: ['dates/day-of-month'],
    around: ['{playedNoun} {any}*12 #', '# {any}*12 {playedNoun}'],
    examples: ['He had a birdie on [the 8th] in the rain.'],
  },
  // days and months
  {
    name: 'not-dates/counted-things',
    of: ['dates/month-day-range-end'],
    around: ['# !~ ({noun&lower} | {adjective&lower})'],
    examples: ['The court freed Lee on March 5 and [3] other men.'],
  },
  {
    name: 'not-dates/day-of-month-before',
    of: ['dates/day-month'],
    around: ['{month} !!{digits} #'],
    examples: ['The fair ran from July [28-August] 8.'],
  },
  {
    name: 'not-dates/short-month',
    of: ['dates/month'],
    around: ['({start} | !{strongCue} {any}) !!{shortMonth} #', '!!{shortMonth} # {personalName}'],
    examples: ['The firm [Jan] Foods sold the mill.'],
  },
  {
    name: 'not-dates/short-weekday',
    of: ['dates/weekday'],
    around: ['({start} | !{strongCue} {any}) !!{shortWeekday} #', '!!{shortWeekday} # {personalName}'],
    examples: ['The [Sun] ran the story.'],
  },
  {
    name: 'not-dates/uncued-month',
    of: ['dates/month'],
    around: [
      "({start} | !({dateCue} | the | 's) {any}) !!{doubtfulMonth} #",
      "(the | 's) !!{doubtfulMonth} # !({adjective}? {noun&lower})",
    ],
    examples: ['[May], who leads the party, sat down first.', 'Officials told [May] to leave.'],
  },
  {
    name: 'not-dates/given-name',
    of: names,
    around: [
      '({start} | !({timeCue} | {determiner}) {any}) !!{givenMonth&!lower} # !({determiner} | {pronoun} | {timeName}) {capitalized}',
      '({start} | !({timeCue} | {determiner} | {verb}) {any}) !!{givenWeekday&!lower} # !({determiner} | {pronoun} | {timeName}) {capitalized}',
    ],
    examples: ['He spoke to [April] Ryan.', 'He spoke to [Tuesday] Weld.'],
  },
  {
    name: 'not-dates/programme',
    of: names,
    around: ['# {partOfDay&capitalized} {capitalized&!timeName}'],
    examples: ['She sang on “[Saturday] Night Live”.'],
  },
  {
    name: 'not-dates/titled-day',
    of: names,
    around: ['{titledDay} #'],
    examples: ['The shops were full on Black [Friday].'],
  },
  {
    name: 'not-dates/newspaper',
    of: names,
    around: ['# {publication&capitalized}'],
    examples: ['The [Sunday] Times ran the story.'],
  },
  // years
  {
    name: 'not-dates/measured-number',
    of: ['dates/year'],
    around: ['({start} | !(later | earlier) {any}) {numberCue} !!{digits} #'],
    examples: ['Some [2000] people cheered.', 'They took Route [1962] home.'],
  },
  {
    // but "built about 1687", "since around 1910"
    name: 'not-dates/approximate-number',
    of: ['dates/approximate-year'],
    around: [
      '!({participle} | {beganVerb} | in | since | till | until) {any} #',
      '({start} | !(since | till | until) {any}) # {adjective}? ({verb} | {auxiliary} | {number} | {noun&lower&plural})',
      '# (people | of them)',
      '!!({any} {lateYear}) #',
    ],
    examples: ['It sold [about 1950] lamps.', 'The club drew [around 1950].'],
  },
  {
    name: 'not-dates/number-in-compound',
    of: ['dates/year'],
    around: ['!{openingMark} {any} ~!!{digits} #', '!{year} {digits} (- | /) ~!!{digits} #', '!!{digits} # ~{digits}'],
    examples: ['Call 555-[1984] before you go.'],
  },
  {
    name: 'not-dates/numbered-name',
    of: ['dates/year'],
    around: ['{numberedName&capitalized} !!{digits} #'],
    examples: ['The talks on Vision [2030] ended.'],
  },
  {
    name: 'not-dates/model-year',
    of: ['dates/year'],
    around: ['!!{digits} # {carMake&capitalized}'],
    examples: ['He drove a red [2008] Honda Civic.'],
  },
  {
    name: 'not-dates/street-number',
    of: ['dates/year'],
    around: ['!!{digits} # {capitalized} {capitalized}*2 {street&capitalized}'],
    examples: ['He drove to [1935] Birch Lane.'],
  },
  {
    name: 'not-dates/round-number',
    of: ['dates/year'],
    around: ['!!{roundYear} # !~ ({noun&lower&!singular} | {adjective&lower} | {number&lower})'],
    examples: ['The crowd of [2000] people cheered.'],
  },
  {
    // but "1857-1861"
    name: 'not-dates/uncued-year',
    of: ['dates/year'],
    around: [
      `({start} | !({yearCue} | {hyphen}) {any}) ${farYear} #`,
      `({start} | !{year} {any}) {hyphen} ${farYear} #`,
      '!!{yearAhead} #',
      '!in {any} !!{ancientYear} #',
      '!!{earlyYear} # !~ ({noun&lower} | {adjective&lower} | {number&lower})',
    ],
    examples: ['The ship held [1850] tons.', 'They counted up to [1250] birds.'],
  },
  {
    name: 'not-dates/counted-behind-year',
    of: ['dates/year'],
    around: ['in {year} , !!{digits} # {noun&lower&plural}'],
    examples: ['In 2005, [1926] cases were found.'],
  },
  {
    name: 'not-dates/counted-object',
    of: ['dates/year'],
    around: ['{verb&!participle&!gerund} !!{digits} # !~ {noun&lower&plural}', '!!{amountLikeYear} #'],
    examples: [
      'The shop sold [1950] lamps for the feast.',
      'They charged him [1950] in rent.',
      'Up to [2000] come each day.',
      'The toll rose to [1990].',
    ],
  },
  // periods and times
  {
    name: 'not-dates/programme-title',
    of: ['dates/turn-unit'],
    around: ['{quotationMark} !!({capitalized} {turn}? {unit&capitalized}) #'],
    examples: ['He said so on “[This Week]” and left.'],
  },
  {
    name: 'not-dates/newspaper-today',
    of: ['dates/deictic-day'],
    around: ['{name} !!{capitalized} #', 'usa !!{upper} #'],
    examples: ['He said so in USA [Today].', 'He told USA [TODAY] so.'],
  },
  {
    name: 'not-dates/electric-current',
    of: ['dates/reference'],
    around: ['!!current # {punctuation}'],
    examples: ['The boat was caught in the [current].'],
  },
  {
    name: 'not-dates/then-current',
    of: ['dates/reference'],
    around: ['then !!current #'],
    examples: ['He met the then [current] mayor.'],
  },
  {
    name: 'not-dates/past-unit',
    of: ['dates/reference'],
    around: ['!!(the recent? past) # ({noun} | {number} | {adjective} | {determiner})'],
    examples: ['They have met over [the past] three weeks.'],
  },
  {
    name: 'not-dates/soon-in-comparison',
    of: ['dates/reference'],
    around: ['(as | how | too) !!soon #', '!!soon # after'],
    examples: ['It is too [soon] to tell.', 'They left [soon] after the vote.'],
  },
  {
    name: 'not-dates/now-as-opener',
    of: ['dates/now'],
    around: ['{start} {sign}*4 # ,'],
    examples: ['[Now], who wants to go first?'],
  },
  {
    name: 'not-dates/night-show',
    of: ['dates/tonight'],
    around: ['the #'],
    examples: ['She sang on the [Tonight] Show.'],
  },
  // dates with a modifier
  {
    name: 'not-dates/hyphenated-modifier',
    of: ['dates/modified-date'],
    around: ['!!(the (early | mid | late) -) # {noun}'],
    examples: ['[The late-August] trip will be long.'],
  },
] as const satisfies readonly Refusal[]

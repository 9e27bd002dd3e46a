import type { Days, Figure, Independent, Interval, Relation, Slot, Summary } from '../comparison.js'
import { dayWords } from '../words/days.js'
import { boundWords, numberWords } from '../words/numbers.js'

/** What comparing found, in words: for the report, the page and explanations. */

const unitBehind: Readonly<Record<string, string>> = { percent: ' %' }

/** A number with the unit of its slot: "USD 3,000,000", "44 %", "40 mile". */
const withUnit = (words: string, { kind, unit, per }: Pick<Slot, 'kind' | 'unit' | 'per'>): string => {
  const measured =
    kind === 'money'
      ? `${unit ?? 'money'} ${words}`
      : `${words}${unitBehind[kind] ?? (unit === null ? '' : ` ${unit}`)}`
  return per === null ? measured : `${measured} per ${per}`
}

const between = (min: number | null, max: number | null): string => {
  if (min === null) return max === null ? 'some number' : `at most ${numberWords(max)}`
  return max === null ? `at least ${numberWords(min)}` : `${numberWords(min)} to ${numberWords(max)}`
}

/** A figure in words: "at least 44", "about 120", "24 to 99". */
export const figureWords = (
  { bound, value, min, max }: Pick<Figure, 'bound' | 'value' | 'min' | 'max'>,
  slot: Pick<Slot, 'kind' | 'unit' | 'per'>,
): string =>
  value === null ? withUnit(between(min, max), slot) : `${boundWords[bound]}${withUnit(numberWords(value), slot)}`

/** An interval as mathematicians write it: "[40, 50)". */
export const intervalWords = ({ min, max, minOpen, maxOpen, assumed }: Interval): string => {
  const low = min === null ? '(-∞' : `${minOpen ? '(' : '['}${numberWords(min)}`
  const high = max === null ? '∞)' : `${numberWords(max)}${maxOpen ? ')' : ']'}`
  return `${low}, ${high}${assumed === null ? '' : ` (assumed: ${assumed})`}`
}

/** First and last day in few signs: "2017-04-04", "2017-04-04 to 06". */
export const spanWords = (first: string | null, last: string | null): string => {
  if (first === null || last === null || first === last) return first ?? last ?? 'no date'
  return `${first} to ${first.slice(0, 8) === last.slice(0, 8) ? last.slice(8) : last}`
}

/** First and last day: "4 April 2017", "4 April 2017 to 6 April 2017". */
export const daysWords = ([first, last]: Days): string =>
  first === last ? dayWords(first) : `${dayWords(first)} to ${dayWords(last)}`

const ordinals = [
  'zeroth',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
]

const mostHeads = 4

/** Words, each once whatever its capitals, the first few of them. */
const listed = (words: readonly string[]): string => {
  const lower = [...new Set(words.map((word) => word.toLowerCase()))]
  return lower.length > mostHeads ? `${lower.slice(0, mostHeads).join(', ')} …` : lower.join(', ')
}

/** A class of a lexicon as words: "KILL" is "kill", "laid_off" is "laid off". */
const classWords = (name: string): string => name.toLowerCase().replaceAll('_', ' ')

/** What a slot counts, in a few words: "people, civilians: dead; a part", "seats of the Greens: win". */
export const slotWords = (slot: Slot): string => {
  const { counted, holder = null, of, kind, scope, instance, place, day, status, background } = slot
  const what =
    counted.heads.length > 0 ? listed(counted.heads) : counted.class === null ? kind : classWords(counted.class)
  const happening = of.class === null ? listed(of.lemmas) : classWords(of.class)
  const notes = [
    ...(instance === null ? [] : [`the ${ordinals[instance] ?? `${instance}.`}`]),
    ...(scope === 'part' ? ['a part'] : []),
    ...(place === null ? [] : [`in ${place.name}`]),
    ...(day === null ? [] : [daysWords(day)]),
    ...(status === 'happened' || status === 'unknown' ? [] : [status]),
    ...(background ? ['background'] : []),
  ]
  const whose = holder === null ? '' : ` of ${holder}`
  return `${what}${whose}${happening === '' ? '' : `: ${happening}`}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`
}

/** Low, best and high in words: "44 to 86, best 72 (disputed)". */
export const summaryWords = (
  { low, best, high, disputed }: Summary,
  slot: Pick<Slot, 'kind' | 'unit' | 'per'>,
): string => {
  const told = withUnit(best === null ? '?' : numberWords(best), slot)
  const same = low !== null && low === high && low === best
  const range = same ? '' : `${low === null ? 'no lower end' : `low ${numberWords(low)}`}, `
  const top = same ? '' : `, ${high === null ? 'no upper end' : `high ${numberWords(high)}`}`
  return `${range}${best === null ? 'no best' : `best ${told}`}${top}${disputed ? ' (disputed)' : ''}`
}

/** How many independent origins: "2 named, 1 to 3 in all". */
export const independentWords = ({ named, unattributed, atMost }: Independent): string => {
  if (unattributed === 0) return `${named} named ${named === 1 ? 'origin' : 'origins'}`
  if (named === 0) return `no named origin, at most ${atMost} in all`
  return `${named} named ${named === 1 ? 'origin' : 'origins'}, at most ${atMost} in all`
}

const relationTexts: Readonly<Record<Relation['relation'], (a: string, b: string) => string>> = {
  agree: (a, b) => `${a} and ${b} agree`,
  compatible: (a, b) => `${a} and ${b} fit together`,
  superseded: (a, b) => `${a} was replaced by ${b}`,
  unordered: (a, b) => `${a} and ${b}: which came later is not told`,
  conflict: (a, b) => `${a} and ${b} disagree`,
}

/** Why two figures stand to each other as they do: "“rose to”; 2024-05-03, then 2024-05-04; rule later-day". */
export const reasonWords = ({ because: { day, cue, correction }, rule }: Relation): string =>
  [
    ...(cue === null ? [] : [`“${cue}”`]),
    ...(day === null ? [] : [day[0] === day[1] ? day[0] : `${day[0]}, then ${day[1]}`]),
    ...(correction ? ['a correction'] : []),
    `rule ${rule}`,
  ].join('; ')

/** How two figures stand to each other, in one line: "44 was replaced by 48 (“rose to”; rule cue)". */
export const relationWords = (relation: Relation, nameOf: (figure: string) => string): string =>
  `${relationTexts[relation.relation](nameOf(relation.a), nameOf(relation.b))} (${reasonWords(relation)})`

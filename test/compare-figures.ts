import type { Slot } from '../src/claims/comparison.js'
import type { Count } from '../src/claims/schema.js'
import { originsOf } from '../src/compare/origins/origins.js'
import { figuresOf } from '../src/compare/relate/figures.js'
import { relationsOf } from '../src/compare/relate/relations.js'
import type { SlotHead } from '../src/compare/slots/slots.js'
import { summaryOf, unknownOf } from '../src/compare/summary/summary.js'
import type { ClaimSayer, FigureClaim, Outline } from '../src/compare/types.js'

/** Reads the figures that rules of comparing have as examples: "killed: 12, day 1, mayor | at least 15, day 2; 20, day 3". */

const outcomes: Readonly<Record<string, Count['outcome']>> = {
  killed: 'dead',
  injured: 'injured',
  infected: 'infected',
  missing: 'missing',
}

const bounds: readonly (readonly [RegExp, Count['bound']])[] = [
  [/^at least /, 'at_least'],
  [/^more than /, 'more_than'],
  [/^less than /, 'less_than'],
  [/^up to /, 'at_most'],
  [/^(?:about|nearly) /, 'approximate'],
]
const cues: readonly (readonly [RegExp, NonNullable<Count['revision']>['way']])[] = [
  [/^(?:rose|raised) to /, 'raised'],
  [/^(?:fell|lowered) to /, 'lowered'],
  [/^new toll of /, 'updated'],
  [/^earlier toll of /, 'replaced'],
]
const vague: Readonly<Record<string, readonly [number, number]>> = {
  dozens: [24, 99],
  scores: [40, 99],
  hundreds: [200, 999],
}

const numbersOf = (words: string): Pick<Count, 'bound' | 'value' | 'min' | 'max'> => {
  const word = vague[words]
  if (word !== undefined) return { bound: 'vague', value: null, min: word[0], max: word[1] }
  const range = /^(\d+)-(\d+)$/.exec(words)
  if (range !== null) return { bound: 'range', value: null, min: Number(range[1]), max: Number(range[2]) }
  const [cue, bound] = bounds.find(([pattern]) => pattern.test(words)) ?? [/^/, 'exact' as const]
  const value = Number(words.replace(cue, ''))
  const isFloor = bound === 'exact' || bound === 'at_least' || bound === 'more_than'
  const isCeiling = bound === 'exact' || bound === 'at_most' || bound === 'less_than' || words.startsWith('nearly')
  return { bound, value, min: isFloor ? value : null, max: isCeiling ? value : null }
}

const sayerOf = (words: string | undefined): ClaimSayer | null => {
  if (words === undefined) return null
  const name = words.replace(' (armed)', '')
  const kind = words.endsWith('(armed)') ? 'armed group' : 'ministry'
  return {
    text: name,
    name,
    ref: name,
    statement: 's',
    kind: 'organization',
    organization: name,
    bodyKind: kind,
    country: null,
  }
}

const blank = {
  rule: 'counts/number',
  start: 0,
  end: 1,
  kind: 'cardinal',
  direction: null,
  unit: null,
  unitSymbol: null,
  counted: null,
  event: null,
  partOf: null,
  saidBy: null,
  place: null,
  day: null,
  sentence: 0,
} as const

const claimOf = (words: string, at: number, what: string): FigureClaim => {
  const parts = words.split(',').map((part) => part.trim())
  const day = parts.find((part) => part.startsWith('day '))
  const sayer = parts.slice(1).find((part) => part !== '' && !part.startsWith('day '))
  const [cue, way] = cues.find(([pattern]) => pattern.test(parts[0]!)) ?? [null, null]
  const text = parts[0]!
  const published = day === undefined ? null : `2026-03-${day.slice(4).padStart(2, '0')}`
  return {
    article: `article-${at}`,
    count: {
      ...blank,
      id: `count-${at}`,
      text,
      ...numbersOf(cue === null ? text : text.replace(cue, '')),
      status: what === 'planned' ? 'planned' : 'happened',
      outcome: outcomes[what] ?? null,
      role: null,
      revision: way === null ? null : { way, text: text.split(/ (?=at |\d)/)[0]!, start: 0, end: 1 },
    },
    published,
    publishedAt: null,
    inLead: true,
    place: null,
    day: null,
    sites: [],
    times: [],
    instance: null,
    leadInstance: null,
    whole: null,
    sayer: sayerOf(sayer),
    via: [],
    watcher: null,
    parts: [],
  }
}

/** What became of those counted, and the claims. */
export interface Example {
  readonly what: string
  readonly figures: readonly FigureClaim[]
}

/** "killed: 12, day 1, mayor | at least 15, day 2; 20, day 3, mayor": figures are separated by bars, more of them by semicolons. */
export const readFigures = (example: string): Example => {
  const colon = example.indexOf(':')
  const what = example.slice(0, colon)
  return {
    what,
    figures: example
      .slice(colon + 1)
      .split(/[|;]/)
      .map((words, at) => claimOf(words.trim(), at, what)),
  }
}

/** An article of which nothing but its name and day is known. */
export const outlineOf = (id: string, more: Partial<Outline> = {}): Outline => ({
  id,
  sha256: null,
  published: null,
  publishedAt: null,
  title: null,
  outlet: null,
  credit: null,
  carrier: null,
  watcher: null,
  fingerprint: null,
  features: { vector: [], days: [], areSaid: false, dead: [], towns: [] },
  eventPlaces: { top: [], lead: [], later: [], regions: [], around: [], classes: [], elsewhere: [] },
  ...more,
})

const headOf = (what: string): SlotHead => ({
  counted: { class: null, heads: [] },
  of: { class: null, lemmas: [] },
  kind: 'cardinal',
  unit: null,
  per: null,
  scope: 'whole',
  instance: null,
  place: null,
  day: null,
  status: what === 'planned' ? 'planned' : 'happened',
  background: false,
})

/** What the figures of one slot come to. */
export const compareFigures = (
  example: string | Example,
): Pick<Slot, 'relations' | 'summary' | 'unknown' | 'origins'> => {
  const { what, figures: claims } = typeof example === 'string' ? readFigures(example) : example
  const options = { tolerance: 0.1 }
  const outlines = new Map(claims.map(({ article, published }) => [article, outlineOf(article, { published })]))
  const figures = figuresOf(claims, options)
  const origins = originsOf(claims, outlines, new Map())(figures)
  const head = headOf(what)
  const relations = relationsOf(head, figures, origins, options)
  return {
    relations,
    origins: origins.list,
    summary: summaryOf(head, figures, relations, origins),
    unknown: unknownOf(head, figures, relations, origins),
  }
}

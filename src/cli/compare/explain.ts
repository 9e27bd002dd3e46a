import {
  daysWords,
  figureWords,
  independentWords,
  intervalWords,
  slotWords,
  summaryWords,
} from '../../claims/comparison/words.js'
import type { ComparedEvent, Slot } from '../../claims/comparison.js'
import { explainPairs, thresholds } from '../../compare/group/explain.js'
import type { Compared } from '../../compare/index.js'
import { explainIndependent, explainOrigin } from '../../compare/origins/explain.js'
import type { PlannedEvent } from '../../compare/plan/plan.js'
import { explainRelation } from '../../compare/relate/explain.js'
import type { FigureClaim, Outline } from '../../compare/types.js'
import { KnownError } from '../messages.js'
import { layoutOf } from '../output/layout.js'
import { chalkFor, plain } from '../output/report/report.js'
import { wrap } from '../output/report/wrap.js'
import { createOutput } from '../output/stdout.js'
import { type Batch, compareOne } from './batch.js'
import type { One } from './formats.js'
import type { CompareOptions } from './options.js'
import type { PlacedArticle } from './rendered.js'
import type { Spool } from './spool/spool.js'

/** A heading and what stands below it, a paragraph each; a number of spaces before one sets it in. */
type Lines = readonly (readonly [indent: number, text: string])[]

const rounded = (value: number): string => String(Math.round(value * 1000) / 1000)

const featuresOf = ({ features }: Outline): string =>
  features.vector.map(({ kind, name, weight }) => `${kind} ${name} ${rounded(weight)}`).join(', ')

const keptApart = {
  day: 'their days lie apart',
  place: 'their places differ',
  similarity: 'they are not alike enough',
  window: 'more days lie between them than the window has',
} as const

/** So many pairs are told, and so many features of each. */
const pairsTold = 20
const sharedTold = 8

/** How alike every two articles of an event are, and what their likeness is made of. */
const pairLines = (members: readonly Outline[]): Lines => {
  if (members.length < 2) return []
  const first = members.slice(0, 50)
  const pairs = explainPairs(first)
  const left = (first.length * (first.length - 1)) / 2 - Math.min(pairs.length, pairsTold)
  return [
    [
      0,
      `How alike each two are; two meet at ${rounded(thresholds.pair)}, groups at ${rounded(thresholds.mean)} on average:`,
    ],
    ...pairs.slice(0, pairsTold).flatMap(
      ({ a, b, likeness, cosine, narrow, breadth, factors, shared }): Lines => [
        [
          2,
          `${a} and ${b}: ${rounded(likeness)} = ${rounded(cosine)} shared x ${rounded(narrow)} for ${rounded(breadth)} things x ${rounded(factors.apart)} for the days between x ${factors.day} for the days told x ${factors.place} for the towns`,
        ],
        [
          4,
          shared
            .slice(0, sharedTold)
            .map(({ kind, name, adds }) => `${kind} ${name} ${rounded(adds)}`)
            .join(', '),
        ],
      ],
    ),
    ...(left > 0 ? [[2, `and ${left} more pairs that are less alike`] as const] : []),
  ]
}

const eventLines = (event: ComparedEvent, members: readonly Outline[], { window }: CompareOptions): Lines => {
  const outlines = new Map(members.map((outline) => [outline.id, outline]))
  const { cohesion } = event
  return [
    [0, `${event.id}: ${event.label ?? event.name ?? 'no title'}`],
    [0, event.name === null ? `Found, with a window of ${window} days.` : `Given by the user as ${event.name}.`],
    ...(cohesion === null
      ? []
      : [
          [
            0,
            `Likeness of its articles: ${rounded(cohesion.mean)} on average, ${rounded(cohesion.lowest)} at least.`,
          ] as const,
        ]),
    [0, 'Articles, each with all that it is compared by:'],
    ...event.articles.flatMap(
      ({ id, published, title, outlet, credit, copyOf }): Lines => [
        [
          2,
          `${id}: ${[published ?? 'no date', title ?? 'no title', ...(outlet === null ? [] : [outlet]), ...(credit === null ? [] : [`by ${credit}`]), ...(copyOf === null ? [] : [`repeats ${copyOf}`])].join('; ')}`,
        ],
        [4, featuresOf(outlines.get(id)!)],
      ],
    ),
    ...pairLines(members),
    [0, 'What they share, by how much it tells:'],
    ...event.evidence.map(
      ({ kind, name, weight, articles }) =>
        [2, `${kind} ${name}: ${rounded(weight)}, in ${articles} articles`] as const,
    ),
    [0, event.near.length === 0 ? 'No other event is like it.' : 'Events like it:'],
    ...event.near.map(
      ({ event: other, similarity, keptApartBy }) =>
        [2, `${other}: likeness ${rounded(similarity)}; kept apart because ${keptApart[keptApartBy]}`] as const,
    ),
    [0, 'Its slots:'],
  ]
}

const sayerWords = ({ sayer, via }: Slot['figures'][number]['claims'][number]): string => {
  const who = sayer === null ? 'nobody is said to say it' : `said by ${sayer.name ?? sayer.text ?? 'somebody'}`
  const statement = sayer?.statement == null ? '' : ` in ${sayer.statement}`
  return `${who}${statement}${via.length === 0 ? '' : `, by way of ${via.join(', ')}`}`
}

/** A comparison with what tells why each claim stands where it does. */
type Explained = One & Pick<Compared, 'reasonsOf'>

/** "event kill (slots/what-became-of-them)" */
const reasonWords = ({ part, value, rule }: ReturnType<Compared['reasonsOf']>[number]): string =>
  `${part} ${value} (${rule})`

const claimLines = (
  claim: Slot['figures'][number]['claims'][number],
  read: ReadonlyMap<string, FigureClaim>,
  { sentenceOf, reasonsOf }: Explained,
): Lines => {
  const own = read.get(`${claim.article} ${claim.count}`)
  const facts = [
    `${claim.start} to ${claim.end}`,
    `rule ${own?.count.rule ?? 'unknown'}`,
    claim.status,
    ...(own?.place == null ? [] : [`in ${own.place.name}`]),
    ...(own?.day == null ? [] : [daysWords(own.day)]),
    ...(own?.inLead === true ? ['in the lead'] : []),
    sayerWords(claim),
    claim.origin === null ? 'no origin' : `origin ${claim.origin}`,
    ...(claim.order.day === null ? [] : [`as of ${claim.order.day}`]),
    ...(claim.order.cue === null ? [] : [`ordered by “${claim.order.cue}”`]),
  ]
  const sentence = sentenceOf(claim.article, claim.sentence)
  return [
    [6, `${claim.article}: “${claim.text}” (${facts.join('; ')})`],
    ...(sentence === null ? [] : [[8, sentence] as const]),
    [8, `Slot: ${reasonsOf(claim.article, claim.count).map(reasonWords).join('; ')}`],
  ]
}

const headLines = (slot: Slot): Lines => [
  [0, `${slot.id} of ${slot.event}: ${slotWords(slot)}`],
  [
    2,
    `Counted: class ${slot.counted.class ?? 'none'}, heads ${slot.counted.heads.join(', ') || 'none'}${slot.holder ? `; of ${slot.holder}` : ''}.`,
  ],
  [2, `Of: class ${slot.of.class ?? 'none'}, lemmas ${slot.of.lemmas.join(', ') || 'none'}.`],
  [
    2,
    `Kind ${slot.kind}, unit ${slot.unit ?? 'none'}, per ${slot.per ?? 'nothing'}; scope ${slot.scope}${slot.partOf === null ? '' : `, part of ${slot.partOf}`}; instance ${slot.instance ?? 'none'}; status ${slot.status}; ${slot.background ? 'told as background' : "the event's own"}.`,
  ],
  [2, `Where: ${slot.place?.name ?? 'not told'}; when: ${slot.day === null ? 'not told' : daysWords(slot.day)}.`],
]

const slotLines = (slot: Slot, one: Explained, claims: readonly FigureClaim[]): Lines => {
  const read = new Map(claims.map((claim) => [`${claim.article} ${claim.count.id}`, claim]))
  return [
    ...headLines(slot),
    [2, 'Figures:'],
    ...slot.figures.flatMap(
      (figure): Lines => [
        [
          4,
          `${figure.id}: ${figureWords(figure, slot)}, which is ${intervalWords(figure.interval)}; ${explainIndependent(figure)}`,
        ],
        ...figure.claims.flatMap((claim) => claimLines(claim, read, one)),
      ],
    ),
    [2, slot.relations.length === 0 ? 'No relations.' : 'Relations:'],
    ...slot.relations.flatMap((relation): Lines => {
      const [first, ...rest] = explainRelation(slot, relation)
      return [[4, first!], ...rest.map((words) => [6, words] as const)]
    }),
    [2, slot.origins.length === 0 ? 'No origins.' : 'Origins:'],
    ...slot.origins.flatMap(({ id }): Lines => {
      const [first, ...rest] = explainOrigin(slot, id)
      return [[4, `${id}: ${first}`], ...rest.map((words) => [6, words] as const)]
    }),
    [
      2,
      `Summary: ${summaryWords(slot.summary, slot)}; rule ${slot.summary.rule}, from ${slot.summary.from.join(', ') || 'nothing'}; ${independentWords(slot.summary.independent)}.`,
    ],
    ...slot.unknown.map(({ code, message }) => [2, `Unknown: ${message} (${code})`] as const),
  ]
}

/** The event or slot that an id, its beginning, or the name of an event leads to. */
const find = (
  target: string,
  batch: Batch,
  spool: Spool,
  { tolerance }: CompareOptions,
): { readonly planned: PlannedEvent<PlacedArticle>; readonly slot: string | null } => {
  const events: PlannedEvent<PlacedArticle>[] = []
  for (const planned of batch.plan.events())
    if (planned.name === target || planned.id.startsWith(target)) events.push(planned)
  const exact = events.find(({ id, name }) => id === target || name === target)
  if (exact !== undefined || events.length === 1) return { planned: exact ?? events[0]!, slot: null }
  const slots: { readonly planned: PlannedEvent<PlacedArticle>; readonly slot: string }[] = []
  for (const planned of batch.plan.events())
    for (const { id } of compareOne(planned, spool.read, tolerance).slots)
      if (id.startsWith(target)) slots.push({ planned, slot: id })
  const all = [...events.map(({ id }) => id), ...slots.map(({ slot }) => slot)]
  if (slots.length === 1 && events.length === 0) return slots[0]!
  if (all.length === 0) throw new KnownError(`--explain ${target}: no event and no slot has that id here`)
  throw new KnownError(`--explain ${target}: more than one begins so: ${all.slice(0, 5).join(', ')}`)
}

/** Writes why the articles of an event stand together, or why the figures of a slot are related as they are. */
export const explainTarget = async (
  target: string,
  batch: Batch,
  spool: Spool,
  options: CompareOptions,
): Promise<void> => {
  const { planned, slot } = find(target, batch, spool, options)
  const { claims, members, ...one } = compareOne(planned, spool.read, options.tolerance)
  const lines: Lines =
    slot === null
      ? [
          ...eventLines(one.event, members, options),
          ...one.slots.map(
            (each) => [2, `${each.id}: ${slotWords(each)} — ${summaryWords(each.summary, each)}`] as const,
          ),
        ]
      : one.slots.filter(({ id }) => id === slot).flatMap((each) => slotLines(each, one, claims))
  const layout = layoutOf(process.stdout, options.color)
  const chalk = chalkFor(layout)
  const text = lines
    .map(([indent, words]) =>
      wrap([{ text: plain(words), style: indent === 0 ? chalk.bold : String }], layout.width, indent),
    )
    .join('')
  await createOutput(process.stdout).write(text)
}

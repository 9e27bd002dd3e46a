import { createHash } from 'node:crypto'
import type { ComparisonDiagnostic } from '../claims/comparison.js'
import { sketchOf } from './features/sketch.js'
import { groupStore } from './group/group.js'
import { newStore } from './group/store.js'
import { copiesOf, eventIdOf, type Group, groupsGiven, mostCompared } from './index.js'
import { newPrints } from './origins/copies.js'
import type { Brief, Outline } from './types.js'

/** An article among others: its outline, and a hash of all that was read of it. */
export interface Entry {
  readonly outline: Brief
  /** SHA-256 in lower-case hexadecimal */
  readonly digest: string
  /** how much was read of it: a record with its text has more than one without */
  readonly size: number
}

/** A fixed order of two texts, whatever the language of the machine. */
const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The hash of what was read of an article, in one piece or in several. */
export const digestOf = (...pieces: readonly (string | Uint8Array)[]): string => {
  const hash = createHash('sha256')
  for (const [index, piece] of pieces.entries()) {
    if (index > 0) hash.update('\n')
    hash.update(piece)
  }
  return hash.digest('hex')
}

const hashOf = ({ outline, digest }: Entry): string => outline.sha256 ?? digest

/** Of two readings of one article, the one that tells more comes first. */
const byWorth = (a: Entry, b: Entry): number => {
  const [one, other] = [sketchOf(a.outline), sketchOf(b.outline)]
  return (
    other.minhashes.length - one.minhashes.length ||
    other.features.length - one.features.length ||
    b.size - a.size ||
    inOrder(a.digest, b.digest)
  )
}

/** Articles in a fixed order, each with an id of its own, and what there is to tell of them. */
export interface Settled<Item extends Entry> {
  readonly entries: readonly Item[]
  /** how many were given again */
  readonly doubled: number
  readonly diagnostics: readonly ComparisonDiagnostic[]
}

const doubleOf = (id: string, times: number): ComparisonDiagnostic => ({
  severity: 'info',
  code: 'double',
  message: `${id}: given ${times} times with the same text, counted once`,
})

const renamedOf = (id: string, name: string): ComparisonDiagnostic => ({
  severity: 'warning',
  code: 'duplicate-id',
  message: `${id}: another article with other words has this id too, and is called ${name} here`,
})

/** An entry under the id that it has here. */
const called = <Item extends Entry>(entry: Item, id: string): Item => {
  const sha256 = hashOf(entry)
  const outline: Brief = Object.assign(Object.create(Object.getPrototypeOf(entry.outline)), entry.outline, {
    id,
    sha256,
  })
  return { ...entry, outline }
}

/**
 * Puts articles into an order that does not depend on how they came. Of an article that is there several times one is kept; another
 * article with the id of one gets a name of its own.
 */
export const settle = <Item extends Entry>(given: readonly Item[]): Settled<Item> => {
  const ordered = [...given].sort(
    (a, b) => inOrder(a.outline.id, b.outline.id) || inOrder(hashOf(a), hashOf(b)) || byWorth(a, b),
  )
  const taken = new Set(ordered.map(({ outline }) => outline.id))
  const entries: Item[] = []
  const diagnostics: ComparisonDiagnostic[] = []
  let times = 1
  let use = 1
  const endDouble = (last: Entry | undefined): void => {
    if (last !== undefined && times > 1) diagnostics.push(doubleOf(last.outline.id, times))
    times = 1
  }
  let last: Item | undefined
  for (const entry of ordered) {
    const sameId = last?.outline.id === entry.outline.id
    if (last !== undefined && sameId && hashOf(last) === hashOf(entry)) {
      times += 1
      continue
    }
    endDouble(last)
    last = entry
    use = sameId ? use + 1 : 1
    let id = entry.outline.id
    if (use > 1) {
      while (taken.has(`${entry.outline.id}~${use}`)) use += 1
      id = `${entry.outline.id}~${use}`
      taken.add(id)
      diagnostics.push(renamedOf(entry.outline.id, id))
    }
    entries.push(entry.outline.id === id && entry.outline.sha256 !== null ? entry : called(entry, id))
  }
  endDouble(last)
  return { entries, doubled: given.length - entries.length, diagnostics }
}

/** Articles that tell one event, and its id. */
export interface PlannedEvent<Article extends Brief = Outline> {
  readonly id: string
  readonly group: Group
  readonly members: readonly Article[]
  /** events that are like it */
  readonly near: readonly {
    readonly event: string
    readonly similarity: number
    readonly keptApartBy: Near['keptApartBy']
  }[]
}

type Near = Group['near'][number]

/** Which articles tell which event, and which repeat each other. */
export interface Plan<Article extends Brief = Outline> {
  /** told by the most articles first, then the earliest */
  readonly events: readonly PlannedEvent<Article>[]
  /** the group of copies of each article, by its id */
  readonly copies: ReadonlyMap<string, number>
  readonly diagnostics: readonly ComparisonDiagnostic[]
}

/** How articles are put together. */
export interface PlanOptions {
  /** days that may lie between two articles of one event */
  readonly window: number
  /** the event of each article, where the user knows it */
  readonly given: ReadonlyMap<string, string> | null
}

/** The first day of an event; events without one come last. */
const firstDay = (members: readonly Brief[]): string =>
  members.reduce((first, { published }) => (published !== null && published < first ? published : first), '~')

const unknownArticles = (
  outlines: readonly Brief[],
  given: ReadonlyMap<string, string>,
): readonly ComparisonDiagnostic[] => {
  const known = new Set(outlines.map(({ id }) => id))
  return [...given.keys()]
    .filter((id) => !known.has(id))
    .map((id) => ({
      severity: 'warning',
      code: 'unknown-article',
      message: `${id}: the groups that were given name it, and no such article is here`,
    }))
}

const cappedDiagnostics = (capped: number): readonly ComparisonDiagnostic[] =>
  capped === 0
    ? []
    : [
        {
          severity: 'info',
          code: 'comparisons-capped',
          message: `${capped} articles are like more than ${mostCompared} others: each was compared with the ${mostCompared} that share the most with it`,
        },
      ]

/** Finds which articles tell one event. The outlines are settled: in their fixed order, with ids of their own. */
export const planOf = <Article extends Brief>(
  outlines: readonly Article[],
  { window, given }: PlanOptions,
): Plan<Article> => {
  const store = newStore()
  const prints = newPrints(outlines.length)
  for (const [at, outline] of outlines.entries()) {
    const sketch = sketchOf(outline)
    if (given === null) store.add(outline, sketch)
    prints.set(at, sketch.minhashes)
  }
  const copyGroups = copiesOf(outlines, prints)
  const { groups, capped } =
    given === null ? groupStore(store, { window }) : { groups: groupsGiven(outlines, given), capped: 0 }
  const membersOf = ({ members }: Group): readonly Article[] => members.map((index) => outlines[index]!)
  const ids = groups.map((group) => eventIdOf(membersOf(group)))
  const events = groups.map(
    (group, index): PlannedEvent<Article> => ({
      id: ids[index]!,
      group,
      members: membersOf(group),
      near: group.near.map(({ group: other, similarity, keptApartBy }) => ({
        event: ids[other]!,
        similarity,
        keptApartBy,
      })),
    }),
  )
  const days = new Map(events.map(({ id, members }) => [id, firstDay(members)]))
  return {
    events: events.sort(
      (a, b) => b.members.length - a.members.length || inOrder(days.get(a.id)!, days.get(b.id)!) || inOrder(a.id, b.id),
    ),
    copies: new Map(outlines.map(({ id }, index) => [id, copyGroups[index] ?? index])),
    diagnostics: given === null ? cappedDiagnostics(capped) : unknownArticles(outlines, given),
  }
}

/** How many of one code are told one by one. */
const toldAlone = 200

/** Diagnostics in a fixed order; of a code that is there very often the first are told and the others counted. */
export const orderedDiagnostics = (given: readonly ComparisonDiagnostic[]): readonly ComparisonDiagnostic[] => {
  const sorted = [...given].sort((a, b) => inOrder(a.code, b.code) || inOrder(a.message, b.message))
  const byCode = new Map<string, ComparisonDiagnostic[]>()
  for (const each of sorted) {
    const all = byCode.get(each.code)
    if (all === undefined) byCode.set(each.code, [each])
    else all.push(each)
  }
  return [...byCode].flatMap(([code, all]) => {
    const rest = all.length - toldAlone
    return rest <= 0
      ? all
      : [...all.slice(0, toldAlone), { ...all[0]!, code, message: `${rest} more like the ${toldAlone} before` }]
  })
}

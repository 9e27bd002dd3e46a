import { type KindName, kindNames, kinds } from './kinds/index.js'
import type { Problem } from './kinds/kind.js'
import type { DocumentRecord } from './schema.js'
import { speakerProblems } from './speakers.js'

/** What a schema cannot say of a record: spans inside the text and in order, links that lead where they should, values that agree. */

interface Extent {
  readonly start: number
  readonly end: number
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** An object of a record: its path, and the sentence that it or what it belongs to names. */
type Placed = readonly [path: string, value: Readonly<Record<string, unknown>>, sentence: number | null]

/** Every object inside a value, with its path and its sentence. */
const objectsIn = (value: unknown, path: string, outer: number | null = null): Placed[] => {
  if (!isObject(value)) return []
  const sentence = 'sentence' in value && typeof value.sentence === 'number' ? value.sentence : outer
  const inner = Array.isArray(value)
    ? value.flatMap((item, index) => objectsIn(item, `${path}[${index}]`, sentence))
    : Object.entries(value).flatMap(([key, item]) => objectsIn(item, path === '' ? key : `${path}.${key}`, sentence))
  return Array.isArray(value) ? inner : [[path, value, sentence], ...inner]
}

/** What is wrong with one span: where it lies, and the words that it gives. */
const spanProblem = (
  { start, end, text }: Readonly<Record<string, unknown>>,
  { length, text: whole, offsets }: Measured,
): string | null => {
  if (start === undefined && end === undefined) return null
  if (typeof start !== 'number' || typeof end !== 'number') return 'a span needs both "start" and "end"'
  if (start >= end) return 'the span is empty: "start" is not before "end"'
  if (end > length) return 'the span lies outside the text'
  if (typeof text !== 'string') return null
  const expected = whole === undefined ? text : sliceOf(whole, start, end, offsets)
  return expected === text && lengthIn(text, offsets) === end - start
    ? null
    : '"text" is not what stands at its offsets'
}

type Document = DocumentRecord['document']

/** A text, and what offsets count in it. */
type Measured = Pick<Document, 'length' | 'text' | 'offsets'>

const lengthIn = (text: string, offsets: Document['offsets']): number =>
  offsets === 'utf16' ? text.length : [...text].length

const sliceOf = (text: string, start: number, end: number, offsets: Document['offsets']): string =>
  offsets === 'utf16' ? text.slice(start, end) : [...text].slice(start, end).join('')

const spanProblems = (document: Document, claimed: readonly Placed[]): Problem[] => [
  ...[
    ...claimed,
    ...document.sentences.map((value, index) => [`document.sentences[${index}]`, { ...value }, index] as const),
    ...objectsIn(document.dateline, 'document.dateline'),
    ...objectsIn(document.credit, 'document.credit'),
    ...objectsIn(document.bylines, 'document.bylines'),
  ].flatMap(([path, value, sentence]): Problem[] => {
    const problem = spanProblem(value, textOf(document, sentence))
    return problem === null ? [] : [[path, problem]]
  }),
  ...sentenceProblems(document),
]

/** What the offsets of a sentence count in: the text, or the record's own title. */
const textOf = (document: Document, sentence: number | null): Measured => {
  const { title, offsets } = document
  if (sentence === null || document.sentences[sentence]?.section !== titleSection || title === null) return document
  return { length: lengthIn(title, offsets), text: title, offsets }
}

const titleSection: Document['sentences'][number]['section'] = 'title'

/** Sentences follow one another without overlapping; the record's own title may only be the first. */
const sentenceProblems = ({ sentences }: Document): Problem[] =>
  sentences.flatMap(({ start, section }, index): Problem[] => {
    const before = sentences[index - 1]
    if (before === undefined) return []
    if (section === titleSection)
      return [[`document.sentences[${index}]`, 'only the first sentence can be the title of the record']]
    return before.section !== titleSection && start < before.end
      ? [[`document.sentences[${index}]`, 'it does not stand behind the sentence before it']]
      : []
  })

/** What stands in a sentence stands in the one that it names. */
const placeProblems = ({ sentences }: Document, claimed: readonly Placed[]): Problem[] =>
  claimed.flatMap(([path, value]): Problem[] => {
    if (typeof value.sentence !== 'number' || typeof value.start !== 'number') return []
    const sentence = sentences[value.sentence]
    if (sentence === undefined) return [[`${path}.sentence`, 'there is no such sentence']]
    const isInside = value.start >= sentence.start && value.start < sentence.end
    return isInside ? [] : [[`${path}.sentence`, 'the words do not stand in that sentence']]
  })

const isBefore = (a: Extent, b: Extent): boolean => a.start < b.start || (a.start === b.start && a.end < b.end)

const orderProblems = (extents: readonly (Extent | null)[], path: string): Problem[] =>
  extents.flatMap((extent, index): Problem[] => {
    const before = extents[index - 1]
    return extent != null && before != null && isBefore(extent, before)
      ? [[`${path}[${index}]`, 'it stands before the one before it: arrays are sorted by start, then end']]
      : []
  })

/** Claims, mentions and contents come in the order of the text. */
const sortProblems = (record: DocumentRecord, claimed: readonly Placed[]): Problem[] => [
  ...kindNames.flatMap((name) => orderProblems(kinds[name].extents(record), name)),
  ...claimed.flatMap(([path, value]) =>
    ['mentions', 'content'].flatMap((key) =>
      Array.isArray(value[key]) ? orderProblems(value[key] as readonly Extent[], `${path}.${key}`) : [],
    ),
  ),
]

/** Each id names one claim, and each link leads to a claim of the right kind and not back to itself. */
const linkProblems = (record: DocumentRecord): Problem[] => {
  const named = new Map<string, { readonly kind: KindName; readonly path: string }>()
  const twice: Problem[] = []
  for (const kind of kindNames)
    kinds[kind].ids(record).forEach((id, index) => {
      const path = `${kind}[${index}]`
      const other = named.get(id)
      if (other === undefined) named.set(id, { kind, path })
      else twice.push([`${path}.id`, `two claims have one id: ${other.path} is "${id}" too`])
    })
  const astray = kindNames.flatMap((kind) =>
    kinds[kind].links(record).flatMap(({ from, path, to, kinds: wanted }): Problem[] => {
      const target = named.get(to)
      if (target === undefined) return [[path, `"${to}" is the id of no claim`]]
      if (to === from) return [[path, 'it points at itself']]
      return wanted.includes(target.kind) ? [] : [[path, `it leads to ${target.path}, not into ${wanted.join(', ')}`]]
    }),
  )
  return [...twice, ...astray, ...circleProblems(record)]
}

/** No whole is a part of its own part. */
const circleProblems = ({ counts }: DocumentRecord): Problem[] => {
  const wholes = new Map(counts.map(({ id, partOf }) => [id, partOf]))
  return counts.flatMap(({ id, partOf }, index): Problem[] => {
    let whole = partOf === id ? null : partOf
    for (let steps = 0; whole != null && whole !== id && steps < counts.length; steps++)
      whole = wholes.get(whole) ?? null
    return whole === id ? [[`counts[${index}].partOf`, 'it is the whole of its own whole']] : []
  })
}

/** What the document says of itself agrees. */
const documentProblems = ({ document, status, diagnostics, ...claims }: DocumentRecord): Problem[] => {
  const { length, text, offsets, published, publishedFrom, publishedAt } = document
  const hasClaims = kindNames.some((name) => claims[name].length > 0)
  const checks: readonly (readonly [holds: boolean, ...Problem])[] = [
    [
      text === undefined || lengthIn(text, offsets) === length,
      'document.length',
      'it is not the length of document.text',
    ],
    [
      publishedAt == null || publishedAt.slice(0, 10) === published,
      'document.publishedAt',
      'it is not a moment of document.published',
    ],
    [
      (published === null) === (publishedFrom === null),
      'document.publishedFrom',
      'it stands with document.published, or both are null',
    ],
    [
      status !== 'failed' || diagnostics.some(({ severity }) => severity === 'error'),
      'diagnostics',
      'a failed document has an error that says why',
    ],
    [status !== 'failed' || !hasClaims, 'status', 'a failed document has no claims'],
  ]
  return checks.flatMap(([holds, ...problem]) => (holds ? [] : [problem]))
}

/**
 * What is wrong with a record that fits `recordSchema`, beyond what a schema can say: spans outside the text, links that lead nowhere,
 * a minimum above the maximum. One line a problem, with the path where it is; none where the record holds together.
 * @example
 * const record = recordSchema.parse(JSON.parse(line))
 * for (const problem of recordProblems(record)) console.error(problem) // "counts[0].partOf: it points at itself"
 */
export const recordProblems = (record: DocumentRecord): string[] => {
  const { document, tool, schemaVersion, status, ...claims } = record
  const claimed = objectsIn(claims, '')
  return [
    ...documentProblems(record),
    ...spanProblems(document, claimed),
    ...placeProblems(document, claimed),
    ...sortProblems(record, claimed),
    ...linkProblems(record),
    ...speakerProblems(record),
    ...kindNames.flatMap((name) => kinds[name].problems(record)),
  ].map(([path, problem]) => `${path}: ${problem}`)
}

import { claimsUnder, readArticle } from '../../compare/compare.js'
import { sketchBytes, sketchFrom, sketchIn } from '../../compare/features/sketch.js'
import { digestOf, type Entry, type Settled, sizesOf } from '../../compare/plan/settle.js'
import type { Article, Brief, Feature, Features, FigureClaim, Outline, Sketch } from '../../compare/types.js'
import { textsOf } from '../../emit/texts.js'
import type { DocumentRecord, UserLexicon } from '../../index.js'
import type { Place, Spool } from './spool/spool.js'

/** Sentences of an article by their number: those that its figures stand in. */
export type Sentences = Readonly<Record<number, string>>

const sentencesOf = (record: DocumentRecord, text: string | null): Sentences => {
  const texts = textsOf(record, text ?? '')
  return Object.fromEntries(
    [...new Set(record.counts.map(({ sentence }) => sentence))]
      .filter((sentence) => text !== null || record.document.sentences[sentence]?.section === 'title')
      .map((sentence) => [sentence, texts.sentence(sentence)]),
  )
}

/** What puts an article in order among others. */
type Head = Omit<Entry, 'size'>

/** What places it in time and space. */
type Placed = Pick<Outline, 'publishedAt' | 'eventPlaces'> & Brief['features']

/** The rest of its outline, but for what these and the sketch hold. */
type Rest = Pick<Outline, 'title' | 'outlet' | 'credit' | 'carrier' | 'watcher' | 'fingerprint'> &
  Pick<Features, 'dead' | 'towns'>

/** Keys and names of its features in turns, in the order of the sketch. */
type Names = readonly string[]

/**
 * What comparing keeps of a record is parts behind each other, before them how long each but the last is. The head is sorted by, grouping
 * reads the sketch, and the others wait until the event of the article is known.
 */
const parts = ['head', 'sketch', 'placed', 'rest', 'names', 'claims'] as const
const lengthBytes = 4
const firstPart = (parts.length - 1) * lengthBytes

/** The bytes of a part. */
const partIn = (bytes: Uint8Array, part: (typeof parts)[number]): Uint8Array => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const wanted = parts.indexOf(part)
  let start = firstPart
  for (let at = 0; at < wanted; at++) start += view.getUint32(at * lengthBytes, true)
  const isLast = wanted === parts.length - 1
  return bytes.subarray(start, isLast ? bytes.length : start + view.getUint32(wanted * lengthBytes, true))
}

const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, firstPart))
  const view = new DataView(bytes.buffer)
  let at = firstPart
  for (const [part, piece] of pieces.entries()) {
    if (part < parts.length - 1) view.setUint32(part * lengthBytes, piece.length, true)
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}

const decoder = new TextDecoder()
const encoder = new TextEncoder()

/** Reads a part as JSON; whoever asks knows what `toCompared` wrote there. */
const jsonIn = (bytes: Uint8Array, part: (typeof parts)[number]): unknown =>
  JSON.parse(decoder.decode(partIn(bytes, part)))

const jsonOf = (value: Head | Placed | Rest | Names | readonly [readonly FigureClaim[], Sentences]): Uint8Array =>
  encoder.encode(JSON.stringify(value))

/** Takes of a record what comparing keeps. `text` is the document's text, or null where it is not there. */
export const toCompared = (record: DocumentRecord, text: string | null, lexicon: UserLexicon | null): Uint8Array => {
  const { outline, claims } = readArticle(record, lexicon)
  const {
    id,
    sha256,
    published,
    publishedAt,
    eventPlaces,
    features,
    title,
    outlet,
    credit,
    carrier,
    watcher,
    fingerprint,
  } = outline
  const { vector, days, areSaid, dead, towns } = features
  const sketch = sketchFrom(outline)
  const told = [
    sketchBytes(sketch),
    jsonOf({ publishedAt, eventPlaces, days, areSaid }),
    jsonOf({ title, outlet, credit, carrier, watcher, fingerprint, dead, towns }),
    jsonOf(vector.flatMap(({ key, name }) => [key, name])),
    jsonOf([claims, sentencesOf(record, text)]),
  ]
  const digest = digestOf(JSON.stringify([id, published]), ...told)
  return joined([jsonOf({ id, sha256, published, digest, ...sizesOf(sketch) }), ...told])
}

/** An article that was read, and where the rest of it waits. */
export interface ReadArticle extends Entry, Place {}

/** The same once it is known what it is called here. */
export type PlacedArticle = Settled<ReadArticle>

/** Lets what was kept of a record wait, but for what puts it in order. */
export const putAside = (bytes: Uint8Array, spool: Spool): ReadArticle => ({
  ...(jsonIn(bytes, 'head') as Head),
  size: partIn(bytes, 'claims').length,
  ...spool.add(bytes),
})

const vectorIn = (bytes: Uint8Array): readonly Feature[] => {
  const names = jsonIn(bytes, 'names') as Names
  const { weights } = sketchIn(partIn(bytes, 'sketch'))
  return Array.from(weights, (weight, at): Feature => {
    const [key, name] = [names[at * 2]!, names[at * 2 + 1]!]
    return { key, kind: key.slice(0, key.indexOf(':')) as Feature['kind'], name, weight }
  })
}

/** An article under the id and the hash that it has here. */
type Called = Pick<Outline, 'id' | 'sha256' | 'published'>

/** What places an article in time and space. */
export const briefIn = (bytes: Uint8Array, { id, sha256, published }: Called): Brief => {
  const { days, areSaid, ...placed } = jsonIn(bytes, 'placed') as Placed
  return { id, sha256, published, ...placed, features: { days, areSaid } }
}

/** What grouping asks of an article. */
export const sketchOf = (bytes: Uint8Array): Sketch => sketchIn(partIn(bytes, 'sketch'))

/** The outline of an article. Its features are read when they are asked for. */
const outlineIn = (bytes: Uint8Array, called: Called): Outline => {
  const brief = briefIn(bytes, called)
  const { dead, towns, ...rest } = jsonIn(bytes, 'rest') as Rest
  let vector: readonly Feature[] | null = null
  const features: Features = {
    ...brief.features,
    dead,
    towns,
    get vector() {
      vector ??= vectorIn(bytes)
      return vector
    },
  }
  return { ...brief, ...rest, features }
}

/** The claims of an article, and the sentences that they stand in. */
const claimsIn = (bytes: Uint8Array): readonly [claims: readonly FigureClaim[], sentences: Sentences] =>
  jsonIn(bytes, 'claims') as readonly [readonly FigureClaim[], Sentences]

/** The claims of an article under the id that it has here. */
export const claimsOf = (bytes: Uint8Array, { id }: Called): readonly FigureClaim[] =>
  claimsUnder(id, claimsIn(bytes)[0])

/** All of an article, and the sentences that its claims stand in. */
export const articleIn = (bytes: Uint8Array, called: Called): Article & { readonly sentences: Sentences } => {
  const [claims, sentences] = claimsIn(bytes)
  return { outline: outlineIn(bytes, called), claims: claimsUnder(called.id, claims), sentences }
}

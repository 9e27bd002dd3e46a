import { digestOf, type Entry } from '../../compare/batch.js'
import { readArticle } from '../../compare/compare.js'
import { sketchBytes, sketchFrom, sketchIn } from '../../compare/features/sketch.js'
import type { EventPlaces, Feature, Features, FigureClaim, Outline, Sketch, Waiting } from '../../compare/types.js'
import { textsOf } from '../../emit/texts.js'
import type { DocumentRecord, UserLexicon } from '../../index.js'
import type { Place, Spool } from './spool.js'

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

/** What stays in memory of an article. */
interface Head extends Pick<Outline, 'id' | 'sha256' | 'published' | 'publishedAt' | 'eventPlaces'> {
  readonly days: readonly string[]
  /** the hash of all that was read of it */
  readonly digest: string
}

/** The rest of its outline, but for what the head and the sketch hold. */
type Rest = Pick<Outline, 'title' | 'outlet' | 'credit' | 'carrier' | 'watcher' | 'fingerprint'> &
  Pick<Features, 'towns'>

/** Keys and names of its features in turns, in the order of the sketch. */
type Names = readonly string[]

/**
 * What comparing keeps of a record is parts behind each other, before them how long each but the last is. The head stays in memory, grouping
 * reads the sketch, and the others wait until the event of the article is known.
 */
const parts = ['head', 'sketch', 'rest', 'names', 'claims'] as const
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

const jsonOf = (value: Head | Rest | Names | readonly [readonly FigureClaim[], Sentences]): Uint8Array =>
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
  const { vector, days, towns } = features
  const told = [
    sketchBytes(sketchFrom(outline)),
    jsonOf({ title, outlet, credit, carrier, watcher, fingerprint, towns }),
    jsonOf(vector.flatMap(({ key, name }) => [key, name])),
    jsonOf([claims, sentencesOf(record, text)]),
  ]
  const digest = digestOf(JSON.stringify([id, published, publishedAt, eventPlaces]), ...told)
  return joined([jsonOf({ id, sha256, published, publishedAt, eventPlaces, days, digest }), ...told])
}

/** An article that waits for its event. A class, as an object that reads on demand would take more memory. */
class WaitingArticle implements Waiting {
  readonly id: string
  readonly sha256: string | null
  readonly published: string | null
  readonly publishedAt: string | null
  readonly features: { readonly days: readonly string[] }
  /** as JSON: they are asked for once or twice */
  readonly places: string
  private readonly read: () => Uint8Array

  constructor({ id, sha256, published, publishedAt, eventPlaces, days }: Head, read: () => Uint8Array) {
    this.id = id
    this.sha256 = sha256
    this.published = published
    this.publishedAt = publishedAt
    this.features = { days }
    this.places = JSON.stringify(eventPlaces)
    this.read = read
  }

  get eventPlaces(): EventPlaces {
    return JSON.parse(this.places)
  }

  sketch(): Sketch {
    return sketchIn(partIn(this.read(), 'sketch'))
  }
}

/** An article that was read, and where the rest of it waits. */
export interface ReadArticle extends Entry {
  readonly outline: Waiting
  readonly place: Place
}

/** Lets what was kept of a record wait, but for what stays in memory. */
export const putAside = (bytes: Uint8Array, spool: Spool): ReadArticle => {
  const place = spool.add(bytes)
  const head = jsonIn(bytes, 'head') as Head
  const size = partIn(bytes, 'claims').length
  return { outline: new WaitingArticle(head, () => spool.read(place)), digest: head.digest, size, place }
}

const vectorIn = (bytes: Uint8Array): readonly Feature[] => {
  const names = jsonIn(bytes, 'names') as Names
  const { weights } = sketchIn(partIn(bytes, 'sketch'))
  return Array.from(weights, (weight, at): Feature => {
    const [key, name] = [names[at * 2]!, names[at * 2 + 1]!]
    return { key, kind: key.slice(0, key.indexOf(':')) as Feature['kind'], name, weight }
  })
}

/** The outline of an article under the id and the hash that it has here. Its features are read when they are asked for. */
export const outlineIn = (bytes: Uint8Array, { id, sha256 }: Pick<Outline, 'id' | 'sha256'>): Outline => {
  const { published, publishedAt, eventPlaces, days } = jsonIn(bytes, 'head') as Head
  const { towns, ...rest } = jsonIn(bytes, 'rest') as Rest
  let vector: readonly Feature[] | null = null
  const features: Features = {
    days,
    towns,
    get vector() {
      vector ??= vectorIn(bytes)
      return vector
    },
  }
  return { id, sha256, published, publishedAt, eventPlaces, ...rest, features }
}

/** The claims of an article, and the sentences that they stand in. */
export const claimsIn = (bytes: Uint8Array): readonly [claims: readonly FigureClaim[], sentences: Sentences] =>
  jsonIn(bytes, 'claims') as readonly [readonly FigureClaim[], Sentences]

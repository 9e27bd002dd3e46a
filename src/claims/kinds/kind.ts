import type { z } from 'zod'
import type { Span } from '../../document/span.js'
import type { Linked } from '../../link/linked.js'
import type { Shapes } from '../shapes.js'

/** Words of the text. Offsets are UTF-16 code units of the decoded text, half-open: `text.slice(start, end)` are the words. */
export interface Words {
  /** the words as they stand there */
  text: string
  /** where the words begin, in UTF-16 code units */
  start: number
  /** where the words end (exclusive), in UTF-16 code units */
  end: number
}

/** Where an entity is named. */
export interface Mention extends Words {
  /** index into `document.sentences` */
  sentence: number
  /** the rule that found the name or the office here */
  rule: string
}

/** What turning a linked object into a claim needs. */
export interface Writing {
  readonly slice: (span: Span) => { text: string; start: number; end: number }
  readonly idOf: (item: object | null) => string | null
}

/** What a table cell holds. */
export type Cell = string | number | boolean | null
/** A claim as a row of a table, by column; columns that are missing stay empty. */
export type Row = Readonly<Record<string, Cell>>

/** Texts that rows show along with a claim. */
export interface Texts {
  /** the document's text between two offsets */
  readonly slice: (start: number, end: number) => string
  /** the text of the sentence with this index */
  readonly sentence: (index: number) => string
  /** the text of the sentence that stands at an offset */
  readonly sentenceAt: (offset: number) => string
}

/** Words that a rule read. */
export interface Use extends Words {
  readonly rule: string
}

/** A claim in plain words, for reports and explanations. */
export interface Described {
  /** the words of the article that it stands for */
  readonly words: string
  /** what they mean in a few words: "at least 12; event kill"; empty where there is nothing to tell */
  readonly meaning: string
  /** where the article says so, by which rule */
  readonly uses: readonly Use[]
}

/** The arrays of linked objects that become claims. */
type LinkedKind = Exclude<keyof Linked, 'remarks'>

/** A record as far as kinds read it: each its own array. */
export type Claims = Readonly<Record<LinkedKind, readonly object[]>>

type ClaimSchema = z.ZodType<{ id: string }>

/** What one kind of claim says of itself. `Item` is the linked object, `Claim` its JSON. */
interface KindSpec<Name extends LinkedKind, Schema extends ClaimSchema, Claim> {
  /** the array of the record that holds its claims */
  readonly name: Name
  /** one claim: in ids, in the column `claim` */
  readonly one: string
  /** how headings call one and many */
  readonly heading: readonly [one: string, many: string]
  /** the shape of one claim */
  readonly schema: (shapes: Shapes) => Schema
  /** the words that give a linked object its id and its place in the order */
  readonly spanOf: (item: Linked[Name][number] & object) => Span
  readonly write: (item: Linked[Name][number] & object, writing: Writing) => Claim
  /** the columns that the kind brings to the table of claims, after those of the kinds before it */
  readonly columns: readonly string[]
  readonly row: (claim: Claim, texts: Texts) => Row
  readonly describe: (claim: Claim) => Described
  /** ids of other claims that it points at */
  readonly links: (claim: Claim) => readonly string[]
}

/** One row of the table of kinds. Every method reads its own array of what it is given. */
export interface Kind<Schema extends ClaimSchema = ClaimSchema> {
  readonly name: LinkedKind
  readonly one: string
  readonly heading: readonly [one: string, many: string]
  readonly schema: (shapes: Shapes) => Schema
  readonly columns: readonly string[]
  /** The linked objects with the words that give them their ids, as linking ordered them. */
  readonly items: (linked: Linked) => readonly (readonly [item: object, span: Span])[]
  readonly write: (linked: Linked, writing: Writing) => unknown[]
  readonly rows: (record: Claims, texts: Texts) => Row[]
  readonly describe: (record: Claims) => readonly Described[]
  readonly ids: (record: Claims) => readonly string[]
  readonly links: (record: Claims) => readonly string[]
}

const byPlaceOf =
  <Item>(spanOf: (item: Item) => Span) =>
  (a: Item, b: Item): number => {
    const first = spanOf(a)
    const second = spanOf(b)
    return first.start - second.start || first.end - second.end
  }

/** Makes a row of the table of kinds from what a kind says of one claim. */
export const defineKind = <Name extends LinkedKind, Schema extends ClaimSchema, Claim extends z.infer<Schema>>({
  spanOf,
  write,
  row,
  describe,
  links,
  ...kind
}: KindSpec<Name, Schema, Claim>): Kind<Schema> => {
  type Item = Linked[Name][number] & object
  const itemsOf = (linked: Linked): readonly Item[] => linked[kind.name] as readonly Item[]
  // the record was made by this table: its array of this name holds this kind's claims
  const claimsOf = (record: Claims): readonly Claim[] => record[kind.name] as readonly unknown[] as readonly Claim[]
  return {
    ...kind,
    items: (linked) => itemsOf(linked).map((item) => [item, spanOf(item)] as const),
    write: (linked, writing) => [...itemsOf(linked)].sort(byPlaceOf(spanOf)).map((item) => write(item, writing)),
    rows: (record, texts) => claimsOf(record).map((claim) => row(claim, texts)),
    describe: (record) => claimsOf(record).map(describe),
    ids: (record) => claimsOf(record).map(({ id }) => id),
    links: (record) => claimsOf(record).flatMap(links),
  }
}

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

/** Where words stand. */
export type Extent = Span

/** Texts that rows show along with a claim. */
export interface Texts {
  /** the document's text between two offsets */
  readonly slice: (start: number, end: number, sentence: number) => string
  /** the text of the sentence with this index; of a very long one the part around the words that are named */
  readonly sentence: (index: number, around?: Extent) => string
}

/** Words that a rule read. */
export interface Use extends Words {
  /** index into `document.sentences` */
  readonly sentence: number
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
  /** the words that a claim stands for: its place in the order */
  readonly extentOf: (claim: Claim) => Span | null
  /** the claims that it points at */
  readonly links?: (claim: Claim) => readonly Link[]
  /** what is wrong with a claim that its schema cannot say; paths are within the claim */
  readonly problems?: (claim: Claim) => readonly (Problem | null)[]
}

/** Where a claim points at another one. */
interface Link {
  /** where the id stands in the claim: "partOf" */
  readonly path: string
  /** the id pointed at; null where there is none */
  readonly to: string | null
  /** the arrays that it may lead into */
  readonly kinds: readonly LinkedKind[]
}

/** A link that is there, as the record holds it. */
interface LinkOfRecord extends Link {
  readonly to: string
  /** the id of the claim that points */
  readonly from: string
}

/** What is wrong with a record, and where: "counts[2].partOf". */
export type Problem = readonly [path: string, problem: string]

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
  /** The words that each claim stands for, in the order of the record. */
  readonly extents: (record: Claims) => readonly (Span | null)[]
  readonly links: (record: Claims) => readonly LinkOfRecord[]
  readonly problems: (record: Claims) => readonly Problem[]
}

/** The order of the text. Its twin in document/ is not imported: the schema alone loads none of the language parts. */
export const inTextOrder = (a: Span, b: Span): number => a.start - b.start || a.end - b.end

/** Makes a row of the table of kinds from what a kind says of one claim. */
export const defineKind = <Name extends LinkedKind, Schema extends ClaimSchema, Claim extends z.infer<Schema>>({
  spanOf,
  write,
  row,
  describe,
  links = () => [],
  problems = () => [],
  extentOf,
  ...kind
}: KindSpec<Name, Schema, Claim>): Kind<Schema> => {
  type Item = Linked[Name][number] & object
  const itemsOf = (linked: Linked): readonly Item[] => linked[kind.name] as readonly Item[]
  // the record was made by this table: its array of this name holds this kind's claims
  const claimsOf = (record: Claims): readonly Claim[] => record[kind.name] as readonly unknown[] as readonly Claim[]
  return {
    ...kind,
    items: (linked) => itemsOf(linked).map((item) => [item, spanOf(item)] as const),
    write: (linked, writing) =>
      [...itemsOf(linked)].sort((a, b) => inTextOrder(spanOf(a), spanOf(b))).map((item) => write(item, writing)),
    rows: (record, texts) => claimsOf(record).map((claim) => row(claim, texts)),
    describe: (record) => claimsOf(record).map(describe),
    ids: (record) => claimsOf(record).map(({ id }) => id),
    extents: (record) => claimsOf(record).map(extentOf),
    links: (record) =>
      claimsOf(record).flatMap((claim, index) =>
        links(claim).flatMap(({ path, to, kinds }) =>
          to === null ? [] : [{ from: claim.id, path: `${kind.name}[${index}].${path}`, to, kinds }],
        ),
      ),
    problems: (record) =>
      claimsOf(record).flatMap((claim, index) =>
        problems(claim).flatMap((found): Problem[] =>
          found === null ? [] : [[`${kind.name}[${index}].${found[0]}`, found[1]]],
        ),
      ),
  }
}

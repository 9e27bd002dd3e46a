import type { DocumentRecord } from '../../index.js'

/** What a schema cannot say of a record: spans inside the text and equal to it, ids unique, links that lead somewhere. */

interface Piece {
  readonly path: string
  readonly text: string
  readonly start: number
  readonly end: number
}

const isPiece = (value: object): value is Omit<Piece, 'path'> => 'text' in value && 'start' in value && 'end' in value

/** Every span anywhere in a value, with its path. */
const piecesIn = (value: unknown, path: string): Piece[] => {
  if (typeof value !== 'object' || value === null) return []
  const own = isPiece(value) ? [{ path, text: value.text, start: value.start, end: value.end }] : []
  const inner = Array.isArray(value)
    ? value.flatMap((item, index) => piecesIn(item, `${path}[${index}]`))
    : Object.entries(value).flatMap(([key, item]) => piecesIn(item, path === '' ? key : `${path}.${key}`))
  return [...own, ...inner]
}

const idsOf = (record: DocumentRecord): string[] =>
  [
    record.counts,
    record.dates,
    record.officials,
    record.people,
    record.organizations,
    record.locations,
    record.statements,
  ].flatMap((claims) => claims.map(({ id }) => id))

const linksOf = (record: DocumentRecord): string[] => [
  ...record.counts.flatMap(({ partOf }) => partOf ?? []),
  ...record.dates.flatMap(({ anchor }) => (anchor === null || anchor === 'document' ? [] : anchor)),
  ...record.statements.flatMap(({ source, via }) => [source, ...via].flatMap((speaker) => speaker?.ref ?? [])),
]

/** What is wrong with the spans, ids and links of a record that fits the schema. */
export const recordProblems = (record: DocumentRecord): string[] => {
  const { length, text } = record.document
  const ids = idsOf(record)
  const known = new Set(ids)
  const { document, tool, schemaVersion, status, ...claims } = record
  return [
    ...piecesIn(claims, '').flatMap((piece) => {
      if (piece.start > piece.end || piece.end > length) return [`${piece.path}: the span lies outside the text`]
      const expected = text === undefined ? piece.text : text.slice(piece.start, piece.end)
      return expected === piece.text && piece.text.length === piece.end - piece.start
        ? []
        : [`${piece.path}: "text" is not what stands at its offsets`]
    }),
    ...(known.size === ids.length ? [] : ['two claims have one id']),
    ...linksOf(record).flatMap((link) => (known.has(link) ? [] : [`"${link}" is the id of no claim`])),
  ]
}

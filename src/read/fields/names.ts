/** What a record says of itself in its fields. */
export const fieldNames = ['text', 'title', 'published', 'id', 'outlet'] as const
export type FieldName = (typeof fieldNames)[number]

/** The fields of records by the names that the user gives them: `text=body`. */
export type FieldNames = Readonly<Partial<Record<FieldName, string>>>

/** A record as it was read: an object of JSON, a row of a table with the names of its columns. */
export type Values = Readonly<Record<string, unknown>>

/** The names that fields usually have, the likeliest first; written without what only parts words. */
const common: Readonly<Record<FieldName, readonly string[]>> = {
  text: [
    ...['text', 'content', 'body', 'article', 'fulltext', 'articletext', 'articlebody', 'maintext', 'bodytext'],
    ...['articlecontent', 'contenttext', 'story', 'plaintext'],
  ],
  title: ['title', 'headline', 'articletitle', 'hed', 'heading'],
  published: [
    ...['published', 'date', 'pubdate', 'datepublished', 'publicationdate', 'datetime', 'publishdate', 'publishedat'],
    ...['datepublish', 'publishedtime', 'publishedon', 'articledate', 'timestamp'],
  ],
  id: ['id', 'url', 'uri', 'articleid', 'docid', 'documentid', 'guid', 'link'],
  outlet: ['outlet', 'publisher', 'newspaper', 'sourcename', 'medianame', 'publication'],
}

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '')

/** How the usual names rank: for every name the field that it stands for, and its place among those of the field. */
const ranks: ReadonlyMap<string, readonly [field: FieldName, rank: number]> = new Map(
  fieldNames.flatMap((field) => common[field].map((name, rank) => [name, [field, rank]] as const)),
)

/** Whether a name usually stands for a field. */
export const namesField = (name: string, field: FieldName): boolean => ranks.get(plain(name))?.[0] === field

const isGiven = (field: FieldName, value: unknown): boolean => {
  if (typeof value === 'string') return value.trim() !== ''
  return typeof value === 'number' && (field === 'id' || field === 'published')
}

/** The names of a record's fields that hold text, title, date, id and outlet: those given by the user, else the likeliest that are there. */
export const findFields = (values: Values, given: FieldNames | null): FieldNames => {
  const found: Partial<Record<FieldName, string>> = {}
  const best: Partial<Record<FieldName, number>> = {}
  for (const [name, value] of Object.entries(values)) {
    const [field, rank] = ranks.get(plain(name)) ?? []
    if (field === undefined || rank === undefined || given?.[field] !== undefined) continue
    // prefer a field with a value; take an empty one before none
    const weight = rank * 2 + (name === field ? -1 : 0) + (isGiven(field, value) ? 0 : 1000)
    if (weight >= (best[field] ?? Number.POSITIVE_INFINITY)) continue
    best[field] = weight
    found[field] = name
  }
  return { ...found, ...given }
}

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The value of a field; "a.b" is field b of the object in a, where no field is called that. */
export const fieldValue = (values: Values, name: string | undefined): unknown => {
  if (name === undefined) return undefined
  if (Object.hasOwn(values, name)) return values[name]
  let value: unknown = values
  for (const part of name.split('.')) {
    if (!isObject(value) || !Object.hasOwn(value, part)) return undefined
    value = value[part]
  }
  return value
}

/** Which fields go along in `document.meta`: those named, or all that are read as nothing else. */
export type Kept = readonly string[] | 'all' | null

/** Fields that were kept, by their names in the record. */
export type Meta = Readonly<Record<string, string | number | boolean>>

/** A value as it is kept: what is no single value is kept as its JSON; undefined where there is none. */
const keptValue = (value: unknown): string | number | boolean | undefined => {
  if (value === undefined || value === null || typeof value === 'string' || typeof value === 'boolean')
    return value ?? undefined
  return typeof value === 'number' && Number.isFinite(value) ? value : JSON.stringify(value)
}

/** The fields that go along: those that the record has. Null where none were asked for. */
export const keptFields = (values: Values, kept: Kept, read: FieldNames): Meta | null => {
  if (kept === null) return null
  const taken = new Set<string>(Object.values(read))
  const names = kept === 'all' ? Object.keys(values).filter((name) => !taken.has(name)) : kept
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = keptValue(fieldValue(values, name))
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

/** The fields that were found by themselves under other names than ours, in words; null where there are none. */
export const describeFields = (read: FieldNames, given: FieldNames | null): string | null => {
  const found = fieldNames.filter(
    (field) => read[field] !== undefined && read[field] !== field && given?.[field] === undefined,
  )
  return found.length === 0 ? null : found.map((field) => `${field} from ${JSON.stringify(read[field])}`).join(', ')
}

const mostNames = 20

/** The names of a record's fields, for a message. */
export const listNames = (values: Values): string => {
  const names = Object.keys(values).map((name) => (name.length > 60 ? `${name.slice(0, 60)}...` : name))
  if (names.length === 0) return 'none'
  const rest = names.length > mostNames ? ` and ${names.length - mostNames} more` : ''
  return `${names.slice(0, mostNames).join(', ')}${rest}`
}

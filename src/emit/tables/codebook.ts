import type { AnyTable, ColumnType } from './index.js'

/** One line of the codebook. */
export const codebookColumns = ['table', 'column', 'type', 'key', 'leads_to', 'doc', 'values'] as const

type Schema = Readonly<Record<string, unknown>>

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null

/** The part of a JSON Schema that a path such as "counts.place.from" leads to. */
const at = (schema: unknown, path: readonly string[]): Schema | null => {
  if (!isSchema(schema)) return null
  if (path.length === 0) return schema
  const inner = [schema.anyOf, schema.items].flat().filter(isSchema)
  const { properties } = schema
  const [first, ...rest] = path
  const own = isSchema(properties) ? at(properties[first!], rest) : null
  return own ?? inner.map((each) => at(each, path)).find((found) => found !== null) ?? null
}

/** The values of a closed list, as the schema states them. */
const valuesOf = (schema: unknown, path: string | undefined): readonly string[] => {
  const found = path === undefined ? null : at(schema, path.split('.'))
  if (found === null) return []
  const options = [found, ...[found.anyOf].flat().filter(isSchema)]
  return options.flatMap((option) => (Array.isArray(option.enum) ? option.enum.map(String) : []))
}

const typeDocs: Readonly<Record<ColumnType, string>> = {
  text: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'true or false',
  day: 'day, ISO 8601',
  json: 'JSON',
}

/** The codebook: a row for each column of each table. `schema` is the JSON Schema of a record. */
export const codebookRows = (tables: readonly AnyTable[], schema: unknown): string[][] =>
  tables.flatMap(({ name, columns, key, references }) =>
    columns.map((column) => [
      name,
      column.name,
      typeDocs[column.type],
      key.includes(column.name) ? 'key' : '',
      references
        .filter((reference) => reference.column === column.name)
        .map(({ table }) => `${table}.id`)
        .join(', '),
      column.doc,
      valuesOf(schema, column.states).join(' | '),
    ]),
  )

const tableLine = ({ name, doc, key }: AnyTable): string =>
  `| \`${name}\` | ${doc} | ${key.map((each) => `\`${each}\``).join(', ')} |`

const joinLine = ({ name, references }: AnyTable): string[] =>
  references.map(({ column, table }) => `- \`${name}.${column}\` is \`${table}.id\` of the same \`document\``)

/** The README beside the tables: what each is, how they join, what to mind in R and pandas. */
export const codebookReadme = (
  tables: readonly AnyTable[],
  { version, offsets }: { version: string; offsets: string },
): string => `# Claims in tables

Written by claimwire ${version}. \`codebook.csv\` says what each column is and which values it can have.

| table | a row is | key |
| --- | --- | --- |
${tables.map(tableLine).join('\n')}

Every table begins with \`document\`, \`title\`, \`published\` and \`outlet\` of the article, and ends with the fields that were kept (\`meta_...\`).
An id names a claim within its document: join on \`document\` and the id together.

${tables.flatMap(joinLine).join('\n')}

- Empty is unknown or not said, never zero. A document that failed or has no claims is in \`documents\` alone.
- Countries are there twice: alpha-2 (\`country\`, in which Namibia is "NA") and alpha-3 (\`country3\`, "NAM").
  Read with \`read.csv(file, na.strings = "")\` in R, \`pandas.read_csv(file, keep_default_na=False, na_values=[""])\` in Python.
- \`start\` and \`end\` count ${offsets === 'codepoint' ? 'Unicode code points, as Python and R do' : 'UTF-16 code units, as JavaScript and Java do; extract with --offsets codepoint for Python and R'}.
  They count in the text as it was read, line ends untouched: open files with \`newline=""\` in Python, and with \`readBin\` in R.
- Words that a spreadsheet would run as a formula have an apostrophe in front in the CSV.
- \`value\` is a number that was stated; \`min\` and \`max\` are what its words allow, and \`bound\` says how.
`

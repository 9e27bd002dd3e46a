import type { AnyTable, ColumnType } from './index.js'

/** What SQLite calls the types of columns. Days are text in ISO 8601, which its date functions read. */
const sqlTypes: Readonly<Record<ColumnType, string>> = {
  text: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
  day: 'TEXT',
  json: 'TEXT',
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** The statement that makes a table, with its key and what it points at. */
export const createTable = ({ name, columns, key, references }: AnyTable): string => {
  const lines = [
    ...columns.map(
      (column) => `${quoted(column.name)} ${sqlTypes[column.type]}${key.includes(column.name) ? ' NOT NULL' : ''}`,
    ),
    `PRIMARY KEY (${key.map(quoted).join(', ')})`,
    ...(name === 'documents' ? [] : ['FOREIGN KEY ("document") REFERENCES "documents" ("document")']),
    ...references.map(
      ({ column, table }) =>
        `FOREIGN KEY ("document", ${quoted(column)}) REFERENCES ${quoted(table)} ("document", "id")`,
    ),
  ]
  return `CREATE TABLE ${quoted(name)} (\n  ${lines.join(',\n  ')}\n)`
}

/** The statement that adds a row. */
export const insertInto = ({ name, columns }: AnyTable): string =>
  `INSERT INTO ${quoted(name)} VALUES (${columns.map(() => '?').join(', ')})`

/** What is looked up often, beside the keys. They are made once all rows are in. */
export const indexes: readonly string[] = [
  'CREATE INDEX counts_outcome ON counts (outcome)',
  'CREATE INDEX counts_event ON counts (event)',
  'CREATE INDEX counts_place ON counts (document, place)',
  'CREATE INDEX counts_said_by ON counts (document, said_by_ref)',
  'CREATE INDEX counts_statement ON counts (document, said_by_statement)',
  'CREATE INDEX dates_earliest ON dates (earliest)',
  'CREATE INDEX entities_name ON entities (entity, name)',
  'CREATE INDEX entities_country ON entities (entity, country)',
  'CREATE INDEX statements_source ON statements (document, source_ref)',
  'CREATE INDEX statements_stance ON statements (stance)',
  'CREATE INDEX statement_parts_ref ON statement_parts (document, ref)',
]

/** The usual questions, each a view. */
export const views: readonly string[] = [
  `CREATE VIEW death_tolls AS
  SELECT document, title, published, outlet, text, bound, value, min, max, status, part_of, counted,
    is_said, coalesce(said_by_name, said_by) AS said_by, place_name, place_country, day_earliest, day_latest, sentence
  FROM counts WHERE outcome = 'dead'`,
  `CREATE VIEW quoted_officials AS
  SELECT e.document, e.title, e.published, e.outlet, e.shown_name AS name, e.named, e.office, e.organization, e.country, e.country3,
    s.id AS statement, s.stance, s.form, s.type, s.cue, s.content, s.sentence
  FROM statements s JOIN entities e ON e.document = s.document AND e.id = s.source_ref
  WHERE e.entity = 'official'`,
  `CREATE VIEW where_and_when AS
  SELECT document, title, published, outlet, text, counted, event, status, outcome, place_name, place_country, place_country3,
    lat, lon, place_from, day_earliest, day_latest, day_value, day_from, sentence
  FROM counts WHERE place IS NOT NULL OR day IS NOT NULL`,
]

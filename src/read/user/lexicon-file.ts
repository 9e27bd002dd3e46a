import { readFileSync } from 'node:fs'
import { findNodeAtLocation, type ParseError, parseTree } from 'jsonc-parser'
import { decode } from '../decode.js'
import { sha256Of } from '../hash.js'
import { readTable } from '../kinds/csv.js'

/** Keys and indexes that lead to a part of a value: ["locations", 0, "lat"]. */
type Path = readonly (string | number)[]

/** What stands in a lexicon's file, and on which line each part of it does. */
export interface LexiconFile {
  readonly value: unknown
  /** SHA-256 of its bytes in lower-case hexadecimal */
  readonly sha256: string
  /** the line of a part, from 1; of what is missing, that of what it should stand in */
  readonly lineOf: (path: Path) => number
}

/** Why a lexicon's file cannot be read, and on which line. */
export class LexiconFault extends Error {
  constructor(
    message: string,
    readonly line: number,
  ) {
    super(message)
  }
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

const readJson = (text: string): Omit<LexiconFile, 'sha256'> => {
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  const [error] = errors
  if (tree === undefined || error !== undefined)
    throw new LexiconFault('not valid JSON', lineAt(text, error?.offset ?? 0))
  return {
    value: JSON.parse(text),
    lineOf: (path) => {
      for (let length = path.length; length > 0; length--) {
        const node = findNodeAtLocation(tree, path.slice(0, length))
        if (node !== undefined) return lineAt(text, (node.parent?.type === 'property' ? node.parent : node).offset)
      }
      return lineAt(text, tree.offset)
    },
  }
}

/** The lists of a lexicon by what the column `type` says. */
const listsOfTypes: Readonly<Record<string, string>> = {
  location: 'locations',
  organization: 'organizations',
  official: 'officials',
  person: 'people',
  counted: 'counted',
  event: 'events',
  agency: 'agencies',
  source: 'sources',
  ignore: 'ignore',
}
const numeric: ReadonlySet<string> = new Set(['lat', 'lon', 'geonames'])

/** A cell as the value that JSON would have: aliases are parted by bars. */
const fieldOf = (column: string, cell: string): unknown => {
  if (column === 'aliases')
    return cell
      .split('|')
      .map((name) => name.trim())
      .filter((name) => name !== '')
  return numeric.has(column) && Number.isFinite(Number(cell)) ? Number(cell) : cell
}

async function* chunkOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

const readCsv = async (bytes: Uint8Array): Promise<Omit<LexiconFile, 'sha256'>> => {
  const value: Record<string, unknown[]> = {}
  const lines: Record<string, number[]> = {}
  const context = { maxBytes: bytes.length + 1, encoding: 'utf-8', isTabbed: false }
  for await (const { line, content } of readTable(chunkOf(bytes), context)) {
    if (content.kind === 'fault') throw new LexiconFault(`not valid CSV (${content.fault.message})`, line)
    if (content.kind !== 'row') continue
    const { type = '', ...cells } = content.values
    const list = listsOfTypes[String(type).trim()]
    if (list === undefined)
      throw new LexiconFault(`the column "type" must be one of ${Object.keys(listsOfTypes).join(', ')}`, line)
    const filled = Object.entries(cells)
      .map(([column, cell]) => [column, String(cell).trim()] as const)
      .filter(([, cell]) => cell !== '')
    const fields = Object.fromEntries(filled.map(([column, cell]) => [column, fieldOf(column, cell)]))
    value[list] ??= []
    value[list].push(list === 'ignore' ? fields.name : fields)
    lines[list] ??= []
    lines[list].push(line)
  }
  return { value, lineOf: ([list = '', index = 0]) => lines[list]?.[Number(index)] ?? 1 }
}

/**
 * Reads a lexicon's file: JSON, or CSV with a column `type` (location, organization, official, person, ignore) where its name ends in `.csv`.
 * @throws LexiconFault where it is neither; what the file system throws where it cannot be opened
 */
export const readLexiconFile = async (path: string): Promise<LexiconFile> => {
  const bytes = readFileSync(path)
  const decoded = decode(bytes)
  if ('fault' in decoded) throw new LexiconFault(decoded.fault.message, 1)
  const isCsv = path.toLowerCase().endsWith('.csv')
  const read = isCsv ? await readCsv(bytes) : readJson(decoded.text)
  return { ...read, sha256: sha256Of(bytes) }
}

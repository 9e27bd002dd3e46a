import type { DocumentRecord } from '../index.js'
import { canBeHashOf, type Input, type InputOptions, inputsOf, openText } from '../read/index.js'
import { inOneLine } from './messages.js'

/** JSON that an earlier run or a page wrote: records, corrections. */

/** The largest file that is read whole; NDJSON is read line by line. */
const maxBytes = 500_000_000

const inputOptions = (): InputOptions => ({
  input: null,
  extensions: ['.json', '.ndjson', '.jsonl'],
  maxBytes,
  skip: null,
  raw: true,
  stdin: process.stdin,
})

/** Cuts JSON values that follow each other: where brackets close outside of strings. */
const splitValues = (text: string): string[] => {
  const values: string[] = []
  let start = 0
  let depth = 0
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (quoted) {
      if (character === '\\') at += 1
      else if (character === '"') quoted = false
    } else if (character === '"') quoted = true
    else if (character === '{' || character === '[') depth += 1
    else if ((character === '}' || character === ']') && --depth === 0) {
      values.push(text.slice(start, at + 1))
      start = at + 1
    }
  }
  return text.slice(start).trim() === '' ? values : [...values, text.slice(start)]
}

const parseAll = (text: string): unknown[] => {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : [value]
  } catch {
    return splitValues(text).map((value) => JSON.parse(value))
  }
}

const valuesIn = async (input: Input): Promise<unknown[] | string> => {
  const reading = await openText(input, { encoding: 'utf-8', maxBytes })
  if ('fault' in reading) return reading.fault.message
  try {
    const values = parseAll(reading.text)
    return values.length > 0 || reading.text.trim() === '[]' ? values : 'no record in it'
  } catch (error) {
    return `not valid JSON (${inOneLine((error as Error).message)})`
  }
}

/** A stored value, and where it stands: "claims.ndjson, line 3". Or what is wrong with a file. */
export type Stored = { readonly where: string } & ({ readonly value: unknown } | { readonly problem: string })

/** Every JSON value of the files that paths name, in any of the tool's JSON formats. */
export async function* storedValues(paths: readonly string[]): AsyncGenerator<Stored> {
  for await (const input of inputsOf(paths, inputOptions())) {
    const values = input.kind === 'barren' ? input.message : await valuesIn(input)
    if (typeof values === 'string') yield { where: input.where, problem: values }
    else
      for (const [index, value] of values.entries())
        yield { where: values.length === 1 ? input.where : `${input.where}, record ${index + 1}`, value }
  }
}

/** A hash of other bytes than those of the text that stands in the record. */
export const hashProblems = ({ document: { sha256, text } }: DocumentRecord): string[] =>
  sha256 === null || text === undefined || canBeHashOf(sha256, text)
    ? []
    : ['document.sha256: it is not the hash of document.text']

interface Issue {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

const pathOf = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')

/** Issues of a schema as lines: "counts[0].min: ..." */
export const linesOf = (issues: readonly Issue[], whole: string): string[] =>
  issues.map(({ path, message }) => `${pathOf(path) || whole}: ${message}`)

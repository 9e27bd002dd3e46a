import { type DocumentRecord, recordProblems, recordSchema } from '../../index.js'
import { canBeHashOf, type Input, type InputOptions, inputsOf, openText } from '../../read/index.js'
import { inOneLine, KnownError, tell } from '../messages.js'

/** The largest file of records that is read whole; NDJSON is read line by line. */
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

const pathOf = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')

/** A hash of other bytes than those of the text that stands in the record. */
const hashProblems = ({ document: { sha256, text } }: DocumentRecord): string[] =>
  sha256 === null || text === undefined || canBeHashOf(sha256, text)
    ? []
    : ['document.sha256: it is not the hash of document.text']

/** What is wrong with one record: its shape, else its grounding. */
export const problemsOf = (value: unknown): string[] => {
  const checked = recordSchema.safeParse(value)
  if (checked.success) return [...recordProblems(checked.data), ...hashProblems(checked.data)]
  return checked.error.issues.map(({ path, message }) => `${pathOf(path) || 'record'}: ${message}`)
}

const recordsIn = async (input: Input): Promise<unknown[] | string> => {
  const reading = await openText(input, { encoding: 'utf-8', maxBytes })
  if ('fault' in reading) return reading.fault.message
  try {
    const records = parseAll(reading.text)
    return records.length > 0 || reading.text.trim() === '[]' ? records : 'no record in it'
  } catch (error) {
    return `not valid JSON (${inOneLine((error as Error).message)})`
  }
}

/** Checks stored outputs of any JSON format against the schema and their own offsets. Gives the exit code. */
export const runValidate = async (paths: readonly string[], quiet: boolean): Promise<number> => {
  if (paths.length === 0) throw new KnownError('no PATH given; - reads standard input')
  let valid = 0
  let invalid = 0
  const complain = (where: string, problems: readonly string[]): void => {
    invalid += 1
    for (const problem of problems) tell(`${where}: ${problem}`)
  }
  for await (const input of inputsOf(paths, inputOptions())) {
    const records = input.kind === 'barren' ? input.message : await recordsIn(input)
    if (typeof records === 'string') complain(input.where, [records])
    else
      records.forEach((record, index) => {
        const problems = problemsOf(record)
        if (problems.length === 0) valid += 1
        else complain(records.length === 1 ? input.where : `${input.where}, record ${index + 1}`, problems)
      })
  }
  if (!quiet) tell(`${valid} valid, ${invalid} not valid`)
  return invalid === 0 ? 0 : 1
}

import { readFileSync } from 'node:fs'
import { type KindName as KindOfClaim, kindNames } from '../claims/kinds/index.js'
import {
  type FieldNames,
  faultOf,
  fieldNames,
  type InputOptions,
  kindNames as inputKinds,
  isEncoding,
  type Kept,
  type KindName,
  parseDay,
} from '../read/index.js'
import { inOneLine, KnownError } from './messages.js'
import { isWholeFormat } from './output/whole-format.js'

const formats = [
  'report',
  'ndjson',
  'json',
  'json-pretty',
  'csv',
  'rows',
  'tables',
  'sqlite',
  'parquet',
  'html',
] as const
const offsetUnits = ['utf16', 'codepoint'] as const
const moments = ['auto', 'always', 'never'] as const

/** Every option of the main command; null is none. */
export interface Options {
  readonly out: string | null
  readonly format: (typeof formats)[number] | null
  readonly input: KindName | null
  /** file extensions, with or without their dot; null is those of every kind that is read */
  readonly ext: readonly string[] | null
  /** what the fields of records are called */
  readonly fields: FieldNames | null
  /** the fields that go along */
  readonly keep: Kept
  readonly encoding: string
  /** a file of names to add and words to leave out */
  readonly lexicon: string | null
  /** ISO day */
  readonly published: string | null
  readonly jobs: number
  readonly resume: boolean
  readonly withText: boolean
  /** kinds of claims; null is all */
  readonly kinds: readonly KindOfClaim[] | null
  readonly offsets: (typeof offsetUnits)[number]
  /** CSV for Excel: with a byte order mark, and nothing in it that Excel takes for a date */
  readonly excel: boolean
  /** a file that tells what the run was */
  readonly manifest: string | null
  readonly maxBytes: number
  /** seconds */
  readonly timeout: number | null
  readonly quiet: boolean
  readonly color: (typeof moments)[number]
  readonly progress: (typeof moments)[number]
  readonly strict: boolean
}

export const defaultOptions: Options = {
  out: null,
  format: null,
  input: null,
  ext: null,
  fields: null,
  keep: null,
  encoding: 'utf-8',
  lexicon: null,
  published: null,
  jobs: 1,
  resume: false,
  withText: false,
  kinds: null,
  offsets: 'utf16',
  excel: false,
  manifest: null,
  maxBytes: 10_000_000,
  timeout: null,
  quiet: false,
  color: 'auto',
  progress: 'auto',
  strict: false,
}

/** What a value has to be: the test, and the words for it. */
export interface Check {
  readonly fits: (value: unknown) => boolean
  readonly expected: string
}

export const oneOf = (values: readonly string[]): Check => ({
  fits: (value) => values.some((each) => each === value),
  expected: `one of ${values.join(', ')}`,
})

export const numberIn = (least: number, most: number, whole = true): Check => ({
  fits: (value) => typeof value === 'number' && value >= least && value <= most && (!whole || Number.isInteger(value)),
  expected: `a ${whole ? 'whole ' : ''}number from ${least} to ${most}`,
})

const flag: Check = { fits: (value) => typeof value === 'boolean', expected: 'true or false' }

const isExtension = (value: unknown): boolean => typeof value === 'string' && /^\.?[^./\\\s][^/\\\s]*$/.test(value)

const isName = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''

const isFields = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).every(([field, name]) => fieldNames.some((each) => each === field) && isName(name))

const isKept = (value: unknown): boolean =>
  value === 'all' || (Array.isArray(value) && value.length > 0 && value.every(isName))

const isDay = (value: unknown): boolean => typeof value === 'string' && value.length === 10 && parseDay(value) !== null

export const checks: Readonly<Record<keyof Options, Check>> = {
  out: { fits: (value) => typeof value === 'string' && value !== '', expected: 'a folder, or for sqlite a file' },
  format: oneOf(formats),
  input: oneOf(inputKinds),
  ext: {
    fits: (value) => Array.isArray(value) && value.length > 0 && value.every(isExtension),
    expected: 'file extensions such as txt',
  },
  fields: {
    fits: isFields,
    expected: `names such as text=body,title=headline (${fieldNames.join(', ')})`,
  },
  keep: { fits: isKept, expected: 'names of fields such as outlet,url, or all' },
  encoding: {
    fits: (value) => typeof value === 'string' && isEncoding(value),
    expected: 'an encoding such as utf-8, utf-16le or windows-1252',
  },
  lexicon: { fits: (value) => typeof value === 'string' && value !== '', expected: 'a file' },
  published: { fits: isDay, expected: 'a day such as 2024-05-03' },
  jobs: numberIn(0, 256),
  resume: flag,
  withText: flag,
  kinds: {
    fits: (value) => Array.isArray(value) && value.length > 0 && value.every((kind) => kindNames.includes(kind)),
    expected: `kinds of claims, of ${kindNames.join(', ')}`,
  },
  offsets: oneOf(offsetUnits),
  excel: flag,
  manifest: { fits: (value) => typeof value === 'string' && value !== '', expected: 'a file' },
  maxBytes: numberIn(1, 500_000_000),
  timeout: numberIn(0.001, 86_400, false),
  quiet: flag,
  color: oneOf(moments),
  progress: oneOf(moments),
  strict: flag,
}

/** The values of the options that have a closed list of them, for completion. */
export const choices: Readonly<Record<string, readonly string[]>> = {
  format: formats,
  input: inputKinds,
  kinds: kindNames,
  offsets: offsetUnits,
  color: moments,
  progress: moments,
}

type Given = Readonly<Record<string, unknown>>

const flagOf = (key: string): string => `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`

const readConfig = (path: string): Given => {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw new KnownError(`${path}: ${faultOf(error).message}`)
  }
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ''))
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch (error) {
    throw new KnownError(`${path}: not valid JSON (${inOneLine((error as Error).message)})`)
  }
  throw new KnownError(`${path}: not a JSON object`)
}

/** Throws a KnownError for the first value that does not fit; `name` says how the user wrote the option. */
const check = (given: Given, checks: Readonly<Record<string, Check>>, name: (key: string) => string): void => {
  for (const [key, value] of Object.entries(given)) {
    const expected = Object.hasOwn(checks, key) ? checks[key] : undefined
    if (expected === undefined) throw new KnownError(`${name(key)}: no such option`)
    if (!expected.fits(value)) throw new KnownError(`${name(key)}: must be ${expected.expected}`)
  }
}

/** Options of a command: from its command line over those of a configuration file over its defaults; a KnownError says what is wrong. */
export const readWith = <Read extends object>(
  flags: Given,
  checks: Readonly<Record<keyof Read & string, Check>>,
  defaults: Read,
): Read => {
  const { config, ...rest } = flags
  const file = typeof config === 'string' ? readConfig(config) : {}
  check(file, checks, (key) => `${config}: "${key}"`)
  check(rest, checks, flagOf)
  return { ...defaults, ...file, ...rest }
}

/** What does not go together. */
const refuse = (options: Options): void => {
  if (options.resume && options.out === null) throw new KnownError('--resume needs --out DIR')
  const { out, format } = options
  if (out !== null && (format === 'csv' || format === 'rows' || format === 'report'))
    throw new KnownError(`--out writes JSON, tables or pages: --format ${format} goes to standard output`)
  if (format !== null && isWholeFormat(format)) {
    if (out === null) throw new KnownError(`--format ${format} needs --out ${format === 'sqlite' ? 'FILE' : 'DIR'}`)
    if (options.resume)
      throw new KnownError(
        `--resume goes with a file for each document: --format ${format} is written anew and whole by each run (leave --resume out)`,
      )
  }
  if (format === 'html' && options.offsets !== 'utf16')
    throw new KnownError('--offsets goes with records and tables: --format html shows the words themselves')
  if (options.excel && format !== 'csv' && format !== 'tables')
    throw new KnownError('--excel goes with --format csv or tables')
}

/** Options from the command line over those of a configuration file over the defaults; a KnownError says what is wrong. */
export const readOptions = (flags: Given): Options => {
  const options = readWith(flags, checks, defaultOptions)
  refuse(options)
  return options
}

/** How the paths of a run are read. */
export const inputOptions = (
  {
    input,
    ext,
    maxBytes,
    encoding,
    fields,
    keep,
  }: Pick<Options, 'input' | 'ext' | 'maxBytes' | 'encoding' | 'fields' | 'keep'>,
  stdin: InputOptions['stdin'],
  skip: string | null = null,
  own: InputOptions['own'] = null,
): InputOptions => {
  const endings = ext?.map((ending) => `.${ending.replace(/^\./, '').toLowerCase()}`)
  const extensions = endings?.flatMap((ending) => [ending, `${ending}.gz`]) ?? null
  return { input, extensions, maxBytes, encoding, fields, keep, skip, own, stdin }
}

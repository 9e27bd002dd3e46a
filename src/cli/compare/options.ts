import { KnownError } from '../messages.js'
import { type Check, checks, defaultOptions, numberIn, type Options, oneOf, readWith } from '../options.js'
import { sharedOptions } from './shared-options.js'

const formats = ['report', 'ndjson', 'json', 'json-pretty', 'csv', 'html'] as const

const shared = ['out', ...sharedOptions] as const satisfies readonly (keyof Options)[]

/** Every option of `claimwire compare`; null is none. */
export interface CompareOptions extends Pick<Options, (typeof shared)[number]> {
  readonly format: (typeof formats)[number] | null
  /** a file of groups that the user knows */
  readonly events: string | null
  /** days that may lie between two articles of one event */
  readonly window: number
  /** how far "about" reaches, as a share of the value */
  readonly tolerance: number
  /** the id of an event or a slot that is to be explained, or its beginning */
  readonly explain: string | null
  /** what daily runs remember of the days before */
  readonly state: string | null
}

const pick = <Values extends object>(values: Values): Pick<Values, (typeof shared)[number] & keyof Values> =>
  Object.fromEntries(shared.map((name) => [name, values[name as never]])) as never

const defaults: CompareOptions = {
  ...pick(defaultOptions),
  format: null,
  events: null,
  window: 10,
  tolerance: 0.1,
  explain: null,
  state: null,
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== ''

const compareChecks: Readonly<Record<keyof CompareOptions, Check>> = {
  ...pick(checks),
  out: { fits: isText, expected: 'a folder' },
  format: oneOf(formats),
  events: { fits: isText, expected: 'a file' },
  window: numberIn(0, 3660),
  tolerance: numberIn(0, 0.9, false),
  explain: { fits: isText, expected: 'the id of an event or a slot' },
  state: { fits: isText, expected: 'a file' },
}

/** The values of options that have a closed list of them, for completion. */
export const compareChoices: Readonly<Record<string, readonly string[]>> = { format: formats }

/** Options of `claimwire compare`; a KnownError says what is wrong with them. */
export const readCompareOptions = (flags: Readonly<Record<string, unknown>>): CompareOptions => {
  const options = readWith(flags, compareChecks, defaults)
  const { out, format, explain, excel, events, state } = options
  if (out !== null && format !== null && format !== 'html')
    throw new KnownError(
      `--out writes every file: --format ${format} goes to standard output (--format html adds a page)`,
    )
  if (out !== null && explain !== null) throw new KnownError('--explain goes to standard output: leave --out away')
  if (explain !== null && format !== null && format !== 'report') throw new KnownError('--explain gives a report')
  if (excel && out === null && format !== 'csv') throw new KnownError('--excel goes with --format csv or --out')
  if (events !== null && state !== null)
    throw new KnownError('--state remembers events that were found, and goes not with --events')
  return options
}

/** The options under which an article is extracted before it is compared. */
export const extractOptionsOf = (options: CompareOptions): Options => ({
  ...defaultOptions,
  ...pick(options),
  out: null,
  format: 'ndjson',
})

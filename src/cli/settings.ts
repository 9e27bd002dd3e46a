import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { faultOf, isEncoding, parseDay } from '../read/index.js'
import { KnownError } from './messages.js'

const formats = ['report', 'ndjson', 'json', 'json-pretty', 'csv'] as const
const when = z.enum(['auto', 'always', 'never'])

const optionsSchema = z.strictObject({
  out: z.string().min(1).nullable().default(null),
  format: z.enum(formats).nullable().default(null),
  input: z.enum(['text', 'ndjson']).nullable().default(null),
  ext: z
    .array(z.string().regex(/^\.?[^./\\\s][^/\\\s]*$/, 'a file extension such as txt'))
    .min(1)
    .default(['txt']),
  encoding: z.string().refine(isEncoding, 'an encoding such as utf-8, utf-16le or windows-1252').default('utf-8'),
  published: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'a day such as 2024-05-03')
    .refine((day) => parseDay(day) !== null, 'a day that the calendar has')
    .nullable()
    .default(null),
  jobs: z.int().min(0).max(256).default(1),
  resume: z.boolean().default(false),
  withText: z.boolean().default(false),
  maxBytes: z.int().min(1).max(500_000_000).default(10_000_000),
  timeout: z.number().positive().max(86_400).nullable().default(null),
  quiet: z.boolean().default(false),
  color: when.default('auto'),
  progress: when.default('auto'),
  strict: z.boolean().default(false),
})

/** Every option of the main command, with its default. Seconds for `timeout`. */
export type Options = z.infer<typeof optionsSchema>

type Given = Readonly<Record<string, unknown>>

const flagOf = (key: PropertyKey | undefined): string =>
  `--${String(key ?? '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`

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
    throw new KnownError(`${path}: not valid JSON (${(error as Error).message})`)
  }
  throw new KnownError(`${path}: not a JSON object`)
}

const describe = (issue: z.core.$ZodIssue, from: string | null): string => {
  if (issue.code === 'unrecognized_keys')
    return `${from}: unknown option ${issue.keys.map((key) => `"${key}"`).join(', ')}`
  const [key] = issue.path
  return `${from === null ? flagOf(key) : `${from}: "${String(key)}"`}: ${issue.message}`
}

const check = (given: Given, from: string | null): Options => {
  const checked = optionsSchema.safeParse(given)
  if (!checked.success) throw new KnownError(checked.error.issues.map((issue) => describe(issue, from)).join('; '))
  return checked.data
}

/** What does not go together. */
const refuse = (options: Options): void => {
  if (options.resume && options.out === null) throw new KnownError('--resume needs --out DIR')
  if (options.out !== null && (options.format === 'csv' || options.format === 'report'))
    throw new KnownError(`--out writes JSON: --format ${options.format} goes to standard output`)
}

/** Options from the command line over those of a configuration file over the defaults; a KnownError says what is wrong. */
export const readOptions = (flags: Given): Options => {
  const { config, ...rest } = flags
  const file = typeof config === 'string' ? readConfig(config) : {}
  if (typeof config === 'string') check(file, config)
  check(rest, null)
  const options = check({ ...file, ...rest }, null)
  refuse(options)
  return options
}

import { kinds } from '../../claims/kinds/index.js'
import { isSurelyRecord, recordSchema, schemaVersion } from '../../claims/schema.js'
import type { DocumentRecord, UserLexicon } from '../../index.js'
import type { Fault, Input } from '../../read/index.js'
import { toolVersion } from '../../version.js'
import type { Outcome, Warning } from '../run/job.js'
import { toCompared } from './rendered.js'

/** What tells a record of claimwire from one with an article in it. */
const sign = Buffer.from('"schemaVersion"')

type Value = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Value =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const parsed = (bytes: Uint8Array): Value | null => {
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(sign)) return null
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return isObject(value) && 'schemaVersion' in value ? value : null
  } catch {
    return null
  }
}

/** A path into a value, as it is written: "counts[0].min". */
const written = (path: readonly PropertyKey[]): string =>
  path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')

type Issue = NonNullable<ReturnType<typeof recordSchema.safeParse>['error']>['issues'][number]

/** The object or array that a path leads into, and its last key. */
const holderOf = (value: unknown, path: readonly PropertyKey[]): Record<PropertyKey, unknown> | null => {
  let holder: unknown = value
  for (const key of path) {
    if (typeof holder !== 'object' || holder === null) return null
    holder = (holder as Record<PropertyKey, unknown>)[key]
  }
  return typeof holder === 'object' && holder !== null ? (holder as Record<PropertyKey, unknown>) : null
}

/** Leaves out what this version does not know, and sets to null what another one did not write. */
const mend = (value: unknown, issues: readonly Issue[]): void => {
  for (const issue of issues) {
    if (issue.code === 'unrecognized_keys') {
      const holder = holderOf(value, issue.path)
      for (const key of issue.keys) if (holder !== null) delete holder[key]
      continue
    }
    const last = issue.path.at(-1)
    const holder = holderOf(value, issue.path.slice(0, -1))
    if (holder !== null && last !== undefined && !(last in holder)) holder[last] = null
  }
}

/** How many times what another version wrote is mended: what was set to null may still not fit. */
const mendings = 2

const versionOf = ({ tool }: Value): string | null =>
  isObject(tool) && tool.name === 'claimwire' && typeof tool.version === 'string' ? tool.version : null

const bad = (message: string): Fault => ({ code: 'bad-record', message })

const shown = (issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]): string => {
  const [first] = issues
  if (first === undefined) return ''
  const more = issues.length === 1 ? '' : ` (and ${issues.length - 1} more)`
  return `${written(first.path) || 'record'}: ${first.message}${more}`
}

const parse = (value: Value): ReturnType<typeof recordSchema.safeParse> =>
  isSurelyRecord(value) ? { success: true, data: value } : recordSchema.safeParse(value)

/** Reads a record of this version, or of another one as far as it tells the same. */
const read = (value: Value): { readonly record: DocumentRecord; readonly other: string | null } | Fault => {
  if ('slots' in value || 'figures' in value || 'events' in value)
    return bad('what compare wrote, not a record of an article')
  if (value.schemaVersion !== schemaVersion)
    return bad(
      `a record of schema version ${JSON.stringify(value.schemaVersion)}: this claimwire reads ${schemaVersion}`,
    )
  const version = versionOf(value)
  const other = version === null || version === toolVersion ? null : version
  let result = parse(value)
  for (let turn = 0; turn < mendings && other !== null && !result.success; turn++) {
    mend(value, result.error.issues)
    result = recordSchema.safeParse(value)
  }
  if (!result.success) return bad(`it does not fit the schema: ${shown(result.error.issues)}`)
  const [problem] = kinds.counts.problems(result.data)
  if (problem !== undefined) return bad(`it does not hold together: ${problem.join(': ')}`)
  return { record: result.data, other }
}

/** Reasons of a record that tells only that its article failed. */
const failureOf = ({ diagnostics }: DocumentRecord): Fault => {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  return bad(`it failed when it was extracted (${errors.map(({ message }) => message).join('; ')})`)
}

const nothing = { stack: null, warned: 0, claims: [], fields: null, kept: [], bytes: new Uint8Array() } as const

const otherVersion = (version: string): Warning => ({
  code: 'other-version',
  message: `written by claimwire ${version}; what this version has no names for is left out, and what that one did not tell is unknown`,
})

/** Reads a record that claimwire wrote; null where the input is none. */
export const ownOutcome = (input: Input, lexicon: UserLexicon | null): Outcome | null => {
  const value = input.kind === 'line' ? parsed(input.bytes) : null
  if (value === null) return null
  const { document } = value
  const id = isObject(document) && typeof document.id === 'string' ? document.id : input.id
  const sha256 = isObject(document) && typeof document.sha256 === 'string' ? document.sha256 : null
  const named = { id, sha256, where: input.where, stem: input.stem }
  const result = read(value)
  const fault = 'code' in result ? result : result.record.status === 'failed' ? failureOf(result.record) : null
  if (fault !== null || 'code' in result)
    return { ...nothing, ...named, state: 'failed', fault: fault as Fault, warnings: [] }
  const { record, other } = result
  return {
    ...nothing,
    ...named,
    state: 'done',
    fault: null,
    warnings: other === null ? [] : [otherVersion(other)],
    warned: other === null ? 0 : 1,
    bytes: toCompared(record, record.document.text ?? null, lexicon),
  }
}

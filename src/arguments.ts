import { kindNames } from './claims/kinds/index.js'
import { isMoment, readIsoDay } from './document/days.js'
import { isCheckedLexicon } from './lexicon/user.js'

/** What is wrong with an argument, in words: what was expected, and what was given. */
const wrong = (name: string, expected: string, given: unknown): TypeError => {
  const kind = given === null ? 'null' : Array.isArray(given) ? 'an array' : `a value of type ${typeof given}`
  return new TypeError(`${name} must be ${expected}, not ${typeof given === 'string' ? JSON.stringify(given) : kind}`)
}

const expectString = (name: string, given: unknown): void => {
  if (given !== undefined && typeof given !== 'string') throw wrong(name, 'a string', given)
}

const isMetaValue = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))

const isMeta = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isMetaValue)

const origins: readonly unknown[] = ['option', 'record', 'file name']

const checkChoices = ({ kinds, offsets }: Readonly<Record<string, unknown>>): void => {
  if (kinds !== undefined && !(Array.isArray(kinds) && kinds.every((kind) => kindNames.some((each) => each === kind))))
    throw wrong('options.kinds', `an array of ${kindNames.join(', ')}`, kinds)
  if (offsets !== undefined && offsets !== 'utf16' && offsets !== 'codepoint')
    throw wrong('options.offsets', '"utf16" or "codepoint"', offsets)
}

/**
 * Checks what a caller hands in, so that no wrong argument reaches a record.
 * @throws TypeError that names the argument, what it must be and what it is
 */
export const checkArguments = (text: unknown, options: unknown): void => {
  if (typeof text !== 'string') throw wrong('text', 'a string', text)
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw wrong('options', 'an object', options)
  const { id, title, outlet, sha256, published, publishedFrom, publishedAt, meta, lexicon, withText } =
    options as Readonly<Record<string, unknown>>
  expectString('options.id', id)
  expectString('options.title', title)
  expectString('options.outlet', outlet)
  if (sha256 !== undefined && !(typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256)))
    throw wrong('options.sha256', 'a SHA-256 in 64 lower-case hexadecimal digits', sha256)
  const isDay = typeof published === 'string' && readIsoDay(published) !== null
  if (published !== undefined && !isDay)
    throw wrong('options.published', 'a day of the calendar in ISO 8601 such as "2025-12-07"', published)
  if (publishedFrom !== undefined && !origins.includes(publishedFrom))
    throw wrong('options.publishedFrom', '"option", "record" or "file name"', publishedFrom)
  if (publishedAt !== undefined && !(typeof publishedAt === 'string' && isMoment(publishedAt)))
    throw wrong('options.publishedAt', 'a moment in ISO 8601 such as "2025-12-07T09:30+01:00"', publishedAt)
  if (meta !== undefined && !isMeta(meta))
    throw wrong('options.meta', 'an object of strings, finite numbers and booleans', meta)
  if (withText !== undefined && typeof withText !== 'boolean')
    throw wrong('options.withText', 'true or false', withText)
  if (lexicon !== undefined && !isCheckedLexicon(lexicon))
    throw wrong('options.lexicon', 'what readLexicon gives', lexicon)
  checkChoices(options as Readonly<Record<string, unknown>>)
}

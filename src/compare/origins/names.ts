import { agencyNames, mediaWords, officialdomWords, stateAgencies, stateMediaWords } from '../../lexicon/agencies.js'
import { knownOrganizationAt } from '../../lexicon/bodies/index.js'
import { articles } from '../../lexicon/function-words.js'
import { countryOf } from '../../lexicon/gazetteer/index.js'
import { months, weekdays } from '../../lexicon/numbers/calendar.js'
import { organizationHead } from '../../lexicon/people/organizations.js'
import { countryOfDemonym } from '../../lexicon/places/countries.js'
import type { ClaimSayer } from '../types.js'
import { fieldFillers, fieldHeads, fieldJoints, localWords, publicHeads, publicKinds, soleKinds } from './lexicon.js'

/** Who a source is, so that one source has one key under all its names. */
export interface Source {
  /** equal for one source: "body:syrian observatory for human rights" */
  readonly key: string
  readonly name: string
  /** a body, a news agency or paper, a person named; `unnamed` has only words for itself: "officials", "the coast guard" */
  readonly kind: 'body' | 'agency' | 'person' | 'unnamed' | 'unnamed body'
}

interface Word {
  readonly text: string
  readonly lower: string
}

/** The words of a name as the tokenizer splits them, without possessives and a leading article. */
const wordsOf = (text: string): Word[] => {
  const words = text
    .replace(/['’]s\b/g, ' ')
    .replace(/[-–&]/g, ' $& ')
    .split(/[^\p{L}\p{N}&–-]+/u)
    .filter((word) => word !== '')
    .map((word) => ({ text: word, lower: word.toLowerCase() }))
  return articles.has(words[0]?.lower ?? '') ? words.slice(1) : words
}

const keyOf = (words: readonly Word[]): string => words.map(({ lower }) => lower).join(' ')

/** The name of a news agency, of which `text` is a signature or a full name: "the Associated Press" is AP. */
export const agencyOf = (text: string): string | null => agencyNames.get(keyOf(wordsOf(text))) ?? null

/** The first of the names of a well-known body: "SOHR" is "Syrian Observatory for Human Rights". */
const fullNameOf = (words: readonly Word[]): string | null => {
  const found = knownOrganizationAt(words, 0, words.length)
  return found !== null && found.length === words.length ? found.organization.fullName : null
}

const isCapital = ({ text, lower }: Word): boolean =>
  /^\p{Lu}/u.test(text) && !weekdays.has(lower) && !months.has(lower)

/** The country of a name, also where a possessive has lost its apostrophe: "Ostlands". */
const countryNamed = (name: string): string | null =>
  countryOf(name) ?? (name.endsWith('s') ? countryOf(name.slice(0, -1)) : null)

/** The country that words name by its people: "Syrian state media". */
const countryIn = (words: readonly Word[]): string | null => {
  for (const { lower } of words) {
    const country = countryOfDemonym(lower)
    if (country !== null) return country
  }
  return null
}

/** The country that words name by itself: "South Korea's state news agency". */
const countryBefore = (words: readonly Word[]): string | null => {
  for (const [at, word] of words.entries()) {
    const next = words[at + 1]
    if (!isCapital(word)) continue
    const two = next !== undefined && isCapital(next) ? countryNamed(`${word.text} ${next.text}`) : null
    const country = two ?? countryNamed(word.text)
    if (country !== null) return country
  }
  return null
}

const has = (words: readonly Word[], list: ReadonlySet<string>): boolean => words.some(({ lower }) => list.has(lower))

const agency = (name: string): Source => ({ key: `agency:${name}`, name, kind: 'agency' })

const stateMediaKey = 'state media:'

const ofStates: ReadonlySet<string> = new Set([...stateAgencies.values()].map((name) => agency(name).key))

/** Whether the key of a source is that of the media of some state; "unknown" where no country is told. */
export const stateMediaOf = (key: string): 'known' | 'unknown' | null => {
  if (key === stateMediaKey) return 'unknown'
  return ofStates.has(key) || key.startsWith(stateMediaKey) ? 'known' : null
}

/** "Syrian state TV", "the state-run news agency": the agency of the state, where it has one. */
const stateMedia = (words: readonly Word[], country: string | null): Source | null => {
  if (!has(words, stateMediaWords) || !has(words, mediaWords)) return null
  const of = countryIn(words) ?? countryBefore(words) ?? country
  const known = of === null ? undefined : stateAgencies.get(of)
  if (known !== undefined) return agency(known)
  return { key: `${stateMediaKey}${of ?? ''}`, name: words.map(({ text }) => text).join(' '), kind: 'body' }
}

/** Whether words name a public body by what it is: "the coast guard", "local police"; not "officials", "the company". */
const isPublicBody = (words: readonly Word[]): boolean => {
  const last = words.at(-1)?.lower ?? ''
  const kind = officialdomWords.has(last) ? null : organizationHead(last)
  if (words.length > 1 && publicHeads.has(last)) return true
  return kind !== null && (soleKinds.has(kind) || (publicKinds.has(kind) && words.length > 1))
}

/** The words of a body without the people of its country and without those that only say that it is of the place. */
const plainKeyOf = (words: readonly Word[]): string =>
  keyOf(words.filter(({ lower }) => countryOfDemonym(lower) === null && !localWords.has(lower)))

/** What a public body is by its kind alone, and of which country: "coast guard" of "the Philippine Coast Guard". */
export const sortOf = (name: string): { readonly sort: string; readonly country: string | null } | null => {
  const words = wordsOf(name)
  return isPublicBody(words) ? { sort: plainKeyOf(words), country: countryIn(words) } : null
}

/**
 * Unnamed sources with a country are one within an event: "Iranian officials", "Iranian authorities"; "Afghan police". Without one, only
 * bodies can be told from others: "the coast guard".
 */
const unnamed = (words: readonly Word[], { country, text }: ClaimSayer): Source | null => {
  const of = countryIn(words) ?? country
  const own = words.filter(({ lower }) => countryOfDemonym(lower) === null)
  const isBody = isPublicBody(own)
  if (of === null && !isBody) return null
  const isPlain = own.every(({ lower }) => officialdomWords.has(lower))
  return {
    key: `unnamed:${of ?? ''}:${isPlain ? '' : plainKeyOf(own)}`,
    name: text ?? '',
    kind: isBody ? 'unnamed body' : 'unnamed',
  }
}

/** The words of a body with its field before its head: "Ministry of Health" as "Health Ministry". */
const fieldFirst = (words: readonly Word[]): readonly Word[] => {
  const [head, joint, ...field] = words
  const isOfField =
    head !== undefined && joint !== undefined && fieldHeads.has(head.lower) && fieldJoints.has(joint.lower)
  if (!isOfField || field.length === 0) return words
  return [...(articles.has(field[0]!.lower) ? field.slice(1) : field), head]
}

/** "the public health ministry" is "the health ministry"; a "public ministry" prosecutes. */
const withoutFiller = (words: readonly Word[]): readonly Word[] =>
  words.length > 2 && fieldHeads.has(words.at(-1)!.lower)
    ? words.filter(({ lower }) => !fieldFillers.has(lower))
    : words

const bodySource = (name: string, country: string | null): Source => {
  const words = wordsOf(name)
  const signed = agencyNames.get(keyOf(words))
  if (signed !== undefined) return agency(signed)
  const media = stateMedia(words, country)
  if (media !== null) return media
  const full = fullNameOf(words) ?? name
  return { key: `body:${keyOf(withoutFiller(fieldFirst(wordsOf(full))))}`, name: full, kind: 'body' }
}

/** Whether words without a reference begin as the name of a body does: "the Harbour Rescue service". */
const isNameOfBody = ([first, second]: readonly Word[]): boolean =>
  first !== undefined && second !== undefined && isCapital(first) && isCapital(second)

/** Bodies that the articles of an event name as sources, by the words of their names: "Fenprof" is one where another calls it a union. */
export type KnownBodies = ReadonlyMap<string, Source>

/** The bodies that sayers are known to be. */
export const bodiesOf = (sayers: Iterable<ClaimSayer>): KnownBodies => {
  const bodies = new Map<string, Source>()
  for (const { organization, country } of sayers) {
    const source = organization === null ? null : bodySource(organization, country)
    if (source?.kind === 'body') bodies.set(keyOf(wordsOf(source.name)), source)
  }
  return bodies
}

const noBodies: KnownBodies = new Map()

/** The one body of an event whose name holds all words of a short name: "the Red Cross" beside "the Uganda Red Cross Society". */
const longerNamed = (short: readonly Word[], bodies: KnownBodies): Source | null => {
  const full = fullNameOf(short)
  if (short.length < 2 || full === null) return null
  const [longer, ...others] = [...bodies].filter(
    ([key, { name }]) => name !== full && ` ${key} `.includes(` ${keyOf(short)} `),
  )
  return longer === undefined || others.length > 0 ? null : longer[1]
}

/**
 * Who a source is; null where its words could be anybody's.
 * @param bodies those that other articles of the event name
 */
export const sourceOf = (sayer: ClaimSayer, bodies: KnownBodies = noBodies): Source | null => {
  const { text, name, organization, bodyKind, country } = sayer
  const known = organization === null ? bodies.get(keyOf(wordsOf(name ?? text ?? ''))) : undefined
  if (known !== undefined) return known
  if (organization !== null) {
    const source = longerNamed(wordsOf(organization), bodies) ?? bodySource(organization, country)
    return bodyKind === 'media' && source.kind === 'body' ? { ...source, kind: 'agency' } : source
  }
  if (name !== null) return { key: `person:${keyOf(wordsOf(name))}`, name, kind: 'person' }
  if (text === null) return null
  const words = wordsOf(text)
  if (words.length === 0) return null
  const media = stateMedia(words, country)
  if (media !== null) return media
  return isNameOfBody(words) ? bodySource(text, country) : unnamed(words, sayer)
}

import { once } from '../memo.js'
import type { OrganizationKind } from '../people/organizations.js'
import { companies } from './companies.js'
import { media } from './media.js'
import { publicBodies } from './public.js'
import { societies } from './societies.js'

/** Whom a name of the news stands for: what kind of body it is, and in which country (ISO 3166-1 alpha-2; null where in none). */
export interface Bearer {
  readonly kind: OrganizationKind
  readonly country: string | null
}

/** A well-known body. */
export interface KnownOrganization extends Bearer {
  /** as the news writes it */
  readonly name: string
  /** the first of its names: "Federal Bureau of Investigation" for "FBI" */
  readonly fullName: string
  /** all bodies that are called so: a daily of London and one of Dhaka; `kind` and `country` are those of the first */
  readonly bearers: readonly Bearer[]
}

/**
 * The rows of the lists: `kind country | name, name = other name ...`; the country is left out where a body has none. A name in capitals
 * is an acronym and counts in capitals only.
 */
export const rowsOfKnownBodies: readonly string[] = [publicBodies, media, companies, societies].flatMap((rows) =>
  rows.trim().split('\n'),
)

interface KnownEntry extends KnownOrganization {
  /** the tokens of the name as the tokenizer splits them */
  readonly parts: readonly Part[]
}

/** A token of a name: as written, in lower case, and whether it is written in capitals. */
interface Part extends Word {
  readonly isAcronym: boolean
}

/** Hyphens, ampersands and possessives stand alone, as in the tokenizer. */
const splitName = (name: string): string[] =>
  name
    .replace(/'s\b|[-–&/()]/g, ' $& ')
    .split(' ')
    .filter((part) => part !== '')

const partOf = (text: string): Part => ({ text, lower: text.toLowerCase(), isAcronym: isAcronym(text) })

const bearerOf = (head: string): Bearer => {
  const at = head.length - 3
  return head[at] === ' ' && /^[A-Z]{2}$/.test(head.slice(at + 1))
    ? { kind: head.slice(0, at) as OrganizationKind, country: head.slice(at + 1) }
    : { kind: head as OrganizationKind, country: null }
}

/** One name in a row: whose it is, and the first of that body's names. */
interface Naming {
  readonly name: string
  readonly fullName: string
  readonly bearer: Bearer
}

const firstWordOf = (name: string): string => {
  const end = name.search(/'s\b|[-–&/() ]/)
  return (end < 0 ? name : end > 0 ? name.slice(0, end) : splitName(name)[0]!).toLowerCase()
}

/** The names by their first word; what they stand for is read when a text has that word: start-up counts. */
const namingsByFirst = once((): ReadonlyMap<string, Naming[]> => {
  const byFirst = new Map<string, Naming[]>()
  for (const row of rowsOfKnownBodies) {
    const bar = row.indexOf(' | ')
    const bearer = bearerOf(row.slice(0, bar))
    for (const cell of row.slice(bar + 3).split(', ')) {
      const names = cell.split(' = ')
      for (const name of names) {
        const first = firstWordOf(name)
        const naming = { name, fullName: names[0]!, bearer }
        const list = byFirst.get(first)
        if (list === undefined) byFirst.set(first, [naming])
        else list.push(naming)
      }
    }
  }
  return byFirst
})

const entriesByFirst = new Map<string, readonly KnownEntry[]>()

/** The well-known bodies whose names begin with a word in lower case, the longest first. */
const entriesOf = (first: string): readonly KnownEntry[] | undefined => {
  const known = entriesByFirst.get(first)
  if (known !== undefined) return known
  const namings = namingsByFirst().get(first)
  if (namings === undefined) return undefined
  const byName = new Map<string, KnownEntry>()
  for (const { name, fullName, bearer } of namings) {
    const bearers = [...(byName.get(name)?.bearers ?? []), bearer]
    byName.set(name, { ...bearers[0]!, name, fullName, bearers, parts: splitName(name).map(partOf) })
  }
  const entries = [...byName.values()].sort((a, b) => b.parts.length - a.parts.length)
  entriesByFirst.set(first, entries)
  return entries
}

interface Word {
  readonly text: string
  readonly lower: string
}

const isAcronym = (name: string): boolean => name === name.toUpperCase()

const isPart = ({ text, lower }: Word, part: Part): boolean => {
  if (text === part.text) return true
  if (part.isAcronym) return false
  if (lower === part.lower && text === text.toUpperCase()) return true
  return part.text.length > 1 && text.includes('’') && text.replaceAll('’', "'") === part.text
}

const standsAt = (tokens: readonly Word[], from: number, parts: readonly Part[]): boolean => {
  for (let k = 0; k < parts.length; k++) if (!isPart(tokens[from + k]!, parts[k]!)) return false
  return true
}

/**
 * The longest well-known body whose name begins at `from`, and how many tokens it takes. Names are compared with their capitals,
 * or all in capitals ("HAMAS"); acronyms in capitals only.
 */
export const knownOrganizationAt = (
  tokens: readonly Word[],
  from: number,
  to: number,
): { readonly length: number; readonly organization: KnownOrganization } | null => {
  const first = tokens[from]
  const entries = first === undefined ? undefined : entriesOf(first.lower)
  if (entries === undefined) return null
  for (const entry of entries) {
    const { length } = entry.parts
    if (from + length <= to && standsAt(tokens, from, entry.parts)) return { length, organization: entry }
  }
  return null
}

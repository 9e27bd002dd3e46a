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

const makeIndex = (): ReadonlyMap<string, KnownEntry[]> => {
  const byName = new Map<string, KnownEntry>()
  for (const row of rowsOfKnownBodies) {
    const bar = row.indexOf(' | ')
    const bearer = bearerOf(row.slice(0, bar))
    for (const cell of row.slice(bar + 3).split(', ')) {
      const names = cell.split(' = ')
      for (const name of names) {
        const bearers = [...(byName.get(name)?.bearers ?? []), bearer]
        byName.set(name, { ...bearers[0]!, name, fullName: names[0]!, bearers, parts: splitName(name).map(partOf) })
      }
    }
  }
  const byFirst = new Map<string, KnownEntry[]>()
  for (const entry of byName.values()) {
    const first = entry.parts[0]!.lower
    const list = byFirst.get(first)
    if (list === undefined) byFirst.set(first, [entry])
    else list.push(entry)
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.parts.length - a.parts.length)
  return byFirst
}

let made: ReadonlyMap<string, KnownEntry[]> | null = null
/** Made when it is first asked for: start-up counts. */
const index = (): ReadonlyMap<string, KnownEntry[]> => {
  made ??= makeIndex()
  return made
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
  const entries = first === undefined ? undefined : index().get(first.lower)
  if (entries === undefined) return null
  for (const entry of entries) {
    const { length } = entry.parts
    if (from + length <= to && standsAt(tokens, from, entry.parts)) return { length, organization: entry }
  }
  return null
}

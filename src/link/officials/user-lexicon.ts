import type { NameMention } from '../../extract/names/index.js'
import type { RuleRow } from '../../grammar/pattern/rule-row.js'
import type { UserLexicon, UserOfficial } from '../../lexicon/user.js'
import type { LinkedOfficial } from '../linked.js'

interface UserRow extends RuleRow {
  /** what a user adds: the examples are read with it */
  readonly lexicon: Partial<UserLexicon>
}

const officialRow = {
  name: 'officials/user-lexicon',
  reason: 'The user says who holds what office.',
  lexicon: {
    officials: [
      { name: 'Ivo Brandal', aliases: [], title: 'minister', organization: 'Ministry of Fisheries', country: 'NO' },
    ],
  },
  examples: ['[Ivo Brandal] left early.'],
} as const satisfies UserRow

export const userOfficialRows: readonly UserRow[] = [officialRow]

/** What the user's lexicon says of the office of a person, or null. */
export const listedOfficial = (mentions: readonly NameMention[]): UserOfficial | null => {
  const listed = mentions.find((mention) => mention.listed !== null)?.listed
  return listed?.type === 'official' ? listed.entry : null
}

/** A person whose office the user's lexicon tells alone. */
export const officialByLexicon = (
  mentions: readonly NameMention[],
  { name, title, organization, country }: UserOfficial,
): LinkedOfficial => ({ rule: officialRow.name, name, named: true, title, organization, country, mentions })

/** Fills the fields of an official that the article leaves null; the article's own words come first. */
export const filledByLexicon = (official: LinkedOfficial, entry: UserOfficial | null): LinkedOfficial =>
  entry === null
    ? official
    : {
        ...official,
        name: entry.name,
        title: official.title ?? entry.title,
        organization: official.organization ?? entry.organization,
        country: official.country ?? entry.country,
      }

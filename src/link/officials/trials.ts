import type { NameMention } from '../../extract/names/index.js'
import type { RuleRow } from '../../grammar/pattern/rule-row.js'
import { countryOfKing, countryOfLeader, countryOfMonarch } from '../../lexicon/people/leaders.js'
import {
  companyTitles,
  countriesOfHonorifics,
  deputyGrades,
  governingTitles,
  leadersOfAny,
  monarchies,
  officesAbroad,
  sovereignTitles,
  stateTitles,
  titlesOfCountries,
} from './lexicon.js'
import type { OfficeHeld } from './offices-held.js'
import type { NamedOfficial } from './title-alone.js'
import { holdsAny, wordsOf } from './wording.js'

/** A named official with what is known of all the offices and of the article. */
export interface OfficialInContext extends NamedOfficial {
  /** the office whose title tells most */
  readonly best: OfficeHeld
  /** the one country that the article is set in; reckoned when it is first asked */
  readonly setting: () => string | null
  /** whether a preposition behind the name leads to what the office is of: "Treasurer X [of] the county" */
  readonly isOfOther: boolean
  /** the country of the place that "of" leads to behind the name: "Queen X [of the Netherlands]" */
  readonly placeBehind: () => string | null
  /** whether a numeral stands behind the name that is no part of it: "King X [I]" */
  readonly isNumbered: boolean
  /** the form of address before the name, in lower case */
  readonly honorific: string | null
  /** the one country where he or she speaks */
  readonly speaksIn: () => string | null
  /** the one company whose people the article tells of */
  readonly company: string | null
}

/** A way to learn a fact of an official: the first of a table that answers is believed. */
interface Trial extends RuleRow {
  readonly reads: (official: OfficialInContext) => string | null
}

const firstOf = (held: readonly OfficeHeld[], read: (one: OfficeHeld) => string | null): string | null => {
  for (const one of held) {
    const value = read(one)
    if (value !== null) return value
  }
  return null
}

const isInternational = ({ held }: NamedOfficial): boolean => held.some(({ international }) => international)

/** The name in full, as it is first given. */
export const nameInFull = (mentions: readonly NameMention[]): string => mentions[0]!.name

/** Whether an office can be that of a country's leader: no "party leader", no "president of the club". */
const canLead = ({ title, organization, office }: OfficeHeld): boolean => {
  const { phrase } = office
  if (organization !== null || (phrase !== null && phrase.body !== null && phrase.body.from >= phrase.title.to))
    return false
  if (title === null) return true
  if (leadersOfAny.has(title.toLowerCase())) return phrase === null || phrase.modifiers.to === phrase.modifiers.from
  const isAny = wordsOf(title).some((word) => leadersOfAny.has(word))
  return holdsAny(title, governingTitles) && !holdsAny(title, deputyGrades) && (!isAny || holdsAny(title, stateTitles))
}

/** The country whose title nobody else has: "Treasury Secretary". */
const countryOfTitle = ({ title }: OfficeHeld): string | null => {
  for (const [country, titles] of titlesOfCountries) if (holdsAny(title, titles)) return country
  return null
}

const isSovereign = ({ best }: OfficialInContext): boolean =>
  best.title !== null && holdsAny(best.title, sovereignTitles)

/** The country of a crowned head whom every newspaper reader knows by the name. */
const countryOfRealm = (official: OfficialInContext): string | null => {
  if (!isSovereign(official)) return null
  const name = nameInFull(official.mentions).toLowerCase()
  for (const word of name.split(' ')) {
    const country = countryOfMonarch(word)
    if (country !== null) return country
  }
  return official.isNumbered ? null : countryOfKing(`${official.best.title} ${name}`.toLowerCase())
}

/** Whether somebody serves abroad, so that neither the setting nor where he speaks tells who sent him. */
const isEnvoy = ({ held }: OfficialInContext): boolean =>
  held.some(({ office }) => officesAbroad.has(office.phrase?.noun ?? ''))

/** The country that an article is set in; a king who visits a republic is not its king. */
const countryOfSetting = (official: OfficialInContext): string | null => {
  const country = isInternational(official) || isEnvoy(official) ? null : official.setting()
  return country === null || !isSovereign(official) || monarchies.has(country) ? country : null
}

const reason = 'all the offices of one person are asked, and what the article is set in'

/** Where an official's country is known from, the surest first. */
export const countryTrials = [
  {
    name: 'officials/country-of-office',
    reason,
    reads: ({ best }) => best.country,
    examples: ['DHS Assistant Secretary [Carol Whitman] praised the plan.'],
  },
  {
    name: 'officials/country-of-other-office',
    reason,
    reads: ({ held }) => firstOf(held, ({ country }) => country),
    examples: ['[Carol Whitman], the foreign minister, spoke. Whitman of Peruvian police left.'],
  },
  {
    name: 'officials/country-behind-name',
    reason,
    reads: (official) => (isInternational(official) ? null : official.placeBehind()),
    examples: ['Foreign Minister [Carol Whitman] of Peru left for Oslo and Lyon.'],
  },
  {
    name: 'officials/country-of-monarch',
    reason,
    reads: countryOfRealm,
    examples: ['King [Felipe VI] left for Lima, Peru.'],
  },
  {
    name: 'officials/country-of-leader',
    reason,
    reads: ({ best, mentions }) =>
      canLead(best) ? countryOfLeader(nameInFull(mentions).toLowerCase().split(' ').at(-1) ?? '') : null,
    examples: ['Chancellor [Angela Merkel] left for Oslo and Lima.'],
  },
  {
    name: 'officials/country-of-title',
    reason,
    reads: ({ held }) => firstOf(held, countryOfTitle),
    examples: ['Treasury Secretary [Carol Whitman] left for Oslo and Lima.'],
  },
  {
    name: 'officials/country-of-honorific',
    reason,
    reads: ({ honorific }) => countriesOfHonorifics.get(honorific ?? '') ?? null,
    examples: ['They asked the minister of youth Datuk [Ahmad Yusof] to help.'],
  },
  {
    name: 'officials/country-of-speaker',
    reason,
    reads: (official) =>
      isInternational(official) || isSovereign(official) || isEnvoy(official) ? null : official.speaksIn(),
    examples: ['Peru met Chile. In Lima, Foreign Minister [Carol Whitman] praised the talks.'],
  },
  {
    name: 'officials/country-of-setting',
    reason,
    reads: countryOfSetting,
    examples: ['Mayor [Carol Whitman] left. A school burned in Lima, Peru.'],
  },
  {
    name: 'officials/usual-country',
    reason,
    reads: (official) =>
      isInternational(official) ? null : firstOf(official.held, ({ usualCountry }) => usualCountry),
    examples: ['[John Barker], a member of the House of Representatives, left.'],
  },
] as const satisfies readonly Trial[]

/** Where an official's body is known from, the surest first. */
export const bodyTrials = [
  {
    name: 'officials/body-named-elsewhere',
    reason,
    reads: ({ best, held }) => {
      const isSame = ({ office, pointsToBody }: OfficeHeld): boolean =>
        !pointsToBody && office.phrase?.noun === best.office.phrase?.noun
      return best.pointsToBody ? firstOf(held.filter(isSame), ({ organization }) => organization) : null
    },
    examples: ["The Barlow Party (BRP) met, and the party's chief [Peter Lang] spoke. BRP chief Peter Lang then left."],
  },
  {
    name: 'officials/body-of-office',
    reason,
    reads: ({ best }) => best.organization,
    examples: ['[Peter Lang], chairman of Barlow Industries Inc., resigned.'],
  },
  {
    name: 'officials/body-of-other-office',
    reason,
    reads: ({ held }) => firstOf(held, ({ organization }) => organization),
    examples: ['[Peter Lang], the chairman, resigned. Lang of the Foreign Ministry left.'],
  },
  {
    name: 'officials/only-company',
    reason,
    reads: ({ best, company, isOfOther }) => (!isOfOther && holdsAny(best.title, companyTitles) ? company : null),
    examples: [
      'Peter Lang, chairman of Barlow Industries Inc., resigned. [Mary Holt], finance director, will follow him.',
    ],
  },
] as const satisfies readonly Trial[]

/** The name of a rule that tells a fact of an official. */
export type OfficialRuleName = (typeof countryTrials | typeof bodyTrials)[number]['name']

/** The first answer of a table, and the rule that gave it. */
export const answerOf = <RuleName extends string>(
  trials: readonly (Trial & { readonly name: RuleName })[],
  official: OfficialInContext,
): { readonly rule: RuleName; readonly value: string } | null => {
  for (const { name, reads } of trials) {
    const value = reads(official)
    if (value !== null) return { rule: name, value }
  }
  return null
}

/**
 * The one company whose people an article tells of, or null: then it is theirs too whose company is not said. Where anybody holds another
 * kind of office, nothing is theirs but what is said.
 */
export const onlyCompany = (everyone: readonly NamedOfficial[]): string | null => {
  let only: string | null = null
  for (const { held } of everyone) {
    if (!held.some(({ title, ofCompany }) => title === null || ofCompany || holdsAny(title, companyTitles))) return null
    const body = firstOf(held, ({ organization, ofCompany }) => (ofCompany ? organization : null))
    if (body === null && held.some(({ organization }) => organization !== null)) return null
    if (body === null || body === only) continue
    if (only !== null && !only.includes(body) && !body.includes(only)) return null
    only = only === null || body.length < only.length ? body : only
  }
  return only
}

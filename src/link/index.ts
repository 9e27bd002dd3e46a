import type { Document } from '../document/document.js'
import type { TextTrait } from '../document/plain/traits.js'
import type { Found } from '../extract/index.js'
import { resolveCurrencies } from './counts/currencies.js'
import { linkCounts } from './counts/index.js'
import { linkDates } from './dates/index.js'
import type { Linked, Remark } from './linked.js'
import { countriesOfArticle } from './officials/country.js'
import { linkOfficials } from './officials/index.js'
import { linkOrganizations } from './organizations.js'
import { linkPlaces } from './places/index.js'
import { linkStatements } from './statements/index.js'

const notEnglish: Remark = {
  severity: 'warning',
  code: 'not-english',
  message: 'The text does not look English: only days in ISO 8601 are claimed.',
  span: null,
}

const ofTraits: Readonly<Record<TextTrait, Remark>> = {
  entities: {
    severity: 'info',
    code: 'entities-in-text',
    message: 'The text holds character references of HTML ("&amp;"): they are read as what they stand for, and kept.',
    span: null,
  },
  html: {
    severity: 'warning',
    code: 'looks-like-html',
    message:
      'The text holds tags of HTML: they are read through, and kept (--input html takes the article out of a page).',
    span: null,
  },
}

/** Connects what was found in a document; finds nothing new, and answers only where one candidate is left. */
export const link = (document: Document, found: Found): Linked => {
  const dates = linkDates(document, found.dates)
  const locations = linkPlaces(document, found.names)
  const countries = countriesOfArticle(document, locations, found.names)
  const organizations = linkOrganizations(document, found.names, countries)
  const { setting } = countries
  const entities = { organizations, locations, setting }
  const { officials, people } = linkOfficials(document, found.names, found.offices, entities)
  const priced = resolveCurrencies(document, found.counts, locations, setting)
  const statements = linkStatements(document, found.statements, { officials, people, organizations }, dates.dates)
  const counts = linkCounts(document, priced, dates.dates, statements, locations)
  return {
    counts: counts.counts,
    dates: dates.dates,
    officials,
    people,
    organizations,
    locations,
    statements,
    remarks: [
      ...(document.english ? [] : [notEnglish]),
      ...document.traits.map((trait) => ofTraits[trait]),
      ...dates.remarks,
      ...counts.remarks,
    ],
  }
}

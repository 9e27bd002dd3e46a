import type { Document } from '../document/document.js'
import type { Found } from '../extract/index.js'
import { resolveCurrencies } from './counts/currencies.js'
import { linkCounts } from './counts/index.js'
import { linkDates } from './dates/index.js'
import type { Linked, Remark } from './linked.js'
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

/** Connects what was found in a document; finds nothing new, and answers only where one candidate is left. */
export const link = (document: Document, found: Found): Linked => {
  const dates = linkDates(document, found.dates)
  const organizations = linkOrganizations(document, found.names)
  const locations = linkPlaces(document, found.names)
  const { officials, people } = linkOfficials(document, found.names, found.offices, { organizations, locations })
  const priced = resolveCurrencies(document, found.counts, locations, found.names)
  const statements = linkStatements(document, found.statements, { officials, people, organizations }, dates.dates)
  const counts = linkCounts(document, priced, dates.dates, statements)
  return {
    counts: counts.counts,
    dates: dates.dates,
    officials,
    people,
    organizations,
    locations,
    statements,
    remarks: [...(document.english ? [] : [notEnglish]), ...dates.remarks, ...counts.remarks],
  }
}

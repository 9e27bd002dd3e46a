import type { Document } from '../document/document.js'
import type { Found } from '../extract/index.js'
import { linkCounts } from './counts.js'
import { resolveCurrencies } from './currencies.js'
import { linkDates } from './dates.js'
import type { Linked, Remark } from './linked.js'
import { linkOfficials } from './officials.js'
import { linkOrganizations } from './organizations.js'
import { linkPlaces } from './places.js'
import { linkStatements } from './statements.js'

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
  const counts = linkCounts(document, priced, dates.dates)
  const statements = linkStatements(document, found.statements, { officials, people, organizations }, dates.dates)
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

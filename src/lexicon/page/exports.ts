import { phraseList } from '../word-list.js'

/** What a field of an export holds. Fields of no use here are `other`; those that come before the text alone are told by their place. */
export type ExportField =
  | 'title'
  | 'byline'
  | 'date'
  | 'time'
  | 'outlet'
  | 'outlet and date'
  | 'dateline'
  | 'body'
  | 'other'

const fields = (rows: readonly (readonly [ExportField, string])[]): ReadonlyMap<string, ExportField> =>
  new Map(rows.flatMap(([field, labels]) => phraseList(labels).map((label) => [label, field] as const)))

/** The labels that archives of newspapers put before a colon, in lower case and without marks. */
export const exportLabels: ReadonlyMap<string, ExportField> = fields([
  ['title', 'headline, title'],
  ['byline', 'author, author byline, authors, byline'],
  ['date', 'date, pub date, publication date, published date'],
  ['outlet', 'newspaper, newspaper title, outlet, paper, publication, publication name, publication title, source'],
  ['outlet and date', 'publication info, publication information'],
  ['body', 'body, full text, text'],
  ['dateline', 'dateline'],
  [
    'other',
    `abstract, accession number, caption, classification, column, company, company organization, contact, copyright, correction,
    correction date, country of publication, credit, database, day, document id, document type, document url, edition,
    first page, geographic, graphic, highlight, identifier keyword, index terms, industry, isbn, issn, issue, journal code, keyword, keywords,
    language, language of publication, last updated, length, links, load date, location, memo, notes, number of pages, organization, page, pages,
    people, person, place of publication, proquest document id, pub type, publication subject, publication type, publication year, publisher,
    readability, record, record number, section, series, source type, subject, subjects, ticker, type, url, volume, word count, words`,
  ],
])

/** Labels that nothing but an export has. */
export const tellingLabels: ReadonlySet<string> = new Set(
  phraseList(
    `body, company organization, document url, full text, headline, identifier keyword, length, load date, proquest document id,
    publication info, publication information, publication subject, publication type, readability, record number, source type, word count`,
  ),
)

/** Whole lines that only an export has, without marks, `#` for a number. */
export const exportLines: ReadonlyMap<string, ExportField> = fields([
  ['body', 'body'],
  ['other', 'classification, document # of #, end of document, proquest document link, search results'],
])

/** The codes of Factiva that open the lines of its fields, in capitals. */
export const exportCodes: ReadonlyMap<string, ExportField> = fields([
  ['title', 'HD'],
  ['byline', 'BY'],
  ['date', 'PD'],
  ['time', 'ET'],
  ['outlet', 'SN'],
  ['body', 'LP, TD'],
  ['other', 'AN, ART, CLM, CO, CR, CT, CX, CY, ED, GC, IN, IPC, IPD, LA, NS, PB, PG, PUB, RE, RF, RST, SC, SE, VL, WC'],
])

/** The line that counts an article's words. */
export const wordCounts: ReadonlySet<string> = new Set(['# words'])
/** What stands behind a bracket in a line of copyright: "(c) 2008". */
export const copyrightSigns: ReadonlySet<string> = new Set(['c'])

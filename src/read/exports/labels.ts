/** The words by which archives lay out the articles that they export. */

/** What an article is said to be by the fields around it. */
export type FieldKey = 'title' | 'byline' | 'published' | 'outlet' | 'length' | 'section' | 'dateline' | 'url'

const keys: ReadonlyMap<string, FieldKey> = new Map([
  ['headline', 'title'],
  ['title', 'title'],
  ['byline', 'byline'],
  ['author', 'byline'],
  ['authors', 'byline'],
  ['length', 'length'],
  ['section', 'section'],
  ['dateline', 'dateline'],
  ['url', 'url'],
  ['publication date', 'published'],
  ['publication title', 'outlet'],
])

/** The name that a field goes by in `document.meta`: ours where there is one, else the label in small letters. */
export const keyOf = (label: string): string => keys.get(label) ?? label

/** Labels of Nexis that stand above the text. */
export const nexisHead: ReadonlySet<string> = new Set([
  ...['headline', 'byline', 'section', 'length', 'dateline', 'highlight', 'series', 'type', 'distribution', 'source'],
  ...['column', 'page', 'edition', 'title', 'author', 'pub', 'date'],
])

/** Labels of Nexis that stand below it. */
export const nexisTail: ReadonlySet<string> = new Set([
  ...['graphic', 'graphics', 'load-date', 'language', 'publication-type', 'document-type', 'journal-code', 'subject'],
  ...[
    'geographic',
    'notes',
    'note',
    'correction-date',
    'correction',
    'organization',
    'company',
    'country',
    'city',
    'state',
  ],
  ...[
    'ticker',
    'industry',
    'person',
    'url',
    'enhancement',
    'acc-no',
    'classification',
    'pub-type',
    'copyright',
    'isbn',
  ],
])

/** Lines of Nexis Uni that open a part of the document. */
export const nexisBody = 'body'
export const loadDate = 'load-date'
export const nexisParts: ReadonlySet<string> = new Set([
  ...['classification', 'graphic', 'graphics', 'notes', 'correction', 'related content', 'end of document'],
])

/** How lines begin that tell who holds the rights. */
export const rights: readonly string[] = ['copyright', '(c)', '©', 'all rights reserved']

/** Words of editions: "Late Edition - Final". */
export const editionWords: ReadonlySet<string> = new Set(['edition', 'final', 'correction', 'appended'])

/** Labels of ProQuest; the text stands behind the first kind. */
export const proquestText: ReadonlySet<string> = new Set(['full text'])
export const proquestLabels: ReadonlySet<string> = new Set([
  ...['abstract', 'links', 'subject', 'location', 'people', 'company / organization', 'company', 'title', 'author'],
  ...[
    'publication title',
    'publication info',
    'publication year',
    'publication date',
    'publication subject',
    'section',
  ],
  ...['year', 'volume', 'issue', 'pages', 'first page', 'publisher', 'place of publication', 'country of publication'],
  ...['issn', 'e-issn', 'coden', 'source type', 'language of publication', 'language', 'document type', 'doi', 'url'],
  ...[
    'proquest document id',
    'document url',
    'copyright',
    'last updated',
    'database',
    'identifier / keyword',
    'number',
  ],
  ...['classification', 'document feature', 'dateline', 'column', 'credit', 'isbn', 'updates', 'references', 'oclc'],
  ...[
    'accession number',
    'online publication date',
    'publication history',
    'contents',
    'source',
    'keywords',
    'industry',
  ],
])

/** Codes of Factiva by what they hold. */
export const factivaCodes: ReadonlyMap<string, string> = new Map([
  ['HD', 'title'],
  ['BY', 'byline'],
  ['CR', 'credit'],
  ['WC', 'length'],
  ['PD', 'published'],
  ['ET', 'time'],
  ['SN', 'outlet'],
  ['SC', 'source code'],
  ['ED', 'edition'],
  ['PG', 'page'],
  ['LA', 'language'],
  ['CY', 'copyright'],
  ['LP', 'text'],
  ['TD', 'text'],
  ['SE', 'section'],
  ['CLM', 'column'],
  ['VOL', 'volume'],
  ['CT', 'contact'],
  ['RF', 'reference'],
  ['CO', 'company'],
  ['IN', 'industry'],
  ['NS', 'subject'],
  ['RE', 'region'],
  ['IPC', 'publisher codes'],
  ['IPD', 'publisher descriptors'],
  ['PUB', 'publisher'],
  ['AN', 'accession number'],
  ['ART', 'art'],
  ['RST', 'restrictions'],
  ['DLN', 'dateline'],
])

/** What follows the number of words: "640 words". */
export const wordUnits: ReadonlySet<string> = new Set(['words', 'word'])
export const byWords: ReadonlySet<string> = new Set(['by', 'from'])

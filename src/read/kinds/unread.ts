import type { Fault } from '../fault.js'
import type { Head } from './kind.js'

/** A kind of file that holds text and is not read: how it is known, and how to make text of it. */
interface UnreadKind {
  readonly what: string
  readonly extensions: readonly string[]
  readonly opening: readonly (string | readonly number[])[]
  readonly remedy: string
}

const unpackIt = 'unpack it, and give the folder'
const officeRemedy = 'save it as .docx or as plain text (soffice --headless --convert-to txt FILE)'

const unreadKinds: readonly UnreadKind[] = [
  {
    what: 'a PDF',
    extensions: ['.pdf'],
    opening: ['%PDF-'],
    remedy: 'make text of it (pdftotext FILE.pdf), and read that',
  },
  {
    what: 'Rich Text (RTF)',
    extensions: ['.rtf'],
    opening: ['{\\rtf'],
    remedy: 'make text of it (pandoc FILE.rtf -t plain --wrap=none -o FILE.txt), and read that',
  },
  {
    what: 'an old Office document',
    extensions: ['.doc', '.xls', '.ppt', '.msg'],
    opening: [[0xd0, 0xcf, 0x11, 0xe0]],
    remedy: officeRemedy,
  },
  {
    what: 'an Excel workbook',
    extensions: ['.xlsx', '.xlsm', '.ods'],
    opening: [],
    remedy: 'save the sheet as CSV in UTF-8, and read that',
  },
  {
    what: 'an OpenDocument text',
    extensions: ['.odt'],
    opening: [],
    remedy: 'make text of it (pandoc FILE.odt -t plain --wrap=none -o FILE.txt), and read that',
  },
  {
    what: 'an EPUB',
    extensions: ['.epub'],
    opening: [],
    remedy: 'make text of it (pandoc FILE.epub -t plain --wrap=none -o FILE.txt), and read that',
  },
  { what: 'a presentation', extensions: ['.pptx', '.odp'], opening: [], remedy: officeRemedy },
  { what: 'a zip archive', extensions: ['.zip'], opening: ['PK\u0003\u0004', 'PK\u0005\u0006'], remedy: unpackIt },
  { what: 'a tar archive', extensions: ['.tar', '.tgz'], opening: [], remedy: unpackIt },
  { what: 'a RAR archive', extensions: ['.rar'], opening: ['Rar!'], remedy: unpackIt },
  { what: 'a 7z archive', extensions: ['.7z'], opening: [[0x37, 0x7a, 0xbc, 0xaf]], remedy: unpackIt },
  { what: 'packed by bzip2', extensions: ['.bz2'], opening: ['BZh'], remedy: 'unpack it first (bunzip2 FILE.bz2)' },
  {
    what: 'packed by xz',
    extensions: ['.xz'],
    opening: [[0xfd, 0x37, 0x7a, 0x58, 0x5a]],
    remedy: 'unpack it first (unxz FILE.xz)',
  },
  {
    what: 'packed by Zstandard',
    extensions: ['.zst'],
    opening: [[0x28, 0xb5, 0x2f, 0xfd]],
    remedy: 'unpack it first (unzstd FILE.zst)',
  },
  {
    what: 'a Parquet file',
    extensions: ['.parquet'],
    opening: ['PAR1'],
    remedy: `make CSV of it (duckdb -c "COPY (FROM 'FILE.parquet') TO 'FILE.csv'"), and read that`,
  },
  {
    what: 'an SQLite database',
    extensions: ['.sqlite', '.sqlite3', '.db'],
    opening: ['SQLite format 3\0'],
    remedy: 'make CSV of a table (sqlite3 -header -csv FILE "SELECT * FROM ..."), and read that',
  },
  {
    what: 'a picture',
    extensions: ['.png', '.jpg', '.jpeg', '.gif', '.tif', '.tiff', '.webp'],
    opening: [[0x89, 0x50, 0x4e, 0x47], [0xff, 0xd8, 0xff], 'GIF8', [0x49, 0x49, 0x2a, 0x00], [0x4d, 0x4d, 0x00, 0x2a]],
    remedy: 'make text of it by OCR (tesseract FILE.png FILE), and read that',
  },
  {
    what: 'R data',
    extensions: ['.rds', '.rdata', '.rda'],
    opening: [],
    remedy: 'write a CSV of it in R (write.csv), and read that',
  },
  {
    what: 'a web archive in MIME (MHTML)',
    extensions: ['.mhtml', '.mht'],
    opening: [],
    remedy: 'save the page as HTML, and read that',
  },
  {
    what: 'a mail',
    extensions: ['.eml', '.mbox'],
    opening: [],
    remedy: 'save its text, and read that',
  },
]

const bytesOf = (mark: string | readonly number[]): readonly number[] =>
  typeof mark === 'string' ? [...mark].map((sign) => sign.charCodeAt(0)) : mark

/** From this length on a mark is one that no prose opens with. */
const tellingLength = 5

const opens = (bytes: Uint8Array, mark: string | readonly number[]): boolean =>
  bytesOf(mark).every((byte, index) => bytes[index] === byte)

/** What parts a zip file has that tell which kind of document it is. */
const zipped: readonly (readonly [part: string, extension: string])[] = [
  ['xl/', '.xlsx'],
  ['ppt/', '.pptx'],
  ['application/epub', '.epub'],
  ['opendocument.spreadsheet', '.xlsx'],
  ['opendocument.presentation', '.pptx'],
  ['opendocument', '.odt'],
]

const ofExtension = (extension: string): UnreadKind | undefined =>
  unreadKinds.find(({ extensions }) => extensions.includes(extension))

/** Whether bytes are a zip archive, as .docx is. */
export const isZip = (bytes: Uint8Array): boolean => opens(bytes, 'PK\u0003\u0004')

const ofContent = ({ bytes, text }: Head): UnreadKind | undefined => {
  if (isZip(bytes)) {
    const part = zipped.find(([name]) => text.includes(name))
    if (part !== undefined) return ofExtension(part[1])
  }
  if (text.slice(257, 262) === 'ustar') return ofExtension('.tar')
  const isPlain = looksPlain({ bytes, text, whole: false })
  return unreadKinds.find(({ opening }) =>
    opening.some((mark) => (!isPlain || mark.length >= tellingLength) && opens(bytes, mark)),
  )
}

/** Says of a file that is not read what it is and how to make text of it; null where it is none of those known. */
export const unreadFault = (extension: string, head: Head): Fault | null => {
  const kind = ofContent(head) ?? (looksPlain(head) ? undefined : ofExtension(extension))
  return kind === undefined ? null : { code: 'unread-kind', message: `${kind.what}, which is not read: ${kind.remedy}` }
}

/** Without the NULs and control characters that only binary files have. */
const looksPlain = ({ text }: Head): boolean => text !== '' && !/[\0-\u0008\u000e-\u001f]/.test(text)

/** What a file is whose name says that it is not read; null where its name says nothing. */
export const unreadName = (extension: string): string | null => ofExtension(extension)?.what ?? null

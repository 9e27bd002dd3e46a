import type { DocumentRecord } from '../../index.js'
import type { Look } from '../look.js'

export const toReport = (record: DocumentRecord, text: string, look: Look): string =>
  `${record.document.id} ${text.length} ${look.width}\n`

import type { DocumentRecord, Statement } from '../../../index.js'

/** The full name behind a source's words, where it is known. */
export const nameOfSource = (record: DocumentRecord, source: Statement['source']): string | null => {
  if (source === null) return null
  const entity = [...record.officials, ...record.people, ...record.organizations].find(({ id }) => id === source.ref)
  return entity?.name ?? source.text
}

/** Who says what stands at a span: the source of the narrowest statement around it. */
export const speakerAt = (record: DocumentRecord, start: number, end: number): string | null => {
  let narrowest = Number.POSITIVE_INFINITY
  let speaker: string | null = null
  for (const statement of record.statements)
    for (const part of statement.content) {
      if (part.start > start || part.end < end || part.end - part.start >= narrowest) continue
      narrowest = part.end - part.start
      speaker = nameOfSource(record, statement.source)
    }
  return speaker
}

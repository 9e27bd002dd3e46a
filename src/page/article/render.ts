import type { DocumentRecord } from '../../claims/schema.js'
import { escapeHtml, visible } from '../escape.js'

/**
 * The article as it reads without script: HTML for the inside of `<main>`. Everything of the record and of the text is escaped.
 * @param text the text that the record was made from; offsets of the record are UTF-16 code units of it; empty where it could not be read
 */
export const renderArticle = (record: DocumentRecord, text: string): string => {
  const { id, title } = record.document
  const notes = record.diagnostics.map(
    ({ severity, message }) => `<li>${severity}: ${escapeHtml(visible(message))}</li>`,
  )
  return `<h1>${escapeHtml(visible(title ?? id))}</h1>
${notes.length === 0 ? '' : `<ul class="notes">${notes.join('')}</ul>`}
<div class="text" id="text">${escapeHtml(text)}</div>`
}

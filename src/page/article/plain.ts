import type { DocumentRecord } from '../../claims/schema.js'
import { escapeHtml, visible } from '../escape.js'

/** The most characters of an article that is marked: beyond them its page would be too large for a browser, and for one string. */
export const mostMarked = 1_000_000

/** An article that is too long to be marked: its diagnostics and its text, without claims. */
export const plainArticle = ({ document, diagnostics }: DocumentRecord, text: string): string => {
  const notes = diagnostics.map(({ severity, message }) => `<li>${severity}: ${escapeHtml(visible(message))}</li>`)
  const lines = text.split(/\r\n?|\n/).map((line) => `<p>${escapeHtml(visible(line))}</p>`)
  return `<h1>${escapeHtml(visible(document.title ?? document.id))}</h1>
<p class="facts">This article is too long to be marked on a page: here is its text, and the index lists its claims.</p>
${notes.length === 0 ? '' : `<ul class="notes">${notes.join('')}</ul>`}
<div class="plain-text">${lines.join('\n')}</div>`
}

/** Text as HTML that shows it and does not obey it. */

const special: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
  '\0': '\ufffd',
}

/**
 * Escapes text for the content of an element and for a quoted attribute. A carriage return is kept as a reference: the parser would make a
 * line feed of it, and offsets would no longer fit. A NUL, which no page may hold, becomes U+FFFD, as long as it is.
 */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"'\r\0]/g, (character) => special[character] ?? character)

/** JSON as it may stand in a `<script type="application/json">`: nothing in it ends the element or opens a comment. */
export const inertJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => {
    const code = character.charCodeAt(0).toString(16)
    return `\\u${code.padStart(4, '0')}`
  })

/** Text in one line with its hidden characters written out, "\u{202e}", for titles, names and table cells. */
export const visible = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(
      /[\0-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]/gu,
      (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
    )
    .trim()

/** A relative address of a file: its path with every part encoded. */
export const addressOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

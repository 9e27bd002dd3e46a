// what a terminal would obey, and the line separators that JavaScript alone breaks lines at
const unsafe = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** The same JSON with every control and direction character escaped: safe to print, equal when read. */
export const escapeControls = (json: string): string =>
  json.replace(unsafe, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** One record on one line, with its line end. */
export const toLine = (record: object): string => `${escapeControls(JSON.stringify(record))}\n`

/** One record, indented by two spaces, with its line end. */
export const toIndented = (record: object): string => `${escapeControls(JSON.stringify(record, null, 2))}\n`

/** One record as an element of an indented array: no comma, no line end. */
export const toElement = (record: object): string =>
  `  ${escapeControls(JSON.stringify(record, null, 2)).replaceAll('\n', '\n  ')}`

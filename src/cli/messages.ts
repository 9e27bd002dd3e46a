const unsafe = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]/gu

/** Text that a terminal shows and does not obey: control and direction characters become visible escapes. */
export const printable = (text: string): string =>
  text.replace(unsafe, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)

/** Printable text that keeps its line feeds. */
export const printableLines = (text: string): string => text.split('\n').map(printable).join('\n')

/** Lines as one: messages of libraries come in several. */
export const inOneLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ')

/** A fault that is no bug: one line on stderr and an exit code. */
export class KnownError extends Error {
  constructor(
    message: string,
    readonly exitCode = 2,
  ) {
    super(message)
  }
}

/** Writes one line to stderr. */
export const tell = (line: string): void => {
  process.stderr.write(`claimwire: ${printable(line)}\n`)
}

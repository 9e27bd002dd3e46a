/** A piece of a paragraph and how it is shown: `style` adds colour and no width. */
export interface Part {
  readonly text: string
  readonly style?: (text: string) => string
}

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
const zeroWidth = /[\p{Mn}\p{Me}\p{Cf}]/u

const narrow = /^[ -~]*$/

/** Columns that a text takes on a terminal. */
export const displayWidth = (text: string): number => {
  if (narrow.test(text)) return text.length
  let width = 0
  for (const character of text) if (!zeroWidth.test(character)) width += wide.test(character) ? 2 : 1
  return width
}

type Style = (text: string) => string

interface Word {
  readonly text: string
  readonly width: number
  readonly style: Style
}

const unstyled: Style = (text) => text

const cut = (word: string, width: number): string[] => {
  const pieces: string[] = []
  let piece = ''
  let used = 0
  for (const character of word) {
    const columns = displayWidth(character)
    if (used + columns > width) {
      pieces.push(piece)
      piece = ''
      used = 0
    }
    piece += character
    used += columns
  }
  return [...pieces, piece]
}

const wordsOf = ({ text, style = unstyled }: Part, width: number): Word[] =>
  text
    .split(/\s+/)
    .filter((word) => word !== '')
    .flatMap((word) => (word.length * 2 > width && displayWidth(word) > width ? cut(word, width) : [word]))
    .map((word) => ({ text: word, width: displayWidth(word), style }))

/** Neighbours of one style are styled together, so that few escape codes are needed. */
const showLine = (words: readonly Word[]): string => {
  const runs: { text: string; style: Style }[] = []
  for (const { text, style } of words) {
    const run = runs.at(-1)
    if (run?.style === style) run.text += ` ${text}`
    else runs.push({ text, style })
  }
  return runs.map(({ text, style }) => style(text)).join(' ')
}

/** Breaks a paragraph into lines of at most `width` columns; the first is indented by `indent`, the others by two more. */
export const wrap = (parts: readonly Part[], width: number, indent: number): string => {
  const lines: Word[][] = [[]]
  let used = indent
  for (const word of parts.flatMap((part) => wordsOf(part, Math.max(8, width - indent - 2)))) {
    if ((lines.at(-1)?.length ?? 0) > 0 && used + 1 + word.width > width) {
      lines.push([])
      used = indent + 2
    }
    const line = lines.at(-1) ?? []
    used += word.width + (line.length > 0 ? 1 : 0)
    line.push(word)
  }
  return lines.map((line, index) => `${' '.repeat(index === 0 ? indent : indent + 2)}${showLine(line)}\n`).join('')
}

import type { Head, Layout } from '../kinds/kind.js'

/** How a layout parts its articles. */
export interface Marks {
  readonly name: Layout
  /** a line that stands above an article, and is no part of the one before */
  readonly opens: RegExp | null
  /** a line that stands below one */
  readonly closes: RegExp | null
}

export const nexis: Marks = {
  name: 'nexis',
  opens: /^\s*\d+ OF \d+ DOCUMENTS?\s*$/i,
  closes: /^\s*END OF DOCUMENT\s*$/i,
}
export const factiva: Marks = {
  name: 'factiva',
  opens: null,
  closes: /^\s*(?:AN\s+)?DOCUMENT [A-Z]{1,10}\d{10,}[A-Z0-9]{0,20}\s*$/i,
}
export const proquest: Marks = { name: 'proquest', opens: /^\s*_{20,}\s*$/, closes: null }

const leastLabels = 2

/** Whether a head holds the marks of more than one article: a single one is read as the text that it is. */
const holdsMany = (lines: readonly string[], { opens, closes }: Marks): boolean => {
  const mark = closes ?? opens
  const opened = opens === null ? 0 : lines.filter((line) => opens.test(line)).length
  const closed = mark === null ? 0 : lines.filter((line) => mark.test(line)).length
  return opened >= leastLabels || closed >= leastLabels
}

const linesOf = ({ text }: Head): string[] => text.split(/\r?\n/)

/** "1 of 25 DOCUMENTS" says by itself that there are more. */
const isFirstOfMany = (lines: readonly string[]): boolean =>
  lines.slice(0, 200).some((line) => {
    const match = /^\s*\d+ OF (\d+) DOCUMENTS?\s*$/i.exec(line)
    return match !== null && Number(match[1]) > 1
  })

export const looksLikeNexis = (head: Head): boolean => {
  const lines = linesOf(head)
  return isFirstOfMany(lines) || holdsMany(lines, nexis)
}

export const looksLikeFactiva = (head: Head): boolean => holdsMany(linesOf(head), factiva)

export const looksLikeProquest = (head: Head): boolean =>
  holdsMany(linesOf(head), proquest) &&
  linesOf(head).some((line) => /^\s*(?:full text|publication date)\s*:/i.test(line))

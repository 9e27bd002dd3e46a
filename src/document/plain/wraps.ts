/** How wide a text was wrapped that breaks its lines by width and not by sense. */

const narrowest = 34
const widest = 125
/** How much of a text is looked at. */
const sample = 400_000
const ended = /[.!?:"”’)]$/
const startsLower = /^["'“‘(]?\p{Ll}/u
const endsLower = /(?:^|\s)\p{Ll}+$/u
const leastBroken = 2

/** The lines within paragraphs that have a line behind them, each with that line. */
const innerLines = (text: string): [line: string, next: string][] => {
  const lines = text.slice(0, sample).split(/\r\n|\r|\n/)
  const inner: [string, string][] = []
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!.trimEnd()
    const next = lines[i + 1]!.trim()
    if (line.trimStart() !== '' && next !== '' && line.includes(' ')) inner.push([line, next])
  }
  return inner
}

const lengthOfFirstWord = (line: string): number => {
  const end = line.search(/\s/)
  return end < 0 ? line.length : end
}

/**
 * The width at which the lines of a text are broken, or 0 where they are not: sentences go on over line ends, and no first word of a
 * line would have fitted on the line before it.
 */
export const wrapWidth = (text: string): number => {
  const inner = innerLines(text)
  let width = 0
  for (const [line] of inner) width = Math.max(width, line.length)
  if (width < narrowest || width > widest) return 0
  let broken = 0
  let goingOn = 0
  let mayGoOn = 0
  let full = 0
  for (const [line, next] of inner) {
    if (ended.test(line)) continue
    broken++
    if (startsLower.test(next)) goingOn++
    else if (endsLower.test(line)) mayGoOn++
    if (line.length + 1 + lengthOfFirstWord(next) > width * 0.9) full++
  }
  const isWrapped =
    goingOn > 0 && goingOn + mayGoOn >= leastBroken && goingOn * 4 >= inner.length && full * 5 >= broken * 4
  return isWrapped ? width : 0
}

const leastOverBlanks = 3

/** Whether sentences go on over the blank lines of a text, as they do where each line of wrapped text became a paragraph. */
export const goesOnOverBlanks = (text: string): boolean => {
  let before = ''
  let isBlank = false
  let gaps = 0
  let goingOn = 0
  for (const line of text.slice(0, sample).split(/\r\n|\r|\n/)) {
    const words = line.trim()
    if (words === '') {
      isBlank = true
      continue
    }
    if (isBlank && before !== '') {
      gaps++
      if (before.length >= narrowest && !ended.test(before) && startsLower.test(words)) goingOn++
    }
    before = words
    isBlank = false
  }
  return goingOn >= leastOverBlanks && goingOn * 4 >= gaps
}

/** Whether a paragraph ends with a line of wrapped text: the next word would have fitted well, and a sentence is over. */
export const isShortLine = (text: string, end: number, next: number, width: number): boolean => {
  const start = Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1), end - width - 1) + 1
  return end - start + 1 + next < width * 0.75 && ended.test(text.slice(end - 1, end))
}

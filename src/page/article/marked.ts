import { escapeHtml } from '../escape.js'
import type { Mark, Span } from './spans.js'

/** Text with marks on it as HTML: nested where marks nest, cut where they cross, with their underlines in lanes. */

/** A mark and the lane of its underline, 0 nearest to the words; null where it has none until it is lit. */
interface Laned extends Mark {
  readonly lane: number | null
}

/** The kinds by a letter, so that none hangs on its colour alone. */
export const letters = {
  counts: 'C',
  dates: 'D',
  officials: 'O',
  people: 'P',
  organizations: 'G',
  locations: 'L',
  statements: 'S',
  unread: '?',
} as const satisfies Record<Mark['kind'], string>

/** The most lanes that underlines are drawn in: deeper ones share the last. */
const lanes = 6
/** Contents hold whole sentences: their lanes lie below those of the words in them. */
const contentLane = 2

const isDrawn = ({ part }: Mark): boolean => part === 'words' || part === 'cue' || part === 'content'

/** Outer marks first. */
const outerFirst = (a: Mark, b: Mark): number => a.start - b.start || b.end - a.end

/** Gives each mark that is drawn the first lane that no mark which it overlaps has. */
const inLanes = (marks: readonly Mark[]): Laned[] => {
  const ends: number[] = []
  return [...marks].sort(outerFirst).map((mark) => {
    if (!isDrawn(mark)) return { ...mark, lane: null }
    let lane = mark.part === 'content' ? contentLane : 0
    while (lane < lanes - 1 && (ends[lane] ?? 0) > mark.start) lane += 1
    ends[lane] = Math.max(ends[lane] ?? 0, mark.end)
    return { ...mark, lane }
  })
}

/** Characters that show nothing or turn the text around them: each is shut up in an element of its own that shows its number. */
const hiddenCharacter =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/** Text that shows what is hidden in it. Its characters stay as many as they were. */
export const shown = (text: string): string => {
  let html = ''
  let from = 0
  for (const { 0: character, index } of text.matchAll(hiddenCharacter)) {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
    html += `${escapeHtml(text.slice(from, index))}<bdi class="hid" data-u="${code}">${escapeHtml(character)}</bdi>`
    from = index + 1
  }
  return html + escapeHtml(text.slice(from))
}

const opening = ({ claim, kind, part, lane, first, start }: Laned, at: number): string => {
  const classes = ['m', kind, ...(part === 'words' ? [] : [part]), ...(lane === null ? [] : [`u${lane}`])]
  const isHead = at === start && (part === 'words' || part === 'cue')
  const id = first && at === start ? ` id="at-${escapeHtml(claim)}"` : ''
  const letter = isHead ? ` data-t="${letters[kind]}"` : ''
  return `<span class="${classes.join(' ')}"${id} data-c="${escapeHtml(claim)}"${letter}>`
}

/** Writes a text from piece to piece; what is asked for must come in its order. */
export interface Writer {
  /** The HTML of the text up to an offset, from where the last piece ended. */
  readonly upTo: (end: number) => string
}

/**
 * A writer of a text with its marks. Where a piece ends inside a mark, the mark goes on in the next one; a mark that crosses the end of
 * another is cut there.
 */
export const writerOf = (text: string, marks: readonly Mark[]): Writer => {
  const queue = inLanes(marks)
  const edges = [...new Set(queue.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  let next = 0
  let edge = 0
  let at = 0
  let open: Laned[] = []
  const segment = (end: number): string => {
    const inner = shown(text.slice(at, end))
    const html = `${open.map((mark) => opening(mark, at)).join('')}${inner}${'</span>'.repeat(open.length)}`
    at = end
    return html
  }
  return {
    upTo: (end) => {
      let html = ''
      while (at < end) {
        open = open.filter((mark) => mark.end > at)
        while (next < queue.length && queue[next]!.start <= at) open.push(queue[next++]!)
        while (edge < edges.length && edges[edge]! <= at) edge += 1
        html += segment(Math.min(end, edges[edge] ?? end))
      }
      return html
    },
  }
}

/** The lines of a text with their line ends. */
export const linesOf = (text: string): Span[] => {
  const lines: Span[] = []
  let start = 0
  for (const { 0: lineEnd, index } of text.matchAll(/\r\n|[\n\r]/g)) {
    lines.push({ start, end: index + lineEnd.length })
    start = index + lineEnd.length
  }
  if (start < text.length) lines.push({ start, end: text.length })
  return lines
}

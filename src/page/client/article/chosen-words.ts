import type { Correction } from '../../../claims/corrections.js'

/** Words of the text that were chosen with mouse or keyboard. */
export interface ChosenWords {
  readonly in: Correction['target']['in']
  readonly start: number
  readonly end: number
}

/** The part of the page that shows a text, and the offset of its first character. */
const partOf = (
  node: Node,
): { readonly element: HTMLElement; readonly start: number; readonly in: ChosenWords['in'] } | null => {
  const parent = node instanceof Element ? node : node.parentElement
  const words = parent?.closest<HTMLElement>('.line > .words') ?? null
  if (words !== null) return { element: words, start: Number(words.dataset.s), in: 'text' }
  const title = parent?.closest<HTMLElement>('h1#title') ?? null
  return title === null ? null : { element: title, start: 0, in: 'title' }
}

const offsetOf = (node: Node, at: number): { readonly in: ChosenWords['in']; readonly offset: number } | null => {
  const part = partOf(node)
  if (part === null) return null
  const range = document.createRange()
  range.setStart(part.element, 0)
  range.setEnd(node, at)
  return { in: part.in, offset: part.start + range.toString().length }
}

/** The words that are chosen in the text or in the record's own title; null where none are. */
export const chosenWords = (textOf: (part: ChosenWords['in']) => string): ChosenWords | null => {
  const chosen = getSelection()
  if (chosen === null || chosen.isCollapsed || chosen.rangeCount === 0) return null
  const { startContainer, startOffset, endContainer, endOffset } = chosen.getRangeAt(0)
  const first = offsetOf(startContainer, startOffset)
  const last = offsetOf(endContainer, endOffset)
  if (first === null || last === null || first.in !== last.in) return null
  const words = textOf(first.in).slice(first.offset, last.offset)
  const start = first.offset + words.length - words.trimStart().length
  const end = last.offset - (words.length - words.trimEnd().length)
  return start < end ? { in: first.in, start, end } : null
}

/** The range on the page of some words of the text. */
const rangeOf = (main: HTMLElement, { start, end }: ChosenWords): Range | null => {
  const range = document.createRange()
  let found = false
  for (const words of main.querySelectorAll<HTMLElement>('.line > .words')) {
    let at = Number(words.dataset.s)
    if (at > end) break
    const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const length = node.nodeValue?.length ?? 0
      if (!found && start >= at && start < at + length) {
        range.setStart(node, start - at)
        found = true
      }
      if (found && end <= at + length) {
        range.setEnd(node, end - at)
        return range
      }
      at += length
    }
  }
  return null
}

/** Shows words that claims were added for, where the browser can without changing the page. */
export const showAdded = (main: HTMLElement, all: readonly ChosenWords[]): void => {
  if (!('highlights' in CSS)) return
  const ranges = all.filter((words) => words.in === 'text').map((words) => rangeOf(main, words))
  CSS.highlights.set('added', new Highlight(...ranges.filter((range) => range !== null)))
}

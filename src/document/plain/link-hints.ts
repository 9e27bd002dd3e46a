import { linkHints } from '../../lexicon/furniture.js'
import type { Edit } from './edits.js'

const written = linkHints.flatMap((hint) => [hint, hint.slice(0, 1).toUpperCase() + hint.slice(1)])

const isBlank = (char: string | undefined): boolean => char === ' ' || char === '\u00a0'

/** A hint with the comma or the brackets that set it apart from the name that was a link; null where none do. */
const editAround = (text: string, from: number, to: number): Edit | null => {
  const mark = isBlank(text[from - 1]) ? from - 2 : from - 1
  const isBracketed = text[mark] === '(' && text[to] === ')'
  if (!isBracketed && (text[mark] !== ',' || /[\p{L}\d]/u.test(text[to] ?? ''))) return null
  return { start: isBlank(text[mark - 1]) ? mark - 1 : mark, end: isBracketed ? to + 1 : to, by: '' }
}

/** Takes what a page says of its links out of sentences: "Karnali Steel (KST.NP), opens new tab said" is "Karnali Steel (KST.NP) said". */
export const linkHintEdits = (text: string): Edit[] => {
  const edits: Edit[] = []
  for (const hint of written)
    for (let at = text.indexOf(hint); at >= 0; at = text.indexOf(hint, at + hint.length)) {
      const edit = editAround(text, at, at + hint.length)
      if (edit !== null) edits.push(edit)
    }
  return edits
}

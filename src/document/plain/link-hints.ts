import { linkHints } from '../../lexicon/furniture.js'
import type { Edit } from './edits.js'

const anyHint = linkHints.map((hint) => hint.replaceAll(' ', '[ \\u00a0]')).join('|')
/** A hint with the comma or the brackets that set it apart from the name that was a link. */
const hintBehindLink = new RegExp(
  `[ \\u00a0]?(?:,[ \\u00a0]?(?:${anyHint})|\\((?:${anyHint})\\))(?![\\p{L}\\d])`,
  'giu',
)
/** The word that all hints open with. */
const opener = linkHints[0]!.split(' ', 1)[0]!

/** Takes what a page says of its links out of sentences: "Karnali Steel (KST.NP), opens new tab said" is "Karnali Steel (KST.NP) said". */
export const linkHintEdits = (text: string): Edit[] => {
  if (!text.toLowerCase().includes(opener)) return []
  return [...text.matchAll(hintBehindLink)].map(({ 0: hint, index }) => ({
    start: index,
    end: index + hint.length,
    by: '',
  }))
}

import { kinds } from '../../claims/kinds/index.js'
import type { Words } from '../../claims/kinds/kind.js'
import type { DocumentRecord } from '../../claims/schema.js'
import { escapeHtml, visible } from '../escape.js'
import { letters } from './marked.js'
import { type Lookup, lookupOf, type Piece, readingOf } from './reading.js'
import { inTextOrder, type Ordered } from './spans.js'

/** Claims as cards, in the order of the text. */

/** The longest words that a card shows of what is said. */
const longest = 400

const cut = (words: string): string => {
  const line = visible(words.length > 4 * longest ? words.slice(0, 4 * longest) : words)
  return line.length > longest ? `${line.slice(0, longest).replace(/\s\S*$/, '')} …` : line
}

const pieceHtml = ({ words, to }: Piece): string => {
  const text = escapeHtml(cut(words))
  return to === null ? text : `<a href="#${escapeHtml(encodeURIComponent(to))}">${text}</a>`
}

const linksHtml = ([label, pieces]: readonly [string, readonly Piece[]]): string =>
  `<p class="links">${label} ${pieces.map(pieceHtml).join(', ')}</p>`

const cardHtml = ({ kind, index, id }: Ordered, lookup: Lookup): string => {
  const { words, pieces, links, rules } = readingOf(kind, index, lookup)
  const name = escapeHtml(id)
  return `<li class="card ${kind}" id="${name}" data-c="${name}" data-k="${kind}" tabindex="-1"><p class="card-head"><span class="kind"><b>${letters[kind]}</b> ${kinds[kind].heading[0]}</span> <a class="words" href="#at-${escapeHtml(encodeURIComponent(id))}">${escapeHtml(cut(words))}</a></p><p class="reading">${pieces.map(pieceHtml).join(', ')}</p>${links.map(linksHtml).join('')}<p class="rule">${rules.map(escapeHtml).join(', ')}</p></li>`
}

/** The cards of all claims of a record. */
export const cardsHtml = (record: DocumentRecord): string => {
  const lookup = lookupOf(record)
  const cards = inTextOrder(record).map((claim) => cardHtml(claim, lookup))
  return cards.length === 0 ? '<p>No claims.</p>' : `<ol class="cards" id="cards">${cards.join('\n')}</ol>`
}

/** Words that made no claim, with the sentence in whose text their offsets count. */
export interface UnreadWords extends Words {
  readonly sentence: number
}

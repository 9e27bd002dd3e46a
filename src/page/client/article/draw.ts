import type { Correction } from '../../../claims/corrections.js'
import { keyOf } from '../marks/files.js'
import { addedCard, showMark } from './card.js'
import { showAdded } from './chosen-words.js'
import { chosenOf, type Desk, drawnCards, isOwn } from './desk.js'

/** Shows what is marked. */

/** The verdicts that a key gives. */
const verdictKeys: Readonly<Record<string, Correction['verdict']>> = { r: 'right', w: 'wrong', u: 'unsure' }

const tally = (desk: Desk): void => {
  const cards = drawnCards(desk)
  const done = cards.filter((card) => card.dataset.v !== undefined).length
  desk.count.textContent = `${done} of ${cards.length}${desk.sample === null ? '' : ' drawn here'} checked`
}

/** Shows the claims that were added, on cards and in the text. */
export const drawOwn = (desk: Desk): void => {
  const { book, main, own, panel } = desk
  const added = book.added()
  const cards = added.map((mark) => {
    const key = keyOf(mark)
    return addedCard(mark, key, '+', () => {
      book.remove(key)
      drawOwn(desk)
      panel.tell('Removed.')
    })
  })
  own.replaceChildren(...cards)
  showAdded(
    main,
    added.map(({ target }) => ({ in: target.in, ...target.selector[1] })),
  )
}

/** Shows what is said of one claim. */
export const drawMark = (desk: Desk, id: string): void => {
  const { selection, book } = desk
  const card = selection.card(id)
  if (card !== null && !isOwn(card)) showMark(card, book.mark(id))
  for (const button of card?.querySelectorAll<HTMLElement>('.verdicts button') ?? []) {
    const verdict = verdictKeys[button.dataset.key ?? '']
    if (verdict !== undefined) button.setAttribute('aria-pressed', String(book.mark(id)?.verdict === verdict))
  }
  tally(desk)
}

/** Shows all marks anew: another coder marks, or a file was read. */
export const drawAll = (desk: Desk): void => {
  const { book, selection } = desk
  book.reload()
  for (const card of selection.cards()) if (!isOwn(card)) showMark(card, book.mark(card.id))
  drawOwn(desk)
  tally(desk)
  const chosen = chosenOf(desk)
  if (chosen !== null) drawMark(desk, chosen.id)
}

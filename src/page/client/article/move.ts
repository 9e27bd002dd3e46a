import { addressOf } from '../../escape.js'
import { sampleAddress } from '../marks/sample.js'
import { type Desk, drawnCards } from './desk.js'

/** Goes from claim to claim, and in a sample from article to article. */

const isShown = (card: HTMLElement): boolean => card.getClientRects().length > 0

/** The next article of a sample; null behind the last. */
const nextInSample = ({ sample, main, folder }: Desk): string | null => {
  if (sample === null) return null
  const last = sample.items.findLastIndex(([path]) => path === main.dataset.path)
  const next = last < 0 ? undefined : sample.items[last + 1]
  if (next !== undefined) return folder + addressOf(next[0]) + sampleAddress(sample, null)
  if (sample.items.length > 0) return null
  const link = document.querySelector<HTMLAnchorElement>('a[rel="next"]')
  return link === null ? null : link.href + sampleAddress(sample, null)
}

/** Takes the next claim, or the one before. */
export const go = (desk: Desk, way: 1 | -1): void => {
  const { selection, sample, panel } = desk
  const cards = drawnCards(desk).filter(isShown)
  const at = cards.findIndex((card) => card.id === selection.current())
  const next = at < 0 ? cards[way === 1 ? 0 : cards.length - 1] : cards[at + way]
  if (next !== undefined) {
    history.replaceState(null, '', sampleAddress(sample, next.id))
    selection.select(next.id, true)
    return
  }
  const elsewhere = way === 1 ? nextInSample(desk) : null
  if (elsewhere !== null) location.href = elsewhere
  else if (way === -1) panel.tell('This is the first claim.')
  else if (sample === null) panel.tell('This is the last claim of the article.')
  else panel.tell('This is the last claim of the sample: see the results.')
}

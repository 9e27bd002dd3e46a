import type { KindName } from '../../../claims/kinds/index.js'
import type { DocumentRecord } from '../../../claims/schema.js'
import type { Panel } from '../marks/panel.js'
import type { Sample, Store } from '../marks/store.js'
import type { Book } from './book.js'
import type { Selection } from './selection.js'

/** What the parts of checking an article work on. */
export interface Desk {
  readonly main: HTMLElement
  readonly record: DocumentRecord
  readonly text: string
  /** the address of the folder of pages */
  readonly folder: string
  readonly store: Store
  readonly sample: Sample | null
  readonly book: Book
  readonly selection: Selection
  readonly panel: Panel
  /** claims that were added, and how many are checked */
  readonly own: HTMLElement
  readonly count: HTMLElement
}

/** The claim of the record that is looked at, with its card. */
export interface Chosen {
  readonly card: HTMLElement
  readonly id: string
  readonly kind: KindName
}

export const isOwn = (card: Element): boolean => card.classList.contains('own')

export const chosenOf = ({ selection }: Desk): Chosen | null => {
  const id = selection.current()
  const card = id === null ? null : selection.card(id)
  return id === null || card === null || isOwn(card) ? null : { card, id, kind: card.dataset.k as KindName }
}

/** The cards that are to be checked: all, or those of the sample. */
export const drawnCards = ({ selection }: Desk): readonly HTMLElement[] =>
  selection.cards().filter((card) => !isOwn(card) && !card.classList.contains('outside'))

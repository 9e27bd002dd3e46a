import type { DocumentRecord } from '../../../claims/schema.js'
import { el } from '../dom.js'
import { type Command, listenForKeys } from '../marks/keys.js'
import { createPanel } from '../marks/panel.js'
import { opensSample, readSample } from '../marks/sample.js'
import { openStore } from '../marks/store.js'
import { type Actions, createActions } from './actions.js'
import { openBook } from './book.js'
import { verdictBar } from './card.js'
import { chosenOf, type Desk } from './desk.js'
import { drawAll, drawMark } from './draw.js'
import { go } from './move.js'
import type { Selection } from './selection.js'

/** Checking the claims of an article: verdicts, edits, notes, claims that are missing. */

/** The address of the folder of pages: that of this page less its path within. */
const folderOf = (main: HTMLElement): string => {
  const up = (main.dataset.path ?? '').split('/').length - 1
  return new URL(`./${'../'.repeat(up)}`, location.href).href
}

const openDesk = (main: HTMLElement, record: DocumentRecord, text: string, selection: Selection): Desk => {
  const folder = folderOf(main)
  const store = openStore(folder)
  const sample = readSample(store)
  const desk: Desk = {
    main,
    record,
    text,
    folder,
    store,
    sample,
    selection,
    book: openBook({ record, text, path: main.dataset.path ?? '', store, sample }),
    panel: createPanel(store, () => drawAll(desk)),
    own: el('ol', { class: 'cards', id: 'own-cards', 'aria-label': 'Added by hand' }),
    count: el('span', { class: 'count' }),
  }
  return desk
}

const commandsOn = ({ say, edit, note }: Actions): readonly Command[] => [
  { key: 'r', words: 'right', run: () => say({ verdict: 'right', edits: null }, 'Right.') },
  { key: 'w', words: 'wrong', run: () => say({ verdict: 'wrong', edits: null }, 'Wrong.') },
  { key: 'u', words: 'unsure', run: () => say({ verdict: 'unsure', edits: null }, 'Unsure.') },
  { key: 'e', words: 'edit', run: edit },
  { key: 'm', words: 'note', run: note },
  { key: 'x', words: 'clear', run: () => say({ verdict: null, edits: null, note: null }, 'Cleared.') },
]

const button = ({ key, run }: Command, words: string): HTMLElement => {
  const element = el('button', { type: 'button', click: run }, `${words} `, el('kbd', { 'aria-hidden': 'true' }, key))
  // a click would take the choice of words away
  element.addEventListener('mousedown', (event) => event.preventDefault())
  return element
}

export const startReview = (main: HTMLElement, record: DocumentRecord, text: string, selection: Selection): void => {
  const desk = openDesk(main, record, text, selection)
  const actions = createActions(desk)
  const { panel, own, count, sample, book, store } = desk
  const next: Command = { key: 'j', words: 'next', run: () => go(desk, 1) }
  const previous: Command = { key: 'k', words: 'previous', run: () => go(desk, -1) }
  const add: Command = { key: 'a', words: 'add a claim from the words that are chosen', run: actions.add }
  const undo: Command = { key: 'z', words: 'take the last step back', run: actions.undo }
  const onClaim = commandsOn(actions)
  const rest: readonly Command[] = [
    { key: 's', words: 'save the marks to a file', run: panel.save },
    { key: 'p', words: 'results: precision with its interval', run: panel.results },
  ]
  const help = listenForKeys([next, previous, ...onClaim, add, undo, ...rest], store)
  panel.place(
    button(previous, 'Previous'),
    button(next, 'Next'),
    button(add, 'Add'),
    button(undo, 'Undo'),
    button(help, 'Keys'),
    count,
  )
  const bar = verdictBar(onClaim)
  selection.onSelect((id) => {
    const chosen = chosenOf(desk)
    if (chosen === null || chosen.card.contains(bar)) return
    actions.closeForm()
    chosen.card.append(bar)
    drawMark(desk, id)
  })
  if (sample !== null) for (const card of selection.cards()) card.classList.toggle('outside', !book.isDrawn(card.id))
  const list = main.querySelector('#cards')
  if (list === null) main.querySelector('#side-claims')?.prepend(panel.element, own)
  else list.before(panel.element, own)
  drawAll(desk)
  if (opensSample(location.hash)) go(desk, 1)
}

import { el } from '../dom.js'
import { showDialog } from './dialog.js'
import { download, merge, parseNdjson, toNdjson } from './files.js'
import { resultsOf } from './results.js'
import type { Store } from './store.js'

/** What checking an article and checking a folder share: who checks, saving to a file, reading one, the results. */

export interface Panel {
  readonly element: HTMLElement
  /** Tells something in a line that screen readers read out. */
  readonly tell: (words: string) => void
  /** Asks for initials where there are none; false where nobody marks yet. */
  readonly ready: () => boolean
  readonly save: () => void
  readonly results: () => void
  /** Puts what else can be done into the panel. */
  readonly place: (...buttons: HTMLElement[]) => void
}

const initials = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,19}$/u

const nothingKept = 'This browser keeps nothing for this page: save the marks to a file before you close it.'

/** A field for a file of marks, which are put beside those that are kept. */
const fileField = (store: Store, done: (coders: readonly string[], words: string) => void): HTMLInputElement => {
  const file = el('input', {
    type: 'file',
    accept: '.ndjson,.jsonl,.json',
    hidden: true,
    id: 'marks-file',
    'aria-label': 'File of marks',
  })
  file.addEventListener('change', async () => {
    const [chosen] = file.files ?? []
    if (chosen === undefined) return
    const { marks, faults } = parseNdjson(await chosen.text())
    merge(marks, store)
    file.value = ''
    const coders = [...new Set(marks.map((mark) => mark.coder))]
    const by = coders.length === 0 ? '' : ` by ${coders.join(', ')}`
    done(coders, `${marks.length} marks read${by}${faults === 0 ? '' : `; ${faults} lines are no marks`}.`)
  })
  return file
}

/** Who marks: initials, kept for the next page. */
const nameField = (store: Store): HTMLInputElement =>
  el('input', { type: 'text', id: 'coder', autocomplete: 'off', maxlength: 20, value: store.setting('coder') })

/** Asks before a page is left whose marks nothing keeps. */
const guardUnkept = (store: Store): void =>
  window.addEventListener('beforeunload', (event) => {
    if (!store.lasts() && store.all(null).length > 0) event.preventDefault()
  })

/** @param changed called when another coder marks or a file was read */
export const createPanel = (store: Store, changed: () => void): Panel => {
  const said = el('p', { class: 'said', role: 'status' })
  const name = nameField(store)
  const warning = el('p', { class: 'warn', hidden: store.lasts() }, nothingKept)
  const place = el('span', { class: 'commands' })
  const coder = (): string => store.setting('coder')
  const tell = (words: string): void => {
    said.textContent = words
    warning.hidden = store.lasts()
  }
  const sign = (words: string): void => {
    name.value = words
    store.set('coder', initials.test(words) ? words : '')
  }
  name.addEventListener('change', () => {
    sign(name.value.trim())
    changed()
    tell(coder() === '' ? 'Initials are letters and digits, such as AB.' : `${coder()} marks now.`)
  })
  const file = fileField(store, ([first, ...others], words) => {
    if (coder() === '' && first !== undefined && others.length === 0) sign(first)
    changed()
    tell(words)
  })
  const marks = () => store.all(coder() === '' ? null : coder())
  const of = (before: string): string => (coder() === '' ? '' : before + coder())
  const save = (): void => {
    const all = marks()
    if (all.length > 0) download(`marks${of('-')}.ndjson`, toNdjson(all))
    tell(all.length === 0 ? 'There are no marks to save.' : `${all.length} marks saved.`)
  }
  const results = (): void => void showDialog(`Results${of(' of ')}`, resultsOf(marks(), store.sample() !== null))
  const ready = (): boolean => {
    if (coder() !== '') return true
    name.focus()
    tell('First give your initials.')
    return false
  }
  const element = el(
    'div',
    { class: 'review', role: 'region', 'aria-label': 'Checking' },
    el('label', { for: 'coder' }, 'Your initials'),
    name,
    place,
    el('button', { type: 'button', id: 'save-marks', click: save }, 'Save marks'),
    el('button', { type: 'button', click: () => file.click() }, 'Read marks'),
    file,
    el('button', { type: 'button', id: 'results', click: results }, 'Results'),
    said,
    warning,
  )
  guardUnkept(store)
  return { element, tell, ready, save, results, place: (...buttons) => place.replaceChildren(...buttons) }
}

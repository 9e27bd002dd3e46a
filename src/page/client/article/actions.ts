import type { KindName } from '../../../claims/kinds/index.js'
import type { Said } from './book.js'
import { chosenWords } from './chosen-words.js'
import { chosenOf, type Desk } from './desk.js'
import { drawMark, drawOwn } from './draw.js'
import { addForm, editForm, noteForm } from './form.js'

/** What a coder does with a claim. */
export interface Actions {
  readonly say: (said: Said, words: string) => void
  readonly edit: () => void
  readonly note: () => void
  /** a claim from the words that are chosen */
  readonly add: () => void
  readonly undo: () => void
  readonly closeForm: () => void
}

interface Forms {
  readonly open: (form: HTMLFormElement, place: HTMLElement) => void
  readonly close: () => void
}

/** One form is open at a time. */
const createForms = (): Forms => {
  let form: HTMLFormElement | null = null
  return {
    open: (next, place) => {
      form?.remove()
      form = next
      place.append(next)
      next.scrollIntoView({ block: 'nearest' })
      next.querySelector<HTMLElement>('select, input, textarea')?.focus()
    },
    close: () => {
      const card = form?.closest<HTMLElement>('.card')
      form?.remove()
      form = null
      card?.focus({ preventScroll: true })
    },
  }
}

const addFrom = (desk: Desk, { open, close }: Forms): void => {
  const { text, record, panel, book } = desk
  const textOf = (part: 'text' | 'title'): string => (part === 'text' ? text : (record.document.title ?? ''))
  const words = chosenWords(textOf)
  if (words === null) panel.tell('Choose words of the text first.')
  else if (panel.ready()) {
    const take = (kind: KindName, fields: Record<string, unknown>): void => {
      book.add(kind, words, fields)
      drawOwn(desk)
      panel.tell('Added.')
    }
    open(addForm(textOf(words.in).slice(words.start, words.end), record, take, close), panel.element)
  }
}

export const createActions = (desk: Desk): Actions => {
  const { book, panel, record } = desk
  const forms = createForms()
  const say: Actions['say'] = (said, words) => {
    const chosen = chosenOf(desk)
    if (chosen === null) panel.tell('No claim is chosen: j takes the next one.')
    else if (panel.ready()) {
      book.say(chosen.kind, chosen.id, said)
      drawMark(desk, chosen.id)
      panel.tell(words)
    }
  }
  return {
    say,
    edit: () => {
      const chosen = chosenOf(desk)
      const claim = chosen === null ? null : book.claim(chosen.kind, chosen.id)
      if (chosen === null || claim === null || !panel.ready()) return
      const edits = book.mark(chosen.id)?.edits ?? {}
      const take = (changed: Record<string, unknown>): void => say({ verdict: 'wrong', edits: changed }, 'Edited.')
      forms.open(editForm(chosen.kind, claim, edits, record, take, forms.close), chosen.card)
    },
    note: () => {
      const chosen = chosenOf(desk)
      if (chosen === null || !panel.ready()) return
      const take = (words: string | null): void => say({ note: words }, words === null ? 'No note.' : 'Noted.')
      forms.open(noteForm(book.mark(chosen.id)?.note ?? '', take, forms.close), chosen.card)
    },
    add: () => addFrom(desk, forms),
    undo: () => {
      const key = book.undo()
      if (key !== null) {
        drawMark(desk, key)
        drawOwn(desk)
      }
      panel.tell(key === null ? 'There is nothing to take back.' : 'Taken back.')
    },
    closeForm: forms.close,
  }
}

import type { KindName } from '../../../claims/kinds/index.js'
import type { DocumentRecord } from '../../../claims/schema.js'
import { el } from '../dom.js'
import { changesIn, type Fields, type Input, inputsOf } from './fields.js'

/** Forms on a card: the fields of a claim, a note, a claim from chosen words. */

/** The kinds that a claim can be added of. */
const kindNames: readonly KindName[] = [
  'counts',
  'dates',
  'officials',
  'people',
  'organizations',
  'locations',
  'statements',
]

/** Puts every input beside its name. */
const rowsOf = (inputs: readonly Input[]): HTMLElement[] =>
  inputs.flatMap(({ name, element }, index) => {
    element.id = `field-${index}-${name}`
    return [el('label', { for: element.id }, name), element]
  })

const wrong = ({ value, min, max }: Fields): string | null => {
  if (typeof min === 'number' && typeof max === 'number' && min > max) return 'min is above max'
  if (typeof value !== 'number') return null
  const fits = (typeof min !== 'number' || value >= min) && (typeof max !== 'number' || value <= max)
  return fits ? null : 'value does not lie between min and max'
}

interface FormParts {
  readonly label: string
  readonly fields: readonly HTMLElement[]
  /** a message where it cannot be taken; null closes the form */
  readonly take: () => string | null
  readonly close: () => void
}

const formOf = ({ label, fields, take, close }: FormParts): HTMLFormElement => {
  const message = el('p', { role: 'alert', class: 'row-of-buttons' })
  const form = el(
    'form',
    { class: 'claim-form', 'aria-label': label },
    ...fields,
    message,
    el(
      'div',
      { class: 'row-of-buttons' },
      el('button', { type: 'submit' }, 'Keep'),
      el('button', { type: 'button', click: close }, 'Cancel'),
    ),
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const fault = take()
    if (fault === null) close()
    else message.textContent = fault
  })
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close()
    event.stopPropagation()
  })
  return form
}

/** The fields of a claim, to be set right. `edits` are those that were set before. */
export const editForm = (
  kind: KindName,
  claim: Fields & { readonly id: string },
  edits: Fields,
  record: DocumentRecord,
  take: (edits: Record<string, unknown>) => void,
  close: () => void,
): HTMLFormElement => {
  const inputs = inputsOf(kind, record, { ...claim, ...edits }, claim.id)
  return formOf({
    label: 'Edit the claim',
    fields: rowsOf(inputs),
    close,
    take: () => {
      const set = changesIn(inputs, claim)
      // what was set before and is no input keeps its value
      const changed = { ...edits, ...set }
      for (const { name } of inputs) if (!(name in set)) delete changed[name]
      const fault = wrong({ ...claim, ...changed })
      if (fault !== null) return fault
      if (Object.keys(changed).length === 0) return 'No field is changed.'
      take(changed)
      return null
    },
  })
}

export const noteForm = (note: string, take: (note: string | null) => void, close: () => void): HTMLFormElement => {
  const area = el('textarea', { id: 'note', rows: 3 })
  area.value = note
  return formOf({
    label: 'Note',
    fields: [el('label', { for: 'note' }, 'note'), area],
    close,
    take: () => {
      take(area.value.trim() === '' ? null : area.value.trim())
      return null
    },
  })
}

/** A number that the words are, where they are digits. */
const numberIn = (words: string): Fields => {
  const digits = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?$/.exec(words)
  return digits === null ? {} : { value: Number(words.replaceAll(',', '')) }
}

/** A claim of a kind that is chosen, for some words. */
export const addForm = (
  words: string,
  record: DocumentRecord,
  take: (kind: KindName, fields: Record<string, unknown>) => void,
  close: () => void,
): HTMLFormElement => {
  const kind = el('select', { id: 'new-kind' }, ...kindNames.map((name) => el('option', { value: name }, name)))
  const fields = el('div', { class: 'claim-form row-of-buttons' })
  let inputs: Input[] = []
  const draw = (): void => {
    const name = kind.value as KindName
    inputs = inputsOf(name, record, {}, null)
    const number = inputs.find((input) => input.name === 'value')?.element
    const { value } = numberIn(words)
    if (name === 'counts' && number instanceof HTMLInputElement && value !== undefined) number.value = String(value)
    fields.replaceChildren(...rowsOf(inputs))
  }
  kind.addEventListener('change', draw)
  draw()
  return formOf({
    label: 'A claim from the chosen words',
    fields: [
      el('p', { class: 'row-of-buttons' }, `“${words.length > 200 ? `${words.slice(0, 200)}…` : words}”`),
      el('label', { for: 'new-kind' }, 'kind'),
      kind,
      fields,
    ],
    close,
    take: () => {
      const set = changesIn(inputs, {})
      const fault = wrong(set)
      if (fault === null) take(kind.value as KindName, set)
      return fault
    },
  })
}

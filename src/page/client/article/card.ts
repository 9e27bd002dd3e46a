import type { Correction } from '../../../claims/corrections.js'
import { el } from '../dom.js'
import type { Command } from '../marks/keys.js'

/** What is said of a claim, on its card. */

const verdictWords = { right: '✓ right', wrong: '✗ wrong', unsure: '? unsure' } as const

const line = (name: string, words: string): HTMLElement => el('p', { class: name }, words)

const valueWords = (value: unknown): string => {
  if (value === null) return 'none'
  if (typeof value !== 'object') return String(value)
  const { text, name, ref } = value as Readonly<Record<string, unknown>>
  return String(name ?? text ?? ref ?? JSON.stringify(value))
}

const fieldsLine = (fields: Readonly<Record<string, unknown>>): string =>
  Object.entries(fields)
    .map(([name, value]) => `${name}: ${valueWords(value)}`)
    .join(', ')

/** Shows a mark on its card; null shows none. */
export const showMark = (card: HTMLElement, mark: Correction | null): void => {
  for (const old of card.querySelectorAll('.verdict, .own-note, .own-edits')) old.remove()
  if (mark === null) {
    delete card.dataset.v
    return
  }
  const { verdict, edits, note } = mark
  if (verdict === null) delete card.dataset.v
  else {
    card.dataset.v = verdict
    card.prepend(el('span', { class: 'verdict' }, edits === null ? verdictWords[verdict] : '✗ edited'))
  }
  if (edits !== null) card.append(line('own-edits', `Set: ${fieldsLine(edits)}`))
  if (note !== null) card.append(line('own-note', `Note: ${note}`))
}

/** The card of a claim that was added. */
export const addedCard = (mark: Correction, key: string, letter: string, remove: () => void): HTMLElement => {
  const { kind } = mark.claim
  const fields = fieldsLine(mark.added ?? {})
  return el(
    'li',
    { class: `card ${kind} own`, id: key, 'data-c': key, 'data-k': kind, tabindex: -1 },
    el(
      'p',
      { class: 'card-head' },
      el('span', { class: 'kind' }, el('b', {}, letter), ` ${kind}, added `),
      el('b', {}, mark.target.selector[0].exact),
    ),
    el('p', { class: 'reading' }, fields === '' ? 'no fields' : fields),
    mark.note === null ? null : line('own-note', `Note: ${mark.note}`),
    el('p', { class: 'verdicts' }, el('button', { type: 'button', click: remove }, 'Remove')),
  )
}

/** Buttons for what can be said of the claim that is looked at. */
export const verdictBar = (commands: readonly Command[]): HTMLElement =>
  el(
    'div',
    { class: 'verdicts', role: 'group', 'aria-label': 'Verdict' },
    ...commands.map(({ key, words, run }) =>
      el(
        'button',
        { type: 'button', 'data-key': key, click: run },
        `${words} `,
        el('kbd', { 'aria-hidden': 'true' }, key),
      ),
    ),
  )

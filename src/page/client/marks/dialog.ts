import { el } from '../dom.js'

/** Shows something over the page until it is closed. */
export const showDialog = (heading: string, ...content: HTMLElement[]): HTMLDialogElement => {
  for (const old of document.querySelectorAll('dialog.checking')) old.remove()
  const dialog = el(
    'dialog',
    { class: 'checking', 'aria-labelledby': 'dialog-heading' },
    el('h2', { id: 'dialog-heading' }, heading),
    ...content,
    el('p', {}, el('button', { type: 'button', click: () => dialog.close() }, 'Close')),
  )
  dialog.addEventListener('close', () => dialog.remove())
  document.body.append(dialog)
  dialog.showModal()
  return dialog
}

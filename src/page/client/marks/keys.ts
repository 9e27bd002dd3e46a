import { el } from '../dom.js'
import { showDialog } from './dialog.js'
import type { Store } from './store.js'

/** What can be done with a key. */
export interface Command {
  readonly key: string
  readonly words: string
  readonly run: () => void
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input:not([type="checkbox"]), textarea, select, dialog') !== null

/** A table of the keys, and a way to switch them off. */
const showKeys = (commands: readonly Command[], store: Store): void => {
  const on = el('input', { type: 'checkbox', id: 'keys-on', checked: store.setting('keys') !== 'off' })
  on.addEventListener('change', () => store.set('keys', on.checked ? 'on' : 'off'))
  showDialog(
    'Keys',
    el(
      'table',
      {},
      el(
        'tbody',
        {},
        ...commands.map(({ key, words }) =>
          el('tr', {}, el('th', { scope: 'row' }, el('kbd', {}, key)), el('td', {}, words)),
        ),
      ),
    ),
    el('p', {}, on, ' ', el('label', { for: 'keys-on' }, 'keys work on this page')),
    el(
      'p',
      {},
      'A click on words of the text, or on a card, finds the other. A second click on nested words goes on to the claim around them.',
    ),
  )
}

/** Lets keys run commands; gives the command that shows them. */
export const listenForKeys = (commands: readonly Command[], store: Store): Command => {
  const help: Command = { key: '?', words: 'these keys', run: () => showKeys([...commands, help], store) }
  const all = new Map([...commands, help].map((command) => [command.key, command]))
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    const command = all.get(event.key)
    if (command === undefined || (store.setting('keys') === 'off' && command !== help)) return
    event.preventDefault()
    command.run()
  })
  return help
}

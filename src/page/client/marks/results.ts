import type { Correction } from '../../../claims/corrections.js'
import { type Precision, precisionOf } from '../../../corrections/precision.js'
import { el } from '../dom.js'

/** What a coder found so far: precision by kind, with its interval. */

const percent = (share: number | null): string => (share === null ? '–' : `${(share * 100).toFixed(1)} %`)

const rowOf = (name: string, { right, wrong, edited, unsure, precision, low, high }: Precision): HTMLElement =>
  el(
    'tr',
    {},
    el('th', { scope: 'row' }, name),
    ...[`${right}`, `${wrong}`, `${edited}`, `${unsure}`, percent(precision)].map((cell) => el('td', {}, cell)),
    el('td', {}, low === null ? '–' : `${percent(low)} to ${percent(high)}`),
  )

/** A table of the precision of marks: of a sample alone where there is one. */
export const resultsOf = (all: readonly Correction[], isSample: boolean): HTMLElement => {
  const judged = all.filter(
    ({ claim, verdict, sample }) => claim.id !== null && verdict !== null && (!isSample || sample),
  )
  const kinds = [...new Set(judged.map(({ claim }) => claim.kind))].sort()
  const head = ['', 'right', 'wrong', 'of these edited', 'unsure', 'precision', '95 % interval']
  return el(
    'div',
    {},
    el(
      'p',
      {},
      isSample
        ? 'Claims of the random sample.'
        : 'All claims that were marked. They are no random sample: the interval tells little of the others.',
    ),
    el(
      'table',
      {},
      el(
        'thead',
        {},
        el('tr', {}, ...head.map((word) => el(word === '' ? 'td' : 'th', word === '' ? {} : { scope: 'col' }, word))),
      ),
      el(
        'tbody',
        {},
        rowOf('all', precisionOf(judged)),
        ...kinds.map((kind) => rowOf(kind, precisionOf(judged.filter(({ claim }) => claim.kind === kind)))),
      ),
    ),
  )
}

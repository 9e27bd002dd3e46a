import { lotOf, thresholdOf } from '../../../corrections/sample.js'
import { addressOf } from '../../escape.js'
import type { IndexData } from '../../view/index-data.js'
import { el } from '../dom.js'
import { createPanel } from './panel.js'
import { sampleAddress } from './sample.js'
import { openStore, type Sample, type Store } from './store.js'

/** Checking on the index: a random sample of the claims that are chosen, and the results of all articles. */

export interface Checking {
  /** Tells which claims fit now: a sample is drawn from them. */
  readonly offer: (claims: ArrayLike<number>) => void
}

/** Draws a sample: the claims with the lowest lots of a seed, in the order of the articles. */
const draw = ({ articles, claims }: IndexData, from: ArrayLike<number>, size: number, seed: number): Sample => {
  const all = Array.from(from, (claim) => ({
    document: articles[claims.article[claim] ?? 0]?.file ?? '',
    claim: claims.idOf(claim),
  }))
  const threshold = thresholdOf(all, size, seed)
  const items = all
    .filter((each) => lotOf(each, seed) < threshold)
    .map(({ document, claim }) => [document, claim] as const)
  return { seed, size: items.length, of: all.length, threshold, items }
}

const stateOf = (store: Store, leave: () => void): HTMLElement => {
  const sample = store.sample()
  const [first] = sample?.items ?? []
  if (sample === null || first === undefined) return el('p', {}, 'No sample is drawn: all claims are checked.')
  const { size, of, seed } = sample
  return el(
    'p',
    {},
    `${size} of ${of} claims are drawn with the seed ${seed}. `,
    el('a', { href: addressOf(first[0]) + sampleAddress(sample, null) }, 'Go to the first'),
    ' ',
    el('button', { type: 'button', click: leave }, 'Leave the sample'),
  )
}

export const startChecking = (data: IndexData, folder: string): Checking & { readonly element: HTMLElement } => {
  const store = openStore(folder)
  let fitting: ArrayLike<number> = []
  const panel = createPanel(store, () => undefined)
  const size = el('input', { type: 'number', id: 'sample-size', min: 1, step: 1, value: 100 })
  const seed = el('input', { type: 'number', id: 'sample-seed', min: 0, step: 1, value: 1 })
  const state = el('div', { id: 'sample-state' })
  const show = (): void =>
    state.replaceChildren(
      stateOf(store, () => {
        store.setSample(null)
        show()
      }),
    )
  const button = el(
    'button',
    {
      type: 'button',
      id: 'draw-sample',
      click: () => {
        const wanted = [size, seed].map((field) => Math.floor(field.valueAsNumber)) as [number, number]
        if (!wanted.every((number) => number >= 0 && number < 2 ** 31)) panel.tell('Size and seed are whole numbers.')
        else {
          store.setSample(draw(data, fitting, ...wanted))
          panel.tell('Drawn.')
          show()
        }
      },
    },
    'Draw a sample',
  )
  show()
  const element = el(
    'details',
    { class: 'check' },
    el('summary', {}, 'Check claims'),
    panel.element,
    el(
      'p',
      { class: 'draw' },
      el('label', { for: 'sample-size' }, 'Claims to draw '),
      size,
      ' ',
      el('label', { for: 'sample-seed' }, 'Seed '),
      seed,
      ' ',
      button,
    ),
    state,
  )
  return {
    element,
    offer: (claims) => {
      fitting = claims
      button.textContent = `Draw from the ${claims.length} claims that fit`
    },
  }
}

import { figureWords, intervalWords, relationWords, spanWords } from '../../claims/comparison/words.js'
import type { Figure, Slot } from '../../claims/comparison.js'
import { countedWords, numberWords } from '../../claims/words/numbers.js'
import { escapeHtml, visible } from '../escape.js'
import { type Scale, scaleOf } from './scale.js'

/** The figures of a slot below each other, the oldest first, each a bar on one scale: HTML that reads without colours and without script. */

/** Plain text as HTML. */
export const shown = (text: string): string => escapeHtml(visible(text))

const percent = (value: number): string => `${Number(value.toFixed(2))}%`

const height = 20
const middle = height / 2

/** A small drawing at a place: an arrow where an end is open, a stroke where it is not. */
const mark = (at: number, className: string, path: string): string =>
  `<svg x="${percent(at)}" y="${middle}" overflow="visible" class="${className}"><path d="${path}"/></svg>`

const arrowRight = 'M0,-5 L7,0 L0,5 Z'
const arrowLeft = 'M0,-5 L-7,0 L0,5 Z'
const stroke = 'M0,-6 V6'
/** three strokes that grow shorter: the end is soft */
const fadeRight = 'M0,-6 V6 M3,-4 V4 M6,-2 V2'
const fadeLeft = 'M0,-6 V6 M-3,-4 V4 M-6,-2 V2'

/** The end of a bar: open without end, left out itself, soft, or sharp. */
const endOf = (end: number | null, isSoft: boolean, isOpen: boolean, side: 'left' | 'right', at: number): string => {
  if (end === null) return mark(at, 'arrow', side === 'left' ? arrowLeft : arrowRight)
  if (isSoft) return mark(at, 'soft', side === 'left' ? fadeLeft : fadeRight)
  return mark(at, isOpen ? 'end open' : 'end', stroke)
}

const bar = ({ interval, value, bound }: Figure, scale: Scale): string => {
  const { min, max, minOpen, maxOpen, assumed } = interval
  if (min !== null && min === max) return `<circle cx="${percent(scale.at(min))}" cy="${middle}" r="5" class="point"/>`
  const left = min === null ? 1.5 : scale.at(min)
  const right = max === null ? 98.5 : scale.at(max)
  const isSoft = assumed !== null || bound === 'vague'
  const point =
    value === null || bound !== 'approximate'
      ? ''
      : `<circle cx="${percent(scale.at(value))}" cy="${middle}" r="4" class="point"/>`
  return [
    `<line x1="${percent(left)}" x2="${percent(right)}" y1="${middle}" y2="${middle}" class="${isSoft ? 'bar soft' : 'bar'}"/>`,
    endOf(min, isSoft, minOpen, 'left', left),
    endOf(max, isSoft, maxOpen, 'right', right),
    point,
  ].join('')
}

const grid = (scale: Scale): string =>
  scale.ticks
    .map(
      (tick) =>
        `<line x1="${percent(scale.at(tick))}" x2="${percent(scale.at(tick))}" y1="0" y2="${height}" class="grid"/>`,
    )
    .join('')

/** The line of numbers below the bars. */
const axis = (scale: Scale): string => {
  const numbers = scale.ticks.map(
    (tick) => `<text x="${percent(scale.at(tick))}" y="12" text-anchor="middle">${numberWords(tick)}</text>`,
  )
  const note = scale.isLogarithmic ? '<p class="note">Each step to the right is ten times as much.</p>' : ''
  return `<div class="axis" aria-hidden="true"><svg width="100%" height="16">${numbers.join('')}</svg></div>${note}`
}

/** What became of a figure, for its colour and in a word. */
export const standingOf = ({ id }: Figure, { relations }: Slot): 'replaced' | 'disputed' | 'stands' => {
  if (relations.some(({ relation, a }) => relation === 'superseded' && a === id)) return 'replaced'
  const isDisputed = relations.some(({ relation, a, b }) => relation === 'conflict' && (a === id || b === id))
  return isDisputed ? 'disputed' : 'stands'
}

const sayers = ({ claims }: Figure): string => {
  const named = claims.map(({ sayer, via }) => {
    const who = sayer?.name ?? sayer?.text ?? null
    return who === null ? 'unattributed' : `${who}${via.length === 0 ? '' : `, by way of ${via.join(', ')}`}`
  })
  return [...new Set(named)].join('; ')
}

/** The figures of a slot by their age. */
export const byAge = (a: Figure, b: Figure): number => {
  const [first, second] = [a.first ?? '~', b.first ?? '~']
  return first < second ? -1 : first > second ? 1 : 0
}

const standingWords = { replaced: 'replaced', disputed: 'disputed', stands: '' } as const

const row = (figure: Figure, slot: Slot, scale: Scale, nameOf: (id: string) => string): string => {
  const words = figureWords(figure, slot)
  const standing = standingOf(figure, slot)
  const relations = slot.relations
    .filter(({ a, b }) => a === figure.id || b === figure.id)
    .map((relation) => `<li>${shown(relationWords(relation, nameOf))}</li>`)
  const isBest = slot.summary.best !== null && figure.value === slot.summary.best && figure.bound === 'exact'
  const note = [isBest ? 'best' : '', standingWords[standing]].filter((each) => each !== '').join(', ')
  const articles = new Set(figure.claims.map(({ article }) => article)).size
  return `<li class="figure ${standing}${isBest ? ' best' : ''}" tabindex="0">
<span class="day">${spanWords(figure.first, figure.last)}</span>
<span class="words">${shown(words)}${note === '' ? '' : ` <small>${note}</small>`}</span>
<svg class="drawn" width="100%" height="${height}" role="img" aria-label="${shown(`${words}: ${intervalWords(figure.interval)}`)}">${grid(scale)}${bar(figure, scale)}</svg>
<span class="who">${shown(sayers(figure))} <small>${countedWords(articles, 'article')}</small></span>
${relations.length === 0 ? '' : `<ul class="related">${relations.join('')}</ul>`}
</li>`
}

/** All figures of a slot as bars. */
export const chartOf = (slot: Slot): string => {
  const scale = scaleOf(slot)
  const names = new Map(slot.figures.map((figure) => [figure.id, figureWords(figure, slot)]))
  const rows = [...slot.figures].sort(byAge).map((figure) => row(figure, slot, scale, (id) => names.get(id) ?? id))
  return `<ol class="chart">${rows.join('\n')}</ol>${axis(scale)}`
}

import { createHash } from 'node:crypto'
import { daysWords } from '../../claims/comparison/words.js'
import type { ComparedEvent, EventsFile, Slot } from '../../claims/comparison.js'
import { countedWords } from '../../claims/words/numbers.js'
import { escapeHtml } from '../escape.js'
import { headOf, pageMark } from '../frame.js'
import { shown } from './chart.js'
import { eventSection, type SentenceOf, titleOf } from './event.js'

/** What the page tells of the comparison as a whole. */
export type Head = Pick<EventsFile, 'tool' | 'options' | 'inputs'>

/** The page of a comparison, collected event by event. It is one file that asks for nothing: no script, one style that its policy names. */
export interface ComparisonPage {
  add(event: ComparedEvent, slots: readonly Slot[], sentenceOf: SentenceOf): void
  /** The page. `style` is the CSS as the compiler left it. */
  finish(head: Head, diagnostics: EventsFile['diagnostics'], style: string): string
}

/** Articles that stand alone are named up to here. */
const mostAlone = 1000

const listItem = (event: ComparedEvent, slots: readonly Slot[]): string => {
  const conflicts = slots.reduce(
    (sum, { relations }) => sum + relations.filter(({ relation }) => relation === 'conflict').length,
    0,
  )
  const facts = [
    ...(event.days === null ? [] : [daysWords(event.days)]),
    countedWords(event.articles.length, 'article'),
  ]
  const badge = conflicts === 0 ? '' : ` <span class="badge">${countedWords(conflicts, 'conflict')}</span>`
  return `<li><a href="#${escapeHtml(event.id)}">${shown(titleOf(event))}</a> <small>${shown(facts.join('; '))}</small>${badge}</li>`
}

const noteList = (diagnostics: EventsFile['diagnostics']): string =>
  diagnostics.length === 0
    ? ''
    : `<details class="notes"><summary>${countedWords(diagnostics.length, 'note')}</summary><ul>${diagnostics
        .map(({ severity, message }) => `<li>${severity}: ${shown(message)}</li>`)
        .join('')}</ul></details>`

const legend = `<p class="legend">A point is an exact number, a bar what the words allow; an arrow has no end, strokes that fade are an approximate one. Figures stand from the oldest down. What is filled stands, what is hollow was replaced, what is red is disputed.</p>`

/** Begins a page. */
export const createComparisonPage = (): ComparisonPage => {
  const items: string[] = []
  const sections: string[] = []
  const alone: string[] = []
  let hidden = 0
  return {
    add: (event, slots, sentenceOf) => {
      if (event.articles.length > 1) {
        items.push(listItem(event, slots))
        sections.push(eventSection(event, slots, sentenceOf))
      } else if (alone.length < mostAlone) {
        alone.push(
          `<li>${shown(titleOf(event))} <small>${shown(event.articles.map(({ id }) => id).join(', '))}</small></li>`,
        )
      } else hidden += 1
    },
    finish: ({ tool, options, inputs }, diagnostics, style) => {
      const hash = createHash('sha256').update(style).digest('base64')
      const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`
      const told = [
        `${countedWords(inputs.articles, 'article')}, ${countedWords(items.length, 'event')} told by more than one`,
        ...(inputs.failed === 0 ? [] : [`${inputs.failed} failed`]),
        ...(inputs.undated === 0 ? [] : [`${inputs.undated} without a date`]),
        `“about” reaches ${Math.round(options.tolerance * 1000) / 10} % to both sides`,
      ]
      return `${pageMark}
<html lang="en">
${headOf('What the articles say together', policy, `<style>${style}</style>`)}
<body>
<main>
<h1>What the articles say together</h1>
<p class="facts">${told.join('; ')}.</p>
${items.length === 0 ? '<p>No event is told by more than one article.</p>' : `<nav aria-label="Events"><ul class="events">${items.join('\n')}</ul></nav>\n${legend}`}
${sections.join('\n')}
${alone.length === 0 ? '' : `<details class="alone"><summary>${countedWords(alone.length + hidden, 'article')} alone</summary><ul>${alone.join('\n')}${hidden === 0 ? '' : `<li>and ${hidden} more, in events.json</li>`}</ul></details>`}
${noteList(diagnostics)}
</main>
<footer>claimwire ${shown(tool.version)}</footer>
</body>
</html>
`
    },
  }
}

import type { ComparedEvent, EventsFile, Slot } from '../../claims/comparison.js'
import { figureRows, figuresHeader, type SentenceOf } from '../../emit/comparison/csv.js'
import { eventElement, eventsClosing, eventsOpening } from '../../emit/comparison/json.js'
import { toElement, toIndented, toLine } from '../../emit/json.js'
import type { Layout } from '../output/layout.js'
import { aloneToReport, eventToReport, reportClosing, reportOpening } from './report/report.js'

/** What is known before the first event is compared. */
export interface Opened {
  readonly head: Pick<EventsFile, 'schemaVersion' | 'tool' | 'options' | 'inputs'>
  /** events that several articles tell */
  readonly together: number
  /** events that one article tells */
  readonly alone: number
}

/** One event with all that was found of it. */
export interface One {
  readonly event: ComparedEvent
  readonly slots: readonly Slot[]
  readonly sentenceOf: SentenceOf
}

/** What is known at the end. */
export type Closed = Pick<EventsFile, 'ungrouped' | 'diagnostics'>

/** A comparison as text, piece by piece. */
export interface Format {
  readonly opening: (opened: Opened) => string
  readonly event: (one: One) => string
  readonly closing: (closed: Closed) => string
}

/** What was written before, where a part begins in the middle. */
export interface Begun {
  /** whether no event was */
  readonly isFirst: boolean
  /** whether an event was that one article tells */
  readonly hasAlone: boolean
}

const nothing = (): string => ''

const lines: Format = {
  opening: nothing,
  event: ({ slots }) => slots.map(toLine).join(''),
  closing: nothing,
}

const indentedLines: Format = { ...lines, event: ({ slots }) => slots.map(toIndented).join('') }

const arrayOfSlots = (): Format => {
  let isFirst = true
  return {
    opening: nothing,
    event: ({ slots }) =>
      slots
        .map((slot) => {
          const lead = isFirst ? '[\n' : ',\n'
          isFirst = false
          return lead + toElement(slot)
        })
        .join(''),
    closing: () => (isFirst ? '[]\n' : '\n]\n'),
  }
}

const figures = (excel: boolean): Format => ({
  opening: () => figuresHeader(excel),
  event: ({ event, slots, sentenceOf }) => slots.map((slot) => figureRows(slot, event, sentenceOf, excel)).join(''),
  closing: nothing,
})

const eventsFile = (begun: Begun): Format => {
  let { isFirst } = begun
  let isEmpty = true
  return {
    opening: ({ head, together, alone }) => {
      isEmpty = together + alone === 0
      return eventsOpening(head)
    },
    event: ({ event }) => {
      const element = eventElement(event, isFirst)
      isFirst = false
      return element
    },
    closing: (closed) => eventsClosing(closed, isEmpty),
  }
}

const report = (layout: Layout, begun: Begun): Format => {
  let { hasAlone } = begun
  return {
    opening: ({ head, together, alone }) => reportOpening(head, { together, alone }, layout),
    event: ({ event, slots }) => {
      if (event.articles.length > 1) return `\n${eventToReport(event, slots, layout)}`
      const lead = hasAlone ? '' : '\n'
      hasAlone = true
      return lead + aloneToReport(event, slots, layout)
    },
    closing: (closed) => reportClosing(closed, layout),
  }
}

/** The one page, which needs all events before it can begin. */
const page = async (): Promise<Format> => {
  const { createComparisonPage } = await import('../../page/comparison/page.js')
  const { built } = await import('../output/pages/built.js')
  const collected = createComparisonPage()
  let head: Opened['head'] | null = null
  return {
    opening: (opened) => {
      head = opened.head
      return ''
    },
    event: ({ event, slots, sentenceOf }) => {
      collected.add(event, slots, sentenceOf)
      return ''
    },
    closing: ({ diagnostics }) => (head === null ? '' : collected.finish(head, diagnostics, built('compare.css'))),
  }
}

/** The formats of a comparison by the files that hold them, or by what `--format` calls them. */
export const formatOf = async (
  name: 'events' | 'ndjson' | 'json' | 'json-pretty' | 'csv' | 'report' | 'html',
  { layout, excel }: { readonly layout: Layout; readonly excel: boolean },
  begun: Begun = { isFirst: true, hasAlone: false },
): Promise<Format> => {
  switch (name) {
    case 'events':
      return eventsFile(begun)
    case 'ndjson':
      return lines
    case 'json':
      return arrayOfSlots()
    case 'json-pretty':
      return indentedLines
    case 'csv':
      return figures(excel)
    case 'html':
      return page()
    case 'report':
      return report(layout, begun)
  }
}

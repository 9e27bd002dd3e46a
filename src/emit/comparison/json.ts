import type { ComparedEvent, EventsFile } from '../../claims/comparison.js'
import { escapeControls } from '../json.js'

/** Pieces of `events.json`, so that no more than one event need be there at a time. */

const indented = (value: unknown, indent: string): string =>
  escapeControls(JSON.stringify(value, null, 2)).replaceAll('\n', `\n${indent}`)

/** What stands before the events. */
export const eventsOpening = (head: Omit<EventsFile, 'events' | 'ungrouped' | 'diagnostics'>): string =>
  `${indented(head, '').slice(0, -2)},\n  "events": [`

/** One event; `isFirst` needs no comma. */
export const eventElement = (event: ComparedEvent, isFirst: boolean): string =>
  `${isFirst ? '' : ','}\n    ${indented(event, '    ')}`

/** What stands behind them. */
export const eventsClosing = (
  { ungrouped, diagnostics }: Pick<EventsFile, 'ungrouped' | 'diagnostics'>,
  isEmpty: boolean,
): string =>
  `${isEmpty ? '' : '\n  '}],\n  "ungrouped": ${ungrouped},\n  "diagnostics": ${indented(diagnostics, '  ')}\n}\n`

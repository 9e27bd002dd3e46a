import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ComparedEvent, comparisonVersion, type EventsFile, type Slot } from '../../claims/comparison.js'
import { articleOf, compareEvent, copiesOf, eventIdOf, groupOutlines, groupsGiven } from '../../compare/index.js'
import { type DocumentRecord, extract } from '../../index.js'
import { toolVersion } from '../../version.js'

/** What the command is told. */
export interface CompareSettings {
  readonly out: string | null
  readonly events: string | null
  readonly window: number
  readonly tolerance: number
}

const linesOf = (path: string): unknown[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line))

interface Given {
  readonly id: string
  readonly text: string
  readonly published?: string
  readonly title?: string
}

const isRecord = (value: unknown): value is DocumentRecord =>
  typeof value === 'object' && value !== null && 'schemaVersion' in value

/** Compares articles: groups those of one event, and says what their figures come to. Gives the exit code. */
export const runCompare = async (paths: readonly string[], settings: CompareSettings): Promise<number> => {
  const records = paths.flatMap((path) =>
    linesOf(path).map((value) => {
      if (isRecord(value)) return value
      const { id, text, published, title } = value as Given
      return extract(text, {
        id,
        withText: true,
        publishedFrom: 'record',
        ...(published && { published }),
        ...(title && { title }),
      })
    }),
  )
  const articles = records.map(articleOf)
  const outlines = articles.map(({ outline }) => outline)
  const copyGroups = copiesOf(outlines)
  const copies = new Map(outlines.map(({ id }, index) => [id, copyGroups[index] ?? index]))
  const groups =
    settings.events === null
      ? groupOutlines(outlines, settings)
      : groupsGiven(
          outlines,
          new Map(
            linesOf(settings.events).map((line) => [
              (line as { article: string }).article,
              (line as { event: string }).event,
            ]),
          ),
        )
  const compared = groups.map((group) =>
    compareEvent(
      group,
      group.members.map((index) => outlines[index]!),
      group.members.flatMap((index) => articles[index]!.claims),
      copies,
      settings,
    ),
  )
  const events: ComparedEvent[] = compared.map(({ event }, index) => ({
    ...event,
    near: groups[index]!.near.map(({ group, ...near }) => ({
      event: eventIdOf(groups[group]!.members.map((member) => outlines[member]!)),
      ...near,
    })),
  }))
  const file: EventsFile = {
    schemaVersion: comparisonVersion,
    tool: { name: 'claimwire', version: toolVersion },
    options: { window: settings.window, tolerance: settings.tolerance, events: settings.events !== null },
    inputs: {
      articles: outlines.length,
      failed: 0,
      undated: outlines.filter(({ published }) => published === null).length,
    },
    events,
    ungrouped: groups.filter(({ members }) => members.length === 1).length,
    diagnostics: [],
  }
  const slots: Slot[] = compared.flatMap((one) => one.slots)
  const out = settings.out ?? '.'
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, 'events.json'), `${JSON.stringify(file, null, 2)}\n`)
  writeFileSync(join(out, 'slots.ndjson'), slots.map((slot) => `${JSON.stringify(slot)}\n`).join(''))
  return 0
}

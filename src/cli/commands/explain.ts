import { existsSync } from 'node:fs'
import { type DocumentRecord, extract } from '../../index.js'
import { type Input, inputsOf, openSource, type Source } from '../../read/index.js'
import { KnownError, tell } from '../messages.js'
import { readOptions } from '../options.js'
import {
  describeCount,
  describeDate,
  describeLocation,
  describeOfficial,
  describeOrganization,
  describeStatement,
} from '../output/report/describe.js'
import { chalkFor, plain } from '../output/report/report.js'
import { wrap } from '../output/report/wrap.js'
import { createOutput } from '../output/stdout.js'
import { lookOf } from '../output/style.js'

/** A rule's find: words, and what they are taken to mean. */
interface Find {
  readonly rule: string
  readonly text: string
  readonly start: number
  readonly end: number
  readonly meaning: string
}

const findsOf = (record: DocumentRecord): Find[] => {
  const mentions = <Entity extends { mentions: readonly Omit<Find, 'meaning'>[] }>(
    entities: readonly Entity[],
    meaning: (entity: Entity) => string,
  ): Find[] =>
    entities.flatMap((entity) => entity.mentions.map((mention) => ({ ...mention, meaning: meaning(entity) })))
  const named = (kind: string, name: string | null, details: string): string =>
    [`${kind}${name === null ? '' : ` ${name}`}`, details].filter((part) => part !== '').join('; ')
  const finds: Find[] = [
    ...record.counts.map((count) => ({ ...count, meaning: `count: ${describeCount(count)}` })),
    ...record.dates.map((date) => ({ ...date, meaning: `date: ${describeDate(date)}` })),
    ...mentions(record.officials, (official) => named('official', official.name, describeOfficial(official))),
    ...mentions(record.people, (person) => named('person', person.name, '')),
    ...mentions(record.organizations, (body) => named('organization', body.name, describeOrganization(body))),
    ...mentions(record.locations, (place) => named('place', place.name, describeLocation(place))),
    ...record.statements.flatMap((statement) => {
      const { rule, source, cue, content } = statement
      const [first] = [cue, ...content].filter((part) => part !== null)
      const says = content.map(({ text }) => `"${text}"`).join(' … ')
      const meaning = `statement: ${describeStatement(statement)}; source ${source?.text ?? 'nobody named'}; content ${says}`
      return first === undefined ? [] : [{ rule, ...first, meaning }]
    }),
  ]
  return finds.sort((a, b) => a.start - b.start || a.end - b.end)
}

const numberWords = new Set(
  (
    'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety ' +
    'hundred hundreds thousand thousands million millions billion billions dozen dozens half'
  ).split(' '),
)
const dayWords = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february april june july august september ' +
    'october november december yesterday today tomorrow'
  ).split(' '),
)

const looksCountable = (word: string): boolean =>
  /^\d/.test(word) || numberWords.has(word.toLowerCase()) || dayWords.has(word.toLowerCase())

/** Numbers and dates by the look of them that no count, no date and no name took. */
const unread = (text: string, start: number, end: number, finds: readonly Find[]): string[] => {
  const taken = finds.filter(({ meaning }) => !meaning.startsWith('statement'))
  return [...text.slice(start, end).matchAll(/[a-z]+|\d+/gi)]
    .map(({ index, 0: word }) => ({ word, at: start + index }))
    .filter(
      ({ word, at }) => looksCountable(word) && !taken.some((find) => find.start < at + word.length && find.end > at),
    )
    .map(({ word, at }) => `${word} (${at})`)
}

const splitTarget = (target: string): { path: string; offset: number | null } => {
  const match = /^(.+):(\d+)$/s.exec(target)
  if (match === null || existsSync(target)) return { path: target, offset: null }
  return { path: match[1] ?? target, offset: Number(match[2]) }
}

/** The explanation of one document, or of the sentence around an offset (UTF-16 units of the decoded text). */
const explain = (
  source: Source,
  record: DocumentRecord,
  offset: number | null,
  look: ReturnType<typeof lookOf>,
): string => {
  const chalk = chalkFor(look)
  const finds = findsOf(record)
  const paragraph = (words: string, style: (text: string) => string, indent: number): string =>
    wrap([{ text: plain(words), style }], look.width, indent)
  const { sentences } = record.document
  const shown = offset === null ? sentences : sentences.filter(({ start, end }) => start <= offset && offset < end)
  const told = shown.map(({ start, end, section }) => {
    const inside = finds.filter((find) => find.start >= start && find.start < end)
    const missed = unread(source.text, start, end, inside)
    return [
      paragraph(`${source.text.slice(start, end)} (${section}, ${start} to ${end})`, chalk.bold, 0),
      ...inside.map((find) =>
        paragraph(`"${find.text}" (${find.start} to ${find.end}), ${find.meaning}; rule ${find.rule}`, String, 2),
      ),
      ...(inside.length === 0 ? [paragraph('No claims.', chalk.dim, 2)] : []),
      ...(missed.length === 0 ? [] : [paragraph(`Not understood: ${missed.join(', ')}`, chalk.yellow, 2)]),
    ].join('')
  })
  const notes = record.diagnostics
    .filter(
      ({ start, end }) => offset === null || (start !== undefined && start <= offset && offset < (end ?? start + 1)),
    )
    .map(({ severity, message, start }) =>
      paragraph(`${severity}${start === undefined ? '' : ` at ${start}`}: ${message}`, chalk.yellow, 0),
    )
  return [...told, ...(notes.length === 0 ? [] : [notes.join('')])].join('\n')
}

const explainInput = (source: Source, offset: number | null, look: ReturnType<typeof lookOf>): string => {
  if (offset !== null && offset >= source.text.length)
    throw new KnownError(`${source.id}: offset ${offset} lies behind the end (${source.text.length})`)
  const { id, title, published, publishedFrom } = source
  const record = extract(source.text, {
    id,
    ...(title !== null && { title }),
    ...(published !== null && publishedFrom !== null && { published, publishedFrom }),
  })
  return explain(source, record, offset, look)
}

/** `claimwire explain`: which rule made each claim, from which words, and what was not understood. Gives the exit code. */
export const runExplain = async (target: string, flags: Readonly<Record<string, unknown>>): Promise<number> => {
  const options = readOptions(flags)
  const { path, offset } = splitTarget(target)
  const output = createOutput(process.stdout)
  const look = lookOf(process.stdout, options.color)
  let failures = 0
  let first = true
  const { input, maxBytes } = options
  const extensions = options.ext.map((ending) => `.${ending.replace(/^\./, '')}`)
  for await (const found of inputsOf([path], { input, maxBytes, extensions, skip: null, stdin: process.stdin })) {
    const source = found.kind === 'barren' ? { fault: found } : await openSource(found as Input, options)
    if ('fault' in source) {
      failures += 1
      tell(`${found.where}: ${source.fault.message}`)
    } else if (!(await output.write(`${first ? '' : '\n'}${explainInput(source, offset, look)}`))) return 0
    first = false
  }
  return failures === 0 ? 0 : 1
}

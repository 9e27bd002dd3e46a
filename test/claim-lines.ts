import { kindNames, kinds } from '../src/claims/kinds/index.js'
import type { DocumentRecord } from '../src/claims/schema.js'

/** A record as lines that a person can review: a claim a line, a mention a line below its entity, absent fields left out. */

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** A word as it is, anything else as JSON. */
const scalar = (value: unknown): string =>
  typeof value === 'string' && /^[\w./:+-]+$/.test(value) ? value : JSON.stringify(value)

/** `"At least 12" 64-75`, or the offsets alone */
const place = ({ text, start, end }: Record<string, unknown>): string =>
  `${text === undefined ? '' : `${JSON.stringify(text)} `}${start}-${end}`

/** `kind=cardinal`, `counted="people" 76-82 head=people` */
const field = (key: string, value: unknown): string => {
  if (!isObject(value)) return `${key}=${scalar(value)}`
  const { text, start, end, ...others } = value
  if (start === undefined) return fieldsOf(others).join(' ')
  return [`${key}=${place({ text, start, end })}`, ...fieldsOf(others)].join(' ')
}

const fieldsOf = (value: Record<string, unknown>): string[] =>
  Object.entries(value).flatMap(([key, each]) => {
    if (each === null) return []
    return Array.isArray(each) ? each.map((item) => field(key, item)) : [field(key, each)]
  })

const linesOf = (one: string, claim: Record<string, unknown>): string[] => {
  const { id, text, start, end, mentions, ...fields } = claim
  const where = text === undefined ? [] : [place({ text, start, end })]
  const below = Array.isArray(mentions) ? mentions : []
  const first = below[0] ?? claim
  // an id that is made from the claim's own place needs no saying
  const named = id === `${one}-${first.start}-${first.end}` ? [] : [`id=${id}`]
  return [
    [one, ...where, ...fieldsOf(fields), ...named].join(' '),
    ...below.map(({ text, start, end, ...mention }) =>
      ['  at', place({ text, start, end }), ...fieldsOf(mention)].join(' '),
    ),
  ]
}

/** Everything that a record says but for the tool that made it. */
export const claimLines = (record: DocumentRecord): string => {
  const { sentences, ...document } = record.document
  return [
    ['document', `status=${record.status}`, ...fieldsOf(document)].join(' '),
    ...sentences.map(({ start, end, section }, index) => `sentence ${index} ${start}-${end} ${section}`),
    ...kindNames.flatMap((name) => record[name].flatMap((claim) => linesOf(kinds[name].one, { ...claim }))),
    ...record.diagnostics.map((diagnostic) => ['diagnostic', ...fieldsOf({ ...diagnostic })].join(' ')),
    '',
  ].join('\n')
}

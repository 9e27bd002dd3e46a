import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSurelyRecord, recordSchema } from '../src/claims/schema.js'
import { extract } from '../src/index.js'
// @ts-expect-error a script of the benchmarks, without types
import { records } from './bench/records.mjs'

const text =
  'HARBOUR CITY (AP) - At least 14 people were killed on Tuesday when a bus overturned near Ostby, the mayor, Ann Lee, told reporters. "We have 30 wounded," she said.'

const whole = [
  JSON.stringify(extract(text, { published: '2024-05-03', title: 'Bus overturns' })),
  ...[...(records(3) as Iterable<{ record: object }>)].map(({ record }) => JSON.stringify(record)),
]

type Node = Record<string, unknown> | unknown[]

/** Every object and array of a value. */
const nodesOf = (value: unknown): Node[] =>
  typeof value === 'object' && value !== null ? [value as Node, ...Object.values(value).flatMap(nodesOf)] : []

const others = [null, -1, 1.5, 2 ** 60, '', 'x', 'XX', '2024-02-30', true, [], {}, [1], { a: 1 }]

describe('a quick check of records', () => {
  it('knows those that claimwire writes', () => {
    for (const record of whole) expect(isSurelyRecord(JSON.parse(record))).toBe(true)
  })

  it('is sure of nothing that the schema refuses', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...whole),
        fc.nat(),
        fc.nat(),
        fc.constantFrom('set', 'drop', 'add'),
        fc.constantFrom(...others),
        (record, at, key, act, other) => {
          const value: unknown = JSON.parse(record)
          const nodes = nodesOf(value)
          const node = nodes[at % nodes.length]!
          const keys = Object.keys(node)
          const name = keys[key % Math.max(1, keys.length)] ?? 'x'
          if (act === 'drop') Reflect.deleteProperty(node, name)
          else Reflect.set(node, act === 'add' ? `${name}x` : name, other)
          const read: unknown = JSON.parse(JSON.stringify(value))
          if (isSurelyRecord(read)) expect(recordSchema.safeParse(read).success).toBe(true)
        },
      ),
      { numRuns: 3000, seed: 9 },
    )
  })
})

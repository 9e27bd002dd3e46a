import { describe, expect, test } from 'vitest'
import { packed } from '../src/cli/run/job.js'
import { createPace } from '../src/cli/run/pace.js'

/** How large a document may be that is read where signals are heard, and what is handed to another thread. */

describe('the pace of reading', () => {
  test('lets any article be read, and no large text before anything is known', () => {
    const pace = createPace()
    expect(pace.limit()).toBeGreaterThan(16_000)
    expect(pace.limit()).toBeLessThan(100_000)
  })

  test('falls at once with a slow document, and never below an article', () => {
    const pace = createPace()
    for (let times = 0; times < 100; times++) pace.note(3000, 5)
    expect(pace.limit()).toBe(200_000)
    pace.note(40_000, 2000)
    expect(pace.limit()).toBeLessThan(25_000)
    pace.note(10_000, 60_000)
    expect(pace.limit()).toBe(16_000)
  })

  test('rises by and by, so that what follows is no guess', () => {
    const pace = createPace()
    pace.note(10_000, 5000)
    pace.note(3000, 5)
    expect(pace.limit()).toBeLessThan(100_000)
  })
})

describe('what goes to another thread', () => {
  test('lies in one memory that holds nothing else', () => {
    const memory = new TextEncoder().encode('before one two after')
    const things = packed([
      { id: 'a', bytes: memory.subarray(7, 10) },
      { id: 'b' },
      { id: 'c', bytes: memory.subarray(11, 14) },
    ])
    expect(things.map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    const [first, , last] = structuredClone(things) as { bytes?: Uint8Array }[]
    expect([first, last].map((thing) => new TextDecoder().decode(thing?.bytes))).toEqual(['one', 'two'])
    expect(first?.bytes?.buffer).toBe(last?.bytes?.buffer)
    expect(first?.bytes?.buffer.byteLength).toBe(6)
  })
})

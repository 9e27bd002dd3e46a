import { describe, expect, test } from 'vitest'
import { createPace } from '../src/cli/run/pace.js'

/** How large a document may be that is read where signals are heard. */

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

import { describe, expect, it } from 'vitest'
import { explain } from '../src/explain.js'

describe('what made no claim', () => {
  it('are capitalised words within a sentence that no name and no counted phrase holds', () => {
    const text = 'Police said 12 Iranian nationals slept on a Romanian barge on Monday.'
    const { unnamed, unread } = explain(text, { published: '2025-05-05' })
    expect(unread).toEqual([])
    expect(unnamed.map((words) => words.text)).toEqual(['Romanian'])
    for (const { text: words, start, end } of unnamed) expect(text.slice(start, end)).toBe(words)
  })
})

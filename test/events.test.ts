import { describe, expect, it } from 'vitest'
import type { DocumentRecord } from '../src/claims/schema.js'
import { differing, events, sums } from '../src/link/corpus.js'
import { extract } from '../src/pipeline.js'

/** A number in an example: where it stands once the marks are out, and what is written of it. */
interface Marked {
  readonly start: number
  readonly end: number
  readonly note: string
  readonly depth: number
}

const readMarks = (example: string): { text: string; marks: Marked[] } => {
  let text = ''
  const marks: Marked[] = []
  for (const [piece] of example.matchAll(/\[+[^\]]*\]+|[^[]+/g)) {
    const marked = /^(\[+)([^|\]]*)\|?([^\]]*)\]+$/.exec(piece)
    if (marked === null) text += piece
    else {
      const [, opening = '', number = '', note = ''] = marked
      marks.push({ start: text.length, end: text.length + number.length, note, depth: opening.length })
      text += number
    }
  }
  return { text, marks }
}

const countAt = (record: DocumentRecord, { start, end }: Marked) => {
  const found = record.counts.find((count) => count.start < end && count.end > start)
  expect(found, `no count at ${start}`).toBeDefined()
  return found
}

describe('what is said of a count', () => {
  for (const { grammar, examples } of events)
    it.each(examples)(`${grammar}: %s`, (example) => {
      const { text, marks } = readMarks(example)
      const record = extract(text)
      expect(marks.length).toBeGreaterThan(0)
      const told = marks.map((mark) => {
        const count = countAt(record, mark)
        return `${count?.event?.lemma ?? '-'} ${count?.status}`
      })
      expect(told).toEqual(marks.map(({ note }) => note))
    })
})

describe('parts and wholes', () => {
  it.each(sums)('%s', (example) => {
    const { text, marks } = readMarks(example)
    const record = extract(text)
    const whole = marks.find(({ depth }) => depth === 2)
    const id = whole === undefined ? null : countAt(record, whole)?.id
    const parts = marks.filter(({ depth }) => depth === 1)
    expect(parts.map((part) => countAt(record, part)?.partOf)).toEqual(parts.map(() => id))
    expect(record.counts.filter(({ partOf }) => partOf !== null).length).toBe(parts.length)
  })
  const codesOf = (text: string): string[] => extract(text).diagnostics.map(({ code }) => code)
  it.each(differing.sums)('says that the sum differs: %s', (text) => expect(codesOf(text)).toContain('sum-differs'))
  it.each(differing.lists)('takes for no sum: %s', (text) => expect(codesOf(text)).not.toContain('sum-differs'))
})

describe('what befell the people counted', () => {
  it.each([
    ['Police freed ten of the 40 nurses.', ['released', null]],
    ['The firm will cut half of its 300 jobs.', ['laid off', null]],
    ['Most of the 40 guests were hurt.', [null]],
    ['All of the 40 guests were hurt.', ['injured']],
    ['Most of the 12 miners who died were young.', ['dead']],
    ['A man aged 81 and 12 of his friends drowned.', [null, 'dead']],
    ['The quake left 90 injured and 40 unaccounted for.', ['injured', 'missing']],
    ['Seven soldiers died and a dozen more were hurt.', ['dead', 'injured']],
    ['The blaze killed 61 people, most of them over 70.', ['dead', null]],
  ])('%s', (text, outcomes) => {
    expect(extract(text).counts.map(({ outcome }) => outcome)).toEqual(outcomes)
  })
})

describe('what became of those whom a clause tells apart', () => {
  it.each([
    ['laid off', 'Some 40 workers who lost their jobs have found new work.'],
    ['infected', 'Some 40 people who caught the virus have recovered.'],
    ['infected', 'Some 40 people who tested positive were sent home.'],
    ['infected', 'Some 40 people who contracted cholera were treated.'],
    ['ill', 'Some 40 people who fell ill went home.'],
    ['displaced', 'Some 40 families who fled their homes have returned.'],
    ['homeless', 'Some 40 families who lost their homes were rehoused.'],
    ['homeless', 'Some 40 families who lost their houses moved into tents.'],
    ['arrested', 'Some 40 men who robbed a bank were jailed.'],
    [null, 'The club did not deny that 40 sailors were sick.'],
    [null, 'The club denied that 40 sailors were dead.'],
  ])('is %s: %s', (outcome, text) => {
    expect(extract(text).counts[0]!.outcome).toBe(outcome)
  })
})

describe('what is announced, missed and disclosed', () => {
  const told = (text: string) => {
    const count = extract(text).counts[0]
    return [count?.event?.lemma ?? null, count?.status ?? null, count?.outcome ?? null]
  }

  it.each([
    ['The airline announced that 12 hikers were missing.', ['miss', 'happened', 'missing']],
    ['The clinic announced 12 people were dying each day.', ['die', 'happened', 'dead']],
    ['The army announced that it was holding 12 men.', ['hold', 'happened', null]],
    ['The clinic announced it was treating 40 nurses.', ['treat', 'happened', null]],
    ['The airline announced it was losing $4 million a week.', ['lose', 'happened', null]],
    ['The airline announced that it was cutting 300 posts.', ['cut', 'planned', 'laid off']],
    ['Twelve guests missed out on seats.', ['miss', 'happened', null]],
    ['Twelve guests were missing out on seats.', ['miss', 'happened', null]],
    ['Nine hikers are still missing out at sea.', ['miss', 'ongoing', 'missing']],
    ['Nine hikers have been missing since Friday.', ['miss', 'ongoing', 'missing']],
    ['Nine hikers are still missing.', ['miss', 'ongoing', 'missing']],
    ['Nine hikers went missing in the flood.', ['go', 'happened', 'missing']],
    ['Three runners will miss through injury.', ['miss', 'planned', null]],
    ['Two strikers missed on Friday.', ['miss', 'happened', null]],
    ['Two strikers who missed from the spot were dropped on Friday.', ['drop', 'happened', null]],
    ['Nine hikers could be missing after the flood.', ['miss', 'possible', 'missing']],
    ['The school did not disclose that 12 pupils were ill until May.', [null, 'unknown', 'ill']],
    ['The school did not confirm that 12 pupils were ill.', [null, 'unknown', null]],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})

import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type Correction, correctionJsonSchema, correctionSchema } from '../src/claims/corrections.js'
import { type KindName, kinds } from '../src/claims/kinds/index.js'
import { recordProblems } from '../src/claims/problems.js'
import { type DocumentRecord, recordSchema } from '../src/claims/schema.js'
import { type Coded, reportOf } from '../src/corrections/agree.js'
import { nominalAlpha } from '../src/corrections/alpha.js'
import { applyCorrections } from '../src/corrections/apply.js'
import { precisionOf, wilson } from '../src/corrections/precision.js'
import { lotOf, thresholdOf } from '../src/corrections/sample.js'
import { findQuote, searchable, selectorsOf } from '../src/corrections/selectors.js'
import { extract } from '../src/pipeline.js'

const text = `LIMA, May 3 (AP) — At least 12 people were killed on Friday, including seven women and five men, when a bus fell into a ravine near Cusco, police said.

Transport Minister Ana Ruiz said 30 people were hurt. "We will find out why," Ruiz said.

A relief fund paid $400 to each family.`

const hashOf = (words: string): string => createHash('sha256').update(words).digest('hex')

const recordOf = (words: string, options: object = {}): DocumentRecord =>
  extract(words, { id: 'bus.txt', published: '2025-05-03', sha256: hashOf(words), withText: true, ...options })

const withoutText = (record: DocumentRecord): DocumentRecord => {
  const { text: _, ...document } = record.document
  return { ...record, document }
}

/** A correction of the claim of a kind that stands for some words. */
const on = (record: DocumentRecord, kind: KindName, words: string, said: Partial<Correction>): Correction => {
  const whole = record.document.text ?? text
  const extents = kinds[kind].extents(record)
  const index = extents.findIndex(
    (extent) => extent !== null && whole.slice(extent.start, extent.end).startsWith(words),
  )
  const claim = record[kind][index]
  if (claim === undefined) throw new Error(`no ${kind} "${words}"`)
  return {
    schemaVersion: 1,
    type: 'correction',
    tool: { name: 'claimwire', version: record.tool.version },
    document: { id: record.document.id, sha256: record.document.sha256, offsets: 'utf16' },
    claim: { id: claim.id, kind, rule: null },
    target: { in: 'text', selector: selectorsOf(whole, extents[index]!) },
    verdict: null,
    edits: null,
    added: null,
    note: null,
    coder: 'AB',
    sample: null,
    time: null,
    ...said,
  }
}

/** A correction that adds a claim for some words. */
const adding = (
  record: DocumentRecord,
  kind: KindName,
  words: string,
  added: Record<string, unknown>,
  said: Partial<Correction> = {},
): Correction => {
  const whole = record.document.text ?? text
  const start = whole.indexOf(words)
  return {
    ...on(record, 'counts', 'At least 12', {}),
    claim: { id: null, kind, rule: null },
    target: { in: 'text', selector: selectorsOf(whole, { start, end: start + words.length }) },
    added,
    ...said,
  }
}

const lines = (...corrections: Correction[]) =>
  corrections.map((correction, index) => ({ correction, where: `line ${index + 1}` }))

const apply = (record: DocumentRecord, ...corrections: Correction[]) => {
  for (const correction of corrections) expect(correctionSchema.safeParse(correction).error).toBeUndefined()
  const applied = applyCorrections(record, lines(...corrections))
  expect(recordSchema.safeParse(applied.record).error).toBeUndefined()
  expect(recordProblems(applied.record)).toEqual([])
  return applied
}

const reasons = ({ refused }: ReturnType<typeof apply>): string[] => refused.map(({ where, why }) => `${where}: ${why}`)

describe('applying', () => {
  it('leaves what is right as it stands', () => {
    const record = recordOf(text)
    const { record: after, done } = apply(record, on(record, 'counts', 'At least 12', { verdict: 'right' }))
    expect(after).toEqual(record)
    expect(done.confirmed).toBe(1)
  })

  it('takes out what is wrong, and what pointed at it points at nothing', () => {
    const record = recordOf(text)
    expect(record.counts.filter(({ partOf }) => partOf !== null)).toHaveLength(2)
    const { record: after } = apply(record, on(record, 'counts', 'At least 12', { verdict: 'wrong' }))
    expect(after.counts.map((count) => [count.text, count.partOf])).toEqual([
      ['seven', null],
      ['five', null],
      ['30', null],
      ['$400', null],
    ])
    expect(after.diagnostics.map(({ code, message }) => [code, message])).toContainEqual([
      'corrected-by-hand',
      'count "At least 12": taken out by AB',
    ])
  })

  it('leaves no name on a speaker that is taken out, nor on the counts of a statement that is', () => {
    const record = recordOf(text)
    const noRuiz = apply(record, on(record, 'officials', 'Ana Ruiz', { verdict: 'wrong' })).record
    expect(noRuiz.statements.flatMap(({ source }) => (source === null ? [] : [source.name]))).toEqual([
      null,
      null,
      null,
    ])
    const [first] = record.counts
    expect(first?.saidBy?.text).toBe('police')
    const unsaid = apply(record, on(record, 'statements', 'At least 12', { verdict: 'wrong' })).record
    expect(unsaid.counts[0]?.saidBy).toBeNull()
  })

  it('sets fields', () => {
    const record = recordOf(text)
    const edits = { bound: 'more_than', min: 12, max: null, outcome: 'injured' }
    const { record: after, done } = apply(record, on(record, 'counts', 'At least 12', { verdict: 'wrong', edits }))
    expect(after.counts[0]).toEqual({ ...record.counts[0], ...edits })
    expect(done.edited).toBe(1)
  })

  it('gives speakers the new name of an official', () => {
    const record = recordOf(text)
    const edits = { name: 'Ana María Ruiz' }
    const { record: after } = apply(record, on(record, 'officials', 'Ana Ruiz', { verdict: 'wrong', edits }))
    expect(after.statements.map(({ source }) => source?.name)).toContain('Ana María Ruiz')
    expect(after.counts.find((count) => count.text === '30')?.saidBy?.name).toBe('Ana María Ruiz')
  })

  it('refuses what does not hold together', () => {
    const record = recordOf(text)
    const broken = on(record, 'counts', 'At least 12', { verdict: 'wrong', edits: { min: 20 } })
    const nowhere = on(record, 'counts', 'seven', { verdict: 'wrong', edits: { partOf: 'count-1-2' } })
    const applied = apply(record, broken, nowhere)
    expect(reasons(applied)).toEqual(['line 1: counts[0].value: it does not lie between min and max'])
    // a link to nothing is no link
    expect(applied.record.counts.find((count) => count.text === 'seven')?.partOf).toBeNull()
  })

  it.each([
    ['counts', 'a bus', { value: 1, counted: null }],
    ['counts', 'each family', { kind: 'cardinal', bound: 'range', min: 2, max: 5 }],
    ['dates', 'Friday, including', { value: '2025-05-02', earliest: '2025-05-02', latest: '2025-05-02' }],
    ['officials', 'Transport Minister', { title: 'Transport Minister', country: 'PE' }],
    ['people', 'relief', {}],
    ['organizations', 'relief fund', { kind: 'charity' }],
    ['locations', 'ravine', { country: 'PE' }],
    ['statements', 'A relief fund paid', { stance: 'claims' }],
  ] as const)('adds %s by hand: %s', (kind, words, fields) => {
    const record = recordOf(text)
    const { record: after, done } = apply(record, adding(record, kind, words, { ...fields }))
    expect(done.added).toBe(1)
    const start = text.indexOf(words)
    const known = new Set(record[kind].map(({ id }) => id))
    const claim = after[kind].find(({ id }) => !known.has(id))
    expect(claim).toMatchObject(fields)
    expect(claim?.id).toBe(`${kinds[kind].one}-${start}-${start + words.length}`)
    expect(JSON.stringify(claim)).toContain('by-hand/AB')
  })

  it('needs no text while the bytes are the same', () => {
    const record = recordOf(text)
    const correction = on(record, 'counts', 'At least 12', { verdict: 'wrong' })
    expect(apply(withoutText(record), correction, adding(record, 'people', 'family', {})).done).toMatchObject({
      removed: 1,
      added: 1,
    })
  })

  it('finds words by what stands around them once the text has changed', () => {
    const record = recordOf(text)
    const later = recordOf(`UPDATED\n\n${text.replaceAll('\n\n', '\r\n\r\n')}`)
    const corrections = [
      on(record, 'counts', 'At least 12', { verdict: 'wrong', edits: { outcome: 'injured' } }),
      on(record, 'statements', '"We will find', { verdict: 'wrong' }),
      adding(record, 'people', 'each family', {}),
    ]
    const applied = apply(later, ...corrections)
    expect(reasons(applied)).toEqual([])
    expect(applied.record.counts[0]?.outcome).toBe('injured')
    expect(applied.done).toMatchObject({ edited: 1, removed: 1, added: 1 })
    expect(reasons(apply(withoutText(later), ...corrections))).toHaveLength(3)
  })

  it('says where words are lost or stand twice, and guesses nothing', () => {
    const record = recordOf(text)
    const correction = on(record, 'counts', 'At least 12', { verdict: 'wrong' })
    const changed = recordOf(text.replace('people were killed', 'people were hurt'))
    expect(reasons(apply(changed, correction))).toEqual([
      'line 1: its words do not stand in the text any more, between what stood around them',
    ])
    const twice = recordOf(`${text}\n\n${text}`)
    const near = on(record, 'counts', '$400', { verdict: 'wrong' })
    const middle = {
      ...near,
      target: {
        ...near.target,
        selector: selectorsOf(text, { start: text.indexOf('Ana Ruiz'), end: text.indexOf('Ana Ruiz') + 8 }),
      },
    } as Correction
    expect(reasons(apply(twice, middle))).toEqual([
      'line 1: its words stand in the text more than once, between the same words',
    ])
  })

  it('says where no claim stands for the words any more; a wrong one is gone already', () => {
    const record = recordOf(text)
    const fewer = { ...record, counts: record.counts.filter((count) => count.text !== '$400') }
    const right = on(record, 'counts', '$400', { verdict: 'right' })
    const applied = apply(fewer, right)
    expect(reasons(applied)).toEqual(['line 1: no count stands for these words any more'])
    expect(apply(fewer, { ...right, verdict: 'wrong' }).done.gone).toBe(1)
  })

  it('counts in code points where the record does', () => {
    const words = '🚍🚍 At least 12 people were killed near Cusco, police said.'
    const record = recordOf(words)
    const points = recordOf(words, { offsets: 'codepoint' })
    expect(points.document.offsets).toBe('codepoint')
    const correction = on(record, 'counts', 'At least 12', { verdict: 'wrong' })
    expect(apply(points, correction).record.counts).toEqual([])
    const { record: after } = apply(points, adding(record, 'people', 'people', {}))
    expect(after.people[0]?.mentions[0]).toMatchObject({ text: 'people', start: 15, end: 21 })
  })

  it('knows the claims of a title apart', () => {
    const title = 'At least 12 people killed as bus falls into ravine'
    const record = recordOf(text, { title })
    const inTitle = record.counts.find(({ sentence }) => record.document.sentences[sentence]?.section === 'title')
    expect(inTitle).toBeDefined()
    const wrong = on(record, 'counts', 'At least 12', { verdict: 'wrong' })
    const correction: Correction = {
      ...wrong,
      claim: { ...wrong.claim, id: inTitle?.id ?? '' },
      target: { in: 'title', selector: selectorsOf(title, { start: 0, end: 11 }) },
    }
    const { record: after } = apply(record, correction)
    expect(after.counts.map(({ id }) => id)).toEqual(
      record.counts.map(({ id }) => id).filter((id) => id !== inTitle?.id),
    )
  })

  it('takes the last line of a coder, and no claim that two decide otherwise', () => {
    const record = recordOf(text)
    const wrong = on(record, 'counts', 'At least 12', { verdict: 'wrong' })
    const right = { ...wrong, verdict: 'right' } as const
    expect(apply(record, wrong, right).record.counts).toHaveLength(5)
    expect(apply(record, wrong, { ...wrong, coder: 'CD' }).record.counts).toHaveLength(4)
    expect(reasons(apply(record, wrong, { ...right, coder: 'CD' }))).toEqual([
      'line 1: CD (line 2) decided otherwise (--coder chooses one)',
      'line 2: AB (line 1) decided otherwise (--coder chooses one)',
    ])
  })

  it('does the same twice', () => {
    const record = recordOf(text)
    const correction = adding(record, 'people', 'family', {})
    expect(apply(record, correction).record).toEqual(apply(record, correction).record)
  })
})

describe('the shape of a line', () => {
  const record = recordOf(text)
  const good = on(record, 'counts', 'At least 12', { verdict: 'right' })

  it.each<[string, Partial<Correction>]>([
    ['no initials', { coder: '' }],
    ['a verdict that is none', { verdict: 'maybe' as never }],
    ['nothing said', { verdict: null }],
    ['edits of a right claim', { edits: { min: 3 } }],
    ['a field that the kind does not have', { verdict: 'wrong', edits: { mood: 'good' } }],
    ['another id', { verdict: 'wrong', edits: { id: 'count-1-2' } }],
    ['another rule', { verdict: 'wrong', edits: { rule: 'x' } }],
    ['a value that does not fit', { verdict: 'wrong', edits: { bound: 'some' } }],
    ['a key of every object', { verdict: 'wrong', edits: JSON.parse('{"__proto__": 1}') }],
    ['a new claim with an old id', { verdict: null, added: {} }],
    ['an old claim without an id', { claim: { id: null, kind: 'counts', rule: null } }],
    ['a key too many', { mood: 'good' } as never],
  ])('refuses %s', (_, change) => {
    expect(correctionSchema.safeParse(good).success).toBe(true)
    expect(correctionSchema.safeParse({ ...good, ...change }).success).toBe(false)
  })

  it('is stated as JSON Schema too', () => {
    const { properties } = correctionJsonSchema() as { properties: object }
    expect(Object.keys(properties)).toEqual(Object.keys(good))
  })
})

describe('quotes', () => {
  it('are found whatever the white space', () => {
    const before = 'One  two\nthree four.'
    const [quote] = selectorsOf(before, { start: 5, end: 14 })
    const after = 'Zero. One two three\r\n\r\nfour.'
    const found = findQuote(quote, searchable(after))
    expect(typeof found === 'string' ? found : after.slice(found.start, found.end)).toBe('two three')
  })

  it('cut no character in half', () => {
    const [{ prefix, suffix }] = selectorsOf(`${'😀'.repeat(20)}a${'😀'.repeat(20)}`, { start: 40, end: 41 })
    expect([prefix.isWellFormed(), suffix.isWellFormed()]).toEqual([true, true])
    const [odd] = selectorsOf(`x${'😀'.repeat(20)}ab${'😀'.repeat(20)}`, { start: 42, end: 43 })
    expect([odd.prefix.isWellFormed(), odd.suffix.isWellFormed()]).toEqual([true, true])
  })
})

/** Values of coders, one string each; a dot is missing. */
const unitsOf = (...coders: string[]) =>
  Array.from(
    coders[0] ?? '',
    (_, unit) =>
      new Map(
        coders.flatMap((values, coder): [string, string][] =>
          values[unit] === '.' ? [] : [[`${coder}`, values[unit] ?? '']],
        ),
      ),
  )

describe("Krippendorff's alpha", () => {
  // the worked examples of Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, A to C
  it('is that of published examples', () => {
    expect(nominalAlpha(unitsOf('0100000010', '1110010000')).alpha).toBeCloseTo(0.095, 3)
    expect(nominalAlpha(unitsOf('aabbdcccedda', 'babbbccceddd')).alpha).toBeCloseTo(0.692, 3)
    const four = unitsOf('123321412...', '1233224125.3', '.3332342251.', '12332441251.')
    expect(nominalAlpha(four).alpha).toBeCloseTo(0.743, 3)
  })

  it('is 1 where all agree, and not defined where nothing differs', () => {
    expect(nominalAlpha(unitsOf('abab', 'abab')).alpha).toBe(1)
    expect(nominalAlpha(unitsOf('aaaa', 'aaaa'))).toEqual({ units: 4, agreement: 1, alpha: null })
    expect(nominalAlpha([])).toEqual({ units: 0, agreement: null, alpha: null })
  })
})

describe('precision', () => {
  // Newcombe, R. G. (1998), Statistics in Medicine 17, table I, method 3
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('has the published interval of %i in %i', (hits, of, low, high) => {
    expect(wilson(hits, of)?.low).toBeCloseTo(low, 4)
    expect(wilson(hits, of)?.high).toBeCloseTo(high, 4)
  })

  it('leaves out what is unsure', () => {
    const marks = ['right', 'right', 'wrong', 'unsure'].map((verdict) => ({ verdict: verdict as 'right', edits: null }))
    expect(precisionOf(marks)).toMatchObject({ right: 2, wrong: 1, unsure: 1, precision: 2 / 3 })
    expect(precisionOf([])).toMatchObject({ precision: null, low: null, high: null })
  })
})

describe('samples', () => {
  const claims = Array.from({ length: 1000 }, (_, index) => ({
    document: `${index % 40}.txt`,
    claim: `count-${index}`,
  }))
  const drawn = (size: number, seed: number) => {
    const threshold = thresholdOf(claims, size, seed)
    return claims.filter((claim) => lotOf(claim, seed) < threshold).map(({ claim }) => claim)
  }

  it('have their size, and are drawn again from their seed', () => {
    expect(drawn(100, 7)).toHaveLength(100)
    expect(drawn(100, 7)).toEqual(drawn(100, 7))
    expect(drawn(100, 8)).not.toEqual(drawn(100, 7))
    expect(drawn(5000, 7)).toHaveLength(1000)
    expect(drawn(0, 7)).toHaveLength(0)
  })

  it('lean to no side', () => {
    const uses = new Map(claims.map(({ claim }) => [claim, 0]))
    for (let seed = 0; seed < 400; seed++)
      for (const claim of drawn(100, seed)) uses.set(claim, (uses.get(claim) ?? 0) + 1)
    // 40 times each is expected, with a deviation of 6
    expect(Math.min(...uses.values())).toBeGreaterThan(15)
    expect(Math.max(...uses.values())).toBeLessThan(70)
  })
})

describe('agreement', () => {
  const record = recordOf(text)
  const by = (coder: string, ...corrections: Correction[]): Coded[] =>
    corrections.map((correction) => ({ coder, correction: { ...correction, coder } }))
  const mark = (words: string, said: Partial<Correction>) => on(record, 'counts', words, said)

  it('tells verdicts, fields and what one alone marked', () => {
    const report = reportOf([
      ...by(
        'AB',
        mark('At least 12', { verdict: 'wrong', edits: { outcome: 'injured' } }),
        mark('seven', { verdict: 'right' }),
        mark('five', { verdict: 'wrong' }),
        mark('$400', { verdict: 'right' }),
        adding(record, 'people', 'family', {}),
      ),
      ...by(
        'CD',
        mark('At least 12', { verdict: 'wrong', edits: { outcome: 'injured' } }),
        mark('seven', { verdict: 'right' }),
        mark('five', { verdict: 'right' }),
      ),
    ])
    expect(report.coders).toEqual(['AB', 'CD'])
    const rows = report.agreement.map(({ kind, field, units, agreement }) => [kind, field, units, agreement])
    expect(rows).toEqual([
      ['all', 'verdict', 3, 2 / 3],
      ['counts', 'verdict', 3, 2 / 3],
      ['counts', 'outcome', 2, 1],
    ])
    expect(report.only).toEqual([
      { coder: 'AB', kind: 'counts', marked: 1, added: 0 },
      { coder: 'AB', kind: 'people', marked: 0, added: 1 },
    ])
    expect(report.precision.find(({ coder, kind }) => coder === 'AB' && kind === 'counts')).toMatchObject({
      right: 2,
      wrong: 2,
      edited: 1,
      precision: 0.5,
    })
  })

  it('counts only what was drawn, where a sample was', () => {
    const sample = { seed: 7, size: 1, of: 4 }
    const { precision, sampled, agreement } = reportOf(
      by('AB', mark('seven', { verdict: 'right', sample }), mark('five', { verdict: 'wrong' })),
    )
    expect(sampled).toBe(true)
    expect(precision.map(({ kind, right, wrong }) => [kind, right, wrong])).toEqual([
      ['all', 1, 0],
      ['counts', 1, 0],
    ])
    expect(agreement).toEqual([])
  })
})

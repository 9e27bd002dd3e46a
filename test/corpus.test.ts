import { describe, expect, it } from 'vitest'
import type { DocumentRecord } from '../src/claims/schema.js'
import type { Corpus } from '../src/extract/extractor.js'
import { extractors } from '../src/extract/index.js'
import { extract } from '../src/pipeline.js'
import { readExample } from './examples.js'

/** A claim as the corpora see it: its span, its rule, and fields in which spans are their text. */
type Seen = Record<string, unknown> & { start: number; end: number; rule: string }

const textOf = (part: { text: string } | null): string | null => part?.text ?? null

/** The claims of each kind, flattened to one row a span. */
const seenBy: Record<keyof typeof extractors, (record: DocumentRecord) => Seen[]> = {
  counts: (record) =>
    record.counts.map((count) => ({ ...count, counted: textOf(count.counted), event: count.event?.lemma ?? null })),
  dates: (record) => record.dates.map((date) => ({ ...date })),
  names: (record) => [
    ...record.officials
      .filter((official) => official.named)
      .flatMap(({ mentions, ...official }) => mentions.map((at) => ({ ...official, ...at, kind: 'person' }))),
    ...record.people.flatMap(({ mentions, ...person }) => mentions.map((at) => ({ ...person, ...at, kind: 'person' }))),
    ...record.organizations.flatMap(({ mentions, ...body }) =>
      mentions.map((at) => ({ ...body, bodyKind: body.kind, ...at, kind: 'organization' })),
    ),
    ...record.locations.flatMap(({ mentions, ...place }) =>
      mentions.map((at) => ({ ...place, ...at, kind: 'location' })),
    ),
  ],
  offices: (record) =>
    record.officials.flatMap(({ mentions, ...official }) =>
      // a name is found by its own rule; what is asked for here is the one that showed the office
      mentions.map((at) => ({ ...official, ...at, rule: at.rule.startsWith('names/') ? official.rule : at.rule })),
    ),
  statements: (record) =>
    record.statements.flatMap((statement) =>
      statement.content.map((part) => ({
        ...statement,
        start: part.start,
        end: part.end,
        source: textOf(statement.source),
        cue: textOf(statement.cue),
        content: statement.content.map(({ text }) => text),
        via: statement.via.map(({ text }) => text),
      })),
    ),
}

const corpusOf = async (kind: string): Promise<Corpus> => (await import(`../src/extract/${kind}/corpus.ts`)).corpus

type Kind = keyof typeof extractors

const seenIn = (kind: Kind, { published }: Corpus, text: string): Seen[] =>
  seenBy[kind](extract(text, published === undefined ? {} : { published }))

/** The claims of a kind that stand at each pair of brackets of an example, and all of them. */
const claimsAt = (kind: Kind, corpus: Corpus, example: string) => {
  const { text, spans } = readExample(example)
  expect(spans.length, `an example without brackets: ${example}`).toBeGreaterThan(0)
  const seen = seenIn(kind, corpus, text)
  const found = spans.map((span) => seen.filter(({ start, end }) => start === span.start && end === span.end))
  return { found, shown: seen.map(({ start, end }) => text.slice(start, end)) }
}

/** The fields that claims of a kind have, by those that its examples find. */
const fieldsOf = (kind: Kind, corpus: Corpus): ReadonlySet<string> =>
  new Set(
    corpus.finds
      .flatMap(([, example = '']) => seenIn(kind, corpus, readExample(example).text))
      .flatMap((claim) => Object.keys(claim)),
  )

for (const kind of Object.keys(extractors) as Kind[]) {
  const corpus = await corpusOf(kind)
  describe(`the corpus of ${kind}`, () => {
    it.each(corpus.finds.flatMap((row) => row.slice(1).map((example) => [example, row] as const)))(
      'finds %s',
      (example, [expected]) => {
        const { found, shown } = claimsAt(kind, corpus, example as string)
        for (const claims of found) {
          expect(claims.length, `${example}\nfound: ${JSON.stringify(shown)}`).toBeGreaterThan(0)
          expect(claims, example as string).toContainEqual(expect.objectContaining(expected))
        }
      },
    )
    if (corpus.ignores.length > 0)
      it.each(corpus.ignores)('ignores %s', (example) => {
        const { text } = readExample(example)
        const seen = seenIn(kind, corpus, text)
        expect(seen.map(({ start, end }) => text.slice(start, end))).toEqual([])
      })
    if (corpus.gaps.length > 0)
      it.each(corpus.gaps.flatMap((row) => row.slice(1).map((example) => [example, row] as const)))(
        'does not find yet: %s',
        (example, [expected]) => {
          const { found } = claimsAt(kind, corpus, example as string)
          const fields = fieldsOf(kind, corpus)
          expect(
            Object.keys(expected).filter((field) => !fields.has(field)),
            'fields that no claim has',
          ).toEqual([])
          for (const claims of found)
            expect(claims, 'a gap that has closed').not.toContainEqual(expect.objectContaining(expected))
        },
      )
    it('has examples and near misses', () => {
      expect(corpus.finds.length).toBeGreaterThan(0)
      expect(corpus.ignores.length).toBeGreaterThan(0)
    })
  })
}

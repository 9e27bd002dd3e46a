import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { DocumentRecord } from '../src/claims/schema.js'
import { extract } from '../src/pipeline.js'
import { checkRecord } from './check-record.js'
import { claimLines } from './claim-lines.js'
import { root } from './source-files.js'

/**
 * The claims of the articles in `fixtures/`, kept in `fixtures/golden/`, a claim a line. After a change that is meant, write them anew with
 * `UPDATE_GOLDEN=1 npm test` and read the difference before it is committed.
 */
const update = process.env.UPDATE_GOLDEN === '1'
const fixtures = join(root, 'fixtures')
const golden = join(fixtures, 'golden')

interface Fixture {
  readonly name: string
  readonly text: string
  readonly record: DocumentRecord
}

const ofText = (name: string): Fixture => {
  const text = readFileSync(join(fixtures, name), 'utf8')
  const sha256 = createHash('sha256').update(text).digest('hex')
  return { name: name.replace(/\.txt$/, ''), text, record: extract(text, { id: name, sha256 }) }
}

const ofLines = (name: string): Fixture[] =>
  readFileSync(join(fixtures, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { text, ...known } = JSON.parse(line)
      return { name: known.id, text, record: extract(text, { ...known, publishedFrom: 'record' }) }
    })

const files = readdirSync(fixtures).sort()
const articles = files.flatMap((file) =>
  file.endsWith('.txt') ? [ofText(file)] : file.endsWith('.ndjson') ? ofLines(file) : [],
)

describe('the articles in fixtures', () => {
  if (update) mkdirSync(golden, { recursive: true })

  it('are many', () => expect(articles.length).toBeGreaterThanOrEqual(12))

  it.each(articles.map((article) => [article.name, article] as const))(
    '%s gives its golden claims',
    (name, { text, record }) => {
      checkRecord(text, record)
      const path = join(golden, `${name}.claims`)
      if (update) writeFileSync(path, claimLines(record))
      expect(claimLines(record)).toBe(readFileSync(path, 'utf8'))
    },
  )

  it('are short enough to be reviewed', () => {
    expect(articles.filter(({ text }) => text.length > 4000).map(({ name }) => name)).toEqual([])
  })

  it.skipIf(update)('are all that golden has', () => {
    expect(readdirSync(golden).sort()).toEqual(articles.map(({ name }) => `${name}.claims`).sort())
  })
})

// Makes the table of frequencies anew, after `npm run build`:
//   claimwire --format ndjson --with-text NEWS... > records.ndjson; node test/frequencies.mjs records.ndjson > src/lexicon/frequencies/table.ts
// It holds in how many records each feature stands, and no words of any text: leave out what the features are to be measured on.
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { articleOf } from '../dist/compare/index.js'
import { wordsOf } from '../dist/lexicon/content-words.js'

/** A feature that fewer articles have tells more of these articles than of the news. */
const fewest = 3
/** Of words only those are kept that stand in more than this share of articles: all others are rare. */
const commonWords = 0.01

let articles = 0
const counts = new Map()
for (const path of process.argv.slice(2))
  for await (const line of createInterface({ input: createReadStream(path) })) {
    if (line.trim() === '') continue
    articles++
    const record = JSON.parse(line)
    const features = articleOf(record).outline.features.vector.filter(({ kind }) => kind !== 'word')
    const words = wordsOf(record.document.text ?? '').map((word) => ({ key: `word:${word}` }))
    for (const { key } of [...features, ...words]) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
const byCount = new Map()
for (const [key, count] of counts)
  if (
    count >= (key.startsWith('word:') ? articles * commonWords : fewest) &&
    /^[\x20-\x7e]{1,40}$/.test(key) &&
    !/[`$\\|]/.test(key)
  )
    byCount.set(count, [...(byCount.get(count) ?? []), key])
const rows = [...byCount].sort((a, b) => b[0] - a[0]).map(([count, keys]) => `${count}:${keys.sort().join('|')}`)
process.stdout.write(`/** How many articles were counted. */
export const articlesCounted = ${articles}

/** A line for each number of articles: the number, and the features that stand in so many. */
export const table = \`${rows.join('\n')}\`
`)

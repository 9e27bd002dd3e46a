import { readFileSync, writeSync } from 'node:fs'
import { extract } from '../index.js'

for (const line of readFileSync(process.argv.at(-1) ?? '', 'utf8').split('\n')) {
  if (line === '') continue
  const { id, text, published, title } = JSON.parse(line)
  const record = extract(text, {
    id,
    ...(published ? { published, publishedFrom: 'record' as const } : {}),
    ...(title ? { title } : {}),
  })
  const bytes = Buffer.from(`${JSON.stringify(record)}\n`)
  for (let done = 0; done < bytes.length; ) done += writeSync(1, bytes, done)
}

import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { readDocument } from '../src/document/read.js'
import { findAll } from '../src/extract/index.js'
import { link } from '../src/link/index.js'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

const article = (town: string): string =>
  `At least 12 people were killed in ${town} on Friday, Transport Minister Ann Lee said on Saturday. "We are grieving," she told reporters.`

/** Reads a document to the end, and gives nothing of it but a weak reference. */
const read = (text: string): WeakRef<object> => {
  const document = readDocument(text, { published: '2025-12-07' })
  link(document, findAll(document))
  return new WeakRef(document)
}

it('keeps no document once the next is read', async () => {
  const first = ['Lagos', 'Quito', 'Hanoi'].map((town) => read(article(town)))
  read(article('Turin'))
  // a weak reference holds its object until the job that made it ends
  await new Promise((resolve) => setTimeout(resolve, 0))
  collectGarbage()
  expect(first.filter((document) => document.deref() !== undefined)).toHaveLength(0)
})

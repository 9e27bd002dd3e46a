import { articleFile, createCatalogue, indexFile, sharedFiles } from '../../../page/index.js'
import { toolVersion } from '../../../version.js'
import { guardWriting } from '../../files/writing.js'
import { KnownError } from '../../messages.js'
import type { Work } from '../../run/job.js'
import { createNames } from '../../run/output-paths.js'
import type { Sink } from '../sink.js'
import { built } from './built.js'
import { articlesFolder, openPageFolder, type PageFolder } from './folder.js'
import type { PageParts } from './parts.js'

/** A page that waits for the one after it, which it links to. */
interface Waiting {
  readonly path: string
  readonly parts: PageParts['article']
  readonly before: string | null
}

/** Pages of all documents: each article's is written as it comes, and all stand under their names once the run is through. */
export const createPageSink = ({ out, keep }: Pick<Work, 'out' | 'keep'>): Sink => {
  if (out === null) throw new KnownError('--format html needs --out')
  const nameOf = createNames('.html')
  const catalogue = createCatalogue(keep ?? [])
  let folder: PageFolder | null = null
  const what = `${out}: the pages`
  let waiting: Waiting | null = null
  const abandon = (): void => folder?.abandon()
  const open = (): PageFolder => {
    if (folder !== null) return folder
    folder = openPageFolder(out)
    process.once('exit', abandon)
    return folder
  }
  const writeWaiting = (after: string | null): void => {
    if (waiting !== null) {
      const { path, parts, before } = waiting
      open().write(path, articleFile(path, parts, { before, after }))
    }
  }
  return {
    take: async (_, outcome) => {
      const { entry, article } = JSON.parse(new TextDecoder().decode(outcome.bytes)) as PageParts
      const path = `${articlesFolder}/${nameOf(outcome.stem)}`
      guardWriting(what, () => writeWaiting(path))
      catalogue.add(path, entry)
      waiting = { path, parts: article, before: waiting?.path ?? null }
      return outcome
    },
    end: async () =>
      guardWriting(what, () => {
        writeWaiting(null)
        const target = open()
        for (const name of Object.values(sharedFiles)) target.write(name, built(name))
        target.write('index.html', indexFile(catalogue, { version: toolVersion, world: built('world.json') }))
        target.commit()
        process.off('exit', abandon)
      }),
  }
}

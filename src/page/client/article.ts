import type { DocumentRecord } from '../../claims/schema.js'
import { startReview } from './article/review.js'
import { createSelection } from './article/selection.js'
import { jsonOf } from './dom.js'

/** What the script does on the page of an article. */

/** Makes the page of an article answer to the reader. Called once, when the page is there. */
export const startArticle = (main: HTMLElement): void => {
  const selection = createSelection(main)
  startReview(main, jsonOf('record') as DocumentRecord, jsonOf('text-data') as string, selection)
  main.dataset.ready = 'true'
}

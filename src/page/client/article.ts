import type { DocumentRecord } from '../../claims/schema.js'
import { startReview } from './article/review.js'
import { createSelection } from './article/selection.js'
import { jsonOf } from './dom.js'

/** What the script does on the page of an article. */

/** Makes the page of an article answer to the reader. Called once, when the page is there. */
export const startArticle = (main: HTMLElement): void => {
  const record = jsonOf('record') as DocumentRecord | null
  // an article that is too long to be marked has its text alone
  if (record !== null) startReview(main, record, jsonOf('text-data') as string, createSelection(main))
  main.dataset.ready = 'true'
}

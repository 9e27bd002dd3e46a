import { startArticle } from './article.js'
import { startIndex } from './index-view/start.js'

/** The one script of all pages: what a page is stands in `data-view` of its body. */

const views: Readonly<Record<string, (main: HTMLElement) => void>> = { index: startIndex, article: startArticle }

const main = document.querySelector('main')
const view = views[document.body.dataset.view ?? '']
if (main !== null && view !== undefined) view(main)

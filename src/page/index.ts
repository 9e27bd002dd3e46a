/**
 * The pages to read and check claims on. All of it is pure: records and texts in, files as strings out; the command line writes them.
 *
 * A folder of pages has `index.html`, the shared `page.js` and `page.css`, and `articles/…/NAME.html`, one for each article.
 * - `entryOf(record)` makes the article's line in the index and `articleParts(record, text)` its page, both where the article is read
 *   (in a worker thread), so that only they travel.
 * - `createCatalogue(fields)` collects the lines, `articleFile(path, parts, neighbours)` gives the article's page,
 *   `indexFile(catalogue, about, assets)` the index.
 * - The article's page: `renderArticle(record, text)` of `article/render.ts` gives the HTML inside `<main id="main" class="article" data-path>`
 *   and stands alone without script. The record, as the JSON of the command less its text, is in `script#record`, the text in
 *   `script#text-data`, both inert JSON. `client/article.ts` makes it answer: `startArticle(main)`. Claims are linked from the index by
 *   their ids: `articles/a.html#count-120-131`.
 * - The page's script and style are built from `client/main.ts` and `style/page.css` by `compile/main.ts` (`npm run build`,
 *   or `node dist/page/compile/main.js` alone) into `dist/page/page.js` and `dist/page/page.css`.
 * - `escapeHtml` and `inertJson` of `escape.ts` are the only ways in for text that is not ours; `visible` writes out what is not seen.
 */

export { type ArticleParts, articleFile, articleParts } from './article/file.js'
export { createCatalogue } from './catalogue/encode.js'
export { entryOf } from './catalogue/entry.js'
export type { Entry } from './catalogue/model.js'
export { pageMark, sharedFiles } from './frame.js'
export { indexFile } from './index-file.js'

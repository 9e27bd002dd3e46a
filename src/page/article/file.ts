import { kindNames } from '../../claims/kinds/index.js'
import { withoutLostLinks } from '../../claims/links.js'
import type { DocumentRecord } from '../../claims/schema.js'
import { escapeHtml, inertJson, visible } from '../escape.js'
import { baseOf, framed, linkBetween } from '../frame.js'
import type { UnreadWords } from './cards.js'
import { mostMarked, plainArticle } from './plain.js'
import { renderArticle } from './render.js'
import { inTextOrder } from './spans.js'

/** The part of an article's page that needs no neighbour to be known: made where the article is read. */
export interface ArticleParts {
  readonly title: string
  /** HTML for the inside of `<main>` */
  readonly main: string
  /** inert JSON of the record without its text, and of the text, a string; null where the article is too long to be marked */
  readonly data: { readonly record: string; readonly text: string } | null
}

/** The most claims that a page shows: no browser shows more, and no reader checks them. */
const mostClaims = 10_000

/** A record with the first of its claims, and a note where that leaves some out. */
const firstClaims = (record: DocumentRecord): DocumentRecord => {
  const ordered = inTextOrder(record)
  if (ordered.length <= mostClaims) return record
  const kept = new Set(ordered.slice(0, mostClaims).map(({ id }) => id))
  const arrays = kindNames.map((kind) => [
    kind,
    (record[kind] as readonly { id: string }[]).filter(({ id }) => kept.has(id)),
  ])
  const message = `the page shows the first ${mostClaims} of ${ordered.length} claims; records hold them all`
  const diagnostics = [...record.diagnostics, { severity: 'info' as const, code: 'page-cut', message }]
  return withoutLostLinks({ ...record, ...Object.fromEntries(arrays), diagnostics })
}

/** Makes the parts of an article's page. */
export const articleParts = (
  whole: DocumentRecord,
  text: string,
  unread: readonly UnreadWords[] | null = null,
): ArticleParts => {
  const record = firstClaims(whole)
  const { text: _, ...document } = record.document
  const title = document.title ?? document.id
  if (text.length > mostMarked) return { title, main: plainArticle(record, text), data: null }
  return {
    title,
    main: renderArticle(record, text, unread?.slice(0, mostClaims) ?? null),
    data: { record: inertJson({ ...record, document }), text: inertJson(text) },
  }
}

/** Where the neighbours of an article stand: paths within the folder of pages. */
export interface Neighbours {
  readonly before: string | null
  readonly after: string | null
}

const neighbour = (path: string, to: string | null, rel: string, words: string): string =>
  to === null
    ? `<span class="off">${words}</span>`
    : `<a rel="${rel}" href="${escapeHtml(linkBetween(path, to))}">${words}</a>`

const dataHtml = ({ data }: ArticleParts): string =>
  data === null
    ? ''
    : `<script type="application/json" id="record">${data.record}</script>
<script type="application/json" id="text-data">${data.text}</script>`

/**
 * The page of an article. The script finds the record in `#record` and the text in `#text-data`, both `<script type="application/json">`;
 * `data-path` of `<main>` is the article's path within the folder, which names it in what the browser keeps.
 */
export const articleFile = (path: string, parts: ArticleParts, { before, after }: Neighbours): string =>
  framed({
    title: parts.title,
    view: parts.data === null ? 'text' : 'article',
    base: baseOf(path),
    body: `<a class="skip" href="#main">Skip to the article</a>
<header class="bar">
<nav aria-label="Articles"><a class="home" href="${baseOf(path)}index.html">All articles</a> ${neighbour(path, before, 'prev', 'Previous')} ${neighbour(path, after, 'next', 'Next')}</nav>
</header>
<main id="main" class="article" data-path="${escapeHtml(visible(path))}">
${parts.main}
</main>
${dataHtml(parts)}`,
  })

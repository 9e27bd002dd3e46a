import type { Catalogue } from './catalogue/encode.js'
import { addressOf, escapeHtml, inertJson } from './escape.js'
import { framed } from './frame.js'

/** What the index tells of itself. */
export interface About {
  readonly version: string
  /** the shapes of countries as the compiler left them: JSON */
  readonly world: string
}

/** The page of all articles: a list that reads without script, and the data that the script makes tables of. */
export const indexFile = (catalogue: Catalogue, { version, world }: About): string => {
  const encoded = catalogue.encoded()
  const items = encoded.articles.map(
    ([file, id, title, published]) =>
      `<li><a href="${escapeHtml(addressOf(file))}">${escapeHtml(title ?? id)}</a>${published === null ? '' : ` ${published}`}</li>`,
  )
  return framed({
    title: 'Claims',
    view: 'index',
    base: '',
    body: `<main id="main"><noscript><h1>Articles</h1><p>Sorting, filtering and the map need JavaScript; the articles read without it.</p><ul>${items.join('\n')}</ul></noscript></main>
<footer class="foot">claimwire ${escapeHtml(version)}. Map: Natural Earth, public domain.</footer>
<script type="application/json" id="world">${world}</script>
<script type="application/json" id="catalogue">${inertJson(encoded)}</script>`,
  })
}

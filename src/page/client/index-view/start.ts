import type { Encoded } from '../../catalogue/encode.js'

/** The index: tables of all articles and of what they claim. */

export const startIndex = (main: HTMLElement): void => {
  const encoded = JSON.parse(document.getElementById('catalogue')?.textContent ?? 'null') as Encoded
  const heading = document.createElement('h1')
  heading.textContent = `${encoded.articles.length} articles`
  main.append(heading)
}

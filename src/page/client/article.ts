/** What the script does on the page of an article. */

/** Makes the page of an article answer to the reader. Called once, when the page is there. */
export const startArticle = (main: HTMLElement): void => {
  main.dataset.ready = 'true'
}

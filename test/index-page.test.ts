import { expect, test } from 'vitest'
import { describeInBrowser, openPage, pagesOf, violationsOf } from './browser.js'

/** The index of a folder of pages, as a reader uses it. */

const articles = {
  'oakton.txt': 'At least 12 people were killed in Oakton on Monday, Mayor Ann Lee said.\n',
  'north/elm.txt': 'PARIS (AP) — Police arrested 40 people in Lyon on 3 May 2024, officials said.\n',
}

describeInBrowser('the index', () => {
  test('opens from disk, loads only its folder, and breaks nothing', async () => {
    const folder = await pagesOf(articles)
    const { page, requests, errors } = await openPage(folder, 'index.html')
    await page.getByText('2 articles').first().waitFor()
    expect(requests.filter((url) => !url.startsWith('file://'))).toEqual([])
    expect(requests.length).toBe(3)
    expect(errors).toEqual([])
    expect(await violationsOf(page)).toEqual([])
  })
})

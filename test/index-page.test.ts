import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { extract } from '../src/index.js'
import { articleFile, articleParts } from '../src/page/index.js'
import { describeInBrowser, openPage, pagesOf, screens, violationsOf } from './browser.js'

/** The index of a folder of pages, as a reader uses it. */

const hostile =
  '</script><script>document.title = "broken"</script><img src=x onerror=alert(1)> \u202egnp.exe\u202c 👩‍👩‍👧 12 people were killed in Oakton.\n'

const articles = {
  'oakton.txt': 'At least 12 people were killed in Oakton on Monday, 6 May 2024, Mayor Ann Lee said.\n',
  'north/elm.txt': 'PARIS (AP) — Police arrested 40 people in Lyon, France, on 3 May 2024, officials said.\n',
  'north/50% #1?.txt': 'The minister, Bo Berg, said on 2 June 2024 that 7 people died in Bergen, Norway.\n',
  'german.txt':
    'Der Minister sagte am Montag, dass die Zahl der Toten auf sieben gestiegen ist und nicht weiter steigt.\n',
  'empty.txt': '',
  '<img src=x onerror=alert(2)>.txt': hostile,
}

let folder: string
beforeAll(async () => {
  folder = await pagesOf(articles)
})

const open = async (hash = '', options?: Parameters<typeof openPage>[2]) => {
  const opened = await openPage(folder, `index.html${hash}`, options)
  await opened.page.locator('main[data-ready]').waitFor()
  return opened
}

const firstCells = (page: Page, column: string): Promise<string[]> =>
  page.locator(`#panel tbody td[data-title="${column}"]`).allInnerTexts()

const shows = async (page: Page, status: string): Promise<void> => {
  await page.getByRole('status').getByText(status, { exact: true }).waitFor()
}

describeInBrowser('the index', () => {
  test('opens from disk, loads only its folder, and breaks nothing', async () => {
    const { page, requests, errors } = await open()
    expect(await page.locator('#panel tbody tr').count()).toBe(6)
    expect(requests.map((url) => url.split('/').at(-1)).sort()).toEqual(['index.html', 'page.css', 'page.js'])
    expect(requests.every((url) => url.startsWith('file://'))).toBe(true)
    expect(errors).toEqual([])
    expect(await page.title()).toBe('Claims')
  })

  test('filters by what is chosen, and takes it back', async () => {
    const { page } = await open()
    await page.getByRole('checkbox', { name: /^dead/ }).check()
    await shows(page, '3 articles and 3 claims fit')
    await page.getByRole('checkbox', { name: /^arrested/ }).check()
    await shows(page, '4 articles and 4 claims fit')
    await page.getByRole('button', { name: 'Take back Outcome: dead' }).click()
    await shows(page, '1 article and 1 claim fit')
    expect(await page.evaluate('document.activeElement.tagName')).not.toBe('IFRAME')
    await page.getByRole('button', { name: 'Clear all' }).click()
    expect(await page.locator('#panel tbody tr').count()).toBe(6)
  })

  test('keeps the focus where it was', async () => {
    const { page } = await open()
    const box = page.getByRole('checkbox', { name: /^dead/ })
    await box.focus()
    await page.keyboard.press('Space')
    await shows(page, '3 articles and 3 claims fit')
    expect(await page.evaluate('document.activeElement.dataset.focus')).toBe('facet outcome dead')
  })

  test('searches, and says where nothing is found', async () => {
    const { page } = await open()
    await page.getByRole('searchbox', { name: 'Search' }).fill('lyon')
    await page.getByText('1 article and', { exact: false }).waitFor()
    expect(await page.getByRole('link', { name: 'north/elm.txt' }).count()).toBe(1)
    await page.getByRole('searchbox', { name: 'Search' }).fill('nothing like it')
    await page.getByText('No article fits what is chosen.').waitFor()
  })

  test('sorts up and down by a column', async () => {
    const { page } = await open()
    await page.getByRole('button', { name: 'Claims', exact: true }).click()
    const numbers = (await firstCells(page, 'Claims')).map(Number)
    expect(numbers).toEqual([...numbers].sort((a, b) => b - a))
    expect(await page.locator('th[aria-sort="descending"]').textContent()).toContain('Claims')
    await page.getByRole('button', { name: 'Claims', exact: true }).click()
    expect((await firstCells(page, 'Claims')).map(Number)).toEqual([...numbers].reverse())
  })

  test('has the whole view in its address', async () => {
    const { page } = await open()
    await page.getByRole('checkbox', { name: /^dead/ }).check()
    await page.getByRole('tab', { name: 'Claims' }).click()
    await page.getByRole('button', { name: 'Words' }).click()
    await page.getByRole('searchbox', { name: 'Search' }).fill('people')
    await page.waitForURL(/q=people/)
    const shown = await page.locator('#panel').textContent()
    const address = new URL(page.url()).hash
    const again = await open(address)
    expect(await again.page.locator('#panel').textContent()).toBe(shown)
    expect(await again.page.getByRole('searchbox').inputValue()).toBe('people')
    await page.goBack()
    await page.waitForURL((url) => !url.hash.includes('q='))
    expect(await page.getByRole('tab', { name: 'Claims' }).getAttribute('aria-selected')).toBe('true')
  })

  test('moves between its tabs by keys', async () => {
    const { page } = await open()
    await page.getByRole('tab', { name: 'Articles' }).focus()
    for (const name of ['Claims', 'Sources', 'Timeline', 'Map', 'Articles']) {
      await page.keyboard.press('ArrowRight')
      await page.getByRole('tab', { name, selected: true }).waitFor()
      expect(await page.evaluate('document.activeElement.textContent')).toBe(name)
    }
  })

  test('leads to the article of a claim, whatever its file is called', async () => {
    const { page, errors } = await open('#tab=claims&q=berg&kind=location')
    await page.getByRole('link', { name: 'Bergen' }).click()
    await page.waitForURL(/50%25%20%23.*#location-/)
    await page.getByText('The minister, Bo Berg').first().waitFor()
    expect(errors).toEqual([])
  })

  test('names sources, days and places', async () => {
    const { page } = await open('#tab=sources')
    expect(await page.getByRole('button', { name: 'Ann Lee' }).count()).toBe(1)
    await page.getByRole('checkbox', { name: /does not name/ }).check()
    await page.locator('#panel').getByText('officials').first().waitFor()
    await page.getByRole('tab', { name: 'Timeline' }).click()
    await page.getByRole('radio', { name: 'by the day that a claim tells of' }).check()
    await page.getByRole('button', { name: '2024-05' }).click()
    await page.waitForURL(/day=2024-05/)
    await page.getByRole('tab', { name: 'Map' }).click()
    await page.getByRole('button', { name: 'France', exact: true }).waitFor()
    expect(await page.locator('.land.shade1 title').allInnerTexts()).toBeDefined()
  })

  test('shows text that is not ours and does not obey it', async () => {
    const { page, errors } = await open()
    expect(await page.title()).toBe('Claims')
    expect(await page.locator('main img, main script').count()).toBe(0)
    await page.getByRole('link', { name: '<img src=x onerror=alert(2)>.txt' }).click()
    await page.locator('main.article').waitFor()
    expect(await page.title()).not.toBe('broken')
    expect(await page.locator('img').count()).toBe(0)
    expect(await page.locator('script:not([type])').count()).toBe(1)
    expect(errors).toEqual([])
  })

  test('shows 10 MB of hostile text without marks', async () => {
    const text = hostile.repeat(Math.ceil(10_000_000 / hostile.length))
    const parts = articleParts({ ...extract(hostile, { id: 'long.txt' }) }, text)
    writeFileSync(
      join(folder, 'articles/long.html'),
      articleFile('articles/long.html', parts, { before: null, after: null }),
    )
    const { page, requests, errors } = await openPage(folder, 'articles/long.html')
    await page.getByText('too long to be marked').waitFor()
    expect(await page.locator('.plain-text p').last().textContent()).toBe('')
    expect(await page.locator('.plain-text p').first().textContent()).toContain('\\u{202e}gnp.exe')
    expect(await page.locator('img').count()).toBe(0)
    expect(await page.title()).toBe('long.txt')
    expect([errors, requests.length]).toEqual([[], 3])
  })

  test('opens articles one after another', async () => {
    const { page } = await open()
    await page.getByRole('link', { name: 'empty.txt' }).click()
    await page.locator('main.article').waitFor()
    await page.locator('a[rel=next]').click()
    await page.locator('a[rel=prev]').click()
    await page.getByRole('link', { name: 'All articles' }).click()
    await page.locator('main[data-ready] #panel').waitFor()
  })

  test('reads without script', async () => {
    const { page } = await openPage(folder, 'index.html', { javaScriptEnabled: false })
    expect(await page.locator('noscript').count()).toBe(1)
    const html = readFileSync(join(folder, 'index.html'), 'utf8')
    expect(html).toContain('<li><a href="articles/north/elm.html">north/elm.txt</a>')
    await page.goto(`file://${folder}/articles/oakton.html`)
    await page.getByText('At least 12 people were killed').first().waitFor()
  })

  test.each([
    ['phone', 'dark'],
    ['tablet', 'light'],
    ['desk', 'light'],
    ['desk', 'dark'],
  ] as const)('fits a %s, %s, and is read aloud well', async (screen, colorScheme) => {
    const { page, errors } = await open('#status=happened&status=unknown&unknown=yes', {
      viewport: screens[screen],
      colorScheme,
    })
    for (const tab of ['Articles', 'Claims', 'Sources', 'Timeline', 'Map']) {
      await page.getByRole('tab', { name: tab }).click()
      expect(await violationsOf(page), tab).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), tab).toBe(true)
    }
    expect(errors).toEqual([])
  })
})

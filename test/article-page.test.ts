import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { describeInBrowser, openPage, pagesOf, screens, violationsOf } from './browser.js'
import { claimwire, recordsOf, temporary } from './process.js'

/** The page of an article in a browser: text and cards find each other, claims are checked, marks are taken home and applied. */

const bus = `Bus falls into ravine in Peru

LIMA, May 3, 2025 — At least 12 people, including seven women and five men, were killed on Friday when a bus fell into a ravine near Cusco, police said.

“We will find out why,” Transport Minister Ana Ruiz said. She promised a report within 10 days.

The Zorblat Fund gave 400 blankets.
`

const open = async (path = 'articles/bus.html', options = {}) => {
  const folder = await pagesOf({ 'bus.txt': bus })
  return { folder, ...(await openPage(folder, path, { viewport: screens.desk, ...options })) }
}

const litWords = (page: Page): Promise<string[]> => page.locator('.line .m.lit').allTextContents()
const litCard = (page: Page): Promise<string | null> => page.locator('.card.lit .card-head .words').textContent()

/** The words that an element shows. */
const wordsIn = async (page: Page, selector: string): Promise<string> =>
  (await page.locator(selector).allInnerTexts()).join('\n')

/** Gives initials and leaves the field. */
const sign = async (page: Page, coder: string): Promise<void> => {
  await page.fill('#coder', coder)
  await page.press('#coder', 'Tab')
  await page.evaluate('document.activeElement.blur()')
}

/** What saving hands to the browser. */
const saved = async (page: Page): Promise<string> => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save-marks')])
  return readFileSync((await download.path()) ?? '', 'utf8')
}

/** Chooses words of the text, as with the mouse. */
const choose = (page: Page, words: string): Promise<unknown> =>
  page.evaluate(`(() => {
    const wanted = ${JSON.stringify(words)}
    const walker = document.createTreeWalker(document.querySelector('#text'), NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.nodeValue.indexOf(wanted)
      if (at >= 0) return getSelection().setBaseAndExtent(node, at, node, at + wanted.length)
    }
    throw new Error('no such words')
  })()`)

describeInBrowser('the page of an article', () => {
  it('shows the text as given, and every claim as a card in its order', async () => {
    const { page, errors, requests, folder } = await open()
    expect(
      await page.evaluate('[...document.querySelectorAll(".line > .words")].map((e) => e.textContent).join("")'),
    ).toBe(bus)
    const { stdout } = await claimwire(['--quiet', '--format', 'ndjson', join(folder, '../articles/bus.txt')])
    const [record] = recordsOf(stdout)
    const ids = ['counts', 'dates', 'officials', 'people', 'organizations', 'locations', 'statements'].flatMap((kind) =>
      record[kind].map(({ id }: { id: string }) => id),
    )
    const shown = await page.locator('#cards .card').evaluateAll((cards) => cards.map(({ id }) => id))
    expect([...shown].sort()).toEqual([...ids].sort())
    expect(await wordsIn(page, '#cards .card.counts')).toContain(
      'at least 12 people, killed (dead), happened, said by police, 2 May 2025',
    )
    expect(await wordsIn(page, '.unread-list')).toContain('Not understood')
    expect(errors).toEqual([])
    expect(requests.every((address) => address.startsWith('file:'))).toBe(true)
  })

  it('lights source, cue and content together, and finds each side from the other', async () => {
    const { page } = await open()
    await page.locator('.line .m.cue', { hasText: 'said' }).first().click()
    expect(await litCard(page)).toBe('said')
    expect((await litWords(page)).join('|')).toContain('police')
    expect((await litWords(page)).join('|')).toContain('At least 12')
    await page.locator('.card .words', { hasText: '400' }).click()
    expect(await litWords(page)).toEqual(
      ['400', 'blankets', 'gave'].filter((words) => words !== '').sort((a, b) => bus.indexOf(a) - bus.indexOf(b)),
    )
    await page.locator('.card .links a', { hasText: 'at least 12' }).first().click()
    await page.locator('.card.lit .words', { hasText: 'At least 12' }).waitFor()
    await page.locator('.speaker', { hasText: 'Ana Ruiz' }).first().click()
    expect(await litCard(page)).toContain('said')
  })

  it('opens at the claim of its address', async () => {
    const { page } = await open()
    const id = await page.locator('#cards .card.counts').nth(3).getAttribute('id')
    await page.goto(`${page.url().split('#')[0]}#${id}`)
    expect(await page.locator('.card.lit').getAttribute('id')).toBe(id)
  })

  it('hides a kind and shows it again', async () => {
    const { page } = await open()
    await page.uncheck('#show-counts')
    expect(await page.locator('.card.counts').first().isVisible()).toBe(false)
    await page.check('#show-counts')
    expect(await page.locator('.card.counts').first().isVisible()).toBe(true)
  })

  it('asks for initials first', async () => {
    const { page } = await open()
    await page.keyboard.press('j')
    await page.keyboard.press('r')
    expect(await wordsIn(page, '.said')).toBe('First give your initials.')
    expect(await page.locator('.card .verdict').count()).toBe(0)
  })

  it('marks, edits, adds and takes back; the file is valid, gives corrected records, and is read again', async () => {
    const { page, folder, errors } = await open()
    await sign(page, 'AB')
    await page.locator('.card .words', { hasText: 'At least 12' }).click()
    await page.keyboard.press('e')
    await page.selectOption('.claim-form select[id$=outcome]', 'injured')
    await page.click('.claim-form button[type=submit]')
    expect(await wordsIn(page, '.card.lit .verdict')).toBe('✗ edited')
    await page.keyboard.press('m')
    await page.fill('#note', 'rr: hurt, not killed')
    await page.click('.claim-form button[type=submit]')
    await page.locator('.card .words', { hasText: 'seven' }).click()
    await page.keyboard.press('w')
    await page.locator('.card .words', { hasText: 'five' }).click()
    await page.keyboard.press('w')
    await page.keyboard.press('z')
    expect(await page.locator('.card.lit .verdict').count()).toBe(0)
    await page.keyboard.press('r')
    await choose(page, 'Zorblat Fund')
    await page.keyboard.press('a')
    await page.selectOption('#new-kind', 'organizations')
    await page.fill('.claim-form input[id$=-kind]', 'charity')
    await page.click('.claim-form button[type=submit]')
    expect(await wordsIn(page, '#own-cards .card')).toContain('Zorblat Fund')

    const file = await saved(page)
    const lines = recordsOf(file)
    expect(lines.map(({ claim, verdict, edits, note }) => [claim.kind, verdict, edits, note])).toEqual([
      ['counts', 'wrong', { outcome: 'injured' }, 'rr: hurt, not killed'],
      ['counts', 'wrong', null, null],
      ['counts', 'right', null, null],
      ['organizations', null, null, null],
    ])
    const work = temporary()
    writeFileSync(join(work, 'marks.ndjson'), file)
    const { stdout } = await claimwire(['--quiet', '--format', 'ndjson', join(folder, '../articles')], { cwd: work })
    writeFileSync(join(work, 'claims.ndjson'), stdout)
    expect((await claimwire(['validate', 'marks.ndjson'], { cwd: work })).code).toBe(0)
    const applied = await claimwire(['apply', 'marks.ndjson', 'claims.ndjson', '--out', 'fixed.ndjson'], { cwd: work })
    expect([applied.code, applied.stderr]).toEqual([
      0,
      'claimwire: 1 taken out, 1 edited, 1 added, 1 right as they stand, 0 not applied\n',
    ])
    expect((await claimwire(['validate', 'fixed.ndjson'], { cwd: work })).code).toBe(0)
    const [record] = recordsOf(readFileSync(join(work, 'fixed.ndjson'), 'utf8'))
    expect(record.counts[0]).toMatchObject({ text: 'At least 12', outcome: 'injured' })
    expect(record.counts.map(({ text }: { text: string }) => text)).not.toContain('seven')
    expect(record.organizations).toContainEqual(
      expect.objectContaining({
        name: 'Zorblat Fund',
        kind: 'charity',
        mentions: [expect.objectContaining({ rule: 'by-hand/AB' })],
      }),
    )

    // the same browser keeps the marks; another one reads them from the file
    await page.reload()
    expect(await page.locator('.card .verdict').count()).toBe(3)
    const elsewhere = await openPage(folder, 'articles/bus.html')
    expect(await elsewhere.page.locator('.card .verdict').count()).toBe(0)
    await elsewhere.page.setInputFiles('#marks-file', join(work, 'marks.ndjson'))
    await elsewhere.page.locator('.card .verdict').first().waitFor()
    expect(await elsewhere.page.locator('.card .verdict').count()).toBe(3)
    expect(await elsewhere.page.locator('#own-cards .card').count()).toBe(1)
    expect(await saved(elsewhere.page)).toBe(file)
    await page.keyboard.press('p')
    expect(await wordsIn(page, 'dialog')).toMatch(/counts\s+1\s+2\s+1\s+0\s+33\.3 %\s+6\.1 % to 79\.2 %/)
    expect([...errors, ...elsewhere.errors]).toEqual([])
  })

  it('keeps two coders apart', async () => {
    const { page } = await open()
    await sign(page, 'AB')
    await page.keyboard.press('j')
    await page.keyboard.press('r')
    await sign(page, 'CD')
    expect(await page.locator('.card .verdict').count()).toBe(0)
    await page.keyboard.press('k')
    await sign(page, 'AB')
    expect(await page.locator('.card .verdict').count()).toBe(1)
  })

  it('goes through the claims of a sample alone', async () => {
    const { page } = await open('articles/bus.html#sample=7.5.40.1200000000')
    const drawn = await page.locator('#cards .card:not(.outside)').count()
    expect(drawn).toBeGreaterThan(0)
    expect(drawn).toBeLessThan(await page.locator('#cards .card').count())
    await sign(page, 'AB')
    for (let step = 0; step < drawn; step++) {
      await page.keyboard.press('r')
      await page.keyboard.press('j')
    }
    const lines = recordsOf(await saved(page))
    expect(lines).toHaveLength(drawn)
    expect(lines[0].sample).toEqual({ seed: 7, size: 5, of: 40 })
  })

  it('draws a sample on the index, goes through it from article to article, and tells the precision', async () => {
    const folder = await pagesOf({ 'bus.txt': bus, 'more/again.txt': bus, 'third.txt': bus })
    const { page, errors } = await openPage(folder, 'index.html')
    await page.click('.check summary')
    await page.fill('#coder', 'AB')
    await page.fill('#sample-size', '9')
    await page.fill('#sample-seed', '7')
    await page.click('#draw-sample')
    expect(await wordsIn(page, '#sample-state')).toContain('9 of ')
    await page.click('#sample-state a')
    const articles = new Set<string>()
    for (let step = 0; step < 9; step++) {
      await page.locator('main[data-ready] .card.lit').waitFor()
      articles.add(page.url().split('#')[0] ?? '')
      const before = page.url()
      await page.keyboard.press(step === 4 ? 'w' : 'r')
      await page.keyboard.press('j')
      if (step < 8) await page.waitForURL((url) => url.href !== before)
    }
    expect(articles.size).toBeGreaterThan(1)
    expect(await wordsIn(page, '.said')).toBe('This is the last claim of the sample: see the results.')
    await page.keyboard.press('p')
    expect(await wordsIn(page, 'dialog')).toMatch(/all\s+8\s+1\s+0\s+0\s+88\.9 %\s+56\.5 % to 98\.0 %/)
    await page.click('dialog button')
    const lines = recordsOf(await saved(page))
    expect(lines).toHaveLength(9)
    expect(new Set(lines.map(({ sample }) => JSON.stringify(sample))).size).toBe(1)
    const work = temporary()
    writeFileSync(join(work, 'marks.ndjson'), lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
    const { stdout } = await claimwire(['agree', 'marks.ndjson'], { cwd: work })
    expect(stdout).toMatch(/AB +all +8 +1 +0 +0 +88\.9 % +56\.5 % to 98\.0 %/)
    await page.click('.home')
    await page.click('.check summary')
    await page.click('#sample-state button')
    expect(await wordsIn(page, '#sample-state')).toContain('No sample')
    expect(errors).toEqual([])
  })

  it('tells where nothing is kept', async () => {
    const folder = await pagesOf({ 'bus.txt': bus })
    const { page } = await openPage(folder, 'index.html')
    await page.addInitScript('Object.defineProperty(window, "localStorage", { get() { throw new Error("no") } })')
    await page.goto(page.url().replace('index.html', 'articles/bus.html'))
    await sign(page, 'AB')
    await page.keyboard.press('j')
    await page.keyboard.press('r')
    expect(await page.locator('.card .verdict').count()).toBe(1)
    expect(await wordsIn(page, '.warn')).toContain('keeps nothing')
  })

  it('shows its keys, and switches them off', async () => {
    const { page } = await open()
    await page.keyboard.press('?')
    expect(await wordsIn(page, 'dialog')).toContain('add a claim')
    await page.uncheck('#keys-on')
    await page.click('dialog button')
    await page.keyboard.press('j')
    expect(await page.locator('.card.lit').count()).toBe(0)
  })

  it.each(Object.entries(screens))('has nothing that axe-core finds fault with on a %s', async (_, viewport) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await open('articles/bus.html', { viewport, colorScheme })
      await sign(page, 'AB')
      await page.keyboard.press('j')
      await page.keyboard.press('r')
      await page.keyboard.press('e')
      expect(await violationsOf(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    }
  })

  it('obeys nothing that an article says', async () => {
    const nasty = `</script><script>document.title = 'taken'</script>

<img src=x onerror="document.title = 'taken'"> At least 12 people were killed, "><b>police</b> said. \u202ekcab\u202c 😀 3 men fled.\r\nTwo "><svg/onload=alert(1)> ships sank, Ana "><i>Ruiz</i> said.
`
    const folder = await pagesOf({ 'nasty.txt': nasty, '\'"><img src=x>.txt': nasty })
    const { page, errors, requests } = await openPage(folder, 'articles/nasty.html')
    expect(await page.title()).not.toBe('taken')
    expect(await page.locator('main img, main script, main svg, main b:not(.kind b)').count()).toBe(0)
    expect(errors).toEqual([])
    expect(requests.every((address) => address.startsWith('file:'))).toBe(true)
    const shown = await page.evaluate(
      '[...document.querySelectorAll(".line > .words")].map((e) => e.textContent).join("")',
    )
    expect(shown).toBe(nasty)
    await sign(page, 'AB')
    await page.keyboard.press('j')
    await page.keyboard.press('m')
    await page.fill('#note', '<img src=x onerror=alert(1)>')
    await page.click('.claim-form button[type=submit]')
    expect(await wordsIn(page, '.own-note')).toContain('<img src=x')
    expect(await page.locator('main img').count()).toBe(0)
  })
})

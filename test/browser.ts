import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, describe } from 'vitest'
import { claimwire, temporary } from './process.js'

/** Pages in a real browser, opened from disk as a reader opens them. */

/** The Chromium of the distribution; null where none is found. */
const browserPath: string | null =
  [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    (path) => path !== undefined && existsSync(path),
  ) ?? null

if (browserPath === null)
  process.stderr.write('there is no Chromium (install it, or name it in CHROMIUM): tests in a browser are skipped\n')

/** A `describe` that is skipped where there is no Chromium. */
export const describeInBrowser = browserPath === null ? describe.skip : describe

/** Three screens: a phone, a tablet, a desk. */
export const screens = {
  phone: { width: 390, height: 844 },
  tablet: { width: 820, height: 1180 },
  desk: { width: 1440, height: 900 },
} as const

let started: Promise<Browser> | null = null

const browser = (): Promise<Browser> => {
  started ??= chromium.launch({ executablePath: browserPath ?? '', args: ['--no-sandbox'] })
  return started
}

afterAll(async () => {
  await (await started)?.close()
  started = null
})

/** A page, and what happened on it. */
export interface Opened {
  readonly page: Page
  /** addresses of all that was loaded, the page itself among them */
  readonly requests: readonly string[]
  /** errors of scripts, and what the policy refused */
  readonly errors: readonly string[]
}

/** Opens a file of a folder in a window of its own; `path` may carry a hash: "index.html#tab=claims". */
export const openPage = async (
  folder: string,
  path: string,
  options: BrowserContextOptions = { viewport: screens.desk },
): Promise<Opened> => {
  const context = await (await browser()).newContext(options)
  const page = await context.newPage()
  const requests: string[] = []
  const errors: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text())
  })
  const [file, hash] = path.split('#')
  await page.goto(`${pathToFileURL(join(folder, file ?? '')).href}${hash === undefined ? '' : `#${hash}`}`)
  return { page, requests, errors }
}

/** What axe-core finds wrong with a page, a line each. */
export const violationsOf = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source)
  const found = (await page.evaluate('axe.run(document, { resultTypes: ["violations"], preload: false })')) as {
    violations: { id: string; help: string; nodes: { target: unknown[]; failureSummary?: string }[] }[]
  }
  return found.violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join(' | ')}`,
  )
}

/** Writes articles and makes pages of them; gives the folder of the pages. */
export const pagesOf = async (
  articles: Readonly<Record<string, string>>,
  options: readonly string[] = [],
): Promise<string> => {
  const folder = temporary()
  for (const [name, text] of Object.entries(articles)) {
    const path = join(folder, 'articles', name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  const out = join(folder, 'review')
  const { code, stderr } = await claimwire(['articles', '--quiet', '--format', 'html', '--out', out, ...options], {
    cwd: folder,
  })
  if (code !== 0 && code !== 1) throw new Error(`no pages: ${stderr}`)
  return out
}

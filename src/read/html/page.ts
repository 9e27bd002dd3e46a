import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { readDate } from '../fields/dates.js'
import { linesOf, type PageNode } from './lines.js'

/** An article taken out of a page, and what the page tells of it. */
export interface PageArticle {
  readonly text: string
  readonly values: Readonly<Record<string, string>>
}

/** The part of a document's interface that is read here. */
interface PageDocument {
  readonly body: PageNode | null
  querySelector(selectors: string): PageElement | null
  querySelectorAll(selectors: string): Iterable<PageElement>
}

interface PageElement {
  readonly textContent: string | null
  getAttribute(name: string): string | null
}

/** Where pages say when they were published, the surest first. */
const dateNames = [
  ...['article:published_time', 'og:article:published_time', 'datepublished', 'parsely-pub-date', 'sailthru.date'],
  ...['dc.date.issued', 'dcterms.issued', 'dc.date', 'dcterms.date', 'dcterms.created', 'citation_publication_date'],
  ...['cxenseparse:recs:publishtime', 'published_date', 'publish-date', 'publishdate', 'publication_date'],
  ...['pubdate', 'pdate', 'article.published', 'date'],
]
const titleNames = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'citation_title']
const outletNames = ['og:site_name', 'application-name', 'citation_journal_title', 'dc.publisher', 'dcterms.publisher']
const bylineNames = ['author', 'article:author_name', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl']

const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim()

const metaOf = (document: PageDocument): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const element of document.querySelectorAll('meta')) {
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop')
    const content = clean(element.getAttribute('content'))
    if (name !== null && content !== '' && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content)
  }
  return found
}

const firstOf = (meta: ReadonlyMap<string, string>, names: readonly string[]): string =>
  names.map((name) => meta.get(name)).find((value) => value !== undefined) ?? ''

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

const isArticle = (value: Json): boolean =>
  listOf(value['@type']).some((type) => typeof type === 'string' && /(?:Article|Posting|Report)$/.test(type))

/** The description of the article in JSON-LD, which most pages of news carry. */
const linkedData = (document: PageDocument): Json => {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const data: unknown = JSON.parse(script.textContent ?? '')
      const graph = listOf(data).flatMap((each) =>
        isObject(each) && '@graph' in each ? listOf(each['@graph']) : [each],
      )
      const article = graph.find((each): each is Json => isObject(each) && isArticle(each))
      if (article !== undefined) return article
    } catch {
      // broken JSON in a page says nothing
    }
  }
  return {}
}

const nameOf = (value: unknown): string =>
  listOf(value)
    .map((each) =>
      clean(typeof each === 'string' ? each : isObject(each) && typeof each.name === 'string' ? each.name : ''),
    )
    .filter((name) => name !== '')
    .join(', ')

const stringOf = (value: unknown): string => (typeof value === 'string' ? clean(value) : '')

/** The only heading of the first level, where it is one: pages with more of them say nothing by it. */
const headingOf = (document: PageDocument): string => {
  const headings = [...document.querySelectorAll('h1')].map((heading) => clean(heading.textContent))
  const told = headings.filter((heading) => heading !== '')
  return told.length === 1 ? told[0]! : ''
}

const timeOf = (document: PageDocument): string => {
  const stated = document.querySelector('time[itemprop="datePublished"], time[pubdate], [itemprop="datePublished"]')
  return clean(stated?.getAttribute('datetime') ?? stated?.getAttribute('content') ?? stated?.textContent)
}

/** The first that is a date. */
const dateOf = (stated: readonly string[]): string =>
  stated.find((value) => {
    const date = readDate(value, null)
    return date !== null && date !== 'either'
  }) ?? ''

const isAddress = (value: string): boolean => /^https?:\/\//i.test(value)

/** Title, date, writer, outlet and address, as the head of the page and its data tell them. */
const describe = (document: PageDocument): Record<string, string> => {
  const meta = metaOf(document)
  const data = linkedData(document)
  const canonical = clean(document.querySelector('link[rel~="canonical"]')?.getAttribute('href'))
  const heading = headingOf(document)
  const pageTitle = clean(document.querySelector('title')?.textContent)
  // a heading that the title of the page opens with is the headline without the name of the site
  const title = heading !== '' && pageTitle.startsWith(heading) ? heading : ''
  return {
    title: title || stringOf(data.headline) || firstOf(meta, titleNames) || heading || pageTitle,
    published: dateOf([
      stringOf(data.datePublished),
      ...dateNames.map((name) => meta.get(name) ?? ''),
      timeOf(document),
    ]),
    byline:
      nameOf(data.author) ||
      bylineNames.map((name) => meta.get(name) ?? '').find((name) => name !== '' && !isAddress(name)) ||
      '',
    outlet: firstOf(meta, outletNames) || nameOf(data.publisher),
    url: [canonical, meta.get('og:url') ?? '', stringOf(data.url)].find(isAddress) ?? '',
    language: clean(document.querySelector('html')?.getAttribute('lang')),
  }
}

const frameTags = /<\/?(?:html|head|body)(?:\s[^<>]*)?>|<!doctype[^<>]*>/gi

/** A page with a body, whatever tags were left out: the parser makes none by itself. */
const framed = (html: string): string => {
  if (/<body[\s>]/i.test(html) && /<html[\s>]/i.test(html)) return html
  return `<!doctype html><html><head></head><body>${html.replace(frameTags, '')}</body></html>`
}

const leastText = 140

/** Reads a page: the text of its article with paragraphs as lines, and what its head tells. Throws where the page cannot be parsed. */
export const readPage = (html: string): PageArticle => {
  const page = framed(html)
  const { document } = parseHTML(page)
  const values = describe(document as unknown as PageDocument)
  const whole = document.body === null ? '' : linesOf(document.body as unknown as PageNode)
  let text = ''
  if (whole !== '') {
    const article = new Readability<PageNode>(document as never, {
      serializer: (node) => node as unknown as PageNode,
    }).parse()
    if (article?.content != null) text = linesOf(article.content)
  }
  // a page of a few lines is all article
  return { text: text.length >= Math.min(leastText, whole.length) ? text : whole, values }
}

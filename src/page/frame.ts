import { addressOf, escapeHtml, visible } from './escape.js'

/** What marks a file as one of these pages, so that a later run may replace it. */
export const pageMark = '<!doctype html><!-- a page of claimwire -->'

/** The files beside the pages, by what they are. */
export const sharedFiles = { script: 'page.js', style: 'page.css' } as const

/**
 * What a page may load: the script and the style of its own folder and nothing else. `'self'` is that folder on a web server, and in Chromium
 * on a disk. `file:` stands beside it for browsers that may know no `'self'` there; none of these was tried.
 */
const policy =
  "default-src 'none'; script-src 'self' file:; style-src 'self' file:; base-uri 'none'; form-action 'none'"

/** What a page is made of. */
export interface Frame {
  /** plain text */
  readonly title: string
  /** "index" or "article": what the script does with it */
  readonly view: string
  /** the way from the page to the folder of all, "" or "../" for each folder between */
  readonly base: string
  /** HTML */
  readonly body: string
}

/** What stands in the head of every page. `title` is plain text, `links` the HTML of its style and script. */
export const headOf = (title: string, allowed: string, links: string): string => `<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${allowed}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="claimwire">
<title>${escapeHtml(visible(title))}</title>
${links}
</head>`

/** A whole page: strict policy, the shared style and script, the body as it is given. */
export const framed = ({ title, view, base, body }: Frame): string => {
  const links = `<link rel="stylesheet" href="${base}${sharedFiles.style}">
<script defer src="${base}${sharedFiles.script}"></script>`
  return `${pageMark}
<html lang="en">
${headOf(title, policy, links)}
<body data-view="${view}">
${body}
</body>
</html>
`
}

/** The way from a file of the folder back to the folder: "../" for each folder of its path. */
export const baseOf = (path: string): string => '../'.repeat(path.split('/').length - 1)

/** A link from one file of the folder to another. */
export const linkBetween = (from: string, to: string): string => `${baseOf(from)}${addressOf(to)}`

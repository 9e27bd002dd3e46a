/** Elements of HTML that stand inside a line. */
export const inlineElements: ReadonlySet<string> = new Set([
  ...['a', 'abbr', 'b', 'big', 'cite', 'code', 'del', 'dfn', 'em', 'font', 'i', 'img', 'ins', 'kbd', 'mark', 'q', 's'],
  ...['small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'wbr'],
])

/** Elements of HTML that begin a line. */
export const blockElements: ReadonlySet<string> = new Set([
  ...[
    'address',
    'article',
    'aside',
    'blockquote',
    'body',
    'br',
    'center',
    'dd',
    'div',
    'dl',
    'dt',
    'figcaption',
    'figure',
  ],
  ...[
    'footer',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'head',
    'header',
    'hr',
    'html',
    'li',
    'main',
    'nav',
    'ol',
    'p',
    'pre',
  ],
  ...['section', 'table', 'tbody', 'td', 'th', 'thead', 'title', 'tr', 'ul'],
])

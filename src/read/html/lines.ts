/** The part of a node's interface that is read here. */
export interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly childNodes: Iterable<PageNode>
}

/** Elements that begin a line of their own; those of the first kind are paragraphs. */
const paragraphs: ReadonlySet<string> = new Set([
  ...['P', 'DIV', 'ARTICLE', 'SECTION', 'MAIN', 'ASIDE', 'HEADER', 'FOOTER', 'NAV', 'BLOCKQUOTE', 'PRE', 'FIGURE'],
  ...['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'UL', 'OL', 'DL', 'TABLE', 'FORM', 'FIELDSET', 'ADDRESS', 'HR', 'FIGCAPTION'],
  ...['BODY', 'DETAILS', 'SUMMARY', 'HGROUP', 'CENTER', 'CAPTION'],
])
const lines: ReadonlySet<string> = new Set(['LI', 'DT', 'DD', 'TR', 'BR', 'OPTION'])
const cells: ReadonlySet<string> = new Set(['TD', 'TH'])
const silent: ReadonlySet<string> = new Set([
  ...[
    'SCRIPT',
    'STYLE',
    'NOSCRIPT',
    'TEMPLATE',
    'IFRAME',
    'SVG',
    'MATH',
    'OBJECT',
    'SELECT',
    'BUTTON',
    'HEAD',
    'TITLE',
  ],
])

const elementNode = 1
const textNode = 3

/**
 * The text of an element: each paragraph a line, with a blank line between two, an item of a list or a row of a table a line, cells parted
 * by tabs. White space inside of a line is one space.
 */
export const linesOf = (root: PageNode): string => {
  const pieces: string[] = []
  let line = ''
  /** what has to stand before the next word */
  let gap: '' | '\t' | '\n' | '\n\n' = ''
  const part = (by: '\t' | '\n' | '\n\n'): void => {
    if (line !== '') {
      pieces.push(line.trimEnd())
      line = ''
    }
    if (pieces.length > 0 && by.length + (by === '\n' ? 1 : 0) > gap.length)
      gap = gap === '\n' && by === '\t' ? gap : by
  }
  const write = (text: string): void => {
    const words = text.replace(/[\s\u00a0]+/g, ' ')
    if (line === '') {
      const first = words.trimStart()
      if (first === '') return
      if (pieces.length > 0) pieces.push(gap)
      gap = ''
      line = first
    } else line += line.endsWith(' ') ? words.trimStart() : words
  }
  const partingOf = (name: string): '\t' | '\n' | '\n\n' | null => {
    if (paragraphs.has(name)) return '\n\n'
    if (lines.has(name)) return '\n'
    return cells.has(name) ? '\t' : null
  }
  // a stack of its own, so that no nesting is too deep
  const stack: (PageNode | { readonly parting: '\t' | '\n' | '\n\n' })[] = [root]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if ('parting' in node) part(node.parting)
    else if (node.nodeType === textNode) write(node.nodeValue ?? '')
    else if (node.nodeType === elementNode) {
      const name = node.nodeName.toUpperCase()
      if (silent.has(name)) continue
      const parting = partingOf(name)
      if (parting !== null) {
        part(parting)
        stack.push({ parting })
      }
      for (const child of [...node.childNodes].reverse()) stack.push(child)
    }
  }
  if (line !== '') pieces.push(line.trimEnd())
  return pieces.join('')
}

import type { Fault } from '../fault.js'
import { decodePage } from './charset.js'
import type { PageArticle } from './page.js'

/** Reads the bytes of a page; the parser is loaded with the first. */
export const readHtml = async (
  bytes: Uint8Array,
  encoding: string,
  served: string | null,
): Promise<PageArticle | { readonly fault: Fault }> => {
  const decoding = decodePage(bytes, encoding, served)
  if ('fault' in decoding) return decoding
  const { measureHtml } = await import('./measure.js')
  const fault = measureHtml(decoding.text)
  if (fault !== null) return { fault }
  const { readPage } = await import('./page.js')
  try {
    return readPage(decoding.text)
  } catch (error) {
    if (!(error instanceof RangeError || error instanceof TypeError || error instanceof SyntaxError)) throw error
    const message = 'an HTML page that cannot be parsed (make text of it first: pandoc -f html -t plain --wrap=none)'
    return { fault: { code: 'bad-page', message } }
  }
}

import { Parser } from 'htmlparser2'
import type { Fault } from '../fault.js'

const deepest = 150
const mostElements = 60_000

const tooComplex = (message: string): Fault => ({
  code: 'too-complex',
  message: `${message}, as no article has (make text of it first: pandoc FILE.html -t plain --wrap=none)`,
})

const faults = {
  deep: tooComplex(`a page with elements nested more than ${deepest} deep`),
  many: tooComplex(`a page of more than ${mostElements.toLocaleString('en-US')} elements`),
} as const

/**
 * Reads the tags of a page without building its tree: a page so deep, or of so many elements, that finding its article would take more than
 * linear time is a fault.
 */
export const measureHtml = (html: string): Fault | null => {
  let depth = 0
  let elements = 0
  let fault: Fault | null = null
  const parser = new Parser({
    onopentagname: () => {
      depth += 1
      elements += 1
      if (depth > deepest) fault = faults.deep
      else if (elements > mostElements) fault = faults.many
    },
    onclosetag: () => {
      depth -= 1
    },
  })
  const piece = 65_536
  for (let at = 0; at < html.length && fault === null; at += piece) parser.write(html.slice(at, at + piece))
  return fault
}

import type { Document } from '../../../document/document.js'
import type { TokenRange } from '../../../document/span.js'
import { officeNounOf } from '../../../grammar/titles.js'
import type { OfficePhrase } from '../phrase.js'
import { isNameToken } from './adjacent-names.js'

/** Finds the name at the end of the words of a body: "the head of the bank's works council X said". */
export const bodyNameRow = {
  name: 'offices/body-name',
  reason: 'The name stands within the words that were read as those of the body.',
  forms: [],
  examples: ["The head of the bank's works council [Peter Lang] was not convinced."],
} as const

/** The name behind the common noun that ends a body's name, both read as the body. */
export const nameInBody = ({ tokens }: Document, { body, title, plural }: OfficePhrase): TokenRange | null => {
  if (plural || body === null || body.from < title.to) return null
  let from = body.to
  while (from > body.from && isNameToken(tokens[from - 1])) from--
  const noun = from > body.from ? tokens[from - 1]! : undefined
  return from < body.to && noun?.pos === 'NOUN' && officeNounOf(noun.lower) === null ? { from, to: body.to } : null
}

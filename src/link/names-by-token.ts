import type { Document } from '../document/document.js'
import type { TokenRange } from '../document/span.js'
import type { NameMention } from '../extract/names/index.js'

/** The names of an article by the tokens that they stand on: a person's name may lie within a body's. */
export interface NamesByToken {
  readonly person: readonly (NameMention | undefined)[]
  readonly organization: readonly (NameMention | undefined)[]
  readonly location: readonly (NameMention | undefined)[]
}

export const namesByToken = (document: Document, names: readonly NameMention[]): NamesByToken => {
  const empty = (): (NameMention | undefined)[] => new Array(document.tokens.length).fill(undefined)
  const byToken = { person: empty(), organization: empty(), location: empty() }
  for (const mention of names) byToken[mention.kind].fill(mention, mention.from, mention.to)
  return byToken
}

/** The first of some names that stands on a range of tokens. */
export const nameOn = (byToken: readonly (NameMention | undefined)[], { from, to }: TokenRange): NameMention | null => {
  for (let at = from; at < to; at++) {
    const mention = byToken[at]
    if (mention !== undefined) return mention
  }
  return null
}

import type { TokenRange } from '../../../document/span.js'
import type { Quote } from '../../../grammar/quotations.js'
import type { Attribution } from '../attribution.js'
import type { Context } from '../context.js'

/** Whether a quote is made of whole sentences. */
const isSentences = ({ document, tokens }: Context, { from, to }: Quote): boolean =>
  document.sentences[tokens[from]!.sentence]!.from === from && document.sentences[tokens[to - 1]!.sentence]!.to === to

const holdsQuote = ({ quoteAt }: Context, { content, cue }: Attribution): boolean => {
  const around = cue === null ? -1 : quoteAt[cue.from]!
  return content.some(({ from, to }) => [from, to - 1].some((i) => quoteAt[i]! >= 0 && quoteAt[i] !== around))
}

/** For each token the attribution that it is content of, by index, or -1; a cue's own words count too. */
const ownersOf = (context: Context, found: readonly Attribution[]): Int32Array => {
  const owners = new Int32Array(context.tokens.length).fill(-1)
  for (const [index, { content, cue }] of found.entries()) {
    if (cue !== null && context.quoteAt[cue.from]! >= 0) continue
    for (const part of content) {
      owners[part.from] = index
      owners[part.to - 1] = index
    }
  }
  return owners
}

/**
 * Gives quotes without a cue of their own to the speaker who is being quoted: those that follow in the same paragraph, and
 * paragraphs that are nothing but a quote after one that was quoted ("... ," she said. "... ").
 */
export const addLaterQuotes = (context: Context, found: readonly Attribution[]): Attribution[] => {
  const { quotes, paragraphs } = context
  const owners = ownersOf(context, found)
  const added = new Map<number, TokenRange[]>()
  let speaking = -1
  let paragraph = 0
  let before = -1
  for (const [index, quote] of quotes.entries()) {
    while (paragraphs[paragraph]!.to <= quote.from) paragraph++
    const owner = Math.max(owners[quote.from]!, owners[quote.to - 1]!)
    const isNew = paragraph !== before
    if (owner >= 0) {
      speaking = holdsQuote(context, found[owner]!) ? owner : -1
      if (speaking >= 0) addEarlier(context, index, owners, added, owner)
    } else if (speaking >= 0 && isSentences(context, quote)) {
      const goesOn = !isNew || (paragraph === before + 1 && quote.from === paragraphs[paragraph]!.from)
      if (goesOn) give(added, speaking, quote)
      else speaking = -1
    } else if (isNew) speaking = -1
    before = paragraph
  }
  return found.map((attribution, index) => {
    const later = added.get(index)
    if (later === undefined) return attribution
    return { ...attribution, content: [...attribution.content, ...later].sort((a, b) => a.from - b.from) }
  })
}

const give = (added: Map<number, TokenRange[]>, owner: number, { from, to }: Quote): void => {
  const list = added.get(owner)
  if (list === undefined) added.set(owner, [{ from, to }])
  else list.push({ from, to })
}

/** A quote of several paragraphs has its attribution with any of them: those before it belong to it too. */
const addEarlier = (
  { quotes }: Context,
  index: number,
  owners: Int32Array,
  added: Map<number, TokenRange[]>,
  owner: number,
): void => {
  for (let i = index - 1; i >= 0 && quotes[i]!.continues; i--) {
    if (owners[quotes[i]!.from]! >= 0 || owners[quotes[i]!.to - 1]! >= 0) break
    give(added, owner, quotes[i]!)
  }
}

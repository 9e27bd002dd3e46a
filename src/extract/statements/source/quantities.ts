import type { TokenRange } from '../../../document/span.js'
import type { Context } from '../context.js'
import { matcher, tester } from '../patterns.js'

/** How many words may stand between a clause's start and the number of those who speak: "[well over half of the] nurses". */
const longest = 6

const quantity = matcher('{boundOfPeople}*3 [share: half (of {determiner}?)?] | {boundOfPeople} {boundOfPeople}*2')

const opensNumber = tester('{number} | {indefinite} {adjective}? {share} | all | every | {share}')
/** What a phrase may stand behind that begins with its quantity. */
const opensClause = tester('{punctuation} | {conjunction} | {subordinator} | {verb} | {auxiliary}')

/** Where the quantity of a phrase begins: "[at least] 40 doctors", "[nearly half of] voters", "[not] one of them"; the phrase's own start where none stands before it. */
const startOf = (context: Context, { from }: TokenRange): number => {
  const { tokens, document, quoteAt } = context
  const first = document.sentences[tokens[from]!.sentence]!.from
  for (let at = Math.max(first, from - longest); at < from; at++) {
    if (at > first && !opensClause(context, at - 1)) continue
    if (quoteAt[at] !== quoteAt[from]) continue
    const found = quantity(context, at, from)
    if (found?.to !== from) continue
    if (found.captures.share !== undefined || opensNumber(context, from)) return at
  }
  return from
}

/** A phrase with the words before it that say how many: "[at least 40 doctors] said", "[half of voters] believe". */
export const withQuantity = (context: Context, phrase: TokenRange): TokenRange => {
  const from = startOf(context, phrase)
  return from === phrase.from ? phrase : { from, to: phrase.to }
}

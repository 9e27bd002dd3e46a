import type { TokenRange } from '../../../document/span.js'
import { aroundFinder } from '../../../grammar/pattern/around.js'
import { anyOf } from '../../../grammar/pattern/classes.js'
import type { Amount, Context } from '../context.js'
import { percentForms } from './lexicon.js'
import { stands, vocabulary } from './vocabulary.js'

/** What money is reckoned by: "per barrel", "a share", "-a-share", "an ounce"; `#` is the amount. */
const rates = aroundFinder(
  [
    // "from $2 a year earlier": when, not by what
    { isRate: false, around: ['# {rateWord} {any} (ago | before | earlier | later)'] },
    {
      isRate: true,
      around: ['# {rateWord} {measureOpener} {any}', '# {rateWord} {noun}', '# per {any}', '# - {rateWord} - {noun}'],
    },
  ],
  vocabulary,
)

const always = (): boolean => true
const rateEnd = (context: Context, { from, to }: Amount): number =>
  rates.read(context.document, { from, to }, context, always, ({ isRate }, match) => (isRate ? match.to : to)) ?? to

/** One spelling for the signs of money that news writes in several ways. */
const standardSign = (written: string): string => (/^[$€£¥]US$|^US \$$|^U\.S\. ?\$$/.test(written) ? 'US$' : written)

const percentAt = anyOf(percentForms)

/** The unit as written, with what money is reckoned by: "$ an ounce". */
export const unitSymbolOf = (context: Context, amount: Amount): string | null => {
  const { unit, unitTokens } = amount
  if (unitTokens === null || unit === null) return null
  const { tokens, document } = context
  const textOf = ({ from, to }: TokenRange): string => document.text.slice(tokens[from]!.start, tokens[to - 1]!.end)
  if (percentAt(document, unitTokens.from, unitTokens.to) === unitTokens.to - unitTokens.from) return 'percent'
  const written = standardSign(textOf(unitTokens))
  const end = unit.kind === 'money' ? rateEnd(context, amount) : amount.to
  // "$18-a-share" is reckoned by what "$18 a share" is
  return end > amount.to ? `${written} ${textOf({ from: amount.to, to: end }).replaceAll('-', ' ').trim()}` : written
}

const hasRate = stands('# per {any}')

/** "tests per day": what is counted by the day, the head, the kilometre. */
export const countedRate = (context: Context, counted: TokenRange & { readonly head: number }): string | null => {
  const { tokens, document } = context
  if (!hasRate(context, counted)) return null
  return document.text.slice(tokens[counted.from]!.start, tokens[counted.to + 1]!.end)
}

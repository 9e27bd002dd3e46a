import { tells } from '../../../document/document.js'
import type { TokenRange } from '../../../document/span.js'
import type { Attribution } from '../attribution.js'
import { type Context, isQuotationMark, trim } from '../context.js'

/** A paragraph of an interview: who isSpeechVerb, up to the colon, and the paragraph. */
interface Turn {
  readonly label: TokenRange
  readonly key: string
  /** written as transcripts do: "TAPPER:" */
  readonly plain: boolean
  readonly to: number
}

/** How long a speaker's label may be, in tokens. */
const longestLabel = 5

/** Labels of questions and answers name nobody. */
const nameless = new Set(['a', 'answer', 'q', 'question'])

const turnOf = ({ tokens, document }: Context, { from, to }: TokenRange): Turn | null => {
  const start = isQuotationMark(tokens[from]!) ? from + 1 : from
  if (start >= to || !tells(document.sentences[tokens[start]!.sentence]!)) return null
  let end = start
  while (end < to && end - start < longestLabel && /^(?:capitalized|upper)$/.test(tokens[end]!.shape)) end++
  if (end === start || tokens[end]?.text !== ':' || end + 2 >= to) return null
  const words = tokens.slice(start, end)
  const plain = words.every(({ shape }) => shape === 'upper')
  const key = words.map(({ lower }) => lower).join(' ')
  return nameless.has(key) ? null : { label: { from: start, to: end }, key, plain, to }
}

/** The turns of an interview that a document prints: two speakers in capitals, or two that each come back. */
const turnsOf = (context: Context): Turn[] => {
  const turns = context.paragraphs.flatMap((paragraph) => turnOf(context, paragraph) ?? [])
  const counts = new Map<string, number>()
  for (const { key } of turns) counts.set(key, (counts.get(key) ?? 0) + 1)
  const isSpeechVerb = ({ key, plain }: Turn): boolean => plain || (counts.get(key) ?? 0) > 1
  const speaking = turns.filter(isSpeechVerb)
  const returning = speaking.some(({ key }) => (counts.get(key) ?? 0) > 1)
  return returning && new Set(speaking.map(({ key }) => key)).size > 1 ? speaking : []
}

/** "TAPPER: Did you vote for him?": each turn of an interview is its speaker's. */
export const readTurns = (context: Context): Attribution[] =>
  turnsOf(context).map(({ label, to }) => ({
    rule: 'statements/speaker-turn',
    source: label,
    cue: { from: label.to, to: label.to + 1 },
    content: [trim(context, { from: label.to + 1, to }, { from: label.to, to, quote: -1 })],
    stance: 'says',
  }))

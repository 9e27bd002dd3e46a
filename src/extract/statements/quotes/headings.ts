import { tells } from '../../../document/document.js'
import { countryOf } from '../../../lexicon/gazetteer/index.js'
import { words } from '../../../lexicon/word-list.js'
import type { Attribution } from '../attribution.js'
import { type Context, isDash, trim } from '../context.js'
import { nounFrom } from '../source/noun-phrases.js'

/** Labels of a page before a colon that are nobody. */
const labels = words(
  'analysis breaking correction editorial editors exclusive explainer feature interview live location note opinion photo photos poll q quiz read related report review source sources table topics transcript update updates video watch where who why',
)

/** "Lee: 'We Will Rebuild'": a headline that opens with its speaker. */
const readHeading = (context: Context, from: number, to: number): Attribution | null => {
  const { tokens } = context
  const source = nounFrom(context, from, to)
  if (source === null || source.to - from > 6 || tokens[source.to]?.text !== ':' || source.to + 3 > to) return null
  if (tokens[source.to - 1]!.pos !== 'PROPN' || labels.has(tokens[source.to - 1]!.lower)) return null
  // "Nigeria: Gunmen free hostages": where it happened
  const isQuoted = /^["'“‘]$/.test(tokens[source.to + 1]!.text)
  if (
    !isQuoted &&
    countryOf(context.document.text.slice(tokens[source.from]!.start, tokens[source.to - 1]!.end)) !== null
  )
    return null
  const content = trim(context, { from: source.to + 1, to }, { from, to, quote: -1 })
  const cue = { from: source.to, to: source.to + 1 }
  return { rule: 'statements/heading-speaker', source, cue, content: [content], stance: 'says' }
}

/** How many tokens before its signature a tweet can begin. */
const longestTweet = 80

/** 'Great game! -- Ann Lee (@annlee) May 3, 2016': the text before a signature, back to the signature before it. */
const readTweet = (context: Context, at: number, opened: number, afterSignature: boolean): Attribution | null => {
  const { tokens, document } = context
  const source = nounFrom(context, at + 1, at + 9)
  if (source === null || tokens[source.to]?.text !== '(' || !tokens[source.to + 1]?.text.startsWith('@')) return null
  let to = at
  while (to > opened && /^(?:https?:|pic\.|\w+\.(?:com|co)\/)/.test(tokens[to - 1]!.lower)) to--
  let from = Math.max(opened, at - longestTweet)
  if (!afterSignature && to > from) {
    const last = tokens[to - 1]!.sentence
    from = Math.max(from, document.sentences[Math.max(0, last - 1)]!.from)
  }
  while (from < at && isDash(tokens[from])) from++
  if (to <= from) return null
  const content = { from, to }
  return { rule: 'statements/tweet-signature', source, cue: null, content: [content], stance: 'says' }
}

/** Attributions by the layout of a page: headlines with their speaker, tweets with their signature. */
export const readHeadings = (context: Context): Attribution[] => {
  const { document, tokens, paragraphs } = context
  const found: Attribution[] = []
  const first = document.sentences.find(tells)
  const heading = first === undefined ? null : readHeading(context, first.from, first.to)
  if (heading !== null) found.push(heading)
  for (const { from, to } of paragraphs) {
    let opened = from
    for (let i = from; i < to; i++) {
      if (tokens[i]!.shape !== 'other' || !/^[-–—]+$/.test(tokens[i]!.text) || tokens[i + 1]?.spaced !== true) continue
      const tweet = readTweet(context, i, opened, opened > from)
      if (tweet === null) continue
      found.push(tweet)
      opened = endOfDate(context, tweet.source!.to, to)
    }
  }
  return found
}

/** The token after "(@name) November 3, 2016". */
const endOfDate = ({ tokens }: Context, at: number, to: number): number => {
  let end = at
  while (end < to && end < at + 12 && !/^(?:19|20)\d\d$/.test(tokens[end]!.text)) end++
  return Math.min(end + 1, to)
}

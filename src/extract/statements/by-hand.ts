import { tells } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import { verbLemma } from '../../document/tag/lemmas.js'
import type { VerbGroup } from '../../grammar/phrases.js'
import { reportingVerbs } from '../../lexicon/verbs/reporting.js'
import type { Attribution } from './attribution.js'
import { boundsAt, type ClauseBounds, type Context, isComma, isDash, isQuotationMark, trim } from './context.js'
import { labels, namelessTurns } from './lexicon.js'
import { tester } from './patterns.js'
import { nounFrom } from './source/noun-phrases.js'
import { subjectOf } from './source/subjects.js'

// Functions of the frames in frames/by-hand.ts.

/** How far before the colon the verb may stand, in tokens. */
const reach = 15

const takesQuote = ({ tokens }: Context, { head }: VerbGroup): boolean =>
  reportingVerbs.get(verbLemma(tokens[head]!.lower))?.takes.has('quote') === true

/** 'Added the mayor: "..."': the source after a verb of speech that begins its sentence. */
const invertedBefore = (context: Context, verb: VerbGroup, bounds: ClauseBounds, colon: number): TokenRange | null => {
  if (verb.from !== bounds.from || verb.head !== verb.from || !takesQuote(context, verb)) return null
  const source = nounFrom(context, verb.to, colon)
  return source?.to === colon ? source : null
}

const isSpeakerName = tester('{name} | {speakingPronoun}')

/** 'The mayor struck back: "..."': whoever acts before a colon says the quote after it, whatever the verb. */
const readColonQuote = (context: Context, from: number, to: number): Attribution | null => {
  const { tokens, verbAt, document } = context
  const colon = from - 1
  if (tokens[colon]?.text !== ':' || context.quoteAt[colon]! >= 0) return null
  if (!tells(document.sentences[tokens[colon]!.sentence]!)) return null
  const bounds = boundsAt(context, colon)
  for (let i = colon - 1; i >= bounds.from && colon - i < reach; i--) {
    const verb = verbAt[i]
    if (verb === undefined || context.quoteAt[i]! >= 0) continue
    const inverted = invertedBefore(context, verb, bounds, colon)
    const source = inverted ?? (verb.finite ? subjectOf(context, verb, bounds) : null)
    if (source !== null) {
      if (inverted === null && !isSpeakerName(context, source.to - 1)) return null
      const content = [{ from, to }]
      return { rule: 'statements/source-verb-colon-quote', source, cue: verb, content, stance: 'says' }
    }
    i = verb.from
  }
  return null
}

/** Quotes after a colon that no cue leads to. */
export const readColonQuotes = (context: Context, found: readonly Attribution[]): Attribution[] => {
  const taken = new Set(found.flatMap(({ content }) => content.map((part) => part.from)))
  return context.quotes.flatMap(({ from, to }) => {
    const read = taken.has(from) ? null : readColonQuote(context, from, to)
    return read === null ? [] : [read]
  })
}

/** A paragraph of an interview: who speaks, up to the colon, and the paragraph. */
interface Turn {
  readonly label: TokenRange
  /** the last name of the speaker, in lower case */
  readonly speaker: string
  /** written as transcripts do: "TAPPER:" */
  readonly inCapitals: boolean
  /** the token of the colon */
  readonly colon: number
  readonly to: number
}

/** How long a speaker's label may be, in tokens. */
const longestLabel = 5
/** How long what a speaker is may be, in tokens: ", HOST". */
const longestRole = 8

const turnOf = (context: Context, { from, to }: TokenRange): Turn | null => {
  const { tokens, document } = context
  const start = isQuotationMark(tokens[from]!) ? from + 1 : from
  if (start >= to || !tells(document.sentences[tokens[start]!.sentence]!)) return null
  let end = start
  while (end < to && end - start < longestLabel && isCapital(context, end)) end++
  const colon = endOfRole(context, end, to)
  if (end === start || tokens[colon]?.text !== ':' || colon + 2 >= to) return null
  const words = tokens.slice(start, end)
  const label = words.map(({ lower }) => lower).join(' ')
  if (namelessTurns.has(label) || labels.has(label)) return null
  // "ANN POOLE, HOST:" comes back as "POOLE:"
  const speaker = words.at(-1)!.lower
  const inCapitals = words.every(({ shape }) => shape === 'upper')
  return { label: { from: start, to: end }, speaker, inCapitals, colon, to }
}
/** "ANN POOLE[, HOST]:", "Ann Poole[ (host)]:": where what a speaker is ends; where it began if no colon follows. */
const endOfRole = ({ tokens }: Context, at: number, to: number): number => {
  if (!isComma(tokens[at]) && tokens[at]?.text !== '(') return at
  for (let i = at + 1; i < to && i < at + longestRole; i++) if (tokens[i]!.text === ':') return i
  return at
}
const isCapital = tester('{capitalized} | {upper}')

/** Whether a text is nothing but turns of speakers in capitals. */
const areAllTurns = ({ paragraphs }: Context, turns: readonly Turn[]): boolean =>
  turns.length === paragraphs.length && turns.every(({ inCapitals }) => inCapitals)

/** The turns of an interview that a document prints: two speakers in capitals, or two that each come back. */
const turnsOf = (context: Context): Turn[] => {
  const turns = context.paragraphs.flatMap((paragraph) => turnOf(context, paragraph) ?? [])
  const counts = new Map<string, number>()
  for (const { speaker } of turns) counts.set(speaker, (counts.get(speaker) ?? 0) + 1)
  const isReturning = ({ speaker }: Turn): boolean => (counts.get(speaker) ?? 0) > 1
  const spoken = turns.filter((turn) => turn.inCapitals || isReturning(turn))
  const isTranscript = spoken.some(isReturning) || areAllTurns(context, spoken)
  return isTranscript && new Set(spoken.map(({ speaker }) => speaker)).size > 1 ? spoken : []
}

/** "TAPPER: Did you vote for him?": each turn of an interview is its speaker's. */
export const readTurns = (context: Context): Attribution[] =>
  turnsOf(context).map(({ label, colon, to }) => ({
    rule: 'statements/speaker-turn',
    source: label,
    cue: { from: colon, to: colon + 1 },
    content: [trim(context, { from: colon + 1, to }, { from: colon, to, quote: -1 })],
    stance: 'says',
  }))

/** How many tokens before its signature a tweet can begin. */
const longestTweet = 80
/** How long the name in a signature may be, in tokens. */
const longestName = 8

/** 'Great game! -- Ann Lee (@annlee) May 3, 2016': the text before a signature, back to the signature before it. */
const readTweet = (context: Context, at: number, from: number, isFirst: boolean): Attribution | null => {
  const { tokens, document } = context
  const source = nounFrom(context, at + 1, at + 1 + longestName)
  if (source === null || tokens[source.to]?.text !== '(' || !tokens[source.to + 1]?.text.startsWith('@')) return null
  let to = at
  to = beforeAddresses(context, from, to)
  let start = Math.max(from, at - longestTweet)
  if (isFirst && to > start) {
    const last = tokens[to - 1]!.sentence
    start = Math.max(start, document.sentences[Math.max(0, last - 1)]!.from)
  }
  while (start < at && isDash(tokens[start])) start++
  if (to <= start) return null
  return { rule: 'statements/tweet-signature', source, cue: null, content: [{ from: start, to }], stance: 'says' }
}
const address = /^(?:https?:|pic\.|\w+\.(?:com|co)\/)/i

/** Where the words end before addresses of pages and pictures, which may be several tokens each: "pic.twitter.com/a1B2". */
const beforeAddresses = ({ tokens, document: { text } }: Context, from: number, end: number): number => {
  let to = end
  for (let i = end - 1; i >= from && to - i < longestAddress; i--) {
    if (!tokens[i]!.spaced && i > from) continue
    if (!address.test(text.slice(tokens[i]!.start, tokens[to - 1]!.end))) break
    to = i
  }
  return to
}
/** How many tokens an address may have. */
const longestAddress = 12

/** Tweets that a text quotes with their signature. */
export const readTweets = (context: Context): Attribution[] => {
  const { tokens, paragraphs } = context
  const found: Attribution[] = []
  for (const { from, to } of paragraphs) {
    let opened = from
    for (let i = from; i < to; i++) {
      if (tokens[i]!.shape !== 'other' || !/^[-–—]+$/.test(tokens[i]!.text) || tokens[i + 1]?.spaced !== true) continue
      const tweet = readTweet(context, i, opened, opened === from)
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

import type { PlacedSentence } from './page/lines.js'
import { readPlain } from './plain/index.js'
import type { RawSentence } from './sentences.js'
import { type RawToken, tokenize } from './tokenize.js'

/** A record's own title, read in front of the text. */
export interface OwnTitle {
  readonly tokens: readonly RawToken[]
  /** how far it moves the text: its own length and a gap */
  readonly shift: number
}

/** What parts a title from the text behind it while both are read as one. */
const gap = '\n\n'
/** What parts a headline from the name of the site. */
const siteMark = '|'

const isWord = ({ shape }: RawToken): boolean => shape !== 'other'
const longestTitle = 400

/** The tokens of a title up to the name of its site: "Harbour shut | Dock Times". */
const tokensOf = (title: string): RawToken[] => {
  const plain = readPlain(title)
  const tokens = plain.relocate(tokenize(plain.text))
  const site = tokens.findLastIndex(({ text }) => text === siteMark)
  return tokens.slice(0, site > 0 ? site : longestTitle)
}

/** How many paragraphs from its start a text may repeat its title in. */
const paragraphsLookedAt = 12
const leastShared = 3

/** Whether the words of the title stand at a token, over line ends too, or at least most of them up to the end of the line. */
const repeats = (title: readonly string[], tokens: readonly RawToken[], from: number, to: number): boolean => {
  let shared = 0
  let inLine = 0
  for (let i = from; i < tokens.length && shared < title.length; i++) {
    if (!isWord(tokens[i]!)) continue
    if (i < to && tokens[i]!.lower !== title[shared]) return false
    if (tokens[i]!.lower !== title[shared]) break
    shared++
    if (i < to) inLine = shared
  }
  return shared === title.length || (inLine >= leastShared && inLine * 5 >= title.length * 3)
}

/** Whether a title opens the text, or stands on a line of its own near the start. */
const opens = (title: readonly RawToken[], tokens: readonly RawToken[], sentences: readonly RawSentence[]): boolean => {
  const words = title.filter(isWord).map(({ lower }) => lower)
  let paragraphs = 0
  for (const { from, to, opensParagraph } of sentences) {
    if (!opensParagraph) continue
    if (repeats(words, tokens, from, to)) return true
    if (++paragraphs >= paragraphsLookedAt) break
  }
  return false
}

/** Reads the title that a record brings along; null where it has none, or where the text opens with it. */
export const readOwnTitle = (
  title: string | undefined,
  tokens: readonly RawToken[],
  sentences: readonly RawSentence[],
): OwnTitle | null => {
  if (title === undefined) return null
  const own = tokensOf(title)
  if (!own.some(isWord) || opens(own, tokens, sentences)) return null
  return { tokens: own, shift: title.length + gap.length }
}

/** A text with the title in front of it. */
export const withTitle = (title: string, text: string): string => `${title}${gap}${text}`

/** Tokens and sentences of a text behind those of its title, as one. */
export const joinTitle = (
  { tokens: own, shift }: OwnTitle,
  tokens: readonly RawToken[],
  sentences: readonly PlacedSentence[],
): { readonly tokens: readonly RawToken[]; readonly sentences: readonly PlacedSentence[] } => ({
  tokens: [...own, ...tokens.map((token) => ({ ...token, start: token.start + shift, end: token.end + shift }))],
  sentences: [
    { from: 0, to: own.length, opensParagraph: true, section: 'title' },
    ...sentences.map((sentence) => ({ ...sentence, from: sentence.from + own.length, to: sentence.to + own.length })),
  ],
})

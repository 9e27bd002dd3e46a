import type { UserLexicon } from '../lexicon/user.js'
import { casingOf } from './casing.js'
import type { Document, PublishedFrom, Sentence, Token } from './document.js'
import { looksEnglish } from './language.js'
import { joinTitle, readOwnTitle, withTitle } from './own-title.js'
import { readPage } from './page/page.js'
import type { Publication } from './page/publication.js'
import { partGlued } from './plain/glued.js'
import { readPlain } from './plain/index.js'
import { splitSentences } from './sentences.js'
import type { Span } from './span.js'
import { tagSentences } from './tag/index.js'
import type { Tag } from './tag/tags.js'
import { type RawToken, tokenize } from './tokenize.js'
import type { Trace } from './trace.js'

/** What the caller knows of a text. */
export interface Known {
  readonly title?: string | undefined
  /** ISO day of publication and where it is from; "record" comes before what the text says, the others after */
  readonly published?: string | undefined
  readonly publishedFrom?: Exclude<PublishedFrom, 'text'> | undefined
  /** the same with its time, where the caller knows it */
  readonly publishedAt?: string | undefined
  /** names that the user adds, and words to leave out */
  readonly lexicon?: UserLexicon | undefined
  /** where rules are to say what they did */
  readonly trace?: Trace | undefined
}

/** Reads a text once into sections, sentences and tagged tokens. Never throws. */
export const readDocument = (text: string, known: Known = {}): Document => {
  const plain = readPlain(text)
  const parted = partGlued(tokenize(plain.text))
  const rawSentences = splitSentences(plain.text, parted.tokens, parted.breaks)
  const rawTokens = plain.text === text ? parted.tokens : plain.relocate(parted.tokens)
  const page = readPage(text, rawTokens, rawSentences, known.title ?? null)
  const own = readOwnTitle(known.title, rawTokens, rawSentences)
  const whole =
    own === null ? { tokens: rawTokens, sentences: page.sentences } : joinTitle(own, rawTokens, page.sentences)
  const placed = whole.sentences.map(({ from, to, opensParagraph, section }) => ({
    from,
    to,
    opensParagraph,
    section,
    casing: casingOf(whole.tokens, from, to),
  }))
  const tags = tagSentences(whole.tokens, placed)
  const tokens: Token[] = []
  const sentences: Sentence[] = placed.map(({ from, to, opensParagraph, section, casing }, index) => {
    for (let i = from; i < to; i++) tokens.push(tokenOf(whole.tokens[i]!, tags[i]!, i, index))
    const start = whole.tokens[from]!.start
    const end = whole.tokens[to - 1]!.end
    return { index, from, to, start, end, section, casing, opensParagraph }
  })
  return {
    text: own === null ? text : withTitle(known.title ?? '', text),
    textStart: own?.shift ?? 0,
    tokens,
    sentences,
    title: known.title ?? page.title,
    ...publication(known, page.published),
    outlet: page.outlet,
    dateline: shifted(page.dateline, own?.shift ?? 0),
    credit: shifted(page.credit, own?.shift ?? 0),
    bylines: page.bylines.flatMap((name) => shifted(name, own?.shift ?? 0) ?? []),
    english: looksEnglish(tokens),
    traits: plain.traits,
    lexicon: known.lexicon ?? null,
    trace: known.trace ?? null,
  }
}

const shifted = <Item extends Span>(item: Item | null, by: number): Item | null =>
  item === null || by === 0 ? item : { ...item, start: item.start + by, end: item.end + by }

/** Fields in one order and one place: spreading objects here took a sixth of all the time. */
const tokenOf = (raw: RawToken, tag: Tag, index: number, sentence: number): Token => ({
  index,
  sentence,
  start: raw.start,
  end: raw.end,
  text: raw.text,
  lower: raw.lower,
  spaced: raw.spaced,
  shape: raw.shape,
  pos: tag.pos,
  form: tag.form,
  number: tag.number,
})

const publication = (
  known: Known,
  inText: Publication | null,
): Pick<Document, 'published' | 'publishedFrom' | 'publishedAt'> => {
  const from = known.publishedFrom ?? 'option'
  if (known.published !== undefined && (from === 'record' || inText === null)) {
    // a record that knows the day alone has its time from the text where both name one day
    const at = known.publishedAt ?? (inText?.day === known.published ? inText.at : null)
    return { published: known.published, publishedFrom: from, publishedAt: at }
  }
  if (inText === null) return { published: null, publishedFrom: null, publishedAt: null }
  return { published: inText.day, publishedFrom: 'text', publishedAt: inText.at }
}

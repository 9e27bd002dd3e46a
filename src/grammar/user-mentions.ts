import { type Document, type Token, tells } from '../document/document.js'
import { perDocument } from '../document/memo.js'
import type { TokenRange } from '../document/span.js'
import { type RawToken, tokenize } from '../document/tokenize.js'
import type { UserLexicon, UserLocation, UserOfficial, UserOrganization, UserPerson } from '../lexicon/user.js'

/** What a user's lexicon says of a name. */
export type UserEntry =
  | { readonly type: 'location'; readonly entry: UserLocation }
  | { readonly type: 'organization'; readonly entry: UserOrganization }
  | { readonly type: 'official'; readonly entry: UserOfficial }
  | { readonly type: 'person'; readonly entry: UserPerson }
  | { readonly type: 'ignore'; readonly entry: null }

/** Where a text has a name of the user's lexicon. */
export interface UserMention extends TokenRange {
  readonly listed: UserEntry
}

/** One way to write a name of the lexicon, in the tokens of the tokenizer. */
interface Form {
  readonly parts: readonly RawToken[]
  readonly listed: UserEntry
}

const entriesOf = (lexicon: UserLexicon): readonly UserEntry[] => [
  ...lexicon.locations.map((entry) => ({ type: 'location' as const, entry })),
  ...lexicon.organizations.map((entry) => ({ type: 'organization' as const, entry })),
  ...lexicon.officials.map((entry) => ({ type: 'official' as const, entry })),
  ...lexicon.people.map((entry) => ({ type: 'person' as const, entry })),
]

const formsOf = (lexicon: UserLexicon): readonly Form[] => [
  ...entriesOf(lexicon).flatMap((listed) =>
    [listed.entry!.name, ...listed.entry!.aliases].map((name) => ({ parts: tokenize(name), listed })),
  ),
  ...lexicon.ignore.map((words) => ({ parts: tokenize(words), listed: { type: 'ignore' as const, entry: null } })),
]

/** The forms of a lexicon by the first word in lower case, the longest first. */
const indexOf = perDocument((lexicon: UserLexicon): ReadonlyMap<string, readonly Form[]> => {
  const byFirst = new Map<string, Form[]>()
  for (const form of formsOf(lexicon)) {
    const [first] = form.parts
    if (first === undefined) continue
    const list = byFirst.get(first.lower)
    if (list === undefined) byFirst.set(first.lower, [form])
    else list.push(form)
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.parts.length - a.parts.length)
  return byFirst
})

/** Words are compared as written, but for headlines in capitals, curly apostrophes and the capital that opens a sentence. */
const isPart = (token: Token, part: RawToken, opensSentence: boolean): boolean => {
  if (token.text === part.text) return true
  if (token.lower !== part.lower) return false
  if (part.shape === 'lower') return opensSentence
  return part.shape !== 'upper' && (token.shape === 'upper' || token.shape === 'other' || token.shape === part.shape)
}

const standsAt = ({ tokens }: Document, from: number, sentence: TokenRange, parts: readonly RawToken[]): boolean => {
  if (from + parts.length > sentence.to) return false
  for (let k = 0; k < parts.length; k++)
    if (!isPart(tokens[from + k]!, parts[k]!, from + k === sentence.from)) return false
  return true
}

const noMentions: readonly UserMention[] = []
const noTokens: ReadonlyMap<number, UserMention> = new Map()

/**
 * Where a text has names of the user's lexicon, and words that it leaves out: the longest at each place, in the order of the text.
 * The first entry counts where two write a name alike.
 */
export const userMentions = perDocument((document: Document): readonly UserMention[] => {
  if (document.lexicon === null) return noMentions
  const index = indexOf(document.lexicon)
  const found: UserMention[] = []
  for (const sentence of document.sentences) {
    if (!tells(sentence)) continue
    let at = sentence.from
    while (at < sentence.to) {
      const forms = index.get(document.tokens[at]!.lower)
      const form = forms?.find(({ parts }) => standsAt(document, at, sentence, parts))
      if (form === undefined) at++
      else {
        found.push({ from: at, to: at + form.parts.length, listed: form.listed })
        at += form.parts.length
      }
    }
  }
  return found
})

/** The same by each of their tokens. */
export const userMentionsByToken = perDocument((document: Document): ReadonlyMap<number, UserMention> => {
  const mentions = userMentions(document)
  return mentions.length === 0 ? noTokens : byToken(mentions)
})

/** Ranges by each of their tokens; of two over one token the later. */
export const byToken = <Range extends TokenRange>(ranges: readonly Range[]): ReadonlyMap<number, Range> => {
  const found = new Map<number, Range>()
  for (const range of ranges) for (let at = range.from; at < range.to; at++) found.set(at, range)
  return found
}

import type { Document, Token } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import { verbLemma } from '../../document/tag/readings.js'
import { phrasesOf } from '../../grammar/phrases.js'
import { officeNounOf } from '../../grammar/titles.js'
import { countryOfDemonym } from '../../lexicon/countries.js'
import { nameBefore, nameFrom } from './adjacent-names.js'
import { nameEnd } from './complement.js'
import { bodiesInLowerCase, contests, governments, headings } from './lexicon.js'
import { namesPublicBody } from './public-bodies.js'

/** What shows that a named person holds an office, without a word for it. */
export interface Bearing extends TokenRange {
  readonly holder: TokenRange
  readonly body: TokenRange | null
}

/** A way in which words beside a name show an office: tried at every token that can trigger it. */
interface BearingRule {
  readonly name: string
  readonly triggers: ReadonlySet<string>
  readonly read: (document: Document, at: number, sentence: TokenRange) => Bearing | null
}

const isName = (token: Token | undefined): boolean => token?.pos === 'PROPN' && token.shape !== 'lower'

/** "X (D-Mass.)", "X (R)", "X (Workers' Party-Brasilia)", "X, D-N.Y.,". */
const partyTag: BearingRule = {
  name: 'offices/party-tag',
  triggers: new Set(['(', ',']),
  read: ({ tokens }, at, { from, to }) => {
    const party = tokens[at + 1]
    if (!isName(tokens[at - 1]) || party === undefined || !isName(party) || at + 2 >= to) return null
    const isInitial = /^[DRIL]$/.test(party.text)
    const dash = tokens[at + 2]!.text
    const isTag = isInitial ? dash === ')' || /^[-–]$/.test(dash) : tokens[at]!.text === '(' && /^[-–]$/.test(dash)
    if (!isTag || (dash !== ')' && !isName(tokens[at + 3]))) return null
    const holder = nameBefore(tokens, at, from)
    const body = { from: at + 1, to: at + 2 }
    return holder === null ? null : { from: at, to: Math.min(at + 4, to), holder, body: isInitial ? null : body }
  },
}

/** "the X administration", "X's government", "X's campaign". */
const governmentOf: BearingRule = {
  name: 'offices/name-government',
  triggers: new Set([...governments, 'presidential']),
  read: ({ tokens }, at, { from }) => {
    if (at <= from) return null
    const owns = tokens[at - 1]!.lower === "'s"
    if (tokens[at]!.lower === 'presidential' && !owns) return null
    const end = owns ? at - 1 : at
    const isPeople =
      countryOfDemonym(tokens[end - 1]?.lower ?? '') !== null ||
      countryOfDemonym(`${tokens[end - 2]?.lower} ${tokens[end - 1]?.lower}`) !== null
    const holder = isName(tokens[end - 1]) && !isPeople ? nameBefore(tokens, end, from) : null
    return holder === null ? null : { from: holder.from, to: at + 1, holder, body: null }
  },
}

/** "X, who heads the commission". */
const whoHeads: BearingRule = {
  name: 'offices/name-who-heads',
  triggers: new Set(['who']),
  read: (document, at, { from, to }) => {
    const { nounAt, verbAt } = phrasesOf(document)
    const group = at + 1 < to ? verbAt[at + 1] : undefined
    if (group === undefined || group.from !== at + 1 || group.negated || group.passive) return null
    const body = group.to < to ? nounAt[group.to] : undefined
    if (body === undefined || !headings.has(verbLemma(document.tokens[group.head]!.lower))) return null
    const holder = nameBefore(document.tokens, at, from)
    return holder === null
      ? null
      : { from: at, to: body.to, holder, body: { from: body.from, to: nameEnd(document, body.from, to) } }
  },
}

/** "X won the governor's race", "X won the presidency". */
const winsOffice: BearingRule = {
  name: 'offices/name-wins',
  triggers: contests,
  read: (document, at, { from }) => {
    const { nounAt, verbAt } = phrasesOf(document)
    const phrase = nounAt[at]
    const group = phrase !== undefined && phrase.head === at && phrase.from > from ? verbAt[phrase.from - 1] : undefined
    if (
      group === undefined ||
      group.passive ||
      group.negated ||
      verbLemma(document.tokens[group.head]!.lower) !== 'win'
    )
      return null
    const { lower } = document.tokens[at]!
    let tellsOffice = !/^(?:race|seat|nomination|primary|runoff)$/.test(lower)
    for (let i = phrase!.from; i < at; i++) {
      const word = document.tokens[i]!.lower
      tellsOffice ||=
        officeNounOf(word) !== null ||
        /^(?:presidential|gubernatorial|mayoral|senate|house|parliamentary|party|republican|democratic)$/.test(word)
    }
    const holder = tellsOffice ? nameBefore(document.tokens, group.from, from) : null
    return holder === null ? null : { from: group.from, to: at + 1, holder, body: null }
  },
}

const holdsName = (tokens: readonly Token[], { from, to }: TokenRange): boolean => {
  for (let at = from; at < to; at++) if (isName(tokens[at])) return true
  return false
}

/** "X of the United Nations", "X from the Foreign Ministry". */
const nameOfBody: BearingRule = {
  name: 'offices/name-of-body',
  triggers: new Set(['from', 'of', 'with']),
  read: (document, at, { from, to }) => {
    const { tokens } = document
    const object = at + 1 < to ? phrasesOf(document).nounAt[at + 1] : undefined
    if (object === undefined || object.from !== at + 1 || at <= from || !isName(tokens[at - 1])) return null
    const body = { from: object.from, to: nameEnd(document, object.from, to) }
    const inWords = bodiesInLowerCase.has(tokens[object.head]!.lower)
    if (!namesPublicBody(document, body) || (!inWords && !holdsName(tokens, body))) return null
    const holder = nameBefore(tokens, at, from)
    return holder === null ? null : { from: at, to: body.to, holder, body }
  },
}

/** "X succeeds Y", "will be succeeded by X": both hold the office in turn. */
const succeeds: BearingRule = {
  name: 'offices/name-succeeded',
  triggers: new Set(['succeed', 'succeeded', 'succeeding', 'succeeds']),
  read: ({ tokens }, at, { to }) => {
    const after = tokens[at + 1]?.lower === 'by' ? at + 2 : at + 1
    const holder = after < to ? nameFrom(tokens, after, to) : null
    return holder === null ? null : { from: at, to: holder.to, holder, body: null }
  },
}

const rules: readonly BearingRule[] = [partyTag, governmentOf, whoHeads, winsOffice, succeeds, nameOfBody]
const byTrigger = new Map<string, BearingRule[]>()
for (const rule of rules) for (const word of rule.triggers) byTrigger.set(word, [...(byTrigger.get(word) ?? []), rule])

/** The names of the rules of this file. */
export const bearingRules: readonly string[] = rules.map(({ name }) => name)

/** What shows an office at a token, by each rule that the word triggers. */
export const bearingsAt = (
  document: Document,
  at: number,
  sentence: TokenRange,
): readonly (Bearing & { rule: string })[] =>
  (byTrigger.get(document.tokens[at]!.lower) ?? []).flatMap((rule) => {
    const bearing = rule.read(document, at, sentence)
    return bearing === null ? [] : [{ ...bearing, rule: rule.name }]
  })

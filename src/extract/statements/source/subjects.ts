import type { TokenRange } from '../../../document/span.js'
import { nounLemma, verbLemma } from '../../../document/tag/readings.js'
import type { VerbGroup } from '../../../grammar/phrases.js'
import { citedNouns, reportingVerbs, timeNouns } from '../../../lexicon/reporting.js'
import { words } from '../../../lexicon/word-list.js'
import { isComma, isDash, type Region, type Scene } from '../context.js'
import { beforeBrackets, isRelative, nounBefore, nounEnding, nounFrom } from './noun-phrases.js'

/** How far a subject may stand from its verb, in tokens. */
const reach = 60

const opensAside = words(
  'a also an her herself himself his including its like now one such the then where which who whom whose',
)

/** "Ann Lee[, 58], who ...": the comma before an age that stands before the comma at `i`. */
const beforeAge = ({ tokens }: Scene, i: number): number =>
  tokens[i - 1]?.shape === 'digits' && isComma(tokens[i - 2]) ? i - 2 : i

/** Where an aside that ends before `at` opens: the comma, dash or bracket in "X, a lawyer, said". */
const asideBefore = (scene: Scene, at: number, from: number): number => {
  const { tokens, verbAt } = scene
  const closing = tokens[at - 1]!
  const brackets = closing.text === ')'
  for (let i = at - 2; i >= from && at - i < reach; i--) {
    const token = tokens[i]!
    if (brackets ? token.text === '(' : isComma(token) ? isComma(closing) : isDash(token) && isDash(closing)) {
      if (nounBefore(scene, beforeBrackets(scene, i, from)) === undefined) return -1
      const opener = tokens[i + 1]!
      // ", surveyed by Reuters,"
      const isReduced = verbAt[i + 1]?.from === i + 1 && tokens[i + 2]?.lower === 'by'
      if (isReduced || brackets || opensAside.has(opener.lower) || opener.pos === 'NUM' || opener.pos === 'ADP')
        return beforeAge(scene, i)
      const hasVerb = tokens.slice(i + 1, at - 1).some((inner) => verbAt[inner.index]?.finite === true)
      if (!hasVerb) return i
    }
  }
  return -1
}

const finiteBefore = (scene: Scene, at: number, from: number): VerbGroup[] => {
  const found: VerbGroup[] = []
  for (let i = at - 1; i >= from && at - i < reach; i--) {
    const verb = scene.verbAt[i]
    if (verb === undefined) continue
    i = verb.from
    if (verb.finite || scene.tokens[verb.head]!.form === 'participle') found.push(verb)
  }
  return found
}

const speaksAt = ({ tokens }: Scene, verb: VerbGroup): boolean =>
  reportingVerbs.get(verbLemma(tokens[verb.head]!.lower))?.takes.has('quote') === true

/** The subject shared with an earlier verb: "she rose and [said]", "he left, [saying]". */
const sharedSubject = (scene: Scene, verb: VerbGroup, region: Region, depth: number): TokenRange | null => {
  if (depth > 3) return null
  const earlier = finiteBefore(scene, verb.from, region.from).filter(({ from }) => scene.quoteAt[from] === region.quote)
  const { form } = scene.tokens[verb.head]!
  const alike = earlier.filter((other) => scene.tokens[other.from]!.form === scene.tokens[verb.from]!.form)
  const speaking = alike.find((other) => reportingVerbs.has(verbLemma(scene.tokens[other.head]!.lower)))
  const spoken = earlier.find((other) => other.finite && speaksAt(scene, other))
  const main = form === 'gerund' ? (spoken ?? earlier.at(-1)) : (speaking ?? alike[0] ?? earlier[0])
  if (main !== undefined && main.head === main.from && form === 'gerund') {
    const before = scene.tokens[main.from - 1]
    // '"...," said Ann Lee, adding'
    if (before !== undefined && (scene.quoteAt[main.from - 1] !== region.quote || isComma(before))) {
      const inverted = nounFrom(scene, main.to, verb.from)
      if (inverted !== null && subjectOf(scene, main, region, depth + 2) === null) return inverted
    }
  }
  return main === undefined ? null : subjectOf(scene, main, region, depth + 1)
}

/** What a relative pronoun at `at` stands for. */
const antecedent = (scene: Scene, at: number, from: number): TokenRange | null => {
  const { tokens } = scene
  // "sailors who had left and who [said]": the same as of the relative before
  if (tokens[at - 1]?.pos === 'CCONJ')
    for (let i = at - 2; i > from && at - i < reach; i--)
      if (tokens[i]!.lower === tokens[at]!.lower && isRelative(scene, i)) return antecedent(scene, i, from)
  return nounEnding(scene, isComma(tokens[at - 1]) || isDash(tokens[at - 1]) ? at - 1 : at, from)
}

/** Where the adverbs and times before a verb begin: "Lee [on Monday] said", "the council [last week] voted". */
const beforeAdverbs = ({ tokens, nounAt }: Scene, at: number, from: number): number => {
  let i = at
  while (i > from) {
    const before = tokens[i - 1]!
    const noun = nounAt[i - 1]
    if (before.pos === 'ADV' || before.lower === 'both' || before.lower === 'all') i--
    else if (noun !== undefined && noun.to === i && noun.from > from && timeNouns.has(tokens[noun.head]!.lower)) {
      i = tokens[noun.from - 1]!.lower === 'on' ? noun.from - 1 : noun.from
    } else break
  }
  return i > from ? i : at
}

/** "the poll [last month]": a phrase that runs into a time, up to that time. */
const beforeTime = ({ tokens, nounAt }: Scene, at: number): TokenRange | null => {
  const noun = nounAt[at - 1]
  if (noun === undefined || noun.to !== at || !timeNouns.has(tokens[noun.head]!.lower)) return null
  for (let i = noun.head - 1; i > noun.from; i--)
    if (/^(?:earlier|last|next|this)$/.test(tokens[i]!.lower)) return { from: noun.from, to: i }
  return null
}

/** Whether the noun before a gerund is the one who speaks: a subject, a name or people, and no mere object ("a letter saying"). */
const speaksForItself = (scene: Scene, at: number, region: Region): boolean => {
  const noun = nounBefore(scene, at)
  if (noun === undefined) return false
  const head = scene.tokens[noun.head]!
  if (head.pos === 'PROPN' || (head.number === 'plural' && !timeNouns.has(head.lower))) return true
  if (citedNouns.has(nounLemma(head.lower))) return true
  return finiteBefore(scene, noun.from, region.from).length === 0
}

/** "an aide who spoke to explain the plan [said]": the noun before a relative clause that ends just before the verb. */
const antecedentOfClause = (scene: Scene, noun: TokenRange, region: Region): TokenRange | null => {
  let hasVerb = false
  for (let i = noun.from - 1; i > region.from && noun.from - i < 20; i--) {
    const token = scene.tokens[i]!
    if (token.pos === 'PUNCT' || token.pos === 'CCONJ' || token.pos === 'SCONJ') return null
    if (scene.verbAt[i]?.finite === true) hasVerb = true
    if (token.lower === 'who' && isRelative(scene, i)) return hasVerb ? antecedent(scene, i, region.from) : null
  }
  return null
}

/** "the paper quoted [Lee] as saying": whether a verb of quoting stands before one who is quoted. */
const quotes = ({ tokens, verbAt }: Scene, at: number): boolean => {
  const verb = verbAt[at - 1]
  return verb !== undefined && /^(?:cite|quote)$/.test(verbLemma(tokens[verb.head]!.lower))
}

/** "[the paper] quoted Lee as saying": through whom the words of one who is quoted came. */
export const quoterOf = (scene: Scene, verb: VerbGroup, region: Region): TokenRange | null => {
  if (scene.tokens[verb.from - 1]?.lower !== 'as') return null
  const quoted = nounEnding(scene, verb.from - 1, region.from)
  const quoting = quoted === null || !quotes(scene, quoted.from) ? undefined : scene.verbAt[quoted.from - 1]
  return quoting === undefined ? null : subjectOf(scene, quoting, region)
}

/** "Ann Lee, from [the harbour office], who left, said": an aside before the aside. */
const beforeAddress = (scene: Scene, noun: TokenRange | null, region: Region): TokenRange | null => {
  if (noun === null || noun.from < region.from + 2) return noun
  const { tokens } = scene
  const isAside = /^(?:at|from|of)$/.test(tokens[noun.from - 1]!.lower) && isComma(tokens[noun.from - 2])
  return (isAside ? nounEnding(scene, noun.from - 2, region.from) : null) ?? noun
}

/** The subject of a verb, whatever stands between them; null where none is plain. */
export const subjectOf = (scene: Scene, verb: VerbGroup, region: Region, depth = 0): TokenRange | null => {
  const { tokens } = scene
  const at = beforeAdverbs(scene, verb.from, region.from)
  if (at <= region.from) return null
  const before = tokens[at - 1]!
  const isGerund = tokens[verb.head]!.form === 'gerund' && verb.from === verb.head
  if (isRelative(scene, at - 1) && !isGerund) return antecedent(scene, at - 1, region.from)
  if (before.pos === 'CCONJ') return sharedSubject(scene, verb, region, depth)
  if (isComma(before) || isDash(before) || before.text === ')') {
    const aside = isGerund ? -1 : asideBefore(scene, at, region.from)
    if (aside >= 0) return beforeAddress(scene, nounEnding(scene, aside, region.from), region)
    return before.text === ')' ? null : sharedSubject(scene, verb, region, depth)
  }
  if (isGerund && before.lower === 'as') {
    const quoted = nounEnding(scene, at - 1, region.from)
    if (quoted !== null && quotes(scene, quoted.from)) return quoted
  }
  if (isGerund && (before.pos === 'ADP' || before.pos === 'SCONJ')) return sharedSubject(scene, verb, region, depth)
  if (verb.infinitive) return sharedSubject(scene, verb, region, depth)
  const noun = beforeTime(scene, at) ?? nounEnding(scene, at, region.from)
  if (noun !== null && isGerund && !speaksForItself(scene, at, region))
    return sharedSubject(scene, verb, region, depth) ?? noun
  if (noun !== null && !isGerund) return antecedentOfClause(scene, noun, region) ?? noun
  if (noun === null && scene.quoteAt[at - 1] !== region.quote) return sharedSubject(scene, verb, region, depth)
  return noun
}

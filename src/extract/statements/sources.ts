import type { VerbGroup } from '../../document/phrases.js'
import { verbLemma } from '../../document/readings.js'
import type { TokenRange } from '../../document/span.js'
import { reportingVerbs } from '../../lexicon/reporting.js'
import { isComma, isDash, type Region, type Scene } from './scene.js'

/** How far the parts of a source may stand from its cue, in tokens. */
const reach = 60
/** How many phrases a source may be made of, and how many verbs may share it. */
const steps = 8

const relatives = new Set(['who', 'which', 'that'])
const opensAside = new Set([
  'who',
  'which',
  'whose',
  'where',
  'whom',
  'a',
  'an',
  'the',
  'his',
  'her',
  'its',
  'now',
  'then',
  'also',
  'one',
  'himself',
  'herself',
  'including',
  'like',
  'such',
])

const isRelative = ({ tokens }: Scene, i: number): boolean =>
  tokens[i]?.pos === 'PRON' && relatives.has(tokens[i]!.lower)

/** The noun phrase that ends just before `at`. */
export const nounBefore = ({ nounAt }: Scene, at: number) => {
  const noun = nounAt[at - 1]
  return noun !== undefined && noun.to === at ? noun : undefined
}

/** "people [familiar with] the matter", "groups [representing] workers", "officials [who know] him": what hangs a phrase on a noun before it. */
const postmodified = (scene: Scene, at: number, from: number): number => {
  const { tokens, verbAt } = scene
  const before = tokens[at - 1]
  if (before === undefined || at - 1 < from) return -1
  if (before.pos === 'ADP' || (before.pos === 'PART' && before.lower === 'to')) {
    if (nounBefore(scene, at - 1)) return at - 1
    if (tokens[at - 2]?.pos === 'ADJ') return nounBefore(scene, at - 2) ? at - 2 : -1
  }
  const verbEnd = before.pos === 'ADP' ? at - 1 : at
  const verb = verbAt[verbEnd - 1]
  if (verb === undefined || verb.to !== verbEnd) return -1
  if (isRelative(scene, verb.from - 1)) {
    const end = verb.from - 1
    return nounBefore(scene, end) ? end : isComma(tokens[end - 1]) && nounBefore(scene, end - 1) ? end - 1 : -1
  }
  const { form } = tokens[verb.head]!
  const reduced = verb.from === verb.head && (form === 'gerund' || form === 'participle')
  return reduced && nounBefore(scene, verb.from) ? verb.from : -1
}

/** The whole noun phrase that ends before `at`: "the head of the agency", "people familiar with the talks", "A, B and C". */
export const nounEnding = (scene: Scene, at: number, from: number): TokenRange | null => {
  const { tokens } = scene
  const end = beforeBrackets(scene, at, from)
  const noun = nounBefore(scene, end)
  if (noun === undefined) return null
  let start = noun.from
  let listed = false
  for (let step = 0; step < steps && start > from && at - start < reach; step++) {
    const head = postmodified(scene, start, from)
    if (head > from) {
      start = nounBefore(scene, head)!.from
      continue
    }
    const before = tokens[start - 1]
    const joined = before?.lower === 'and' || before?.lower === 'or' || (listed && isComma(before))
    const other = joined ? nounBefore(scene, isComma(tokens[start - 2]) ? start - 2 : start - 1) : undefined
    if (other === undefined || other.from < from || !opensList(scene, other.from, from)) break
    listed = true
    start = other.from
  }
  return { from: Math.max(start, from), to: end }
}

/** "Ann Lee (D-Ohio)": where the name ends before its brackets. */
const beforeBrackets = ({ tokens }: Scene, at: number, from: number): number => {
  if (tokens[at - 1]?.text !== ')') return at
  for (let i = at - 2; i > from && at - i < 12; i--) if (tokens[i]!.text === '(') return i
  return at
}

/** An object is no member of a subject: "met [the president] and [officials] said". */
const opensList = ({ tokens }: Scene, at: number, from: number): boolean => {
  const before = tokens[at - 1]
  return at === from || before === undefined || (before.pos !== 'VERB' && before.pos !== 'AUX')
}

/** The noun phrase from `at` on with what hangs on it: "the head of the agency". */
export const nounFrom = (scene: Scene, at: number, to: number): TokenRange | null => {
  const { tokens, nounAt } = scene
  const noun = nounAt[at]
  if (noun === undefined || noun.from !== at || noun.to > to) return null
  let end = noun.to
  for (let step = 0; step < steps; step++) {
    const link = tokens[end]
    const next = nounAt[end + 1]
    if (link === undefined || next === undefined || next.from !== end + 1 || next.to > to) break
    if (
      link.lower !== 'of' &&
      link.lower !== 'for' &&
      link.lower !== 'from' &&
      link.lower !== 'at' &&
      link.lower !== 'in' &&
      link.lower !== 'with'
    )
      break
    end = next.to
  }
  return { from: at, to: end }
}

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
      if (brackets || opensAside.has(opener.lower) || opener.pos === 'NUM' || opener.pos === 'ADP') return i
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

/** The subject shared with an earlier verb: "she rose and [said]", "he left, [saying]". */
const sharedSubject = (scene: Scene, verb: VerbGroup, region: Region, depth: number): TokenRange | null => {
  if (depth > 3) return null
  const earlier = finiteBefore(scene, verb.from, region.from).filter(({ from }) => scene.quoteAt[from] === region.quote)
  const { form } = scene.tokens[verb.head]!
  const alike = earlier.filter((other) => scene.tokens[other.from]!.form === scene.tokens[verb.from]!.form)
  const speaking = alike.find((other) => reportingVerbs.has(verbLemma(scene.tokens[other.head]!.lower)))
  const main = form === 'gerund' ? earlier.at(-1) : (speaking ?? alike[0] ?? earlier[0])
  return main === undefined ? null : subjectOf(scene, main, region, depth + 1)
}

/** What a relative pronoun at `at` stands for. */
const antecedent = (scene: Scene, at: number, from: number): TokenRange | null =>
  nounEnding(scene, isComma(scene.tokens[at - 1]) || isDash(scene.tokens[at - 1]) ? at - 1 : at, from)

/** The subject of a verb, whatever stands between them; null where none is plain. */
export const subjectOf = (scene: Scene, verb: VerbGroup, region: Region, depth = 0): TokenRange | null => {
  const { tokens } = scene
  let at = verb.from
  while (at > region.from && (tokens[at - 1]!.pos === 'ADV' || tokens[at - 1]!.lower === 'both')) at--
  if (at <= region.from) return null
  const before = tokens[at - 1]!
  const isGerund = tokens[verb.head]!.form === 'gerund' && verb.from === verb.head
  if (isRelative(scene, at - 1) && !isGerund) return antecedent(scene, at - 1, region.from)
  if (before.pos === 'CCONJ') return sharedSubject(scene, verb, region, depth)
  if (isComma(before) || isDash(before) || before.text === ')') {
    const aside = isGerund ? -1 : asideBefore(scene, at, region.from)
    if (aside >= 0) return nounEnding(scene, aside, region.from)
    return before.text === ')' ? null : sharedSubject(scene, verb, region, depth)
  }
  if (isGerund && (before.pos === 'ADP' || before.pos === 'SCONJ')) return sharedSubject(scene, verb, region, depth)
  if (verb.infinitive) return sharedSubject(scene, verb, region, depth)
  const noun = nounEnding(scene, at, region.from)
  if (noun === null && scene.quoteAt[at - 1] !== region.quote) return sharedSubject(scene, verb, region, depth)
  return noun
}

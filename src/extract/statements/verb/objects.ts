import { timeNouns } from '../../../lexicon/reporting.js'
import { quoteAfter, skipTimes } from '../content/adjuncts.js'
import { quoteOpeningAt, type Region, type Scene } from '../context.js'
import { nounFrom } from '../source/noun-phrases.js'

const asAfter = (scene: Scene, at: number, region: Region): boolean => {
  for (let i = at; i < region.to && i < at + 25; i++) {
    const token = scene.tokens[i]!
    if (token.lower === 'as') return true
    if (scene.quoteAt[i] === region.quote && (token.text === ';' || token.text === '.')) return false
  }
  return false
}

/** Verbs that give a name or a quality without "as": "called it a farce". */
export const namers: ReadonlySet<string> = new Set(['brand', 'call', 'consider', 'deem', 'dub', 'label', 'term'])

/** Something said of an object: "called [it a farce]", "described [her as able]". */
export const predicated = (scene: Scene, at: number, region: Region, lemma: string): boolean => {
  if (asAfter(scene, at, region)) return true
  if (!namers.has(lemma) || at >= region.to) return false
  const { tokens, nounAt, quoteAt } = scene
  const isPronoun = /^(?:that|this|it)$/.test(tokens[at]!.lower)
  const end = nounFrom(scene, at, region.to)?.to ?? (isPronoun ? at + 1 : at)
  const next = tokens[skipTimes(scene, end, region.to)]
  if (end === at || next === undefined || next.index >= region.to) return quoteAt[end - 1] !== region.quote && end > at
  // two phrases in a row, an adjective or a quote: the second says something of the first
  return (
    nounAt[next.index] !== undefined || next.pos === 'ADJ' || next.pos === 'DET' || quoteAt[next.index] !== region.quote
  )
}

/** Whether a noun phrase, a quote or a gerund opens at `at`. */
export const opensObject = (scene: Scene, at: number, region: Region): boolean => {
  const noun = scene.nounAt[at]
  if (at >= region.to) return false
  if (noun !== undefined && noun.from === at && !timeNouns.has(scene.tokens[noun.head]!.lower)) return true
  const token = scene.tokens[at]!
  // "decried the ''machine''"
  if (token.pos === 'DET' && quoteOpeningAt(scene, at + 1, region) !== undefined) return true
  return quoteAfter(scene, at, region)?.from === at || token.form === 'gerund'
}

/** The end of a phrase with what "of" hangs on it, or -1: what it is blamed for stays outside. */
const endOfObject = ({ tokens, nounAt }: Scene, at: number, to: number): number => {
  let noun = nounAt[at]
  if (noun?.from !== at || noun.to > to) return -1
  while (/^(?:in|of)$/.test(tokens[noun.to]?.lower ?? '') && nounAt[noun.to + 1]?.from === noun.to + 1)
    noun = nounAt[noun.to + 1]!
  return noun.to
}

/** Words that hit: an object that is named, and what it is blamed for ("ripped [him for the delay]"). */
export const faulted = (scene: Scene, at: number, region: Region, links = /^(?:for|over)$/): boolean => {
  const { tokens } = scene
  let end = endOfObject(scene, at, region.to)
  // "attacked voters, lawmakers, and thinkers for"
  for (let step = 0; step < 4 && end >= 0 && /^(?:,|and)$/.test(tokens[end]?.text ?? ''); step++)
    end = endOfObject(scene, tokens[end + 1]?.pos === 'CCONJ' ? end + 2 : end + 1, region.to)
  const next = end < 0 ? undefined : tokens[skipTimes(scene, end, region.to)]
  return next !== undefined && next.index < region.to && links.test(next.lower)
}

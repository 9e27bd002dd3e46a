import { tells } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import { hearsayAdverbs } from '../../lexicon/reporting.js'
import type { Attribution } from './attribution.js'
import { clauseAt } from './content/clauses.js'
import { endOfContent } from './content/content.js'
import { isComma, isDash, type Region, regionAt, type Scene, trim } from './context.js'
import { nounFrom } from './source/noun-phrases.js'
import { contentBefore } from './verb/fronted.js'

/** "According to X, ...", "..., according to X", "..., according to X, ...". */
const readAccordingTo = (scene: Scene, at: number): Attribution | null => {
  const { tokens } = scene
  const region = regionAt(scene, at)
  const report = scene.nounAt[at + 2]
  // "according to a report from the harbour office"
  const from = report !== undefined && tokens[report.to]?.lower === 'from' ? report.to + 1 : at + 2
  const source = withMakers(scene, nounFrom(scene, from, region.to), region)
  if (source === null) return null
  const aside = closingOfAside(scene, source.to, region)
  const opensClause = at === region.from || /^(?:and|but|while|although|that)$/.test(tokens[at - 1]!.lower)
  const content: TokenRange[] = []
  if (!opensClause) {
    const earlier = contentBefore(scene, at, region)
    if (earlier !== null) content.push(earlier)
  }
  if (isComma(tokens[aside]) && aside + 1 < region.to) {
    const next = tokens[aside + 1]!
    if (
      opensClause ||
      !(next.pos === 'CCONJ' || next.pos === 'SCONJ' || next.pos === 'PRON' || next.form === 'gerund')
    ) {
      const rest = trim(scene, { from: aside + 1, to: endOfContent(scene, aside + 1, region, null) }, region)
      if (rest.to > rest.from) content.push(rest)
    }
  }
  if (content.length === 0) return null
  return { rule: 'statements/according-to', source, cue: { from: at, to: from }, content, stance: 'says' }
}

/** "according to a poll [by the Harbour Times]". */
const withMakers = (scene: Scene, source: TokenRange | null, region: Region): TokenRange | null => {
  if (source === null || !/^(?:by|from)$/.test(scene.tokens[source.to]?.lower ?? '')) return source
  const makers = nounFrom(scene, source.to + 1, region.to)
  return makers === null ? source : { from: source.from, to: makers.to }
}

/** The comma after a source and what hangs on it: "according to the mayor, [who was there,] the ...". */
const closingOfAside = (scene: Scene, at: number, region: Region): number => {
  const { tokens } = scene
  let relative = false
  for (let i = at; i < region.to && i < at + 30; i++) {
    if (!isComma(tokens[i]) && !isDash(tokens[i])) continue
    const title = i === at ? closingOfTitle(scene, i, region) : -1
    if (title >= 0) return title
    if (relative || !/^(?:who|which|whose)$/.test(tokens[i + 1]?.lower ?? '')) return i
    relative = true
  }
  return at
}

/** The comma after what the source is: "according to Ann Lee, [the town's mayor,] the ..."; -1 where no such thing stands there. */
const closingOfTitle = (scene: Scene, comma: number, region: Region): number => {
  const { tokens, nounAt } = scene
  if (nounAt[comma - 1]?.to !== comma || tokens[nounAt[comma - 1]!.head]!.pos !== 'PROPN') return -1
  const title = nounFrom(scene, comma + 1, region.to)
  if (title === null || title.to - title.from < 2 || !isComma(tokens[title.to])) return -1
  const isClause = clauseAt(scene, title.to + 1, region.to) !== undefined
  return isClause && tokens[nounAt[title.from]!.head]!.pos === 'NOUN' ? title.to : -1
}

/** "reportedly": the clause around it, in two parts. */
const readHearsay = (scene: Scene, at: number): Attribution | null => {
  const { tokens } = scene
  const region = regionAt(scene, at)
  const stance = hearsayAdverbs.get(tokens[at]!.lower)!
  const from = startOfClause(scene, at, region)
  const first = trim(scene, { from, to: at }, region)
  const second = trim(scene, { from: at + 1, to: endOfContent(scene, at + 1, region, null) }, region)
  const content = [first, second].filter((part) => part.to > part.from)
  return { rule: 'statements/hearsay-adverb', source: null, cue: { from: at, to: at + 1 }, content, stance }
}

/** Where the clause of a word begins: after the last comma, mark or conjunction before it. */
const startOfClause = ({ tokens, verbAt }: Scene, at: number, region: Region): number => {
  const first = Math.max(region.from, at - 60)
  for (let i = at - 1; i >= first; i--) {
    const { pos, text } = tokens[i]!
    if (text === ',' || text === ';' || text === ':' || isDash(tokens[i])) return i + 1
    if (pos === 'SCONJ') return i + 1
    if (pos === 'CCONJ' && verbAt[i + 1] !== undefined) return i + 1
  }
  return first
}

/** Attributions by words that are no verbs. */
export const readParticles = (scene: Scene): Attribution[] => {
  const { document, tokens } = scene
  const found: Attribution[] = []
  for (const sentence of document.sentences) {
    if (!tells(sentence)) continue
    for (let i = sentence.from; i < sentence.to; i++) {
      const { lower } = tokens[i]!
      const read =
        lower === 'according' && tokens[i + 1]?.lower === 'to'
          ? readAccordingTo(scene, i)
          : hearsayAdverbs.has(lower)
            ? readHearsay(scene, i)
            : null
      if (read !== null) found.push(read)
    }
  }
  return found
}

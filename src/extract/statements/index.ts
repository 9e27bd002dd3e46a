import { tells } from '../../document/document.js'
import type { TokenRange } from '../../document/span.js'
import type { Mention } from '../../grammar/mention.js'
import type { Stance } from '../../lexicon/reporting.js'
import type { Extractor } from '../extractor.js'
import { readParticles } from './adverbs.js'
import type { Attribution } from './attribution.js'
import { type Scene, sceneOf } from './context.js'
import { readManners } from './manners.js'
import { readNouns } from './nouns.js'
import { readColonQuotes } from './quotes/colons.js'
import { addLaterQuotes } from './quotes/continued.js'
import { readHeadings } from './quotes/headings.js'
import { readTurns } from './quotes/turns.js'
import { settle } from './resolve.js'
import { rules } from './rules.js'
import { readCited } from './source/citing.js'
import { readVerb } from './verb/active.js'

export type StatementForm = 'direct' | 'indirect' | 'mixed'
/** Who says what, as token ranges; the mention itself spans all of it. */
export interface StatementMention extends Mention {
  readonly source: TokenRange | null
  readonly cue: TokenRange | null
  readonly content: readonly TokenRange[]
  readonly form: StatementForm
  readonly stance: Stance
  /** through whom it came, outermost first */
  readonly via: readonly TokenRange[]
}

/** Direct: all of the content is quoted; mixed: some of it. */
const formOf = ({ tokens, quoteAt }: Scene, { cue, content, rule }: Attribution): StatementForm => {
  // a tweet, a caption, an interview stand as they were spoken
  if (cue === null || rule === 'statements/speaker-turn') return 'direct'
  const around = quoteAt[cue.from]!
  let quoted = 0
  let plain = 0
  for (const { from, to } of content)
    for (let i = from; i < to; i++) {
      if (tokens[i]!.pos === 'PUNCT') continue
      if (quoteAt[i]! >= 0 && quoteAt[i] !== around) quoted++
      else plain++
    }
  return quoted === 0 ? 'indirect' : plain === 0 ? 'direct' : 'mixed'
}

const mentionOf = (scene: Scene, attribution: Attribution): StatementMention => {
  const { tokens } = scene
  const { source, cue, content, rule, stance } = attribution
  const parts = [source, cue, ...content].filter((part) => part !== null)
  const from = Math.min(...parts.map((part) => part.from))
  const to = Math.max(...parts.map((part) => part.to))
  return {
    rule,
    from,
    to,
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    sentence: tokens[content[0]!.from]!.sentence,
    source,
    cue,
    content,
    form: formOf(scene, attribution),
    stance,
    via: attribution.via ?? [],
  }
}

const places = new Set(['here', 'there'])

/** Whether a source is a mere place: "said one [there]", "[there] are many who fear". */
const isPlace = ({ tokens }: Scene, source: TokenRange | null): boolean =>
  source !== null && source.to - source.from === 1 && places.has(tokens[source.from]!.lower)

/** Whether a statement says all that a statement must: words of content, and of no place after the cue. */
const saysSomething = (scene: Scene, { source, cue, content }: Attribution): boolean =>
  content.length > 0 &&
  content.every(({ from, to }) => to > from) &&
  !(isPlace(scene, source) && cue !== null && source!.from >= cue.to)

export const statements: Extractor<StatementMention> = {
  kind: 'statements',
  rules,
  find: (document) => {
    const scene = sceneOf(document)
    const found: Attribution[] = []
    const add = (attribution: Attribution | null): void => {
      if (attribution !== null && saysSomething(scene, attribution))
        found.push(isPlace(scene, attribution.source) ? { ...attribution, source: null } : attribution)
    }
    for (const verb of scene.verbs)
      if (tells(document.sentences[scene.tokens[verb.head]!.sentence]!)) add(readVerb(scene, verb))
    for (const attribution of [
      ...readNouns(scene),
      ...readParticles(scene),
      ...readHeadings(scene),
      ...readTurns(scene),
    ])
      add(attribution)
    const settled = settle(scene, [...readCited(scene, found), ...found])
    const all = settle(scene, [...settled, ...readColonQuotes(scene, settled), ...readManners(scene, settled)])
    return addLaterQuotes(scene, all).map((attribution) => mentionOf(scene, attribution))
  },
}

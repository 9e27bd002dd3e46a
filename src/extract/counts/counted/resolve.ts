import type { Draft } from '../candidate.js'
import type { Scene } from '../context.js'
import type { CountMention } from '../mention.js'
import { atLevel, type Counted, nounAfter, nounAfterOf, numbered, numberOf, withComplement } from './noun-phrase.js'

/** The end of what may stand between number and noun: "56 more", "20 other". */
const afterMore = (scene: Scene, at: number): number => {
  const { tokens, to } = scene
  if (at < to && tokens[at]!.text === '-') return at + 1
  return at + 1 < to && /^(?:more|additional|further|extra|different)$/.test(tokens[at]!.lower) ? at + 1 : at
}

const directNoun = (scene: Scene, draft: Draft): Counted | 'pronoun' | undefined => {
  const at = draft.nounFrom
  if (at === null) return undefined
  const ofNoun = nounAfterOf(scene, at)
  if (ofNoun !== undefined) return ofNoun
  // a percent before a bare noun counts nothing: "a 25 percent tax"
  if (draft.kind === 'percent') return undefined
  if (draft.kind === 'fraction') return halfOf(scene, draft, at)
  if (scene.tokens[draft.from - 1]?.text === '-' && scene.tokens[draft.from - 2]?.lower === 'of') return undefined
  if (draft.rule === 'compound') return { from: at, to: at + 1, head: at }
  const noun = nounAfter(scene, at) ?? nounAfter(scene, afterMore(scene, at))
  return noun === undefined ? undefined : withComplement(scene, noun)
}

/** "half the field", "half his sentence": an article may stand between. */
const halfOf = (scene: Scene, draft: Draft, at: number): Counted | undefined => {
  const { tokens, to } = scene
  if (at >= to) return undefined
  const opens = tokens[at]!.pos === 'DET' || tokens[at]!.pos === 'PRON'
  const noun = nounAfter(scene, opens ? at + 1 : at)
  if (opens) return noun
  // "one in five pupils", but not "a third say"
  return noun !== undefined && draft.rule === 'ratio' && tokens[noun.head]!.number === 'plural' ? noun : undefined
}

const elides = (scene: Scene, draft: Draft): boolean => {
  const { tokens, to } = scene
  const next = draft.to < to ? tokens[draft.to]! : undefined
  if (draft.kind === 'percent' || draft.kind === 'fraction') {
    const verb = next?.pos === 'ADV' ? tokens[draft.to + 1] : next
    return verb?.pos === 'VERB' || verb?.pos === 'AUX'
  }
  if (draft.kind === 'ordinal') return draft.rule === 'ordinal-determined'
  if (draft.kind !== 'cardinal' || draft.rule === 'compound') return false
  return next === undefined || next.pos !== 'NOUN'
}

/** "116 men and six women": two things told side by side, so that neither is meant alone by what follows. */
const isMixed = ({ tokens }: Scene, first: Counted, second: Counted, at: number): boolean =>
  at - first.to <= 2 &&
  at > first.to &&
  /^(?:and|or)$/.test(tokens[at - 1]!.lower) &&
  tokens[first.head]!.lower !== tokens[second.head]!.lower

/** The noun that what follows may mean. */
interface Last {
  readonly noun: Counted
  readonly kind: string
  /** of this sentence */
  readonly isHere: boolean
  /** what stands at a level: "the toll rose to 128" */
  readonly isLevel: boolean
  readonly isMixed: boolean
}

/** "bringing the total dead to 18": a total counts no one kind. */
const isOfTotal = ({ tokens, from }: Scene, at: number): boolean => {
  if (tokens[at - 1]?.lower !== 'to') return false
  for (let i = at - 2; i >= Math.max(from, at - 10); i--) {
    if (/^(?:tally|toll|total)$/.test(tokens[i]!.lower)) return true
    if (tokens[i]!.pos === 'PUNCT') return false
  }
  return false
}

/** The noun of a number that stands alone, and whether it is what stands at a level. */
const elided = (
  scene: Scene,
  draft: Draft,
  last: Last | undefined,
): { noun: Counted | undefined; isLevel: boolean } => {
  const before = scene.tokens[draft.from - 1]?.lower ?? ''
  // "the toll rose to 128, with 40 missing": the 40 are no toll
  const fits = last?.isLevel === false || /^(?:from|to)$/.test(before)
  const agrees =
    last !== undefined &&
    fits &&
    !last.isMixed &&
    (last.isHere || before === 'all') &&
    (draft.kind === 'ordinal') === (last.kind === 'ordinal')
  const noun = agrees && !isOfTotal(scene, draft.from) ? last.noun : undefined
  if (draft.kind !== 'cardinal') return { noun, isLevel: false }
  const level = atLevel(scene, draft.from)
  const found = numbered(scene, draft.from) ?? numberOf(scene, draft.from) ?? noun ?? level
  return { noun: found, isLevel: found !== undefined && found === level }
}

/** The noun that each draft of a sentence counts; an elided or pronominal one is that of the count before it. */
export const resolveNouns = (
  scene: Scene,
  drafts: readonly Draft[],
  before: CountMention | undefined,
): (Counted | null)[] => {
  const nouns: (Counted | null)[] = []
  const { sentence } = scene.tokens[scene.from]!
  let last: Last | undefined =
    before?.counted != null && before.sentence >= sentence - 1
      ? { noun: before.counted, kind: before.kind, isHere: false, isLevel: false, isMixed: false }
      : undefined
  for (const draft of drafts) {
    const direct = draft.counted ?? directNoun(scene, draft)
    const isAlone =
      direct === undefined && (draft.nounFrom !== null || draft.kind === 'ordinal') && elides(scene, draft)
    const { noun, isLevel } = isAlone
      ? elided(scene, draft, last)
      : { noun: direct === 'pronoun' ? last?.noun : direct, isLevel: false }
    nouns.push(noun ?? null)
    if (noun === undefined) continue
    const mixes = last?.isHere === true && noun === direct && isMixed(scene, last.noun, noun, draft.from)
    last = { noun, kind: draft.kind, isHere: true, isLevel, isMixed: mixes }
  }
  return nouns
}

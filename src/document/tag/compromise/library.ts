/// <reference path="./suffix-thumb.d.ts" />

import { createRequire } from 'node:module'
import type compromise from 'compromise/two'
import type { Model } from 'suffix-thumb'
import { can } from '../../../lexicon/parts-of-speech/index.js'

/** The tables by which compromise conjugates. */
export interface VerbModels {
  readonly fromGerund: Model
  readonly fromPast: Model
  readonly fromPresent: Model
  readonly fromParticiple: Model
}

type Tags = string | readonly string[]
/** A rule of compromise by the letters of a word: what it asks for, and the tags that it gives. */
type LetterRule = readonly [pattern: RegExp, tags: Tags, example?: string]

interface CompromiseModel {
  readonly one: {
    readonly lexicon: Readonly<Record<string, Tags>>
    /** letters as plain ones: "é" as "e" */
    readonly unicode: Readonly<Record<string, string>>
    readonly contractions: readonly { readonly word?: string }[]
    readonly tagSet: Readonly<Record<string, { readonly parents: readonly string[] } | undefined>>
  }
  readonly two: {
    readonly switches: Readonly<Record<string, string>>
    readonly models: VerbModels
    readonly irregularPlurals: Readonly<Record<string, string>>
    readonly suffixPatterns: readonly (Readonly<Record<string, Tags>> | null)[]
    readonly prefixPatterns: readonly (Readonly<Record<string, Tags>> | null)[]
    readonly regexNormal: readonly LetterRule[]
    readonly endsWith: Readonly<Record<string, readonly LetterRule[]>>
  }
}
interface CompromiseMethods {
  readonly two: {
    readonly transform: {
      readonly verb: { toInfinitive(word: string, model: CompromiseModel): string }
      readonly noun: { toSingular(word: string, model: CompromiseModel): string }
    }
  }
}
interface CompromiseView {
  readonly document: readonly (readonly { readonly tags: ReadonlySet<string> }[])[]
  compute(step: readonly string[]): unknown
}
interface Library {
  readonly nlp: typeof compromise
  readonly model: CompromiseModel
  readonly methods: CompromiseMethods
}

let loaded: Library | null = null

/**
 * compromise, loaded when it is first asked: setting up its tables takes as long as reading thirty articles. It is asked word by
 * word, for its lexicon and endings; its matcher is not used.
 */
const library = (): Library => {
  if (loaded !== null) return loaded
  // the package's bundle for require is one file, its modules for import are hundreds: half the time to load
  const nlp: typeof compromise = createRequire(import.meta.url)('compromise/two')
  const { model, methods } = nlp.world() as unknown as Omit<Library, 'nlp'>
  loaded = { nlp, model, methods }
  return loaded
}

/** Whether compromise was needed so far. */
export const isLoaded = (): boolean => loaded !== null

/** The tables of compromise. */
export const modelOf = (): CompromiseModel => library().model

/** What compromise's tags say that a word can be, as bits of `can`. */
export const bitsOfTags = (tags: ReadonlySet<string>, word: string): number => {
  let bits = 0
  if (tags.has('Gerund')) bits |= can.gerund
  else if (tags.has('PastTense')) bits |= can.past | can.participle
  else if (tags.has('Participle')) bits |= can.participle
  else if (tags.has('Infinitive')) bits |= can.base
  else if (tags.has('PresentTense')) bits |= word.endsWith('s') ? can.present : can.base
  else if (tags.has('Verb')) bits |= can.base
  if (tags.has('Plural')) bits |= can.plural
  else if (tags.has('Noun')) bits |= can.singular
  if (tags.has('Adjective') || tags.has('Comparable')) bits |= can.adjective
  if (tags.has('Adverb')) bits |= can.adverb
  if (tags.has('ProperNoun') || tags.has('Place') || tags.has('Person') || tags.has('Organization')) bits |= can.name
  return bits
}

/** What a word can be by the lexicon and the endings of compromise, as bits of `can`; 0 where its tags say nothing. */
export const tagBits = (word: string): number => {
  // the tokenizer's door: the default one runs every pass, four times as slow
  const view = library().nlp.tokenize([[word]] as unknown as string) as unknown as CompromiseView
  view.compute(['lexicon', 'preTagger'])
  return bitsOfTags(view.document[0]?.[0]?.tags ?? new Set<string>(), word)
}

/** The infinitive of a verb, by compromise. */
export const infinitiveOf = (word: string): string => {
  const { model, methods } = library()
  return methods.two.transform.verb.toInfinitive(word, model)
}

/** The singular of a noun, by compromise. */
export const singularOf = (word: string): string => {
  const { model, methods } = library()
  return methods.two.transform.noun.toSingular(word, model)
}

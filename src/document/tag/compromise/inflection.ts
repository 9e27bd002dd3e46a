/// <reference path="./suffix-thumb.d.ts" />

import { convert } from 'suffix-thumb'
import { compiled } from '../../../lexicon/compiled.js'
import { once } from '../../../lexicon/memo.js'
import type { VerbModels } from './library.js'

/** How compromise inflects, by the tables that the build took from it (`compile.ts`). */

/** The first rule that fits writes the singular. */
export interface Nouns {
  readonly singularRules: readonly (readonly [source: string, replacement: string])[]
}

/** The tense of a form by its last two or three letters, and by tense the way back to the infinitive. */
export interface Verbs {
  readonly models: VerbModels
  readonly tenses: Readonly<Record<string, string>>
  /** forms of "be" */
  readonly copula: readonly string[]
}

const singularRules = once(() => {
  const { singularRules } = JSON.parse(compiled('compromise-nouns.json')) as Nouns
  return singularRules.map(([source, replacement]) => [new RegExp(source, 'iu'), replacement] as const)
})

/** Endings whose singular may be written otherwise than without an -s: "armies", "women", "criteria". */
const otherPlurals = /(?:[acehiostuvxz]es|(?:[nblrt]|vit)ae|(?:[eo]p|[ei]r|[ad]d?i|le|ng|ct|ul)i|men|[ti]a)$/

/** The singular of a noun that is no exception. */
export const regularSingular = (word: string): string => {
  if (!otherPlurals.test(word)) return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
  for (const [pattern, replacement] of singularRules())
    if (pattern.test(word)) return word.replace(pattern, replacement)
  return word
}

const verbs = once(() => {
  const { models, tenses, copula } = JSON.parse(compiled('compromise-verbs.json')) as Verbs
  const modelOf = new Map([
    ['Participle', models.fromParticiple],
    ['PastTense', models.fromPast],
    ['PresentTense', models.fromPresent],
    ['Gerund', models.fromGerund],
  ])
  return { modelOf, tenses: new Map(Object.entries(tenses)), copula: new Set(copula) }
})

/** The infinitive of a verb. */
export const infinitiveOf = (word: string): string => {
  const { modelOf, tenses, copula } = verbs()
  if (copula.has(word)) return 'be'
  const tense = tenses.get(word.slice(-3)) ?? tenses.get(word.slice(-2)) ?? (word.endsWith('s') ? 'PresentTense' : '')
  const model = modelOf.get(tense)
  return model === undefined ? word : convert(word, model)
}

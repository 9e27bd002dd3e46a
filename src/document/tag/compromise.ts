import { createRequire } from 'node:module'
import type compromise from 'compromise/two'

// the package's bundle for require is one file, its modules for import are hundreds: half the start-up
const nlp: typeof compromise = createRequire(import.meta.url)('compromise/two')

interface CompromiseModel {
  readonly one: { readonly lexicon: Readonly<Record<string, string | readonly string[]>> }
  readonly two: { readonly switches: Readonly<Record<string, string>> }
}
interface CompromiseView {
  readonly document: readonly (readonly { readonly tags: ReadonlySet<string> }[])[]
  compute(step: readonly string[]): unknown
}

/** compromise is read here alone, word by word: its lexicon and endings say what a word can be; its matcher is not used. */
const world = nlp.world() as unknown as { readonly model: CompromiseModel; readonly methods: CompromiseMethods }
interface CompromiseMethods {
  readonly two: {
    readonly transform: {
      readonly verb: { toInfinitive(word: string, model: CompromiseModel): string }
      readonly noun: { toSingular(word: string, model: CompromiseModel): string }
    }
  }
}

/** Own keys alone: the words "constructor" and "__proto__" are in no lexicon. */
const entryOf = <Value>(table: Readonly<Record<string, Value>>, word: string): Value | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined

/** The tags that compromise gives a word by its lexicon and its endings. */
export const tagsOf = (word: string): ReadonlySet<string> => {
  // the tokenizer's door: the default one runs every pass, four times as slow
  const view = nlp.tokenize([[word]] as unknown as string) as unknown as CompromiseView
  view.compute(['lexicon', 'preTagger'])
  return view.document[0]?.[0]?.tags ?? new Set<string>()
}

/** The pair of classes between which compromise switches by context ("Plural|Verb"), or undefined. */
export const switchOf = (word: string): string | undefined => entryOf(world.model.two.switches, word)

/** The infinitive of a verb, by compromise. */
export const infinitiveOf = (word: string): string => world.methods.two.transform.verb.toInfinitive(word, world.model)
/** The singular of a noun, by compromise. */
export const singularOf = (word: string): string => world.methods.two.transform.noun.toSingular(word, world.model)

/** Whose given name compromise lists a word in lower case as; null where it is both's or none. */
export const genderOfGivenName = (word: string): 'female' | 'male' | null => {
  const entry = entryOf(world.model.one.lexicon, word)
  const tags = entry === undefined ? [] : typeof entry === 'string' ? [entry] : entry
  const isMale = tags.includes('MaleName')
  if (isMale === tags.includes('FemaleName')) return null
  return isMale ? 'male' : 'female'
}

/** What kind of personal name compromise lists a word in lower case as: a given name, a surname, or null. */
export const listedName = (word: string): 'given' | 'surname' | null => {
  const entry = entryOf(world.model.one.lexicon, word)
  if (entry === undefined) return null
  for (const tag of typeof entry === 'string' ? [entry] : entry) {
    if (tag === 'MaleName' || tag === 'FemaleName' || tag === 'FirstName') return 'given'
    if (tag === 'LastName') return 'surname'
  }
  return null
}

/**
 * Build step: asks compromise for what `index.ts` answers without it, and writes into `dist/data` its words (`compromise-words.txt`,
 * a line a word), its endings (`compromise-shapes.json`) and its rules of inflection (`compromise-verbs.json`, `compromise-nouns.json`). The words are those
 * of its lexicon, and those of the word list of which the endings alone would not tell what it says.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compiled } from '../../../lexicon/compiled.js'
import { can } from '../../../lexicon/parts-of-speech/index.js'
import { type Nouns, regularSingular, type Verbs } from './inflection.js'
import { bitsOfTags, infinitiveOf, modelOf, singularOf, tagBits } from './library.js'
import { readByShape, type Shapes } from './shapes.js'

const model = modelOf()
const { lexicon, tagSet } = model.one
const listOf = (tags: string | readonly string[]): readonly string[] => (typeof tags === 'string' ? [tags] : tags)
const base36 = (bits: number): string => bits.toString(36)

const bitsOfSwitch: Readonly<Record<string, number>> = {
  'Actor|Verb': can.singular | can.base,
  'Adj|Gerund': can.adjective | can.gerund,
  'Adj|Noun': can.adjective | can.singular,
  'Adj|Past': can.adjective | can.past | can.participle,
  'Adj|Present': can.adjective | can.base,
  'Noun|Gerund': can.singular | can.gerund,
  'Noun|Verb': can.singular | can.base,
  'Person|Adj': can.adjective,
  'Person|Noun': can.singular,
  'Person|Verb': can.base | can.singular,
  'Plural|Verb': can.plural | can.present,
  'Unit|Noun': can.singular,
}

/** Letters that no rule of compromise knows, to put an ending behind. */
const stem = 'qxqx'

/** Tags of nouns that are neither a singular nor a plural to compromise, whatever their ending. */
const withoutNumber = ['Acronym', 'Abbreviation', 'ProperNoun', 'Uncountable', 'Possessive', 'Pronoun', 'Honorific']

/** A tag as the shapes write it. */
const written = (tags: string | readonly string[], word: string, pattern = ''): string => {
  const all = new Set(listOf(tags).flatMap((tag) => [tag, ...(tagSet[tag]?.parents ?? [])]))
  // a bare verb's tense is told by endings that compromise keeps to itself: ask it for a word with that ending
  if (all.has('Verb') && all.size === 1) {
    const ending = /(?<![a-z])[a-z]{3,9}(?=\$$)/.exec(pattern)?.[0] ?? ''
    return ending === '' ? '?' : base36(tagBits(stem + ending))
  }
  const bits = bitsOfTags(all, word)
  const isOpen = all.has('Noun') && !['Singular', 'Plural', ...withoutNumber].some((tag) => all.has(tag))
  return isOpen ? `${base36(bits & ~can.singular)}n` : base36(bits)
}

const entriesOf = (tables: readonly (Readonly<Record<string, string | readonly string[]>> | null)[]) =>
  tables.flatMap((table) => Object.entries(table ?? {}))

const letters = [...'abcdefghijklmnopqrstuvwxyz']
const singularsInS = letters.flatMap((first) => letters.map((second) => `${first}${second}s`))
const pluralsOtherwise = [
  ...singularsInS.map((ending) => ending.slice(0, -1)).flatMap((ending) => letters.map((last) => ending + last)),
  ...Object.values(model.two.irregularPlurals),
]
const endingIs = (bit: number) => (ending: string) => (tagBits(stem + ending) & bit) !== 0

const shapes: Shapes = {
  letters: Object.fromEntries(Object.entries(model.one.unicode).filter(([letter]) => /[^\0-\x7f]/.test(letter))),
  suffixes: Object.fromEntries(
    entriesOf(model.two.suffixPatterns)
      .filter(([suffix]) => /^[a-z]+$/.test(suffix))
      .map(([suffix]) => [suffix, base36(tagBits(stem + suffix))]),
  ),
  prefixes: Object.fromEntries(
    entriesOf(model.two.prefixPatterns)
      .filter(([prefix]) => /^[a-z]+$/.test(prefix))
      .map(([prefix, tags]) => [prefix, written(tags, prefix)]),
  ),
  wholes: model.two.regexNormal.map(([pattern, tags]) => [pattern.source, written(tags, '')]),
  endings: Object.fromEntries(
    Object.entries(model.two.endsWith).map(([letter, rules]) => [
      letter,
      rules.map(([pattern, tags]) => [pattern.source, written(tags, letter, pattern.source)] as const),
    ]),
  ),
  singulars: singularsInS.filter(endingIs(can.singular)),
  plurals: pluralsOtherwise.filter((ending) => !ending.endsWith('s')).filter(endingIs(can.plural)),
  elided: letters.filter((letter) => tagBits(`${letter}'${stem}`) === 0),
}

const bitsByShape = readByShape(shapes)

/** Tags that compromise gives to a word behind a prefix too: "reopened" as "opened". */
const prefixed = new Set(['Verb', 'Infinitive', 'PastTense', 'Gerund', 'PresentTense', 'Adjective', 'Participle'])

const nameOf = (tags: readonly string[]): string => {
  const kind = tags.find((tag) => ['MaleName', 'FemaleName', 'FirstName', 'LastName'].includes(tag))
  if (kind === undefined) return '-'
  if (kind === 'LastName') return 'l'
  const isMale = tags.includes('MaleName')
  return isMale === tags.includes('FemaleName') ? 'g' : isMale ? 'm' : 'f'
}

const listedBits = new Map(
  compiled('parts-of-speech.txt')
    .split('\n')
    .map((line) => line.split(' '))
    .map(([word = '', bits = '0']) => [word, Number.parseInt(bits, 36)] as const),
)
const isWritable = (word: string): boolean => word !== '' && !/\s/.test(word)
const lexiconWords = Object.keys(lexicon).filter(isWritable)
/** Pieces that the tokenizer cuts off, and contractions without their apostrophe, which compromise takes apart. */
const pieces = ["'s", "n't", "'d", "'ll", "'m", "'re", "'ve", "'", "o'clock"]
const negations = 'ai are ca could did do does had has have is might must need sha should was were wo would'
  .split(' ')
  .map((verb) => `${verb}nt`)
const allWords = new Set([
  ...pieces,
  ...negations,
  ...model.one.contractions.flatMap(({ word }) => word ?? []),
  ...lexiconWords,
  ...Object.keys(model.two.switches).filter(isWritable),
  ...listedBits.keys(),
])
for (const plural of Object.values(model.two.irregularPlurals)) if (isWritable(plural)) allWords.add(plural)

/** Prefixes before which compromise holds the same classes open as without: "replay". And others, which change nothing. */
const prefixes = ['under', 'over', 'mis', 're', 'un', 'dis', 'semi', 'pre', 'post']

/** What a word behind any of these prefixes is, "?" where that depends on the prefix. */
const prefixedOf = (word: string): string => {
  const [first, ...others] = prefixes.map((prefix) => base36(tagBits(prefix + word)))
  return first !== undefined && others.every((other) => other === first) ? first : '?'
}

const rowOf = (word: string): string => {
  const tags = Object.hasOwn(lexicon, word) ? lexicon[word] : undefined
  const bits = listedBits.get(word) ?? 0
  const isKnown = (bits & can.known) !== 0
  const switched = Object.hasOwn(model.two.switches, word) ? bitsOfSwitch[model.two.switches[word]!] : undefined
  const singular = singularOf(word)
  const isOwn = tags !== undefined || switched !== undefined
  const tagged = isOwn || !isKnown ? tagBits(word) : 0
  const cells = [
    isOwn || (!isKnown && !(/^[a-z]+$/.test(word) && tagged === bitsByShape(word))) ? base36(tagged) : '-',
    switched === undefined ? '-' : base36(switched),
    tags === undefined ? '-' : nameOf(listOf(tags)),
    singular === regularSingular(word) ? '-' : singular || '-',
    typeof tags === 'string' && prefixed.has(tags) ? 'p' : '-',
    switched === undefined || word.length < 4 ? '-' : prefixedOf(word),
  ]
  const last = cells.findLastIndex((cell) => cell !== '-')
  return last < 0 ? '' : [word, ...cells.slice(0, last + 1)].join(' ')
}

const folder = new URL('../../../data/', import.meta.url)
mkdirSync(folder, { recursive: true })
/** A file of compromise that it keeps to itself. */
const within = async (path: string): Promise<unknown> => {
  const entry = createRequire(import.meta.url).resolve('compromise/two')
  const home = entry.slice(0, entry.lastIndexOf('/builds/'))
  const { default: content } = await import(
    pathToFileURL(join(home, 'src/2-two/preTagger/methods/transform', path)).href
  )
  return content
}
const singularRules = (await within('nouns/toSingular/_rules.js')) as readonly (readonly [RegExp, string])[]
const nouns: Nouns = { singularRules: singularRules.map(([pattern, replacement]) => [pattern.source, replacement]) }
writeFileSync(new URL('compromise-nouns.json', folder), JSON.stringify(nouns))

const rows = [...allWords].sort((a, b) => (a < b ? -1 : 1)).flatMap((word) => rowOf(word) || [])
writeFileSync(new URL('compromise-words.txt', folder), rows.join('\n'))
writeFileSync(new URL('compromise-shapes.json', folder), JSON.stringify(shapes))

const { fromGerund, fromPast, fromPresent, fromParticiple } = model.two.models
const verbs: Verbs = {
  models: { fromGerund, fromPast, fromPresent, fromParticiple },
  tenses: (await within('verbs/getTense/_guess.js')) as Verbs['tenses'],
  copula: [...allWords].filter((word) => infinitiveOf(word) === 'be'),
}
writeFileSync(new URL('compromise-verbs.json', folder), JSON.stringify(verbs))

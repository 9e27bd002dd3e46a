import { readdirSync } from 'node:fs'
import { extractors } from '../src/extract/index.js'
import { linkRows } from '../src/link/rules.js'
import { readExample } from './examples.js'

/** Texts of the project's own: the sentences of its corpora and rules, and the words of its lexicons. */

const isSentence = (text: string): boolean => text.includes(' ')

const isIterable = (value: object): value is Iterable<unknown> => Symbol.iterator in value

/** Every string inside a value: of arrays, sets, maps (keys too) and objects (keys too). */
const stringsIn = (value: unknown, depth = 0): string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null || depth > 5) return []
  if (isIterable(value)) return [...value].flatMap((each) => stringsIn(each, depth + 1))
  return Object.entries(value).flatMap(([key, each]) => [key, ...stringsIn(each, depth + 1)])
}

const importAll = async (folder: string, names: RegExp): Promise<unknown[]> => {
  const root = new URL(`../src/${folder}/`, import.meta.url)
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  const paths = files.map((file) => file.replaceAll('\\', '/')).filter((file) => names.test(file))
  return Promise.all(paths.sort().map((path) => import(/* @vite-ignore */ new URL(path, root).href)))
}

/** Every example sentence of the corpora and of the rules, without its brackets. */
export const exampleTexts = async (): Promise<readonly string[]> => {
  const corpora = [...(await importAll('extract', /corpus\.ts$/)), ...(await importAll('link', /corpus\.ts$/))]
  const rows = [...Object.values(extractors).flatMap(({ rules }) => rules), ...linkRows]
  const all = [...corpora, rows.map(({ examples }) => examples)].flatMap((value) => stringsIn(value))
  return [...new Set(all.filter(isSentence).map((example) => readExample(example).text))]
}

/** Every word and phrase of the lexicons. */
export const lexiconWords = async (): Promise<readonly string[]> => {
  const lists = [
    ...(await importAll('lexicon', /^(?:(?:numbers|people|places|verbs|nouns)\/)?[^/]+\.ts$/)),
    ...(await importAll('extract', /lexicon\.ts$/)),
  ]
  return [...new Set(lists.flatMap((list) => stringsIn(list)))].filter((word) => word.length < 60)
}

/** A text as words, marks and spaces. */
export const piecesOf = (text: string): readonly string[] => text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? []

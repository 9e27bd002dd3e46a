import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = new URL('../..', import.meta.url).pathname
const annotated = join(root, '../shared/eval/dev')

const fixtures = () => {
  const folder = join(root, 'fixtures')
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String).sort() : []
  return names.filter((name) => name.endsWith('.txt')).map((name) => readFileSync(join(folder, name), 'utf8'))
}

const textsOf = (name) =>
  readFileSync(join(annotated, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line).text)

/** Texts to make articles from: the fixtures, and the annotated news where it lies beside the checkout. */
export const originals = () => {
  const names = existsSync(annotated)
    ? readdirSync(annotated).filter((name) => /^(?:news|tbaq|dwie|men|worldwide|lgl)/.test(name))
    : []
  return [...fixtures(), ...names.sort().flatMap(textsOf)].filter((text) => text.length > 500)
}

/** The paragraphs turned by some, and every number of two digits or more another one: no article is like another. */
const vary = (text, round) => {
  if (round === 0) return text
  const paragraphs = text.split(/\n+/)
  const turned = paragraphs.map((_, index) => paragraphs[(index + round) % paragraphs.length])
  return turned.join('\n\n').replaceAll(/\b[2-9]\d\b/g, (number) => String(20 + ((Number(number) + round * 7) % 80)))
}

/** Any number of articles, the same on every run. */
export function* articles(number, texts = originals()) {
  for (let index = 0; index < number; index++)
    yield vary(texts[index % texts.length] ?? '', Math.floor(index / texts.length))
}

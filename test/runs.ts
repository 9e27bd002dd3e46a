import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporary } from './process.js'

const sentence = (number: number): string =>
  `At least ${number} people fled the village of Oakton on ${number % 2 ? 'Monday' : 'Friday'}, officials said. `

/** An article of at least this many characters, another for each number. */
export const articleOf = (number: number, length: number): string => sentence(number).repeat(Math.ceil(length / 80))

/** A folder with this many articles in `in/`. */
export const folderOf = (number: number, length = 2000): string => {
  const folder = temporary()
  for (let index = 0; index < number; index++) {
    mkdirSync(join(folder, 'in', String(index % 7)), { recursive: true })
    writeFileSync(join(folder, 'in', String(index % 7), `${index}.txt`), articleOf(index, length))
  }
  return folder
}

/** As many records, a line each. */
export const ndjsonOf = (number: number, length = 2000): string =>
  Array.from(
    { length: number },
    (_, index) => `${JSON.stringify({ id: `n${index}`, text: articleOf(index, length) })}\n`,
  ).join('')

/** The names of the files below a folder, which may be missing. */
export const filesIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true })
        .map(String)
        .filter((name) => /\.[a-z]+$/.test(name))
    : []

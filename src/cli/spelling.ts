import { existsSync } from 'node:fs'
import { KnownError } from './messages.js'

/** How many letters have to be changed, put in or taken out to make one word of another. */
const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}

const mostChanges = 2

/** Refuses a word that is no path and nearly the name of a command: "validte". */
export const refuseMisspelt = (word: string | undefined, commands: readonly string[]): void => {
  if (word === undefined || !/^[a-z]{4,12}$/i.test(word) || existsSync(word)) return
  const near = commands.find((name) => name !== word && distance(name, word.toLowerCase()) <= mostChanges)
  if (near !== undefined)
    throw new KnownError(`${word}: no such file, folder or command (did you mean claimwire ${near}?)`)
}
